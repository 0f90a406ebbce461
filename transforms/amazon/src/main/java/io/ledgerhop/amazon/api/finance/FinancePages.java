// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.api.finance;

import com.fasterxml.jackson.databind.JsonNode;
import io.ledgerhop.amazon.api.Operation;
import io.ledgerhop.amazon.api.SellerApi;
import io.ledgerhop.amazon.finance.FinanceProblem;
import io.ledgerhop.amazon.finance.Part;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The pages of a list, each requested when it is needed. An entry that cannot be read becomes a
 * problem, and the others are still returned.
 *
 * <p>Amazon: Finances and Transfers APIs. A page after the first is requested with its token
 * together with all original parameters, unlike in getReports. An empty page that has a token is
 * not the last.
 */
final class FinancePages<T> implements Iterator<List<Outcome<T>>> {

  /** Maximum number of pages of a list. */
  static final int PAGES_MAX = 5_000;

  private final SellerApi api;
  private final Listing listing;
  private final Map<String, String> query;
  private final Function<Part, T> reader;
  private final Set<String> tokens = new HashSet<>();
  private Optional<Problem> endless = Optional.empty();
  private boolean ended;

  /**
   * The names in a list operation.
   *
   * @param token the name of the page token, in the request and in the answer
   */
  record Listing(Operation operation, String entries, String token, int pagesMax) {

    Listing(Operation operation, String entries, String token) {
      this(operation, entries, token, PAGES_MAX);
    }
  }

  /**
   * @param query all parameters; an empty one is not sent
   */
  FinancePages(
      SellerApi api, Listing listing, Map<String, String> query, Function<Part, T> reader) {
    this.api = api;
    this.listing = listing;
    this.query = new LinkedHashMap<>(query);
    this.query.values().removeIf(String::isEmpty);
    this.reader = reader;
  }

  @Override
  public boolean hasNext() {
    return !ended;
  }

  /** Requests the next page; throws {@link ConnectorException} if Amazon does not return it. */
  @Override
  public List<Outcome<T>> next() {
    if (ended) {
      throw new NoSuchElementException();
    }
    ended = true;
    if (endless.isPresent()) {
      throw new ConnectorException(endless.get());
    }
    SellerApi.Answer answer = api.page(listing.operation(), query);
    Part body = new Part(place() + ", request id " + answer.requestId(), answer.body());
    List<Outcome<T>> entries = read(body, answer.requestId());
    advance(token(body));
    return entries;
  }

  /**
   * Moves to the next page. If its token repeats, the entries of this page are still valid, so the
   * problem is reported later. The sandbox knows only its static request, so it has no second page.
   */
  private void advance(String token) {
    ended = token.isEmpty() || api.account().address().isSandbox();
    String label = listing.operation().label();
    if (!tokens.add(token)) {
      endless = Optional.of(FinanceProblem.PAGES_IN_CIRCLE.at(place(), label, tokens.size() + 1));
    } else if (tokens.size() >= listing.pagesMax()) {
      endless = Optional.of(FinanceProblem.PAGES_TOO_MANY.at(place(), label, listing.pagesMax()));
    }
    query.put(listing.token(), token);
  }

  /** Recorded answers have the token inside the payload or beside it. */
  private String token(Part body) {
    String inside = body.at("payload").text(listing.token());
    return inside.isEmpty() ? body.text(listing.token()) : inside;
  }

  private List<Outcome<T>> read(Part body, String requestId) {
    Part holder = body.node().path("payload").isObject() ? body.at("payload") : body;
    String name = nameOfList(holder);
    boolean isEmptyPage = body.node().has("payload") || !token(body).isEmpty();
    if (name.isEmpty() && !isEmptyPage) {
      String said = "no " + listing.entries() + ", request id " + requestId;
      throw new ConnectorException(api.unreadable(listing.operation(), said));
    }
    List<Outcome<T>> entries = new ArrayList<>();
    for (JsonNode entry : holder.node().path(name)) {
      entries.add(read(new Part(body.place(), entry)));
    }
    return entries;
  }

  /** The name of the list of entries, or of the only list in the answer. */
  private String nameOfList(Part holder) {
    if (holder.node().has(listing.entries())) {
      return listing.entries();
    }
    return holder.node().properties().stream()
        .filter(member -> member.getValue().isArray())
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("");
  }

  private Outcome<T> read(Part entry) {
    if (!entry.node().isObject()) {
      String label = listing.operation().label();
      return Outcome.failed(
          FinanceProblem.VALUE_UNREADABLE.at(entry.place(), label, entry.shown(), "entry"));
    }
    try {
      return Outcome.of(reader.apply(entry));
    } catch (ConnectorException e) {
      return Outcome.failed(e.problem());
    }
  }

  private String place() {
    return api.account().place();
  }
}
