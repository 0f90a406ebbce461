// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.api.finance;

import io.ledgerhop.amazon.api.Operation;
import io.ledgerhop.amazon.api.SellerApi;
import io.ledgerhop.amazon.api.finance.FinancePages.Listing;
import io.ledgerhop.amazon.finance.Balance;
import io.ledgerhop.amazon.finance.FinanceSummary;
import io.ledgerhop.amazon.finance.Transaction;
import io.ledgerhop.problem.Outcome;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The money movements of one seller account, page by page.
 *
 * <p>Amazon: Finances API 2024-06-19. Each page is requested when it is needed, which throws {@link
 * io.ledgerhop.problem.ConnectorException} if Amazon does not return it; an entry that cannot be
 * read becomes a problem among the others.
 */
public final class FinancesApi {

  private static final String TOKEN = "nextToken";
  private static final Listing TRANSACTIONS =
      new Listing(Operation.LIST_TRANSACTIONS, "transactions", TOKEN);
  private static final Listing BALANCES = new Listing(Operation.LIST_BALANCES, "balances", TOKEN);
  private static final Listing SUMMARIES = new Listing(Operation.LIST_SUMMARY, "summaries", TOKEN);

  private final SellerApi api;
  private final Map<String, String> more;

  /**
   * A filter for a list of transactions; empty for all.
   *
   * <p>Amazon: with a marketplace, transactions of orders that US sellers fulfil themselves are
   * missing.
   *
   * @param relatedName ORDER_ID or FINANCIAL_EVENT_GROUP_ID
   */
  public record Filter(
      String marketplaceId, String status, String relatedName, String relatedValue) {

    /** A text that is equal for equal filters. */
    public String scope() {
      return String.join("|", marketplaceId, status, relatedName, relatedValue);
    }

    /** True for one order or event group, which needs no window. */
    public boolean isRelated() {
      return !relatedValue.isEmpty();
    }
  }

  /**
   * @param more additional parameters that the sandbox requires; none for Amazon itself
   */
  public FinancesApi(SellerApi api, Map<String, String> more) {
    this.api = api;
    this.more = Map.copyOf(more);
  }

  /** The transactions that were posted in a window of at most 180 days. */
  public Iterator<List<Outcome<Transaction>>> transactions(Filter filter, FinanceWindow window) {
    Map<String, String> query = new LinkedHashMap<>(more);
    query.put("postedAfter", window.after());
    query.put("postedBefore", window.before());
    query.put("marketplaceId", filter.marketplaceId());
    query.put("transactionStatus", filter.status());
    query.put("relatedIdentifierName", filter.relatedName());
    query.put("relatedIdentifierValue", filter.relatedValue());
    return new FinancePages<>(api, TRANSACTIONS, query, Transaction::read);
  }

  /**
   * The balances of one day, in groups that belong together.
   *
   * @param marketplaceIds separated by commas; all if empty
   * @param asOf the day; now if empty
   */
  public Iterator<List<Outcome<List<Balance>>>> balances(String marketplaceIds, String asOf) {
    Map<String, String> query = new LinkedHashMap<>(more);
    query.put("marketplaceIds", marketplaceIds);
    query.put("asOfDate", asOf);
    return new FinancePages<>(api, BALANCES, query, Balance::read);
  }

  /**
   * The summary of a settlement.
   *
   * @param marketplaceIds separated by commas; all if empty
   */
  public Iterator<List<Outcome<FinanceSummary>>> summary(
      String marketplaceIds, String settlementId) {
    Map<String, String> query = new LinkedHashMap<>(more);
    query.put("marketplaceIds", marketplaceIds);
    query.put("relatedIdentifierName", "SETTLEMENT_ID");
    query.put("relatedIdentifierValue", settlementId);
    return new FinancePages<>(api, SUMMARIES, query, FinanceSummary::read);
  }

  /**
   * The summary of a period.
   *
   * @param days both as days, the last one inclusive
   */
  public Iterator<List<Outcome<FinanceSummary>>> summary(
      String marketplaceIds, FinanceWindow days) {
    Map<String, String> query = new LinkedHashMap<>(more);
    query.put("marketplaceIds", marketplaceIds);
    query.put("periodStart", days.after());
    query.put("periodEnd", days.before());
    return new FinancePages<>(api, SUMMARIES, query, FinanceSummary::read);
  }
}
