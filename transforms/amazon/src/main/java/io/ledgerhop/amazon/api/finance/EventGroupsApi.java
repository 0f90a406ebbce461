// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.api.finance;

import io.ledgerhop.amazon.api.Operation;
import io.ledgerhop.amazon.api.SellerApi;
import io.ledgerhop.amazon.api.finance.FinancePages.Listing;
import io.ledgerhop.amazon.finance.EventGroup;
import io.ledgerhop.problem.Outcome;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The groups in which Amazon pays out; the only call to the old API that is still used.
 *
 * <p>Amazon: Finances API v0, listFinancialEventGroups. Pages as in {@link FinancesApi}.
 */
public final class EventGroupsApi {

  private static final Listing GROUPS =
      new Listing(Operation.LIST_EVENT_GROUPS, "FinancialEventGroupList", "NextToken");
  private static final String PAGE_SIZE = "100";

  private final SellerApi api;
  private final Map<String, String> more;

  /**
   * @param more additional parameters that the sandbox requires; none for Amazon itself
   */
  public EventGroupsApi(SellerApi api, Map<String, String> more) {
    this.api = api;
    this.more = Map.copyOf(more);
  }

  /** The groups that were opened in a window of at most 180 days. */
  public Iterator<List<Outcome<EventGroup>>> groups(FinanceWindow started) {
    Map<String, String> query = new LinkedHashMap<>(more);
    query.put("MaxResultsPerPage", PAGE_SIZE);
    query.put("FinancialEventGroupStartedAfter", started.after());
    query.put("FinancialEventGroupStartedBefore", started.before());
    return new FinancePages<>(api, GROUPS, query, EventGroup::read);
  }
}
