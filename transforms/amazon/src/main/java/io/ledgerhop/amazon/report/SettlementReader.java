// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.report;

import io.ledgerhop.problem.Outcome;
import io.ledgerhop.settlement.Settlement;
import io.ledgerhop.settlement.SettlementHeader;
import io.ledgerhop.settlement.UnreadSettlement;
import java.util.List;

/**
 * Reads Amazon's V2 flat file: the first pass proves its form and that its rows add up to its total
 * to the last cent, the second one streams the money lines.
 *
 * <p>Amazon: report type GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE_V2. Columns are found by name,
 * nothing is rounded, and no file is held in memory.
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

  /** The proved settlement of a file that has one, or all that is wrong, each with its line. */
  public Outcome<Settlement> read(SettlementFile file) {
    return readings(file).get(0).outcome();
  }

  /**
   * How it went with each settlement of a file, in the order in which they begin; at least one. One
   * that cannot be read does not hide the others.
   */
  public List<Reading> readings(SettlementFile file) {
    return List.of(reading(file));
  }

  private Reading reading(SettlementFile file) {
    FirstPass first = new FirstPass(file, limits);
    Outcome<Proof> proof = first.prove();
    if (!proof.hasValue()) {
      return new Reading(file, Outcome.failed(proof.problems()), first.settlementId());
    }
    SecondPass lines = new SecondPass(file, proof.value(), limits);
    SettlementHeader header = proof.value().settlement();
    return new Reading(
        file, Outcome.of(new Settlement(header, lines::open)), header.settlementId());
  }

  /**
   * How it went with a settlement of a file.
   *
   * @param settlementId empty if no row was read that names it
   */
  public record Reading(SettlementFile file, Outcome<Settlement> outcome, String settlementId) {

    /** Word of a settlement that could not be read, with all its mistakes. */
    public UnreadSettlement unread() {
      return new UnreadSettlement(
          file.seller(),
          settlementId,
          file.source().hash(),
          file.source().name(),
          outcome.problems().get(0).code().name(),
          outcome.messages());
    }
  }
}
