// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.BusinessKey;
import io.ledgerhop.document.Dimension;
import io.ledgerhop.document.Dimensions;
import io.ledgerhop.document.DocumentKind;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.Goods;
import io.ledgerhop.document.Origin;
import io.ledgerhop.document.SourceRows;
import io.ledgerhop.document.TradeDocument;
import io.ledgerhop.document.TradeTerms;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Documents of purchasing and order entry, with all fields that the simulated company has. */
public final class SampleTrades {

  private static final LocalDate DAY = LocalDate.of(2026, 10, 31);
  private static final Currency USD = Currency.getInstance("USD");

  private SampleTrades() {}

  /** What vendor AMZN-US is to deliver. */
  public static TradeDocument order() {
    return order("Purchase Order", "PO-4711");
  }

  public static TradeDocument order(String definition, String number) {
    return of(DocumentKind.PURCHASING, definition, number, Dimension.CUSTOMER);
  }

  /** What customer AMZN-BUYERS-US has ordered. */
  public static TradeDocument sale() {
    return sale("Sales Order", "PO-4711");
  }

  public static TradeDocument sale(String definition, String number) {
    return of(DocumentKind.ORDER_ENTRY, definition, number, Dimension.VENDOR);
  }

  private static TradeDocument of(
      DocumentKind kind, String definition, String number, Dimension extra) {
    Dimensions party = location().with(TradeDocument.partyOf(kind), party(kind));
    Dimensions all =
        detailed(party).with(extra, extra == Dimension.VENDOR ? "AMZN-EU" : "AMZN-BUYERS-CA");
    List<DocumentLine> lines =
        List.of(
            line(kind, all, goods("12", "Each", "4.125", "FBA-US"), "Grinders \u20ac <&>"),
            line(
                kind,
                party.with(Dimension.ITEM, "SKU-1002"),
                goods("2.5", "Dozen", "10", "FBA-EU"),
                ""));
    return of(kind, number, definition, lines);
  }

  public static TradeDocument of(
      DocumentKind kind, String number, String definition, List<DocumentLine> lines) {
    return new TradeDocument(
        new BusinessKey("US", number, 1, kind, 1),
        number,
        DAY,
        USD,
        "Order <1> & more",
        lines,
        new TradeTerms(definition, LocalDate.of(2026, 11, 30)));
  }

  private static String party(DocumentKind kind) {
    return kind == DocumentKind.PURCHASING ? "AMZN-US" : "AMZN-BUYERS-US";
  }

  public static Dimensions location() {
    return Dimensions.NONE.with(Dimension.LOCATION, "100");
  }

  private static Dimensions detailed(Dimensions party) {
    return party.with(
        new Dimensions(
            Map.of(
                Dimension.DEPARTMENT, "11",
                Dimension.CLASS, "FBA",
                Dimension.ITEM, "SKU-1001",
                Dimension.PROJECT, "P-LAUNCH"),
            new TreeMap<>()));
  }

  public static Goods goods(String quantity, String unit, String price, String warehouse) {
    return new Goods(new BigDecimal(quantity), unit, new BigDecimal(price), warehouse);
  }

  public static DocumentLine line(
      DocumentKind kind, Dimensions dimensions, Goods goods, String memo) {
    return new DocumentLine(
        AccountCode.NONE,
        goods.value(USD),
        TradeDocument.side(kind),
        dimensions,
        memo,
        new Origin("row 1", "", SourceRows.none()),
        Optional.of(goods));
  }
}
