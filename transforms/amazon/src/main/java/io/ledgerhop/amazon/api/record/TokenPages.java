// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.api.record;

import io.ledgerhop.amazon.api.ApiProblem;
import io.ledgerhop.amazon.api.SellerApi;
import io.ledgerhop.problem.ConnectorException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

/**
 * Requests the pages of one window, each by its token together with the same parameters.
 *
 * <p>If Amazon no longer accepts a token, the window is restarted, so pages may come twice but none
 * is left out. A page may be empty and still have a next one.
 */
final class TokenPages implements Iterator<SellerApi.Answer> {

  /** Maximum number of pages of a window. */
  static final int PAGES_MAX = 10_000;

  /** How often a window may be restarted. */
  static final int RESTARTS_MAX = 3;

  private final SellerApi api;
  private final ListShape<?> shape;
  private final Map<String, String> window;
  private final Set<String> tokens = new HashSet<>();
  private Optional<String> token = Optional.of("");
  private int pages;
  private int restarts;

  /**
   * @param window the parameters of every page
   */
  TokenPages(SellerApi api, ListShape<?> shape, Map<String, String> window) {
    this.api = api;
    this.shape = shape;
    this.window = new LinkedHashMap<>(window);
  }

  @Override
  public boolean hasNext() {
    return token.isPresent();
  }

  /** The next page, without the member that wraps it. */
  @Override
  public SellerApi.Answer next() {
    SellerApi.Answer page = page(token.orElseThrow(NoSuchElementException::new));
    // Amazon's sandbox knows only its static request, so it has no second page.
    String next = api.account().address().isSandbox() ? "" : ListShape.nextToken(page.body());
    pages++;
    if (!next.isEmpty() && (pages >= PAGES_MAX || !tokens.add(next))) {
      throw new ConnectorException(
          ApiProblem.LIST_WITHOUT_END.at(api.account().place(), shape.operation().label(), pages));
    }
    token = next.isEmpty() ? Optional.empty() : Optional.of(next);
    return page;
  }

  private SellerApi.Answer page(String token) {
    try {
      return root(api.page(shape.operation(), query(token)));
    } catch (ConnectorException e) {
      if (token.isEmpty()
          || e.problem().code() != ApiProblem.INPUT_REFUSED
          || restarts++ >= RESTARTS_MAX) {
        throw e;
      }
      tokens.clear();
      return root(api.page(shape.operation(), query("")));
    }
  }

  private Map<String, String> query(String token) {
    Map<String, String> query = new LinkedHashMap<>(window);
    if (!token.isEmpty()) {
      query.put(shape.token(), token);
    }
    return query;
  }

  private SellerApi.Answer root(SellerApi.Answer answer) {
    SellerApi.Answer root = shape.root(answer);
    if (!root.body().isObject()) {
      throw new ConnectorException(
          api.unreadable(shape.operation(), "it holds no " + shape.root() + answer.note()));
    }
    return root;
  }
}
