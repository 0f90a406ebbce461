// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon.demo;

import io.ledgerhop.simulators.amazon.record.RecordKind;
import io.ledgerhop.simulators.amazon.wire.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.SplittableRandom;
import java.util.function.BiConsumer;

/**
 * The purchase orders of the demo vendor over the last four weeks; their dates follow the clock,
 * because Amazon shows only six months.
 */
public final class VendorBooks {

  /** The number of orders, enough for several pages and windows. */
  public static final int ORDERS = 36;

  private static final Duration BETWEEN = Duration.ofHours(18);

  private final Instant now;
  private final long seed;
  private final BiConsumer<RecordKind, JsonObject> store;

  /**
   * Creates the orders of one vendor.
   *
   * @param now the newest order is a few hours older
   * @param store receives the objects
   */
  public VendorBooks(Instant now, long seed, BiConsumer<RecordKind, JsonObject> store) {
    this.now = now;
    this.seed = seed;
    this.store = store;
  }

  public void fill() {
    SplittableRandom random = new SplittableRandom(seed);
    for (int number = 0; number < ORDERS; number++) {
      Instant ordered = now.minus(BETWEEN.multipliedBy(number)).minus(Duration.ofHours(5));
      DemoPurchaseOrder order = DemoPurchaseOrder.of(number, ordered, random.split());
      store.accept(RecordKind.PURCHASE_ORDER, order.details());
      store.accept(RecordKind.PURCHASE_ORDER_STATUS, order.status());
    }
  }
}
