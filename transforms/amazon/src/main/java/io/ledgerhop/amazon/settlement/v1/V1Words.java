// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.settlement.v1;

import io.ledgerhop.settlement.CatalogueLine;
import io.ledgerhop.settlement.LineCatalogue;
import io.ledgerhop.settlement.LineType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Translates the type of a V1 amount to that of V2, so that the same mapping rows match both.
 *
 * <p>Amazon: V1 names an amount by its column or XML element and by a type beside it; V2 has one
 * column for each of the two. For amounts of a column without a type, V1 has the name in
 * transaction-type, and V2 in amount-description.
 */
public final class V1Words {

  public static final String ITEM_PRICE = "ItemPrice";
  public static final String ITEM_FEES = "ItemFees";
  public static final String PROMOTION = "Promotion";
  public static final String SHIPMENT_FEES = "ShipmentFees";
  public static final String ORDER_FEES = "OrderFees";
  public static final String DIRECT_PAYMENT = "DirectPayment";
  public static final String OTHER_FEES = "OtherFees";

  /** The amount type of an amount that has no type beside it. */
  public static final String OTHER = "other-transaction";

  private static final String AMOUNT = "-amount";
  private static final String ANY = "*";
  private static final String WITHHELD_TAX = "ItemWithheldTax";
  private static final String ADVERTISING = "Cost of Advertising";
  private static final String ADVERTISING_TAX = "TaxAmount";

  private static final Map<String, String> AMOUNT_TYPES =
      Map.of(
          "price-amount", ITEM_PRICE,
          "item-related-fee-amount", ITEM_FEES,
          "promotion-amount", PROMOTION,
          "shipment-fee-amount", SHIPMENT_FEES,
          "order-fee-amount", ORDER_FEES,
          "direct-payment-amount", DIRECT_PAYMENT,
          "other-fee-amount", OTHER_FEES,
          "misc-fee-amount", OTHER,
          "other-amount", OTHER);

  /** Types that have an amount type of their own in V2, by their prefix. */
  private static final Map<String, String> BY_BEGIN =
      Map.of(
          "MarketplaceFacilitatorTax-", WITHHELD_TAX,
          "MarketplaceFacilitatorVAT-", WITHHELD_TAX,
          "LowValueGoodsTax-", WITHHELD_TAX,
          "TCS-", "ItemTCS",
          "TDS ", "ItemTDS");

  private static final Map<String, String> TRANSACTIONS =
      Map.of("Retrocharge", "Order_Retrocharge", "RetrochargeReversal", "Refund_Retrocharge");

  private static final Map<String, String> POINTS =
      Map.of("PointsGranted", "CostOfPointsGranted", "PointsReturned", "CostOfPointsReturned");

  /** Names of XML elements that are price types in the flat file. */
  private static final Map<String, String> PRICES = Map.of("BaseTax", "Tax");

  private final Set<String> transactions;
  private final Map<String, CatalogueLine> others = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final List<CatalogueLine> patterns = new ArrayList<>();

  public V1Words(LineCatalogue catalogue) {
    transactions =
        catalogue.lines().stream()
            .map(CatalogueLine::transactionType)
            .filter(text -> !text.equals(ANY))
            .collect(Collectors.toUnmodifiableSet());
    catalogue.lines().stream().filter(V1Words::isWithoutType).forEach(this::keep);
  }

  /**
   * The amount type of a column of the flat file that ends in {@code -amount}; the column's own
   * name if Amazon has not documented it.
   */
  public static String amountType(String column) {
    String name = column.substring(0, column.length() - AMOUNT.length());
    return AMOUNT_TYPES.getOrDefault(column, name);
  }

  /**
   * Translates a type to V2.
   *
   * @param v1 its amount type is one of those above, its description the type that V1 has for it;
   *     empty if V1 has none
   */
  public LineType inV2(LineType v1) {
    String description = v1.amountDescription();
    String transaction = TRANSACTIONS.getOrDefault(v1.transactionType(), v1.transactionType());
    if (description.isEmpty()) {
      return withoutType(v1, transaction);
    }
    if (description.equalsIgnoreCase(ADVERTISING)) {
      return type(v1, transaction, ADVERTISING, "TransactionTotalAmount");
    }
    if (v1.amountType().equals(OTHER_FEES) && isAdvertisingTax(v1)) {
      return type(v1, transaction, ADVERTISING, description);
    }
    if (POINTS.containsKey(description)) {
      return type(v1, transaction, "Points", POINTS.getOrDefault(description, description));
    }
    String amountType =
        BY_BEGIN.entrySet().stream()
            .filter(begin -> description.startsWith(begin.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse(v1.amountType());
    return type(v1, transaction, amountType, PRICES.getOrDefault(description, description));
  }

  /** Amazon: advertising is a row of two amounts, the fee and its tax. */
  private static boolean isAdvertisingTax(LineType v1) {
    return v1.transactionType().equals("ServiceFee")
        && v1.amountDescription().equals(ADVERTISING_TAX);
  }

  private LineType withoutType(LineType v1, String transaction) {
    if (!v1.amountType().equals(OTHER)) {
      return type(v1, transaction, v1.amountType(), transaction);
    }
    Optional<CatalogueLine> known = other(transaction);
    if (known.isPresent()) {
      CatalogueLine line = known.get();
      return type(v1, line.transactionType(), line.amountType(), transaction);
    }
    boolean isKept = transactions.contains(transaction);
    return type(v1, isKept ? transaction : OTHER, OTHER, transaction);
  }

  private Optional<CatalogueLine> other(String text) {
    return Optional.ofNullable(others.get(text))
        .or(() -> patterns.stream().filter(line -> matches(line, text)).findFirst());
  }

  private void keep(CatalogueLine line) {
    if (line.amountDescription().contains(ANY)) {
      patterns.add(line);
    } else {
      others.putIfAbsent(line.amountDescription(), line);
    }
  }

  /** Whether V2 identifies it by the description alone. */
  private static boolean isWithoutType(CatalogueLine line) {
    return (line.transactionType().equals(OTHER) || line.amountType().equals(OTHER))
        && !line.amountDescription().equals(ANY)
        && !line.amountType().equals(ANY);
  }

  /** A catalogue line may have its wildcard at the beginning or at the end. */
  private static boolean matches(CatalogueLine line, String text) {
    String pattern = line.amountDescription().toLowerCase(Locale.ROOT);
    String lower = text.toLowerCase(Locale.ROOT);
    return pattern.startsWith(ANY)
        ? lower.endsWith(pattern.substring(1))
        : lower.startsWith(pattern.substring(0, pattern.length() - 1));
  }

  private static LineType type(
      LineType v1, String transaction, String amountType, String description) {
    return new LineType(v1.accountType(), v1.marketplace(), transaction, amountType, description);
  }
}
