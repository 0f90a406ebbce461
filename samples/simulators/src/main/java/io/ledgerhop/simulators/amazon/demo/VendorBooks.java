// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon.demo;

import io.ledgerhop.simulators.amazon.record.RecordKind;
import io.ledgerhop.simulators.amazon.wire.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * The purchase orders of the demo vendor over the last four weeks; their dates follow the clock,
 * because Amazon shows only six months.
 *
 * <p>Amazon places an order every 18 hours. An order has the same number, date and items whenever
 * it is asked for, so a day later the vendor has the orders of the day before, and one or two new
 * ones.
 */
public final class VendorBooks {

  /** The number of orders, enough for several pages and windows. */
  public static final int ORDERS = 36;

  private static final Duration BETWEEN = Duration.ofHours(18);

  /** The date of order 0; later orders have the numbers from the top down. */
  private static final Instant ORDER_ZERO = Instant.parse("2026-11-20T05:00:00Z");

  /** The numbers repeat after two and a half years. */
  private static final int NUMBERS = 1_300;

  /** Amazon shows an order a few minutes after it was placed. */
  private static final Duration UNTIL_SHOWN = Duration.ofHours(1);

  private final Instant now;
  private final long seed;
  private final BiConsumer<RecordKind, JsonObject> store;

  /**
   * Creates the orders of one vendor.
   *
   * @param now the newest order is some hours older
   * @param store receives the objects
   */
  public VendorBooks(Instant now, long seed, BiConsumer<RecordKind, JsonObject> store) {
    this.now = now;
    this.seed = seed;
    this.store = store;
  }

  public void fill() {
    List<SplittableRandom> chances = chances();
    Duration sinceZero = Duration.between(ORDER_ZERO, now.minus(UNTIL_SHOWN));
    long newest = Math.floorDiv(sinceZero.toMinutes(), BETWEEN.toMinutes());
    for (int age = 0; age < ORDERS; age++) {
      long serial = newest - age;
      int number = (int) Math.floorMod(-serial, (long) NUMBERS);
      Instant ordered = ORDER_ZERO.plus(BETWEEN.multipliedBy(serial));
      DemoPurchaseOrder order = DemoPurchaseOrder.of(number, age, ordered, chances.get(number));
      store.accept(RecordKind.PURCHASE_ORDER, order.details());
      store.accept(RecordKind.PURCHASE_ORDER_STATUS, order.status());
    }
  }

  /** The chance that makes the items of each number. */
  private List<SplittableRandom> chances() {
    SplittableRandom random = new SplittableRandom(seed);
    return Stream.generate(random::split).limit(NUMBERS).toList();
  }
}
