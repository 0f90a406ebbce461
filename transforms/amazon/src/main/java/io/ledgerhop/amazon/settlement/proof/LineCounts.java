// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.settlement.proof;

import io.ledgerhop.settlement.LineType;
import io.ledgerhop.settlement.MoneyLine;
import io.ledgerhop.settlement.OrderReference;

/** Counts equal money lines by a hash of their content, in a table of a fixed size. */
public final class LineCounts {

  /** The capacity, half of the slots, so that probing stays short. */
  public static final int LINES_MAX = 1 << 19;

  private static final int PLACES = 2 * LINES_MAX;
  private static final long FNV_BEGIN = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private final long[] hashes = new long[PLACES];
  private final int[] counts = new int[PLACES];
  private int filled;

  /** Adds to the count of a line. */
  public void add(long hash, int by) {
    int place = place(hash);
    if (hashes[place] == 0) {
      if (filled == PLACES - 1) {
        throw new IllegalStateException("more than " + PLACES + " different lines");
      }
      filled++;
      hashes[place] = hash;
    }
    counts[place] += by;
  }

  public int count(long hash) {
    return counts[place(hash)];
  }

  private int place(long hash) {
    int place = (int) (hash ^ (hash >>> 29)) & (PLACES - 1);
    while (hashes[place] != 0 && hashes[place] != hash) {
      place = (place + 1) & (PLACES - 1);
    }
    return place;
  }

  /**
   * The hash of a line without its position and quantity; never 0.
   *
   * <p>Amazon: V2 may repeat the quantity of an item on each of its rows, where V1 has it once.
   */
  public static long hash(MoneyLine line) {
    LineType type = line.type();
    OrderReference order = line.reference();
    long hash = FNV_BEGIN;
    for (String text :
        new String[] {
          type.accountType(),
          type.marketplace(),
          type.transactionType(),
          type.amountType(),
          type.amountDescription(),
          line.amount().amount().stripTrailingZeros().toPlainString(),
          line.postedAt().toString(),
          order.orderId(),
          order.merchantOrderId(),
          order.adjustmentId(),
          order.shipmentId(),
          order.fulfillmentId(),
          order.orderItemCode(),
          order.merchantOrderItemId(),
          order.merchantAdjustmentItemId(),
          order.sku(),
          order.promotionId()
        }) {
      hash = more(hash, text);
    }
    long mixed = (hash ^ (hash >>> 32)) * 0x9E3779B97F4A7C15L;
    return mixed == 0 ? 1 : mixed;
  }

  private static long more(long before, String text) {
    long hash = before;
    for (int at = 0; at < text.length(); at++) {
      hash = (hash ^ text.charAt(at)) * FNV_PRIME;
    }
    return (hash ^ 0xFFFF) * FNV_PRIME;
  }
}
