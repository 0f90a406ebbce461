// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.deferred;

import io.ledgerhop.problem.Problem;
import io.ledgerhop.settlement.MoneyLine;
import io.ledgerhop.settlement.SettlementHeader;
import java.util.List;

/**
 * The deferred money of a seller account in one currency at the end of a period, with the lines of
 * a settlement.
 *
 * @param header its number is an {@link io.ledgerhop.settlement.AccrualId}
 * @param lines in the order of time; none if nothing is deferred
 * @param holds why it must not be posted; empty if it may be
 * @param warnings what a person should look at
 */
public record Accrual(
    SettlementHeader header, List<MoneyLine> lines, List<Problem> holds, List<Problem> warnings) {

  /** Keeps copies. */
  public Accrual {
    lines = List.copyOf(lines);
    holds = List.copyOf(holds);
    warnings = List.copyOf(warnings);
  }
}
