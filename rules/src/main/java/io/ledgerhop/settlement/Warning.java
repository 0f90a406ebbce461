// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.settlement;

import io.ledgerhop.problem.Problem;

/**
 * Something that a person should check and that stops nothing; it is passed on with the lines to
 * the report.
 *
 * @param seller name of the Amazon seller account; empty when it concerns the whole run
 * @param settlementId Amazon's id; empty when it concerns the whole run
 * @param fileName the settlement file or workbook that it is about, for messages
 * @param code name of the problem code
 * @param message place, fact and remedy
 */
public record Warning(
    String seller, String settlementId, String fileName, String code, String message) {

  /** A warning about one settlement. */
  public static Warning of(SettlementHeader settlement, Problem problem) {
    return new Warning(
        settlement.seller(),
        settlement.settlementId(),
        settlement.fileName(),
        problem.code().name(),
        problem.message());
  }

  /**
   * A warning about the whole run.
   *
   * @param fileName the file that it is about, for instance the mapping workbook
   */
  public static Warning ofRun(String fileName, Problem problem) {
    return new Warning("", "", fileName, problem.code().name(), problem.message());
  }
}
