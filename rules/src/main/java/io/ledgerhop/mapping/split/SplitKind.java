// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.split;

import io.ledgerhop.money.Money;
import java.math.BigDecimal;
import java.util.List;

/** The two tabs that split money; they differ in who takes the cents that rounding leaves. */
public enum SplitKind {
  /** Percentages that make 100 %: each is rounded half up, and the last takes the rest. */
  SHARES("Shares", "Share"),
  /** Weights of any sum: the cents go to the largest remainders, so that many parts stay even. */
  DRIVERS("Drivers", "Weight");

  private final String tab;
  private final String weightTitle;

  SplitKind(String tab, String weightTitle) {
    this.tab = tab;
    this.weightTitle = weightTitle;
  }

  /** The name of the tab. */
  public String tab() {
    return tab;
  }

  /** The title of the column with the weights. */
  public String weightTitle() {
    return weightTitle;
  }

  /**
   * Spreads money in proportion to weights.
   *
   * @param weights none is negative, and their sum is positive
   * @return an amount for each weight, in the decimals of the currency; their sum is the whole
   */
  public List<Money> spread(Money whole, List<BigDecimal> weights) {
    Proportion proportion = new Proportion(whole, weights);
    return switch (this) {
      case SHARES -> proportion.lastTakesTheRest();
      case DRIVERS -> proportion.largestRemaindersTakeTheCents();
    };
  }
}
