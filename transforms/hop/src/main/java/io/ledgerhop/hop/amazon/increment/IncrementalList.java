// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.increment;

import io.ledgerhop.amazon.api.record.Listed;
import io.ledgerhop.amazon.api.record.Listing;
import io.ledgerhop.amazon.increment.IncrementalReading;
import io.ledgerhop.amazon.increment.TimeWindow;
import java.time.Instant;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The records of a list that were not delivered before. At the end of the list it marks the reading
 * as complete.
 */
final class IncrementalList<T> implements Iterator<Listed<T>> {

  private final Listing<T> all;
  private final TimeWindow window;
  private final IncrementalReading reading;
  private final Function<T, Optional<Instant>> changed;
  private @Nullable Listed<T> next;

  /**
   * @param window the requested window
   * @param changed the date by which the list is read
   */
  IncrementalList(
      Listing<T> all,
      TimeWindow window,
      IncrementalReading reading,
      Function<T, Optional<Instant>> changed) {
    this.all = all;
    this.window = window;
    this.reading = reading;
    this.changed = changed;
  }

  @Override
  public boolean hasNext() {
    while (next == null) {
      if (!all.hasNext()) {
        reading.wholeUntil(
            all.until().filter(end -> end.isBefore(window.to())).orElse(window.to()));
        return false;
      }
      Listed<T> record = all.next();
      if (isNews(record)) {
        next = record;
      }
    }
    return true;
  }

  @Override
  public Listed<T> next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    Listed<T> record = next;
    next = null;
    return record;
  }

  /** A record without an id cannot be recognised later, so it always counts as new. */
  private boolean isNews(Listed<T> record) {
    Optional<Instant> date =
        record.value().hasValue() ? changed.apply(record.value().value()) : Optional.empty();
    return record.id().isEmpty() || reading.isNews(record.id(), record.hash(), date);
  }
}
