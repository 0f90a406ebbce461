// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan;

import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.Origin;
import io.ledgerhop.document.Side;
import io.ledgerhop.document.SourceRows;
import io.ledgerhop.mapping.RuleRef;
import io.ledgerhop.money.Money;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.TreeSet;

/** The running sum of the money lines for one document line; a positive sum is a credit. */
final class LineSum {

  private final SourceRows rows = SourceRows.none();
  private final TreeSet<String> rules = new TreeSet<>();
  private BigDecimal sum = BigDecimal.ZERO;
  private RuleRef lastRule = RuleRef.NONE;
  private String rulesHash = "";

  void add(Addend addend) {
    sum = sum.add(addend.amount());
    rows.add(addend.number());
    RuleRef rule = addend.rule();
    if (!rule.equals(lastRule)) {
      lastRule = rule;
      rulesHash = rule.rulesHash();
      rules.add(rule.place());
    }
  }

  void addAll(LineSum other) {
    sum = sum.add(other.sum);
    rows.addAll(other.rows);
    rules.addAll(other.rules);
    rulesHash = other.rulesHash;
  }

  /** The document line; empty if the amounts cancel out. */
  Optional<DocumentLine> line(LineKey key, Money zero) {
    Money money = new Money(sum, zero.currency());
    if (money.isZero()) {
      return Optional.empty();
    }
    Side side = money.isNegative() ? Side.DEBIT : Side.CREDIT;
    Origin origin = new Origin(String.join("; ", rules), rulesHash, rows);
    return Optional.of(
        new DocumentLine(
            key.account(), money.absolute(), side, key.dimensions(), key.memo(), origin));
  }
}
