// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.transactions;

import io.ledgerhop.amazon.api.finance.FinancesApi.Filter;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What the options ask for, understood.
 *
 * @param trail name of the ledger trail
 * @param overlap so long before its watermark a feed is read again
 * @param marketplaceIds all if empty
 * @param related one thing to ask for; its value is empty if there is none
 * @param all whether transactions that did not change are delivered as well
 * @param more parameters for Amazon's playground alone
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

  /** A related identifier that Amazon can be asked for. */
  record Related(String name, String value) {

    static final Related NONE = new Related("", "");
  }

  /** One question for each marketplace, since Amazon takes one at a time; one if none is named. */
  List<Filter> filters() {
    List<String> ids = marketplaceIds.isEmpty() ? List.of("") : marketplaceIds;
    return ids.stream().map(id -> new Filter(id, status, related.name(), related.value())).toList();
  }
}
