// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.payout;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.money.Money;
import java.time.LocalDate;

/**
 * The money of a settlement that has been sent to the bank.
 *
 * @param day on which it was sent
 * @param settledOn the day of the last document of the settlement, at whose rate clearing was
 *     debited
 * @param received what arrives, in the currency of the bank account
 */
record SentMoney(
    PaidSettlement paid,
    LocalDate day,
    LocalDate settledOn,
    Money received,
    AccountCode bank,
    AccountCode clearing) {

  Money due() {
    return paid.settlement().total();
  }

  /** True if Amazon has converted the money before it sent it. */
  boolean isConverted() {
    return !received.currency().equals(due().currency());
  }
}
