// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.http;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The clock of this machine, put right by the dates of a service's answers (RFC 9110, 6.6.1).
 *
 * <p>How far a list was read is counted in the service's time. A machine that is hours ahead would
 * otherwise note hours as read that had not come yet.
 */
public final class ServiceClock extends Clock {

  /** Dates are in whole seconds and answers are on their way for some. */
  private static final Duration TOLERATED = Duration.ofMinutes(1);

  private final Clock machine;
  private final Consumer<Duration> wrong;
  private volatile Duration correction = Duration.ZERO;

  /**
   * @param wrong is told by how much this machine is ahead, or behind if it is negative, each time
   *     that this is found to be something else
   */
  public ServiceClock(Clock machine, Consumer<Duration> wrong) {
    this.machine = machine;
    this.wrong = wrong;
  }

  /** The layer that reads the dates. */
  public Transport over(Transport next) {
    return call -> {
      Reply reply = next.send(call);
      date(reply).ifPresent(this::follow);
      return reply;
    };
  }

  private void follow(Instant told) {
    Duration difference = Duration.between(machine.instant(), told);
    Duration now = isTolerated(difference) ? Duration.ZERO : difference;
    boolean isNews = !isTolerated(now.minus(correction));
    if (isNews || now.isZero()) {
      correction = now;
    }
    if (isNews && !now.isZero()) {
      wrong.accept(now.negated());
    }
  }

  private static boolean isTolerated(Duration difference) {
    return difference.abs().compareTo(TOLERATED) <= 0;
  }

  private static Optional<Instant> date(Reply reply) {
    try {
      return reply
          .header("Date")
          .map(text -> ZonedDateTime.parse(text.strip(), DateTimeFormatter.RFC_1123_DATE_TIME))
          .map(ZonedDateTime::toInstant);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  @Override
  public Instant instant() {
    return machine.instant().plus(correction);
  }

  @Override
  public ZoneId getZone() {
    return machine.getZone();
  }

  /** Times of services have no zone. */
  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(instant(), zone);
  }
}
