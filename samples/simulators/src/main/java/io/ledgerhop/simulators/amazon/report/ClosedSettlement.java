// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon.report;

import io.ledgerhop.simulators.amazon.settlement.GeneratedSettlement;
import java.time.Instant;

/**
 * A settlement as its report shows it.
 *
 * @param start start of the settlement period
 * @param end end of the settlement period
 * @param created when the report was made; this, not the period, is what getReports filters by
 */
public record ClosedSettlement(
    Instant start, Instant end, Instant created, StoredDocument document) {

  public static ClosedSettlement of(GeneratedSettlement settlement, Instant created) {
    return new ClosedSettlement(
        settlement.start(), settlement.end(), created, StoredDocument.of(settlement));
  }
}
