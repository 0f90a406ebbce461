// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon.settlement;

/** The kind of a row: amount-type and amount-description, spelled as in Amazon's V2 flat files. */
public enum Charge {
  PRINCIPAL("ItemPrice", "Principal"),
  SHIPPING("ItemPrice", "Shipping"),
  GIFT_WRAP("ItemPrice", "GiftWrap"),
  TAX("ItemPrice", "Tax"),
  SHIPPING_TAX("ItemPrice", "ShippingTax"),
  GIFT_WRAP_TAX("ItemPrice", "GiftWrapTax"),
  TAX_WITHHELD("ItemWithheldTax", "MarketplaceFacilitatorTax-Principal"),
  SHIPPING_TAX_WITHHELD("ItemWithheldTax", "MarketplaceFacilitatorTax-Shipping"),
  GIFT_WRAP_TAX_WITHHELD("ItemWithheldTax", "MarketplaceFacilitatorTax-Giftwrap"),
  VAT_WITHHELD("ItemWithheldTax", "MarketplaceFacilitatorVAT-Principal"),
  SHIPPING_VAT_WITHHELD("ItemWithheldTax", "MarketplaceFacilitatorVAT-Shipping"),
  GIFT_WRAP_VAT_WITHHELD("ItemWithheldTax", "MarketplaceFacilitatorVAT-Giftwrap"),
  PROMOTION("Promotion", "Principal"),
  SHIPPING_PROMOTION("Promotion", "Shipping"),
  COMMISSION("ItemFees", "Commission"),
  FBA_PER_UNIT("ItemFees", "FBAPerUnitFulfillmentFee"),
  SHIPPING_CHARGEBACK("ItemFees", "ShippingChargeback"),
  REFUND_COMMISSION("ItemFees", "RefundCommission"),
  LIQUIDATION_FEE("ItemFees", "LiquidationsBrokerageFee"),
  ADVERTISING("Cost of Advertising", "TransactionTotalAmount"),
  INBOUND_PLACEMENT("FBA Inbound Placement Service Fee", "Base fee"),
  FBA_STORAGE("FBA Inventory Storage Fee", "Base fee"),
  LONG_TERM_STORAGE("FBA Long Term Storage Fee", "Base fee"),
  COUPON("Coupon Performance Based Fee", "Base fee"),
  WAREHOUSE_LOST("FBA Inventory Reimbursement", "WAREHOUSE_LOST"),
  WAREHOUSE_DAMAGE("FBA Inventory Reimbursement", "WAREHOUSE_DAMAGE"),
  REVERSAL_REIMBURSEMENT("FBA Inventory Reimbursement", "REVERSAL_REIMBURSEMENT"),
  FREE_REPLACEMENT("FBA Inventory Reimbursement", "FREE_REPLACEMENT_REFUND_ITEMS"),
  CLAWBACK("FBA Inventory Reimbursement", "COMPENSATED_CLAWBACK"),
  SAFE_T("other-transaction", "SAFE-T Reimbursement"),
  CUSTOMER_RETURN("other-transaction", "FBACustomerReturnPerUnitFee"),
  REMOVAL("other-transaction", "RemovalComplete"),
  DISPOSAL("other-transaction", "DisposalComplete"),
  INBOUND_TRANSPORT("other-transaction", "FBAInboundTransportationFee"),
  SUBSCRIPTION("other-transaction", "Subscription Fee"),
  STORAGE("other-transaction", "Storage Fee"),
  CURRENT_RESERVE("other-transaction", "Current Reserve Amount"),
  PREVIOUS_RESERVE("other-transaction", "Previous Reserve Amount Balance"),
  PAYABLE_TO_AMAZON("other-transaction", "Payable to Amazon"),
  SUCCESSFUL_CHARGE("other-transaction", "Successful charge");

  private final String amountType;
  private final String description;

  Charge(String amountType, String description) {
    this.amountType = amountType;
    this.description = description;
  }

  public String amountType() {
    return amountType;
  }

  public String description() {
    return description;
  }

  /** Amazon repeats the quantity on every price row of an item. */
  boolean showsQuantity() {
    return amountType.equals("ItemPrice");
  }
}
