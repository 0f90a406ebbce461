// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.adapter;

import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Problem;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Values of a source; a failure becomes the last value, so that other sources continue. */
public final class Guarded<T> implements Iterator<T> {

  private final Supplier<Iterator<T>> opening;
  private final Function<Problem, T> failed;
  private @Nullable Iterator<T> values;
  private Optional<T> next = Optional.empty();
  private boolean ended;

  /**
   * @param opening called when the first value is requested
   * @param failed creates the value that represents a failure
   */
  public Guarded(Supplier<Iterator<T>> opening, Function<Problem, T> failed) {
    this.opening = opening;
    this.failed = failed;
  }

  @Override
  public boolean hasNext() {
    if (next.isEmpty() && !ended) {
      next = looked();
    }
    return next.isPresent();
  }

  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    T value = next.orElseThrow();
    next = Optional.empty();
    return value;
  }

  private Optional<T> looked() {
    try {
      Iterator<T> open = values == null ? opening.get() : values;
      values = open;
      ended = !open.hasNext();
      return ended ? Optional.empty() : Optional.of(open.next());
    } catch (ConnectorException e) {
      ended = true;
      return Optional.of(failed.apply(e.problem()));
    }
  }
}
