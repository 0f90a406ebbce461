// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon.settlement;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** The events between the first and last rows of a settlement, each with its rows. */
final class SampleEvents {

  /** The first events are fixed, so that even a small settlement has an order and its refund. */
  private static final int FIRST_ORDERS = 2;

  private static final int FIRST_REFUND = 2;
  private static final int LOOK_BACK_MAX = 200;

  private final Chance chance;
  private final OrderBook orders;
  private final GeneratedPeriod period;
  private final Mix mix;
  private final Optional<Earlier> earlier;

  SampleEvents(OrderBook orders, Mix mix, Optional<Earlier> earlier) {
    this.chance = orders.chance();
    this.orders = orders;
    this.period = orders.period();
    this.mix = mix;
    this.earlier = earlier;
  }

  /**
   * Shares of events, in hundredths of a percent; all others are events of the account.
   *
   * @param orders share of orders
   * @param refunds share of refunds, claims and chargebacks
   */
  record Mix(int orders, int refunds) {
    static final Mix GOOD_FORTNIGHT = new Mix(8_300, 900);
    static final Mix BAD_FORTNIGHT = new Mix(4_600, 4_300);
  }

  /**
   * The previous settlement, whose orders may be refunded in this one.
   *
   * @param events the number of its events that certainly exist
   */
  record Earlier(SampleEvents happenings, long events) {}

  /** The rows of this event, numbered from 0; at least one. */
  List<FlatFileRow> event(long number) {
    if (isOrder(number)) {
      return orders.order(number).sold();
    }
    SplittableRandom random = chance.forEvent(number);
    int roll = roll(random);
    if (number == FIRST_REFUND || roll < mix.orders + mix.refunds) {
      return takenBack(number, random);
    }
    if (roll % 20 == 0) {
      return retrocharge(number, random);
    }
    return List.of(AccountEvents.row(random, period.at(random)));
  }

  private boolean isOrder(long number) {
    return number < FIRST_ORDERS
        || (number != FIRST_REFUND && roll(chance.forEvent(number)) < mix.orders);
  }

  private static int roll(SplittableRandom random) {
    return Math.floorMod(random.nextInt(), 10_000);
  }

  private List<FlatFileRow> takenBack(long number, SplittableRandom random) {
    SoldOrder order = original(number, random);
    int kind = number == FIRST_REFUND ? 0 : random.nextInt(100);
    String type =
        kind < 92 ? "Refund" : kind < 97 ? "A-to-z Guarantee Refund" : "Chargeback Refund";
    return order.refunded(later(order, type, random));
  }

  private List<FlatFileRow> retrocharge(long number, SplittableRandom random) {
    SoldOrder order = orderBefore(number, random);
    return order.returned().retrocharged(later(order, "Order_Retrocharge", random));
  }

  private Event later(SoldOrder order, String type, SplittableRandom random) {
    String adjustment = type.equals("Order_Retrocharge") ? "" : adjustment(random);
    return order
        .event()
        .turnedInto(type, adjustment, period.notBefore(order.event().posted(), random));
  }

  private static String adjustment(SplittableRandom random) {
    return "AMZN:" + Long.toString(100_000_000_000L + random.nextLong(900_000_000_000L));
  }

  private SoldOrder original(long number, SplittableRandom random) {
    boolean fromEarlier = random.nextInt(100) < 20;
    if (fromEarlier && earlier.isPresent() && earlier.get().events > 0) {
      SampleEvents before = earlier.get().happenings;
      return before.orderAtOrBefore(random.nextLong(earlier.get().events));
    }
    return orderBefore(number, random);
  }

  private SoldOrder orderBefore(long number, SplittableRandom random) {
    return orderAtOrBefore(number - 1 - random.nextLong(Math.min(number, LOOK_BACK_MAX)));
  }

  private SoldOrder orderAtOrBefore(long number) {
    long found = number;
    while (!isOrder(found)) {
      found--;
    }
    return orders.order(found);
  }
}
