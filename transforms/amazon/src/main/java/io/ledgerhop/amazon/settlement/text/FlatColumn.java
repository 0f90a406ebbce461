// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.settlement.text;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The columns of the flat files that are interpreted, by Amazon's names. */
public enum FlatColumn {
  SETTLEMENT_ID(Need.ALWAYS),
  SETTLEMENT_START_DATE(Need.ALWAYS),
  SETTLEMENT_END_DATE(Need.ALWAYS),
  DEPOSIT_DATE(Need.ALWAYS),
  TOTAL_AMOUNT(Need.ALWAYS),
  CURRENCY(Need.ALWAYS),
  /** Amazon pays the account types separately; its older files do not name them. */
  ACCOUNT_TYPE(Need.NEVER),
  TRANSACTION_TYPE(Need.ALWAYS),
  ORDER_ID(Need.NEVER),
  MERCHANT_ORDER_ID(Need.NEVER),
  ADJUSTMENT_ID(Need.NEVER),
  SHIPMENT_ID(Need.NEVER),
  MARKETPLACE_NAME(Need.NEVER),
  AMOUNT_TYPE(Need.V2),
  AMOUNT_DESCRIPTION(Need.V2),
  AMOUNT(Need.V2),
  FULFILLMENT_ID(Need.NEVER),
  /** Needed unless {@link #POSTED_DATE_TIME} is there. */
  POSTED_DATE(Need.NEVER),
  POSTED_DATE_TIME(Need.NEVER),
  ORDER_ITEM_CODE(Need.NEVER),
  MERCHANT_ORDER_ITEM_ID(Need.NEVER),
  MERCHANT_ADJUSTMENT_ITEM_ID(Need.NEVER),
  SKU(Need.NEVER),
  QUANTITY_PURCHASED(Need.NEVER),
  PROMOTION_ID(Need.NEVER);

  private enum Need {
    ALWAYS,
    /** V1 has other columns instead. */
    V2,
    NEVER
  }

  /** Free texts: those of Amazon, and what sellers choose themselves. */
  private static final Set<FlatColumn> TEXTS =
      EnumSet.of(
          ACCOUNT_TYPE,
          TRANSACTION_TYPE,
          MERCHANT_ORDER_ID,
          MARKETPLACE_NAME,
          AMOUNT_TYPE,
          AMOUNT_DESCRIPTION,
          MERCHANT_ORDER_ITEM_ID,
          MERCHANT_ADJUSTMENT_ITEM_ID,
          SKU,
          PROMOTION_ID);

  private final Need need;
  private final String title;

  FlatColumn(Need need) {
    this.need = need;
    this.title = name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  boolean isNeeded(boolean inV1) {
    return need == Need.ALWAYS || (need == Need.V2 && !inV1);
  }

  /** Whether it holds numbers, dates or ids of Amazon, which are ASCII. */
  boolean isPlain() {
    return !TEXTS.contains(this);
  }

  /** Its name in the header. */
  public String title() {
    return title;
  }
}
