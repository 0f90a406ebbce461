// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.mapping.RuleRef;
import io.ledgerhop.plan.tax.TaxDestination;
import java.util.HashMap;
import java.util.Map;

/** Adds money up by period; money that waits shares its keys and rules, so that it takes little. */
final class SharedAddends implements TaxDestination<Addend> {

  private final PostingPeriods periods;
  private final Map<LineKey, LineKey> keys = new HashMap<>();
  private final Map<RuleRef, RuleRef> rules = new HashMap<>();

  SharedAddends(PostingPeriods periods) {
    this.periods = periods;
  }

  @Override
  public void add(AccountCode account, Addend money) {
    periods.add(money.on(account));
  }

  @Override
  public Addend compact(Addend money) {
    return money.with(
        keys.computeIfAbsent(money.key(), key -> key),
        rules.computeIfAbsent(money.rule(), rule -> rule));
  }
}
