// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.settlement.xml;

import io.ledgerhop.amazon.settlement.v1.V1Words;
import io.ledgerhop.settlement.LineType;
import io.ledgerhop.settlement.OrderReference;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds every amount in a transaction: an order, a refund, a fee, or a type that is not known yet.
 *
 * <p>Every element with a currency is money, so that nothing is lost. An amount that is the sum of
 * the elements beside it is left out, so that nothing counts twice.
 */
final class XmlTransaction {

  private static final String POSTED_DATE = "PostedDate";
  private static final String AMOUNT = "Amount";
  private static final String TRANSACTION_AMOUNT = "TransactionAmount";
  private static final String TRANSACTION_TYPE = "TransactionType";
  private static final String ADVERTISING = "AdvertisingTransactionDetails";
  private static final String RETROCHARGE = "Retrocharge";

  /** V1's column names, by the element that contains the amounts. */
  private static final Map<String, String> AMOUNT_TYPES =
      Map.ofEntries(
          Map.entry("ItemPrice", V1Words.ITEM_PRICE),
          Map.entry("ItemPriceAdjustments", V1Words.ITEM_PRICE),
          Map.entry("ItemFees", V1Words.ITEM_FEES),
          Map.entry("ItemFeeAdjustments", V1Words.ITEM_FEES),
          Map.entry("Promotion", V1Words.PROMOTION),
          Map.entry("PromotionAdjustment", V1Words.PROMOTION),
          Map.entry("ShipmentFees", V1Words.SHIPMENT_FEES),
          Map.entry("ShipmentFeeAdjustments", V1Words.SHIPMENT_FEES),
          Map.entry("OrderFees", V1Words.ORDER_FEES),
          Map.entry("OrderFeeAdjustments", V1Words.ORDER_FEES),
          Map.entry("DirectPayment", V1Words.DIRECT_PAYMENT));

  private static final Map<String, String> TRANSACTIONS =
      Map.of("GuaranteeClaim", "A-to-z Guarantee Refund", "Chargeback", "Chargeback Refund");

  private final V1Words words;
  private final SettlementElement transaction;
  private final List<XmlMoney> found = new ArrayList<>();
  private final List<SettlementElement> path = new ArrayList<>();

  private XmlTransaction(V1Words words, SettlementElement transaction) {
    this.words = words;
    this.transaction = transaction;
  }

  /** All amounts, in the order in which they stand. */
  static List<XmlMoney> amounts(V1Words words, SettlementElement transaction) {
    XmlTransaction search = new XmlTransaction(words, transaction);
    if (transaction.isMoney()) {
      search.path.add(transaction);
      search.found.add(search.money(transaction));
    } else {
      search.search(transaction);
    }
    return search.found;
  }

  private void search(SettlementElement node) {
    path.add(node);
    List<SettlementElement> counted =
        counted(node.children().stream().filter(SettlementElement::isMoney).toList());
    for (SettlementElement child : node.children()) {
      if (child.isMoney()) {
        if (counted.contains(child)) {
          found.add(money(child));
        }
      } else {
        search(child);
      }
    }
    path.remove(path.size() - 1);
  }

  /** Either the amount of the transaction or its parts: the parts, if they add up to it. */
  private static List<SettlementElement> counted(List<SettlementElement> monies) {
    List<SettlementElement> whole =
        monies.stream().filter(money -> money.name().equals(TRANSACTION_AMOUNT)).toList();
    if (whole.isEmpty() || monies.size() == 1) {
      return monies;
    }
    List<SettlementElement> parts =
        monies.stream().filter(money -> !whole.contains(money)).toList();
    return sum(parts).isPresent() && sum(parts).equals(sum(whole)) ? parts : whole;
  }

  private static Optional<BigDecimal> sum(List<SettlementElement> monies) {
    try {
      return Optional.of(
          monies.stream()
              .map(money -> new BigDecimal(money.text()))
              .reduce(BigDecimal.ZERO, BigDecimal::add)
              .stripTrailingZeros());
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private XmlMoney money(SettlementElement node) {
    return new XmlMoney(node, words.inV2(v1(node)), posted(), reference());
  }

  /** The posted date; fees of a shipment come before the fulfilment that has it. */
  private String posted() {
    String near = near(POSTED_DATE);
    return near.isEmpty() ? below(transaction) : near;
  }

  private static String below(SettlementElement node) {
    String own = node.field(POSTED_DATE);
    return own.isEmpty()
        ? node.children().stream()
            .map(XmlTransaction::below)
            .filter(text -> !text.isEmpty())
            .findFirst()
            .orElse("")
        : own;
  }

  private LineType v1(SettlementElement node) {
    String type = path.get(path.size() - 1).field("Type");
    String kind = kind();
    if (transaction.name().equals(ADVERTISING)) {
      return node.name().startsWith("Tax")
          ? type("ServiceFee", V1Words.OTHER_FEES, "TaxAmount")
          : type("ServiceFee", V1Words.ITEM_FEES, "Cost of Advertising");
    }
    if (node.name().equals(AMOUNT) && !type.isEmpty()) {
      return type(kind, container(), type);
    }
    if (transaction.name().startsWith(RETROCHARGE)) {
      return type(kind, V1Words.ITEM_PRICE, node.name());
    }
    boolean isWhole = node.name().equals(AMOUNT) || node.name().equals(TRANSACTION_AMOUNT);
    return path.size() == 1 && isWhole
        ? type(kind, V1Words.OTHER, "")
        : type(kind, container(), node.name());
  }

  private LineType type(String kind, String amountType, String description) {
    return new LineType(
        near("AccountType"), near("MarketplaceName"), kind, amountType, description);
  }

  private String kind() {
    String written = transaction.field(TRANSACTION_TYPE);
    return written.isEmpty()
        ? TRANSACTIONS.getOrDefault(transaction.name(), transaction.name())
        : written;
  }

  /** The nearest element that identifies the type of its amounts; otherwise the nearest element. */
  private String container() {
    for (int above = path.size() - 1; above > 0; above--) {
      String known = AMOUNT_TYPES.get(path.get(above).name());
      if (known != null) {
        return known;
      }
    }
    return path.size() == 1 ? V1Words.OTHER : path.get(path.size() - 1).name();
  }

  private OrderReference reference() {
    return new OrderReference(
        near("AmazonOrderID"),
        near("MerchantOrderID"),
        near("AdjustmentID"),
        near("ShipmentID"),
        near("MerchantFulfillmentID"),
        near("AmazonOrderItemCode"),
        near("MerchantOrderItemID"),
        near("MerchantAdjustmentItemID"),
        near("SKU"),
        near("Quantity"),
        near("MerchantPromotionID"));
  }

  /** A field of the nearest element around the amount that has it; empty if none has. */
  private String near(String field) {
    for (int above = path.size() - 1; above >= 0; above--) {
      String text = path.get(above).field(field);
      if (!text.isEmpty()) {
        return text;
      }
    }
    return "";
  }
}
