// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.report;

import io.ledgerhop.amazon.api.report.ReportsApi;
import java.util.List;

/** Report types that are often used for accounting; Amazon: report type values. */
final class KnownTypes {

  static final List<String> ALL =
      List.of(
          ReportsApi.SETTLEMENT_V2,
          "GET_FLAT_FILE_ALL_ORDERS_DATA_BY_LAST_UPDATE_GENERAL",
          "GET_FLAT_FILE_ALL_ORDERS_DATA_BY_ORDER_DATE_GENERAL",
          "GET_FLAT_FILE_RETURNS_DATA_BY_RETURN_DATE",
          "GET_AMAZON_FULFILLED_SHIPMENTS_DATA_GENERAL",
          "GET_FBA_FULFILLMENT_CUSTOMER_RETURNS_DATA",
          "GET_FBA_REIMBURSEMENTS_DATA",
          "GET_FBA_STORAGE_FEE_CHARGES_DATA",
          "GET_FBA_FULFILLMENT_LONGTERM_STORAGE_FEE_CHARGES_DATA",
          "GET_FBA_ESTIMATED_FBA_FEES_TXT_DATA",
          "GET_FBA_MYI_UNSUPPRESSED_INVENTORY_DATA",
          "GET_LEDGER_SUMMARY_VIEW_DATA",
          "GET_LEDGER_DETAIL_VIEW_DATA",
          "GET_MERCHANT_LISTINGS_ALL_DATA",
          "GET_SALES_AND_TRAFFIC_REPORT",
          "GET_VENDOR_SALES_REPORT",
          "GET_VENDOR_INVENTORY_REPORT");

  private KnownTypes() {}
}
