// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon.order;

import static io.ledgerhop.simulators.amazon.wire.CallRefusedException.invalidInput;

import io.ledgerhop.simulators.amazon.wire.Arguments;
import io.ledgerhop.simulators.amazon.wire.JsonObject;
import java.time.Instant;
import java.util.Optional;

/**
 * A period in which orders were created or last updated, never both.
 *
 * @param member the member of an order with the time to compare
 * @param beforeName the name of the end in parameters and answers
 * @param before included, at least two minutes ago
 */
record OrderWindow(String member, String beforeName, Instant after, Instant before) {

  static OrderWindow of(Arguments arguments) {
    boolean created = arguments.text("createdAfter").isPresent();
    boolean updated = arguments.text("lastUpdatedAfter").isPresent();
    if (created == updated) {
      throw invalidInput("Exactly one of createdAfter and lastUpdatedAfter is required.");
    }
    String other = created ? "lastUpdatedBefore" : "createdBefore";
    if (arguments.text(other).isPresent()) {
      throw invalidInput(other + " does not go with the other pair of dates.");
    }
    return created
        ? of(arguments, "createdTime", "created")
        : of(arguments, "lastUpdatedTime", "lastUpdated");
  }

  private static OrderWindow of(Arguments arguments, String member, String prefix) {
    Instant after = arguments.settled(prefix + "After").orElseThrow();
    Optional<Instant> before = arguments.settled(prefix + "Before");
    if (before.filter(end -> end.isBefore(after)).isPresent()) {
      throw invalidInput(prefix + "Before must not be before " + prefix + "After.");
    }
    Instant latest = arguments.now().minus(Arguments.SETTLED);
    return new OrderWindow(member, prefix + "Before", after, before.orElse(latest));
  }

  boolean holds(JsonObject order) {
    return order
        .instant(member)
        .filter(time -> !time.isBefore(after) && !time.isAfter(before))
        .isPresent();
  }
}
