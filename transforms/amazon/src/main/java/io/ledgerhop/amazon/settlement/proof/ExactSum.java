// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.settlement.proof;

import java.math.BigDecimal;

/** Adds amounts exactly, without an object for each. */
public final class ExactSum {

  private static final int SCALES = 19;
  private static final long FULL = Long.MAX_VALUE / 4;

  private final long[] byScale = new long[SCALES];
  private BigDecimal carried = BigDecimal.ZERO;

  public void add(AmountCell amount) {
    int scale = amount.scale();
    long sum = byScale[scale] + amount.unscaled();
    if (Math.abs(sum) > FULL) {
      carried = carried.add(BigDecimal.valueOf(sum, scale));
      sum = 0;
    }
    byScale[scale] = sum;
  }

  public BigDecimal total() {
    BigDecimal total = carried;
    for (int scale = 0; scale < SCALES; scale++) {
      if (byScale[scale] != 0) {
        total = total.add(BigDecimal.valueOf(byScale[scale], scale));
      }
    }
    return total;
  }
}
