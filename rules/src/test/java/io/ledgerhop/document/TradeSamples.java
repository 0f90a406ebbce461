// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.document;

import io.ledgerhop.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Documents of purchasing and order entry for tests. */
public final class TradeSamples {

  public static final LocalDate DAY = LocalDate.of(2026, 10, 31);
  public static final TradeTerms TERMS =
      new TradeTerms("Purchase Order", LocalDate.of(2026, 11, 30));
  private static final Currency USD = Currency.getInstance("USD");

  private TradeSamples() {}

  /** An order of two items of vendor AMZN-US in two lines: 12 at 4.125 and 3 at 10.00. */
  public static TradeDocument order() {
    return order(
        line("SKU-1001", goods("12", "4.125", "FBA-US"), "Grinders <&>"),
        line("SKU-1002", goods("3", "10.00", "FBA-US"), ""));
  }

  public static TradeDocument order(DocumentLine... lines) {
    return order(TERMS, lines);
  }

  public static TradeDocument order(TradeTerms terms, DocumentLine... lines) {
    return new TradeDocument(
        key(DocumentKind.PURCHASING), "PO-1", DAY, USD, "Order <1> & more", List.of(lines), terms);
  }

  /** The same order, received from customer AMZN-BUYERS-US. */
  public static TradeDocument sale() {
    List<DocumentLine> lines =
        order().lines().stream()
            .map(line -> line.with(with(line.dimensions(), Dimension.CUSTOMER, "AMZN-BUYERS-US")))
            .map(TradeSamples::credit)
            .toList();
    return new TradeDocument(
        key(DocumentKind.ORDER_ENTRY),
        "PO-1",
        DAY,
        USD,
        "Order <1> & more",
        lines,
        new TradeTerms("Sales Order", TERMS.due()));
  }

  private static Dimensions with(Dimensions dimensions, Dimension dimension, String id) {
    return dimensions.with(Dimension.VENDOR, "").with(dimension, id);
  }

  private static DocumentLine credit(DocumentLine line) {
    return new DocumentLine(
        AccountCode.NONE,
        line.amount(),
        Side.CREDIT,
        line.dimensions(),
        line.memo(),
        line.origin(),
        line.goods());
  }

  public static BusinessKey key(DocumentKind kind) {
    return new BusinessKey("US", "PO-1", 1, kind, 1);
  }

  /** In a company of several entities a line has a location. */
  public static DocumentLine line(String item, Goods goods, String memo) {
    Dimensions dimensions =
        new Dimensions(
            Map.of(
                Dimension.VENDOR, "AMZN-US",
                Dimension.LOCATION, "100",
                Dimension.DEPARTMENT, "11",
                Dimension.CLASS, "FBA",
                Dimension.PROJECT, "P-LAUNCH",
                Dimension.ITEM, item),
            new TreeMap<>());
    return line(dimensions, goods, memo);
  }

  public static DocumentLine line(Dimensions dimensions, Goods goods, String memo) {
    return new DocumentLine(
        AccountCode.NONE,
        goods.value(USD),
        Side.DEBIT,
        dimensions,
        memo,
        new Origin("row 1", "", SourceRows.none()),
        Optional.of(goods));
  }

  public static Goods goods(String quantity, String price, String warehouse) {
    return new Goods(new BigDecimal(quantity), "Each", new BigDecimal(price), warehouse);
  }

  public static Money usd(String amount) {
    return Money.of(amount, "USD");
  }
}
