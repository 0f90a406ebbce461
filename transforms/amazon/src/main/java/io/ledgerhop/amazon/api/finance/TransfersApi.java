// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.api.finance;

import io.ledgerhop.amazon.api.Operation;
import io.ledgerhop.amazon.api.SellerApi;
import io.ledgerhop.amazon.api.finance.FinancePages.Listing;
import io.ledgerhop.amazon.finance.ExpectedPayout;
import io.ledgerhop.amazon.finance.Payout;
import io.ledgerhop.problem.Outcome;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The payouts of Amazon, read only: no operation here moves money.
 *
 * <p>Amazon: Transfers API 2024-06-01, listPayouts and listExpectedPayouts. Pages as in {@link
 * FinancesApi}.
 */
public final class TransfersApi {

  private static final String TOKEN = "nextToken";
  private static final Listing PAYOUTS = new Listing(Operation.LIST_PAYOUTS, "payouts", TOKEN);
  private static final Listing EXPECTED =
      new Listing(Operation.LIST_EXPECTED_PAYOUTS, "expectedPayouts", TOKEN);

  private final SellerApi api;
  private final Map<String, String> more;

  /**
   * @param more additional parameters that the sandbox requires; none for Amazon itself
   */
  public TransfersApi(SellerApi api, Map<String, String> more) {
    this.api = api;
    this.more = Map.copyOf(more);
  }

  /**
   * The payouts that were made in a window.
   *
   * @param marketplaceIds separated by commas; all if empty
   */
  public Iterator<List<Outcome<Payout>>> payouts(String marketplaceIds, FinanceWindow created) {
    Map<String, String> query = new LinkedHashMap<>(more);
    query.put("marketplaceIds", marketplaceIds);
    query.put("createdAfter", created.after());
    query.put("createdBefore", created.before());
    return new FinancePages<>(api, PAYOUTS, query, Payout::read);
  }

  /**
   * The expected payouts.
   *
   * @param marketplaceIds separated by commas; all if empty
   */
  public Iterator<List<Outcome<ExpectedPayout>>> expected(String marketplaceIds) {
    Map<String, String> query = new LinkedHashMap<>(more);
    query.put("marketplaceIds", marketplaceIds);
    return new FinancePages<>(api, EXPECTED, query, ExpectedPayout::read);
  }
}
