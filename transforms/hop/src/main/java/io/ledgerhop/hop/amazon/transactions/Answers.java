// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.transactions;

import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Outcome;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The rows of the answers to several requests for one seller account, page after page. A failure
 * ends them with a row that reports it, so that other accounts continue.
 *
 * @param <T> the value in an answer
 * @param <R> the value of a row
 */
final class Answers<T, R> implements Iterator<FinanceFinding<R>> {

  private final String seller;
  private final Supplier<Iterator<Iterator<List<Outcome<T>>>>> opening;
  private final Taking<T, R> taking;
  private final Deque<FinanceFinding<R>> ready = new ArrayDeque<>();
  private @Nullable Iterator<Iterator<List<Outcome<T>>>> questions;
  private @Nullable Iterator<List<Outcome<T>>> pages;
  private boolean ended;

  /** Converts the values of an answer to rows. */
  @FunctionalInterface
  interface Taking<T, R> {

    List<FinanceFinding<R>> rows(T value);

    /** Called before the values of a page. */
    default void page(List<T> values) {}

    /** Called when all requests were answered. */
    default void whole() {}
  }

  /**
   * @param opening returns the requests, each with its pages; may throw {@link ConnectorException}
   */
  Answers(
      String seller, Supplier<Iterator<Iterator<List<Outcome<T>>>>> opening, Taking<T, R> taking) {
    this.seller = seller;
    this.opening = opening;
    this.taking = taking;
  }

  @Override
  public boolean hasNext() {
    while (ready.isEmpty() && !ended) {
      try {
        advance();
      } catch (ConnectorException e) {
        ended = true;
        ready.add(FinanceFinding.rejected(seller, e.problem()));
      }
    }
    return !ready.isEmpty();
  }

  @Override
  public FinanceFinding<R> next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ready.remove();
  }

  private void advance() {
    if (questions == null) {
      questions = opening.get();
    }
    if (pages != null && pages.hasNext()) {
      take(pages.next());
    } else if (questions.hasNext()) {
      pages = questions.next();
    } else {
      ended = true;
      taking.whole();
    }
  }

  private void take(List<Outcome<T>> page) {
    taking.page(page.stream().filter(Outcome::hasValue).map(Outcome::value).toList());
    for (Outcome<T> outcome : page) {
      if (outcome.hasValue()) {
        ready.addAll(taking.rows(outcome.value()));
      } else {
        outcome.problems().forEach(problem -> ready.add(FinanceFinding.rejected(seller, problem)));
      }
    }
  }
}
