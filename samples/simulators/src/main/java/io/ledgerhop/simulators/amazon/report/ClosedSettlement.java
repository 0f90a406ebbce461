// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon.report;

import io.ledgerhop.simulators.amazon.settlement.GeneratedSettlement;
import java.time.Instant;

/**
 * A settlement for which there is a report.
 *
 * @param start start of the settlement period
 * @param end end of the settlement period
 * @param created when the report was created; getReports filters by this time, not by the period
 */
public record ClosedSettlement(
    Instant start, Instant end, Instant created, StoredDocument document) {

  public static ClosedSettlement of(GeneratedSettlement settlement, Instant created) {
    return new ClosedSettlement(
        settlement.start(), settlement.end(), created, StoredDocument.of(settlement));
  }
}
