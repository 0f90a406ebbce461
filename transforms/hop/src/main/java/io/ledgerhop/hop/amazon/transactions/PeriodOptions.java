// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.transactions;

import static io.ledgerhop.hop.amazon.transactions.TransactionsInputProblem.DAYS_TOO_MANY;
import static io.ledgerhop.hop.amazon.transactions.TransactionsInputProblem.TIMES_REVERSED;
import static io.ledgerhop.hop.amazon.transactions.TransactionsInputProblem.TIME_UNCLEAR;

import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Problem;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The options From and To: as written, and what they mean at a given time.
 *
 * <p>What cannot be parsed throws a {@link ConnectorException} with a code of {@link
 * TransactionsInputProblem}; for Amazon's sandbox it is passed on as written.
 *
 * @param place the transform, for messages
 * @param from as written; empty if nothing is
 * @param to as written; empty if nothing is
 */
record PeriodOptions(String place, String from, String to) {

  /** Balances are requested day by day. */
  static final int DAYS_MAX = 400;

  private static final Pattern DAYS_AGO = Pattern.compile("\\d{1,5}");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  /** The problem of an option that cannot be parsed; empty if both can be. */
  Optional<Problem> problem() {
    try {
      Stream.of(from, to)
          .filter(text -> !text.isEmpty())
          .forEach(text -> meaning(text, Instant.EPOCH));
      return Optional.empty();
    } catch (ConnectorException e) {
      return Optional.of(e.problem());
    }
  }

  boolean hasEnd() {
    return !to.isEmpty();
  }

  boolean isEmpty() {
    return from.isEmpty() && to.isEmpty();
  }

  /** The start; the given time before the end if it is not written. */
  Instant start(Instant now, Duration otherwise) {
    Instant start = from.isEmpty() ? end(now).minus(otherwise) : meaning(from, now);
    if (end(now).isBefore(start)) {
      throw new ConnectorException(
          TIMES_REVERSED.at(place, start, to.isEmpty() ? "now" : end(now)));
    }
    return start;
  }

  /** The end; now if it is not written. */
  Instant end(Instant now) {
    return to.isEmpty() ? now : meaning(to, now);
  }

  /**
   * Every day from the first to the last, without future days; one if only one is written, none if
   * none is.
   */
  List<LocalDate> days(Instant now) {
    if (isEmpty()) {
      return List.of();
    }
    LocalDate first = day(from.isEmpty() ? to : from, now);
    LocalDate last = day(to.isEmpty() ? from : to, now);
    if (last.isBefore(first)) {
      throw new ConnectorException(TIMES_REVERSED.at(place, first, last));
    }
    List<LocalDate> days = first.datesUntil(last.plusDays(1)).limit(DAYS_MAX + 1L).toList();
    if (days.size() > DAYS_MAX) {
      throw new ConnectorException(DAYS_TOO_MANY.at(place, DAYS_MAX));
    }
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    List<LocalDate> past = days.stream().filter(day -> !day.isAfter(today)).toList();
    return past.isEmpty() ? days : past;
  }

  private LocalDate day(String text, Instant now) {
    return meaning(text, now).atZone(ZoneOffset.UTC).toLocalDate();
  }

  /** A day means its beginning in UTC; a number means that many days ago. */
  private Instant meaning(String text, Instant now) {
    try {
      if (DAYS_AGO.matcher(text).matches()) {
        return now.minus(Duration.ofDays(Long.parseLong(text)));
      }
      return DAY.matcher(text).matches()
          ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
          : OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException e) {
      throw new ConnectorException(TIME_UNCLEAR.at(place, text), e);
    }
  }
}
