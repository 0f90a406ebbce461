// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.settlement;

/**
 * A kind of money that Amazon is known to send; {@code *} stands for any text.
 *
 * @param meaning what the money is, in plain English
 * @param firstSeen ISO date of the first such line in a settlement that we have read; empty when
 *     only Amazon's documentation or files of other people show it
 */
public record CatalogueLine(
    String transactionType,
    String amountType,
    String amountDescription,
    String meaning,
    LineClass lineClass,
    String firstSeen) {

  @Override
  public String toString() {
    return String.join(" / ", transactionType, amountType, amountDescription);
  }
}
