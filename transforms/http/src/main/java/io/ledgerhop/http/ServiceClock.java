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
 * The clock of this machine, corrected by the dates of a service's answers (RFC 9110, 6.6.1).
 *
 * <p>Watermarks use the service's time. Otherwise a machine whose clock is hours ahead would mark
 * hours as read that have not happened yet.
 */
public final class ServiceClock extends Clock {

  /** Dates are in whole seconds, and answers take some time to arrive. */
  private static final Duration TOLERATED = Duration.ofMinutes(1);

  private final Clock machine;
  private final Consumer<Duration> wrong;
  private volatile Duration correction = Duration.ZERO;

  /**
   * @param wrong receives how far this machine is ahead (negative if behind), each time this
   *     difference changes
   */
  public ServiceClock(Clock machine, Consumer<Duration> wrong) {
    this.machine = machine;
    this.wrong = wrong;
  }

  /** The layer that reads the dates of the answers. */
  public Transport over(Transport next) {
    return call -> {
      Reply reply = next.send(call);
      date(reply).ifPresent(this::follow);
      return reply;
    };
  }

  private void follow(Instant server) {
    Duration difference = Duration.between(machine.instant(), server);
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

  /** A fixed clock at the current instant; services need no zone. */
  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(instant(), zone);
  }
}
