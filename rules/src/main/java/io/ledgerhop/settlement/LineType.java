// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.settlement;

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

  @Override
  public String toString() {
    return String.join(" / ", transactionType, amountType, amountDescription);
  }
}
