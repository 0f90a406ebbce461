// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon.vendor;

import static io.ledgerhop.simulators.amazon.wire.CallRefusedException.invalidInput;

import io.ledgerhop.simulators.amazon.wire.Arguments;
import io.ledgerhop.simulators.amazon.wire.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * A period of at most seven days within the last six months, by one of the times of an order.
 *
 * @param member the member of an order with the time to compare
 * @param after included
 * @param before included
 */
record VendorWindow(String member, Instant after, Instant before) {

  private static final Duration WIDTH_MAX = Duration.ofDays(7);
  private static final int MONTHS_BACK = 6;

  /** The window under this prefix; empty when neither end is given. */
  static Optional<VendorWindow> of(Arguments arguments, String prefix, String member) {
    Optional<Instant> after = arguments.instant(prefix + "After");
    Optional<Instant> before = arguments.instant(prefix + "Before");
    if (after.isEmpty() && before.isEmpty()) {
      return Optional.empty();
    }
    Instant end = before.orElse(arguments.now());
    Instant start = after.orElse(end.minus(WIDTH_MAX));
    if (!arguments.sandbox()) {
      check(prefix, arguments.now(), start, end);
    }
    return Optional.of(new VendorWindow(member, start, end));
  }

  /** The default when no window is given. */
  static VendorWindow lastDays(Arguments arguments, String member) {
    return new VendorWindow(member, arguments.now().minus(WIDTH_MAX), arguments.now());
  }

  private static void check(String prefix, Instant now, Instant start, Instant end) {
    if (end.isBefore(start)) {
      throw invalidInput(prefix + "Before must not be before " + prefix + "After.");
    }
    if (Duration.between(start, end).compareTo(WIDTH_MAX) > 0) {
      throw invalidInput("The window of " + prefix + " dates must not exceed 7 days.");
    }
    Instant oldest = now.atOffset(ZoneOffset.UTC).minusMonths(MONTHS_BACK).toInstant();
    if (start.isBefore(oldest)) {
      throw invalidInput(prefix + "After must be within the last 6 months.");
    }
  }

  boolean holds(JsonObject order) {
    return order
        .instant(member)
        .filter(time -> !time.isBefore(after) && !time.isAfter(before))
        .isPresent();
  }
}
