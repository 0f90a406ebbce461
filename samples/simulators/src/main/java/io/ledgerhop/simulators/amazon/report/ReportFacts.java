// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The properties of a report that are known at its creation.
 *
 * @param dataStart start of the period that it covers
 * @param dataEnd end of the period that it covers
 */
public record ReportFacts(
    String type,
    List<String> marketplaceIds,
    Optional<Instant> dataStart,
    Optional<Instant> dataEnd,
    Instant created) {

  public ReportFacts {
    marketplaceIds = List.copyOf(marketplaceIds);
  }
}
