// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.report;

import io.ledgerhop.problem.Outcome;
import io.ledgerhop.settlement.Settlement;

/**
 * Reads Amazon's V2 flat file: the first pass proves its form and that its rows add up to its total
 * to the last cent, the second one streams the money lines.
 *
 * <p>Amazon: report type GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE_V2. Columns are found by name,
 * nothing is rounded, and no file is held in memory.
 */
public final class SettlementReader {

  private final ReadingLimits limits;

  public SettlementReader() {
    this(ReadingLimits.STANDARD);
  }

  SettlementReader(ReadingLimits limits) {
    this.limits = limits;
  }

  /** The proved settlement, or all that is wrong with the file, each with its line. */
  public Outcome<Settlement> read(SettlementFile file) {
    Outcome<Proof> proof = new FirstPass(file, limits).prove();
    if (!proof.hasValue()) {
      return Outcome.failed(proof.problems());
    }
    SecondPass lines = new SecondPass(file, proof.value(), limits);
    return Outcome.of(new Settlement(proof.value().settlement(), lines::open));
  }
}
