// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.deferred;

import io.ledgerhop.amazon.finance.MoneyLeaf;
import io.ledgerhop.amazon.finance.Transaction;
import io.ledgerhop.settlement.LineType;
import java.util.List;
import java.util.Optional;

/**
 * The words of a settlement for what the Finances API calls otherwise, so that one row of the
 * workbook maps both.
 *
 * <p>Amazon: Finances API 2024-06-19, breakdown types, and settlement report V2, amount types. What
 * has no counterpart keeps its own words; then no row of the workbook matches it by chance.
 */
final class SettlementWords {

  private static final String BASE = "Base";
  private static final String PRICE = "ItemPrice";
  private static final String FEES = "ItemFees";
  private static final String PROMOTION = "Promotion";

  private static final List<String> WITHHELD =
      List.of("MarketplaceFacilitatorTax-", "MarketplaceFacilitatorVAT-", "LowValueGoodsTax-");

  private record Amount(String type, String description) {}

  private SettlementWords() {}

  static LineType of(Transaction transaction, MoneyLeaf leaf) {
    Amount amount = amount(leaf.path()).orElseGet(() -> asWritten(leaf.path()));
    return new LineType(
        transaction.partner().accountType(),
        transaction.marketplaceName(),
        transaction.type().equals("Shipment") ? "Order" : transaction.type(),
        amount.type(),
        amount.description());
  }

  /** A fee without tax is named Base below the name of the fee. */
  private static Optional<Amount> amount(String path) {
    boolean isBase = path.endsWith("/" + BASE);
    Amount own = asWritten(isBase ? path.substring(0, path.length() - BASE.length() - 1) : path);
    String name = own.description();
    Optional<Amount> fee = fee(name);
    if (isBase || fee.isPresent()) {
      return fee;
    }
    return WITHHELD.stream().anyMatch(name::startsWith)
        ? Optional.of(new Amount("ItemWithheldTax", name))
        : sale(name);
  }

  private static Optional<Amount> sale(String name) {
    Amount amount =
        switch (name) {
          case "OurPricePrincipal" -> new Amount(PRICE, "Principal");
          case "OurPriceTax" -> new Amount(PRICE, "Tax");
          case "ShippingPrincipal" -> new Amount(PRICE, "Shipping");
          case "ShippingTax" -> new Amount(PRICE, "ShippingTax");
          case "GiftwrapPrincipal" -> new Amount(PRICE, "GiftWrap");
          case "GiftwrapTax" -> new Amount(PRICE, "GiftWrapTax");
          case "OurPriceDiscount" -> new Amount(PROMOTION, "Principal");
          case "ShippingDiscount" -> new Amount(PROMOTION, "Shipping");
          default -> new Amount("", "");
        };
    return amount.type().isEmpty() ? Optional.empty() : Optional.of(amount);
  }

  private static Optional<Amount> fee(String name) {
    return switch (name) {
      case "Commission", "FBAPerUnitFulfillmentFee", "ShippingChargeback", "RefundCommission" ->
          Optional.of(new Amount(FEES, name));
      default -> Optional.empty();
    };
  }

  private static Amount asWritten(String path) {
    int slash = path.lastIndexOf('/');
    return new Amount(path.substring(0, Math.max(0, slash)), path.substring(slash + 1));
  }
}
