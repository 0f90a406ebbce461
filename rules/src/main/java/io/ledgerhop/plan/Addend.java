// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.mapping.Posting;
import io.ledgerhop.mapping.RuleRef;
import java.math.BigDecimal;

/**
 * What of a posting is added up.
 *
 * @param number the number of its money line in the settlement
 * @param fileLine the line of the file
 * @param second when Amazon booked it, in seconds since 1970-01-01T00:00Z
 * @param amount positive when it credits the account
 */
record Addend(
    LineKey key, long number, long fileLine, long second, BigDecimal amount, RuleRef rule) {

  static Addend of(LineKey key, Posting posting) {
    return new Addend(
        key,
        posting.line().number(),
        posting.line().source().line(),
        posting.line().postedAt().getEpochSecond(),
        posting.amount().amount(),
        posting.assignment().rule());
  }

  /** The same money on an account. */
  Addend on(AccountCode account) {
    return account.equals(key.account()) ? this : with(key.on(account), rule);
  }

  /** The same with an equal key and rule, so that many can share one. */
  Addend with(LineKey equalKey, RuleRef equalRule) {
    return new Addend(equalKey, number, fileLine, second, amount, equalRule);
  }
}
