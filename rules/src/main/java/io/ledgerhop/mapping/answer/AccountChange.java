// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.answer;

import io.ledgerhop.money.Money;
import java.time.YearMonth;

/**
 * An account, or money that is not posted, whose balance another workbook would change.
 *
 * @param account as in {@code 6010}, or {@code Ignore}, {@code Hold} or {@code Unmapped}
 * @param before what the lines of the month debit to it less what they credit
 * @param after the same with the other workbook
 */
public record AccountChange(YearMonth month, String account, Money before, Money after) {

  /** The month as in {@code Oct 2026}. */
  public String monthName() {
    return MonthName.of(month);
  }

  /** The difference. */
  public Money change() {
    return after.minus(before);
  }
}
