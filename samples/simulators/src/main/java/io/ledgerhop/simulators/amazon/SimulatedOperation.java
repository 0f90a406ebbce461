// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon;

import io.ledgerhop.simulators.amazon.report.PresignedUrls;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * The operations of the simulator, with the default usage plan of each.
 *
 * <p>Amazon: usage plans in the models of Reports 2021-06-30, Finances 2024-06-19 and v0, Transfers
 * 2024-06-01, Orders 2026-01-01, Catalog Items 2022-04-01, Vendor Orders v1 and Sellers v1.
 */
public enum SimulatedOperation {
  TOKEN("token", "POST", SimulatedOperation.TOKENS, UsagePlan.NONE),
  GET_REPORTS("getReports", "GET", SimulatedOperation.REPORTS, new UsagePlan("0.0222", 10)),
  GET_REPORT("getReport", "GET", SimulatedOperation.REPORTS + "/{}", new UsagePlan("2.0", 15)),
  GET_REPORT_DOCUMENT(
      "getReportDocument", "GET", SimulatedOperation.DOCUMENTS + "{}", new UsagePlan("0.0167", 15)),
  CREATE_REPORT("createReport", "POST", SimulatedOperation.REPORTS, new UsagePlan("0.0167", 15)),
  CANCEL_REPORT(
      "cancelReport", "DELETE", SimulatedOperation.REPORTS + "/{}", new UsagePlan("0.0222", 10)),
  LIST_TRANSACTIONS(
      "listTransactions", "GET", "/finances/2024-06-19/transactions", UsagePlan.FINANCES),
  LIST_BALANCES("listBalances", "GET", "/finances/2024-06-19/balances", UsagePlan.FINANCES),
  LIST_SUMMARY("listSummary", "GET", "/finances/2024-06-19/summary", UsagePlan.FINANCES),
  LIST_FINANCIAL_EVENT_GROUPS(
      "listFinancialEventGroups",
      "GET",
      "/finances/v0/financialEventGroups",
      new UsagePlan("0.5", 30)),
  LIST_PAYOUTS("listPayouts", "GET", SimulatedOperation.PAYOUTS, UsagePlan.FINANCES),
  LIST_EXPECTED_PAYOUTS(
      "listExpectedPayouts", "GET", SimulatedOperation.PAYOUTS + "/expected", UsagePlan.FINANCES),
  SEARCH_ORDERS("searchOrders", "GET", "/orders/2026-01-01/orders", new UsagePlan("0.0056", 20)),
  GET_ORDER("getOrder", "GET", "/orders/2026-01-01/orders/{}", new UsagePlan("0.5", 30)),
  SEARCH_CATALOG_ITEMS(
      "searchCatalogItems", "GET", "/catalog/2022-04-01/items", new UsagePlan("2.0", 2)),
  GET_CATALOG_ITEM(
      "getCatalogItem", "GET", "/catalog/2022-04-01/items/{}", new UsagePlan("2.0", 2)),
  GET_PURCHASE_ORDERS(
      "getPurchaseOrders", "GET", SimulatedOperation.VENDOR_ORDERS, UsagePlan.VENDOR),
  GET_PURCHASE_ORDER(
      "getPurchaseOrder", "GET", SimulatedOperation.VENDOR_ORDERS + "/{}", UsagePlan.VENDOR),
  GET_PURCHASE_ORDERS_STATUS(
      "getPurchaseOrdersStatus", "GET", "/vendor/orders/v1/purchaseOrdersStatus", UsagePlan.VENDOR),
  GET_PARTICIPATIONS(
      "getMarketplaceParticipations", "GET", SimulatedOperation.PARTICIPATIONS, UsagePlan.SELLERS),
  GET_ACCOUNT("getAccount", "GET", "/sellers/v1/account", UsagePlan.SELLERS),
  DOWNLOAD("download", "GET", PresignedUrls.BUCKET + "{}/{}", UsagePlan.NONE),
  UNKNOWN("unknown", "", "", UsagePlan.NONE);

  static final String REPORTS = "/reports/2021-06-30/reports";
  static final String DOCUMENTS = "/reports/2021-06-30/documents/";
  static final String PAYOUTS = "/finances/transfers/2024-06-01/payouts";
  static final String VENDOR_ORDERS = "/vendor/orders/v1/purchaseOrders";
  static final String PARTICIPATIONS = "/sellers/v1/marketplaceParticipations";
  static final String TOKENS = "/auth/o2/token";

  private final String label;
  private final String method;
  private final Pattern path;
  private final String rate;
  private final int burst;

  /** {@code {}} in a path stands for one segment. */
  SimulatedOperation(String label, String method, String path, UsagePlan plan) {
    this.label = label;
    this.method = method;
    this.path = Pattern.compile(path.replace(".", "\\.").replace("{}", "[^/]+"));
    this.rate = plan.rate();
    this.burst = plan.burst();
  }

  /** The name in Amazon's model, for fault scripts and counters. */
  public String label() {
    return label;
  }

  UsagePlan plan() {
    return new UsagePlan(rate, burst);
  }

  /** The first operation that matches; fixed segments are declared before variable ones. */
  static SimulatedOperation of(String method, String path) {
    return Arrays.stream(values())
        .filter(known -> known.method.equals(method) && known.path.matcher(path).matches())
        .findFirst()
        .orElse(UNKNOWN);
  }
}
