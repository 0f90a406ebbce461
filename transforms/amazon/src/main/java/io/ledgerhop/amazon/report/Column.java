// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.report;

import java.util.Locale;

/** A column of the V2 flat file that is read, by Amazon's name for it. */
enum Column {
  SETTLEMENT_ID(true),
  SETTLEMENT_START_DATE(true),
  SETTLEMENT_END_DATE(true),
  DEPOSIT_DATE(true),
  TOTAL_AMOUNT(true),
  CURRENCY(true),
  TRANSACTION_TYPE(true),
  ORDER_ID(false),
  MERCHANT_ORDER_ID(false),
  ADJUSTMENT_ID(false),
  SHIPMENT_ID(false),
  MARKETPLACE_NAME(false),
  AMOUNT_TYPE(true),
  AMOUNT_DESCRIPTION(true),
  AMOUNT(true),
  FULFILLMENT_ID(false),
  /** Needed unless {@link #POSTED_DATE_TIME} is there. */
  POSTED_DATE(false),
  POSTED_DATE_TIME(false),
  ORDER_ITEM_CODE(false),
  MERCHANT_ORDER_ITEM_ID(false),
  MERCHANT_ADJUSTMENT_ITEM_ID(false),
  SKU(false),
  QUANTITY_PURCHASED(false),
  PROMOTION_ID(false);

  private final boolean needed;
  private final String title;

  Column(boolean needed) {
    this.needed = needed;
    this.title = name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  boolean isNeeded() {
    return needed;
  }

  /** As it stands in the header. */
  String title() {
    return title;
  }
}
