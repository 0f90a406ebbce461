// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.transactions;

import io.ledgerhop.amazon.api.finance.FinancesApi.Filter;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * The parsed options.
 *
 * @param trail name of the ledger trail
 * @param overlap how long before its watermark a feed is read again
 * @param marketplaceIds all if empty
 * @param related the one thing to look up; its value is empty if there is none
 * @param all whether unchanged transactions are delivered as well
 * @param more additional parameters for Amazon's sandbox
 */
record FinanceChoice(
    FinanceMode mode,
    String trail,
    PeriodOptions period,
    Duration overlap,
    List<String> marketplaceIds,
    String status,
    Related related,
    List<String> settlementIds,
    boolean all,
    Map<String, String> more) {

  /** A related identifier by which Amazon can look up transactions. */
  record Related(String name, String value) {

    static final Related NONE = new Related("", "");
  }

  /**
   * One request for each marketplace, because Amazon accepts one at a time; one if none is named.
   */
  List<Filter> filters() {
    List<String> ids = marketplaceIds.isEmpty() ? List.of("") : marketplaceIds;
    return ids.stream().map(id -> new Filter(id, status, related.name(), related.value())).toList();
  }
}
