// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.adapter;

import static io.ledgerhop.hop.adapter.OptionProblem.TIME_UNFIT;

import io.ledgerhop.problem.Outcome;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Reads a time from the text of an option. */
public final class OptionTime {

  private OptionTime() {}

  /**
   * The time; empty if the text is blank.
   *
   * @param place the option, for messages
   * @param text without variables: a day, which begins in UTC, or a time with its offset
   */
  public static Outcome<Optional<Instant>> of(String place, String text) {
    String written = text.strip();
    try {
      return Outcome.of(written.isEmpty() ? Optional.empty() : Optional.of(time(written)));
    } catch (DateTimeException e) {
      return Outcome.failed(TIME_UNFIT.at(place, written));
    }
  }

  private static Instant time(String written) {
    return written.contains("T")
        ? OffsetDateTime.parse(written).toInstant()
        : LocalDate.parse(written).atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
