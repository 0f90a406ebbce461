// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.store;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.BusinessKey;
import io.ledgerhop.document.Dimension;
import io.ledgerhop.document.Dimensions;
import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentHead;
import io.ledgerhop.document.DocumentKind;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.Goods;
import io.ledgerhop.document.Journal;
import io.ledgerhop.document.Origin;
import io.ledgerhop.document.Side;
import io.ledgerhop.document.SourceRows;
import io.ledgerhop.document.TradeDocument;
import io.ledgerhop.document.TradeTerms;
import io.ledgerhop.document.VersionedNumber;
import io.ledgerhop.money.Money;
import io.ledgerhop.posting.trail.Books;
import io.ledgerhop.posting.trail.PostingState;
import io.ledgerhop.posting.trail.SettlementKey;
import io.ledgerhop.posting.trail.TrailMove;
import io.ledgerhop.posting.trail.TrailReport;
import io.ledgerhop.settlement.SettlementHeader;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Values that the tests of a trail share. */
final class Samples {

  static final Books BOOKS = new Books("acme", "US");
  static final String SELLER = "Acme US";
  static final String SETTLEMENT = "90000000001";
  static final SettlementKey KEY = new SettlementKey(SELLER, SETTLEMENT);
  static final Instant NOON = Instant.parse("2026-02-01T12:00:00.123456789Z");

  private Samples() {}

  static TrailReport report(String reportId, String settlementId) {
    return new TrailReport(
        SELLER, reportId, "document-" + reportId, "f11e", reportId + ".txt", settlementId);
  }

  static SettlementHeader header(String settlementId, String fileHash) {
    return new SettlementHeader(
        SELLER,
        settlementId,
        "Amazon.com",
        NOON.minusSeconds(1_209_600),
        NOON,
        NOON,
        Money.of("-12.50", "USD"),
        42,
        fileHash,
        "settlement.txt");
  }

  static BusinessKey key(int chunk) {
    return new BusinessKey(SELLER, SETTLEMENT, 1, DocumentKind.JOURNAL, chunk);
  }

  /** A journal of this amount, with every field that a line can have. */
  static Document journal(int chunk, String amount) {
    SourceRows rows = SourceRows.none();
    rows.add(3);
    rows.add(70_000);
    Dimensions dimensions =
        new Dimensions(
            Map.of(Dimension.LOCATION, "US", Dimension.CLASS, "A&B=C, D"),
            new TreeMap<>(Map.of("GLDIMCHANNEL", "100 % \u00dcber", "GLDIMEMPTY", "")));
    Origin clearing = new Origin(Origin.CLEARING, "", rows);
    Origin mapped = new Origin("Mapping!H14", "beef", rows);
    return new Journal(
        key(chunk),
        "AMZ-" + SETTLEMENT + "-" + chunk,
        LocalDate.of(2026, 1, 31),
        Currency.getInstance("USD"),
        "Amazon.com \u2013 January",
        List.of(
            line("1150", Money.of(amount, "USD"), Side.DEBIT, dimensions, clearing),
            line("4000", Money.of(amount, "USD"), Side.CREDIT, Dimensions.NONE, mapped)));
  }

  static Document version(Document document, int version) {
    DocumentHead head = DocumentHead.of(document);
    return new DocumentHead(
            head.key().ofVersion(version),
            VersionedNumber.of(head.number(), head.key().kind(), version),
            head.date(),
            head.currency(),
            head.memo())
        .with(document.lines());
  }

  static Document atRateOf(Document journal, LocalDate day) {
    return DocumentHead.of(journal).withRateDate(day).with(journal.lines());
  }

  /** A document of this kind with a vendor, against the payables account. */
  static Document of(DocumentKind kind) {
    if (TradeDocument.isOf(kind)) {
      return order(kind, "4.125");
    }
    Money money = Money.of("5.00", "USD");
    Dimensions vendor = Dimensions.NONE.with(Dimension.VENDOR, "AMZN-US");
    Origin payables = Origin.balancing(Origin.PAYABLES);
    return new DocumentHead(
            new BusinessKey(SELLER, SETTLEMENT, 1, kind, 1),
            "AMZ-" + SETTLEMENT + "-1" + kind.suffix(),
            LocalDate.of(2026, 1, 31),
            money.currency(),
            "fees")
        .with(
            List.of(
                line("2000", money, Side.DEBIT, vendor, payables),
                line("2000", money, Side.CREDIT, vendor, payables)));
  }

  /** A document of trade with everything that its line can have. */
  static Document order(DocumentKind kind, String price) {
    Currency currency = Currency.getInstance("USD");
    Goods goods = new Goods(new BigDecimal("12"), "Each", new BigDecimal(price), "FBA 'US'");
    Dimensions dimensions =
        Dimensions.NONE
            .with(TradeDocument.partyOf(kind), "AMZN-US")
            .with(Dimension.ITEM, "SKU-1001");
    DocumentLine line =
        new DocumentLine(
            AccountCode.NONE,
            goods.value(currency),
            TradeDocument.side(kind),
            dimensions,
            "a; b",
            new Origin("row 1", "", SourceRows.none()),
            Optional.of(goods));
    return new DocumentHead(
            new BusinessKey(SELLER, SETTLEMENT, 1, kind, 1),
            "PO-1",
            LocalDate.of(2026, 1, 31),
            currency,
            "order",
            Optional.empty(),
            Optional.of(new TradeTerms("Purchase Order", LocalDate.of(2026, 2, 28))))
        .with(List.of(line));
  }

  private static DocumentLine line(
      String account, Money amount, Side side, Dimensions dimensions, Origin origin) {
    return new DocumentLine(
        new AccountCode(account), amount, side, dimensions, "sales of 'A'; line", origin);
  }

  static TrailMove move(int chunk, PostingState to) {
    return new TrailMove(key(chunk), to, "", "", "");
  }
}
