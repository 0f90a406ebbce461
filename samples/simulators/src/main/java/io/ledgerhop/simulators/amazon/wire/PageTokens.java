// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon.wire;

import static io.ledgerhop.simulators.amazon.wire.CallRefusedException.invalidInput;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Pages whose token is valid only together with the parameters of the call that returned it.
 *
 * <p>Amazon: paging of Finances, Transfers, Orders and Catalog Items; the opposite of getReports.
 */
public final class PageTokens {

  private static final int TOKENS_MAX = 100_000;
  private static final Duration TOKEN_LIFE = Duration.ofHours(24);

  private final String tokenName;
  private final Set<String> changeable;
  private final boolean aloneToo;
  private final Map<String, Rest> rests = new HashMap<>();

  private PageTokens(String tokenName, Set<String> changeable, boolean aloneToo) {
    this.tokenName = tokenName;
    this.changeable = new HashSet<>(changeable);
    this.changeable.add(tokenName);
    this.aloneToo = aloneToo;
  }

  /**
   * Pages whose token requires all original parameters.
   *
   * @param changeable parameters that may nevertheless differ from page to page
   */
  public static PageTokens withParameters(String tokenName, Set<String> changeable) {
    return new PageTokens(tokenName, changeable, false);
  }

  /** Pages whose token may also be sent alone. */
  public static PageTokens withOrWithoutParameters(String tokenName) {
    return new PageTokens(tokenName, Set.of(), true);
  }

  /**
   * One page.
   *
   * @param next token of the next page; also an empty page may have one
   */
  public record Page(List<JsonObject> rows, Optional<String> next) {

    public List<Map<?, ?>> members() {
      return rows.stream().<Map<?, ?>>map(JsonObject::members).toList();
    }
  }

  private record Rest(
      String account,
      Map<String, String> filters,
      List<JsonObject> rows,
      int pages,
      Instant made) {}

  /**
   * The requested page.
   *
   * @param search finds all rows; called for the first page
   * @throws CallRefusedException 400 for a token that is unknown, expired, of another account or
   *     sent with other parameters
   */
  public synchronized Page page(
      Question question, Paging paging, Supplier<List<JsonObject>> search) {
    Optional<String> token = question.arguments().text(tokenName);
    Optional<Rest> known = token.map(rests::get);
    if (token.isPresent() && known.isEmpty() && !question.arguments().sandbox()) {
      throw invalidInput(tokenName + " is not valid.");
    }
    known.ifPresent(rest -> check(rest, question));
    return page(known.orElseGet(() -> first(question, search.get())), paging);
  }

  private Rest first(Question question, List<JsonObject> rows) {
    return new Rest(question.account(), filters(question), rows, 0, question.arguments().now());
  }

  private void check(Rest rest, Question question) {
    if (!rest.account.equals(question.account())) {
      throw invalidInput(tokenName + " is not valid.");
    }
    Map<String, String> filters = filters(question);
    if (!rest.filters.equals(filters) && !(aloneToo && filters.isEmpty())) {
      throw invalidInput(tokenName + " must come with the parameters of the first call.");
    }
    if (question.arguments().now().isAfter(rest.made.plus(TOKEN_LIFE))) {
      throw invalidInput(tokenName + " has expired.");
    }
  }

  private Map<String, String> filters(Question question) {
    return question.arguments().parameters().without(changeable);
  }

  private Page page(Rest rest, Paging paging) {
    boolean empty =
        paging.emptyEvery() > 0
            && rest.pages % (paging.emptyEvery() + 1) == paging.emptyEvery()
            && !rest.rows.isEmpty();
    int size = empty ? 0 : Math.min(paging.pageSize(), rest.rows.size());
    List<JsonObject> left = rest.rows.subList(size, rest.rows.size());
    Optional<String> next = Optional.empty();
    if (!left.isEmpty()) {
      Rest after = new Rest(rest.account, rest.filters, left, rest.pages + 1, rest.made);
      next = Optional.of(remember(after));
    }
    return new Page(rest.rows.subList(0, size), next);
  }

  /** A token with characters that a client must percent-encode. */
  private String remember(Rest rest) {
    if (rests.size() >= TOKENS_MAX) {
      throw new IllegalStateException("more than " + TOKENS_MAX + " pages were given out");
    }
    byte[] number = ("next>>" + rests.size() + "??").getBytes(StandardCharsets.US_ASCII);
    String token = "+/" + Base64.getEncoder().encodeToString(number) + "==";
    rests.put(token, rest);
    return token;
  }
}
