// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.transactions;

import io.ledgerhop.amazon.finance.FinanceSummary;
import io.ledgerhop.amazon.finance.MoneyLeaf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A money leaf with the summary that it belongs to.
 *
 * @param leaf empty if the summary has no money at all
 * @param number among the leaves of the summary, from 1
 */
record SummaryLine(FinanceSummary summary, Optional<MoneyLeaf> leaf, int number) {

  /** All lines of a summary, at least one. */
  static List<FinanceFinding<SummaryLine>> of(String seller, FinanceSummary summary) {
    List<FinanceFinding<SummaryLine>> lines = new ArrayList<>();
    for (MoneyLeaf leaf : summary.leaves()) {
      SummaryLine line = new SummaryLine(summary, Optional.of(leaf), lines.size() + 1);
      lines.add(FinanceFinding.of(seller, line, leaf.problem()));
    }
    return lines.isEmpty()
        ? List.of(
            FinanceFinding.of(
                seller, new SummaryLine(summary, Optional.empty(), 1), Optional.empty()))
        : lines;
  }
}
