// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.settlement;

import java.util.List;
import java.util.Locale;

/**
 * The type values of a line, in Amazon's own words; empty where Amazon gives none.
 *
 * @param accountType Standard, Invoiced or Amazon Pay, when the source knows it
 * @param marketplace the marketplace name of the line, for instance Amazon.com
 * @param transactionType Order, Refund, ServiceFee, ...
 * @param amountType ItemPrice, ItemFees, ...
 * @param amountDescription Principal, Commission, ...
 */
public record LineType(
    String accountType,
    String marketplace,
    String transactionType,
    String amountType,
    String amountDescription) {

  /** Stands for all types that are too many to be counted separately. */
  public static final LineType OTHERS = new LineType("", "", "(others)", "", "");

  /** The beginning of Amazon's descriptions of withheld tax, in small letters without blanks. */
  private static final List<String> WITHHELD =
      List.of("marketplacefacilitator", "lowvaluegoodstax");

  /** True for tax that Amazon withholds, because it pays it to the tax authority itself. */
  public boolean isWithheldTax() {
    String plain = amountDescription.toLowerCase(Locale.ROOT).replace(" ", "");
    return WITHHELD.stream().anyMatch(plain::startsWith);
  }

  /** The same type in settlements of every account type. */
  public LineType withoutAccountType() {
    return accountType.isEmpty()
        ? this
        : new LineType("", marketplace, transactionType, amountType, amountDescription);
  }

  @Override
  public String toString() {
    return String.join(" / ", transactionType, amountType, amountDescription);
  }
}
