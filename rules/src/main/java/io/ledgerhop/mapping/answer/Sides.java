// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.answer;

import io.ledgerhop.document.Side;
import io.ledgerhop.money.Money;
import java.util.Currency;

/**
 * Money on both sides of an account; a positive amount of a line is a credit, a negative one a
 * debit.
 *
 * @param debits not negative
 * @param credits not negative
 */
public record Sides(Money debits, Money credits) {

  static Sides none(Currency currency) {
    return new Sides(Money.zero(currency), Money.zero(currency));
  }

  /** With an amount as a settlement has it. */
  Sides plus(Money amount) {
    return amount.isNegative()
        ? new Sides(debits.plus(amount.negated()), credits)
        : new Sides(debits, credits.plus(amount));
  }

  /** What the account has more of debits than of credits; negative if it has less. */
  public Money balance() {
    return debits.minus(credits);
  }

  /** Both sides in words: {@code debits of 3.00 USD and credits of 1.00 USD}. */
  @Override
  public String toString() {
    String debit = word(Side.DEBIT, debits);
    String credit = word(Side.CREDIT, credits);
    if (credits.isZero()) {
      return debit;
    }
    return debits.isZero() ? credit : debit + " and " + credit;
  }

  private static String word(Side side, Money money) {
    return (side == Side.DEBIT ? "debits of " : "credits of ") + money;
  }
}
