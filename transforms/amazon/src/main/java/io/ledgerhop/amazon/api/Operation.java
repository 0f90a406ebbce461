// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.api;

import io.ledgerhop.http.Quota;
import io.ledgerhop.http.Rate;
import io.ledgerhop.http.Replay;

/**
 * The operations of the Selling Partner API in use, with the usage plan that Amazon grants by
 * default.
 *
 * <p>Amazon: usage plans of the Reports API 2021-06-30, Finances API 2024-06-19 and v0, Transfers
 * API 2024-06-01, Orders API 2026-01-01, Catalog Items API 2022-04-01, Vendor Orders API v1 and
 * Sellers API v1. Operations that move money are not among them and never will be.
 */
public enum Operation {
  GET_REPORTS("getReports", "/reports/2021-06-30/reports", "0.0222", 10),
  GET_REPORT("getReport", "/reports/2021-06-30/reports/", "2", 15),
  CREATE_REPORT("createReport", "/reports/2021-06-30/reports", "0.0167", 15, Replay.ONCE),
  CANCEL_REPORT("cancelReport", "/reports/2021-06-30/reports/", "0.0222", 10),
  GET_REPORT_DOCUMENT("getReportDocument", "/reports/2021-06-30/documents/", "0.0167", 15),
  LIST_TRANSACTIONS("listTransactions", "/finances/2024-06-19/transactions", "0.5", 10),
  LIST_BALANCES("listBalances", "/finances/2024-06-19/balances", "0.5", 10),
  LIST_SUMMARY("listSummary", "/finances/2024-06-19/summary", "0.5", 10),
  LIST_EVENT_GROUPS("listFinancialEventGroups", "/finances/v0/financialEventGroups", "0.5", 30),
  LIST_PAYOUTS("listPayouts", "/finances/transfers/2024-06-01/payouts", "0.5", 10),
  LIST_EXPECTED_PAYOUTS(
      "listExpectedPayouts", "/finances/transfers/2024-06-01/payouts/expected", "0.5", 10),
  SEARCH_ORDERS("searchOrders", "/orders/2026-01-01/orders", "0.0056", 20),
  GET_ORDER("getOrder", "/orders/2026-01-01/orders/", "0.5", 30),
  SEARCH_CATALOG("searchCatalogItems", "/catalog/2022-04-01/items", "2", 2),
  GET_CATALOG_ITEM("getCatalogItem", "/catalog/2022-04-01/items/", "2", 2),
  GET_PURCHASE_ORDERS("getPurchaseOrders", "/vendor/orders/v1/purchaseOrders", "10", 10),
  GET_PURCHASE_ORDER("getPurchaseOrder", "/vendor/orders/v1/purchaseOrders/", "10", 10),
  GET_PURCHASE_ORDERS_STATUS(
      "getPurchaseOrdersStatus", "/vendor/orders/v1/purchaseOrdersStatus", "10", 10),
  GET_PARTICIPATIONS(
      "getMarketplaceParticipations", "/sellers/v1/marketplaceParticipations", "0.016", 15);

  private final String label;
  private final String path;
  private final String perSecond;
  private final int burst;
  private final Replay replay;

  Operation(String label, String path, String perSecond, int burst) {
    this(label, path, perSecond, burst, Replay.SAFE);
  }

  Operation(String label, String path, String perSecond, int burst, Replay replay) {
    this.label = label;
    this.path = path;
    this.perSecond = perSecond;
    this.burst = burst;
    this.replay = replay;
  }

  /** The name in Amazon's model. */
  public String label() {
    return label;
  }

  /** The path; if it ends in a slash, an id follows. */
  public String path() {
    return path;
  }

  /** Whether the same request may be sent again when the outcome of the first is unknown. */
  Replay replay() {
    return replay;
  }

  /**
   * The quota of this operation; Amazon counts by operation and by pair of seller and application.
   */
  Quota quota(String authorisation) {
    return new Quota(authorisation, label, Rate.of(perSecond, burst));
  }
}
