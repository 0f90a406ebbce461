// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon.demo;

import io.ledgerhop.simulators.amazon.settlement.Charge;
import io.ledgerhop.simulators.amazon.settlement.FlatFileRow;
import java.util.ArrayList;
import java.util.List;

/** The place of a settlement row's money in the breakdown of a transaction. */
final class BreakdownPath {

  private static final String BASE = "Base";
  private static final String EXPENSES = "Expenses";
  private static final String AMAZON_FEES = "AmazonFees";
  private static final String FBA_FEES = "FBAFees";

  private BreakdownPath() {}

  /** From the root to the leaf; refunded money has its own roots. */
  static List<String> of(FlatFileRow row) {
    List<String> path = new ArrayList<>(ofSale(row.charge()));
    String type = row.event().transactionType();
    boolean backwards = type.endsWith("Refund");
    if (backwards) {
      path.set(0, "Refunded " + path.get(0));
    }
    return path;
  }

  private static List<String> ofSale(Charge charge) {
    return switch (charge) {
      case PRINCIPAL -> List.of("Sales", "ProductCharges", "OurPricePrincipal");
      case SHIPPING -> List.of("Sales", "Shipping", "ShippingPrincipal");
      case GIFT_WRAP -> List.of("Sales", "GiftWrap", "GiftwrapPrincipal");
      case TAX -> List.of("Sales", "Tax", "OurPriceTax");
      case SHIPPING_TAX -> List.of("Sales", "Tax", "ShippingTax");
      case GIFT_WRAP_TAX -> List.of("Sales", "Tax", "GiftwrapTax");
      case TAX_WITHHELD,
          SHIPPING_TAX_WITHHELD,
          GIFT_WRAP_TAX_WITHHELD,
          VAT_WITHHELD,
          SHIPPING_VAT_WITHHELD,
          GIFT_WRAP_VAT_WITHHELD ->
          List.of("Sales", "Tax", charge.description());
      case PROMOTION -> List.of("Sales", "Promo", "OurPriceDiscount");
      case SHIPPING_PROMOTION -> List.of("Sales", "Promo", "ShippingDiscount");
      case FBA_PER_UNIT -> List.of(EXPENSES, FBA_FEES, charge.description(), BASE);
      default -> ofAccount(charge);
    };
  }

  private static List<String> ofAccount(Charge charge) {
    String leaf = charge.description().replace(" ", "");
    return switch (charge.amountType()) {
      case "ItemFees" -> List.of(EXPENSES, AMAZON_FEES, leaf, BASE);
      case "Cost of Advertising" -> List.of(EXPENSES, "ProductAds", "AdvertisingFee", BASE);
      case "FBA Inventory Storage Fee" -> List.of(EXPENSES, FBA_FEES, "FBAStorageFee", BASE);
      case "FBA Long Term Storage Fee" ->
          List.of(EXPENSES, FBA_FEES, "FBALongTermStorageFee", BASE);
      case "FBA Inventory Reimbursement" ->
          List.of("Adjustments", "FBAInventoryReimbursement", leaf);
      case "other-transaction" -> List.of(EXPENSES, leaf);
      default -> List.of(EXPENSES, AMAZON_FEES, charge.amountType().replace(" ", ""), BASE);
    };
  }
}
