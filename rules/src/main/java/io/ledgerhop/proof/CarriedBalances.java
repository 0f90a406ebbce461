// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.proof;

import io.ledgerhop.money.Money;
import java.util.Currency;

/**
 * What a settlement takes over from the one before, and what it keeps for the next one.
 *
 * @param reserveReleased the reserve of the settlement before, which comes back
 * @param reserveHeld the reserve that Amazon keeps back at the end
 * @param debtTakenOver what the seller owed after the settlement before
 * @param charged what Amazon charged to the seller's card or bank account
 */
public record CarriedBalances(
    Money reserveReleased, Money reserveHeld, Money debtTakenOver, Money charged) {

  /** A settlement that carries nothing. */
  public static CarriedBalances none(Currency currency) {
    Money zero = Money.zero(currency);
    return new CarriedBalances(zero, zero, zero, zero);
  }

  boolean isNone() {
    return reserveReleased.isZero()
        && reserveHeld.isZero()
        && debtTakenOver.isZero()
        && charged.isZero();
  }
}
