// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon.record;

/**
 * The kinds of object of an account; each object is stored in the form in which its operation
 * returns it.
 */
public enum RecordKind {
  /** Finances 2024-06-19, listTransactions. */
  TRANSACTION,
  /** Finances 2024-06-19, listBalances: the tree below a TOTAL; with {@code asOfDate} if past. */
  BALANCE,
  /** Finances 2024-06-19, listSummary. */
  SUMMARY,
  /** Finances v0, listFinancialEventGroups. */
  EVENT_GROUP,
  /** Transfers 2024-06-01, listPayouts. */
  PAYOUT,
  /** Transfers 2024-06-01, listExpectedPayouts. */
  EXPECTED_PAYOUT,
  /** Orders 2026-01-01, with every member that can be requested. */
  ORDER,
  /** Catalog Items 2022-04-01, with every member that can be requested. */
  CATALOG_ITEM,
  /** Vendor Orders v1, getPurchaseOrders. */
  PURCHASE_ORDER,
  /** Vendor Orders v1, getPurchaseOrdersStatus. */
  PURCHASE_ORDER_STATUS,
  /** Sellers v1, getMarketplaceParticipations. */
  PARTICIPATION,
  /** Sellers v1, getAccount; one for each account. */
  ACCOUNT
}
