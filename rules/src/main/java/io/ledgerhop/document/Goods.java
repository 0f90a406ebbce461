// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.document;

import io.ledgerhop.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * What a line of a trade document buys or sells; the item is a dimension of the line.
 *
 * @param quantity in this unit, more than zero
 * @param unit the unit of measure, spelled as the ledger has it
 * @param price of one unit in the currency of the document, zero or more
 * @param warehouse where the ledger keeps the item; empty if it is not kept in a warehouse
 */
public record Goods(BigDecimal quantity, String unit, BigDecimal price, String warehouse) {

  /** Normalises the digits, so that 5, 5.0 and 5.00 are equal. */
  public Goods {
    quantity = bare(quantity);
    price = bare(price);
    if (quantity.signum() <= 0) {
      throw new IllegalArgumentException("a quantity is more than zero: " + text(quantity));
    }
    if (unit.isBlank()) {
      throw new IllegalArgumentException("goods have a unit of measure");
    }
    if (price.signum() < 0) {
      throw new IllegalArgumentException("a price is not negative: " + text(price));
    }
  }

  private static BigDecimal bare(BigDecimal number) {
    BigDecimal bare = number.stripTrailingZeros();
    return bare.scale() < 0 ? bare.setScale(0) : bare;
  }

  /** Quantity times price, rounded half up to the decimals of the currency. */
  public Money value(Currency currency) {
    int decimals = Math.max(currency.getDefaultFractionDigits(), 0);
    return new Money(quantity.multiply(price).setScale(decimals, RoundingMode.HALF_UP), currency);
  }

  /** The digits of a quantity or price, never in scientific notation. */
  private static String text(BigDecimal number) {
    return number.toPlainString();
  }

  /** For instance {@code 12 Each at 4.5}. */
  @Override
  public String toString() {
    String place = warehouse.isEmpty() ? "" : " in " + warehouse;
    return text(quantity) + " " + unit + " at " + text(price) + place;
  }
}
