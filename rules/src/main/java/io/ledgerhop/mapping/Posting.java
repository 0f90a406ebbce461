// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping;

import io.ledgerhop.money.Money;
import io.ledgerhop.settlement.MoneyLine;

/**
 * One part of a money line, posted to one account.
 *
 * @param number 1 for the first posting of the line
 * @param count how many postings the line has; their amounts add up to the amount of the line
 * @param amount positive when it credits the account, negative when it debits it
 */
public record Posting(MoneyLine line, int number, int count, Assignment assignment, Money amount) {

  /** Refuses a posting outside its line's count. */
  public Posting {
    if (number < 1 || number > count) {
      throw new IllegalArgumentException("posting " + number + " of " + count);
    }
  }
}
