// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.condition;

import java.time.LocalDate;
import java.util.Optional;

/** Posting dates between two days, both inclusive; an empty end is open. */
public record DateRange(Optional<LocalDate> from, Optional<LocalDate> to) {

  /** Every day. */
  public static final DateRange ALWAYS = new DateRange(Optional.empty(), Optional.empty());

  public DateRange {
    if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
      throw new IllegalArgumentException("from " + from.get() + " is after to " + to.get());
    }
  }

  public boolean isAlways() {
    return from.isEmpty() && to.isEmpty();
  }

  public boolean contains(LocalDate day) {
    return (from.isEmpty() || !day.isBefore(from.get()))
        && (to.isEmpty() || !day.isAfter(to.get()));
  }

  /** A day that is in both ranges; empty if there is none. */
  public Optional<LocalDate> sampleWith(DateRange other) {
    LocalDate start = later(from.orElse(LocalDate.MIN), other.from.orElse(LocalDate.MIN));
    LocalDate end = earlier(to.orElse(LocalDate.MAX), other.to.orElse(LocalDate.MAX));
    if (start.isAfter(end)) {
      return Optional.empty();
    }
    return Optional.of(start.equals(LocalDate.MIN) ? end : start);
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }
}
