// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.settlement.intake;

import io.ledgerhop.amazon.settlement.ReadingLimits;
import io.ledgerhop.amazon.settlement.ReadingOptions;
import io.ledgerhop.amazon.settlement.SettlementFile;
import io.ledgerhop.amazon.settlement.SettlementProblem;
import io.ledgerhop.amazon.settlement.SettlementReading;
import io.ledgerhop.amazon.settlement.XmlFoundException;
import io.ledgerhop.amazon.settlement.flat.FileProof;
import io.ledgerhop.amazon.settlement.flat.FirstPass;
import io.ledgerhop.amazon.settlement.flat.FirstPass.Finding;
import io.ledgerhop.amazon.settlement.flat.SecondPass;
import io.ledgerhop.amazon.settlement.xml.XmlSettlements;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.settlement.Settlement;
import io.ledgerhop.settlement.SettlementHeader;
import java.util.List;

/**
 * Reads a settlement file of Amazon, flat or XML: the first pass proves the form of each settlement
 * and that its rows add up exactly to its total; the second one streams its money lines.
 *
 * <p>Amazon: report types GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE_V2 and, for files from before
 * November 2026, GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE and GET_V2_SETTLEMENT_REPORT_DATA_XML.
 * Columns are found by name, nothing is rounded, and no file is held in memory.
 */
public final class SettlementReader {

  private final ReadingOptions options;
  private final ReadingLimits limits;

  public SettlementReader() {
    this(ReadingOptions.STRICT);
  }

  public SettlementReader(ReadingOptions options) {
    this(options, ReadingLimits.STANDARD);
  }

  SettlementReader(ReadingOptions options, ReadingLimits limits) {
    this.options = options;
    this.limits = limits;
  }

  /** The proved settlement of a file that has one, or all mistakes, each with its line. */
  public Outcome<Settlement> read(SettlementFile file) {
    List<SettlementReading> readings = readings(file);
    return readings.size() == 1
        ? readings.get(0).outcome()
        : Outcome.failed(
            List.of(SettlementProblem.SECOND_SETTLEMENT.at(file.source().name(), readings.size())));
  }

  /**
   * The result for each settlement of a file, in the order in which they begin; at least one. One
   * that cannot be read does not hide the others.
   */
  public List<SettlementReading> readings(SettlementFile file) {
    try {
      return new FirstPass(file, options, limits)
          .prove().stream().map(finding -> reading(file, finding)).toList();
    } catch (XmlFoundException e) {
      return new XmlSettlements(file, options, limits).readings();
    }
  }

  private SettlementReading reading(SettlementFile file, Finding finding) {
    Outcome<FileProof> proof = finding.proof();
    if (!proof.hasValue()) {
      return SettlementReading.failed(file, proof.problems(), finding.settlementId());
    }
    SecondPass lines = new SecondPass(file, proof.value(), options, limits);
    SettlementHeader header = proof.value().settlement();
    Settlement settlement = new Settlement(header, lines::open);
    Outcome<Settlement> outcome = Outcome.of(settlement, proof.problems());
    return new SettlementReading(file, outcome, header.settlementId(), proof.value().accountType());
  }
}
