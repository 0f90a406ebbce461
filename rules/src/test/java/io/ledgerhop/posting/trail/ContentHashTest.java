// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.trail;

import static org.assertj.core.api.Assertions.assertThat;

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
import io.ledgerhop.document.TradeSamples;
import io.ledgerhop.document.TradeTerms;
import io.ledgerhop.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(60)
class ContentHashTest {

  private static final BusinessKey KEY =
      new BusinessKey("store", "90000000001", 1, DocumentKind.JOURNAL, 1);
  private static final Dimensions DIMENSIONS =
      dimensions(Map.of(Dimension.LOCATION, "US"), Map.of("GLDIMCHANNEL", "amazon"));
  private static final Journal JOURNAL =
      journal(line("1150", "10.00", Side.DEBIT), line("4000", "10.00", Side.CREDIT));

  static Stream<Arguments> changes() {
    return Stream.of(
        change("number", journal -> header(journal, "AMZ-2", journal.date(), journal.memo())),
        change("date", journal -> header(journal, "AMZ-1", LocalDate.of(2026, 2, 1), "Amazon")),
        change("memo", journal -> header(journal, "AMZ-1", journal.date(), "Amazon ")),
        change("rate date", journal -> atRateOf(journal, LocalDate.of(2026, 1, 30))),
        change("currency", journal -> inCurrency(journal, "CAD")),
        change(
            "amount",
            journal -> journal(line("1150", "10.01", Side.DEBIT), line("4000", "10.01", credit()))),
        change(
            "account",
            journal -> journal(line("1151", "10.00", Side.DEBIT), line("4000", "10.00", credit()))),
        change(
            "side",
            journal -> journal(line("1150", "10.00", credit()), line("4000", "10.00", Side.DEBIT))),
        change("order of lines", ContentHashTest::reversed),
        change("line memo", journal -> first(journal, DIMENSIONS, "sales")),
        change("no dimension", journal -> first(journal, Dimensions.NONE, "")),
        change(
            "id of a dimension",
            journal -> first(journal, dimensions(Map.of(Dimension.LOCATION, "CA"), udd()), "")),
        change(
            "another dimension",
            journal -> first(journal, dimensions(Map.of(Dimension.CLASS, "US"), udd()), "")),
        change(
            "user-defined dimension",
            journal -> first(journal, dimensions(location(), Map.of("GLDIMCHANNEL", "ebay")), "")),
        change(
            "two user-defined dimensions in the text of one",
            journal ->
                first(journal, dimensions(location(), Map.of("GLDIMCHANNEL", "amazon, A=b")), "")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("changes")
  void changesWithEverythingThatIsPosted(String what, UnaryOperator<Journal> change) {
    assertThat(ContentHash.of(change.apply(JOURNAL)))
        .as(what)
        .matches("[0-9a-f]{64}")
        .isNotEqualTo(ContentHash.of(JOURNAL));
  }

  // S11: whatever of the goods and terms differs is a conflict, and never a second order
  @Test
  void changesWithGoodsAndTerms() {
    TradeDocument order = TradeSamples.order(tradeLine("12", "Each", "4.00", "FBA-US"));
    TradeTerms due = new TradeTerms("Purchase Order", LocalDate.of(2026, 12, 1));
    TradeTerms other = new TradeTerms("Vendor Invoice", order.trade().due());

    assertThat(
            Stream.of(
                    order,
                    TradeSamples.order(tradeLine("48", "Each", "1.00", "FBA-US")),
                    TradeSamples.order(tradeLine("12", "Dozen", "4.00", "FBA-US")),
                    TradeSamples.order(tradeLine("12", "Each", "4.0001", "FBA-US")),
                    TradeSamples.order(tradeLine("12", "Each", "4.00", "FBA-EU")),
                    TradeSamples.order(due, tradeLine("12", "Each", "4.00", "FBA-US")),
                    TradeSamples.order(other, tradeLine("12", "Each", "4.00", "FBA-US")))
                .map(ContentHash::of))
        .doesNotHaveDuplicates();
    assertThat(ContentHash.of(TradeSamples.order(tradeLine("12.0", "Each", "4", "FBA-US"))))
        .isEqualTo(ContentHash.of(order));
  }

  private static DocumentLine tradeLine(
      String quantity, String unit, String price, String warehouse) {
    Goods goods = new Goods(new BigDecimal(quantity), unit, new BigDecimal(price), warehouse);
    return TradeSamples.line("SKU-1001", goods, "");
  }

  /** Computed by another program; trails keep such hashes since before there were rate dates. */
  @Test
  void staysTheSameForAJournalWithoutARateDate() {
    assertThat(ContentHash.of(JOURNAL))
        .isEqualTo("4517f71524ce50e4a88ad0618372451f1f269d4b3b2692c9600a095245ba0391")
        .isEqualTo(ContentHash.of(atRateOf(JOURNAL, JOURNAL.date())));
  }

  @Test
  void staysWhenARuleMovesToAnotherRow() {
    SourceRows rows = SourceRows.none();
    rows.add(7);
    Origin moved = new Origin("Mapping!H99", "another workbook", rows);
    List<DocumentLine> lines =
        JOURNAL.lines().stream()
            .map(
                line ->
                    new DocumentLine(
                        line.account(),
                        line.amount(),
                        line.side(),
                        line.dimensions(),
                        line.memo(),
                        moved))
            .toList();
    assertThat(ContentHash.of(withLines(JOURNAL, lines))).isEqualTo(ContentHash.of(JOURNAL));
  }

  @Test
  void distinguishesNeighbouringTextsWithAnotherBoundary() {
    Document left = first(JOURNAL, dimensions(location(), Map.of("A", "1", "B", "2")), "");
    Document right = first(JOURNAL, dimensions(location(), Map.of("A", "1\nB:2")), "");
    assertThat(ContentHash.of(left)).isNotEqualTo(ContentHash.of(right));
  }

  @Test
  void distinguishesAStandardDimensionFromAUserDefinedOneOfThatName() {
    Document standard = first(JOURNAL, dimensions(location(), Map.of()), "");
    Document own = first(JOURNAL, dimensions(Map.of(), Map.of("LOCATION", "US")), "");
    assertThat(ContentHash.of(standard)).isNotEqualTo(ContentHash.of(own));
  }

  private static Arguments change(String what, UnaryOperator<Journal> change) {
    return Arguments.of(what, change);
  }

  private static Side credit() {
    return Side.CREDIT;
  }

  private static Map<Dimension, String> location() {
    return Map.of(Dimension.LOCATION, "US");
  }

  private static Map<String, String> udd() {
    return Map.of("GLDIMCHANNEL", "amazon");
  }

  private static Dimensions dimensions(Map<Dimension, String> standard, Map<String, String> own) {
    return new Dimensions(standard, new TreeMap<>(own));
  }

  private static DocumentLine line(String account, String amount, Side side) {
    return new DocumentLine(
        new AccountCode(account),
        Money.of(amount, "USD"),
        side,
        DIMENSIONS,
        "",
        new Origin("Mapping!H2", "workbook", SourceRows.none()));
  }

  private static Journal journal(DocumentLine... lines) {
    return new Journal(
        KEY,
        "AMZ-1",
        LocalDate.of(2026, 1, 31),
        Currency.getInstance("USD"),
        "Amazon",
        List.of(lines));
  }

  private static Journal header(Journal journal, String number, LocalDate date, String memo) {
    return new Journal(
        journal.key(), number, date, journal.currency(), memo, new ArrayList<>(journal.lines()));
  }

  private static Journal atRateOf(Journal journal, LocalDate day) {
    return (Journal) DocumentHead.of(journal).withRateDate(day).with(journal.lines());
  }

  private static Journal withLines(Journal journal, List<DocumentLine> lines) {
    return new Journal(
        journal.key(), journal.number(), journal.date(), journal.currency(), journal.memo(), lines);
  }

  private static Journal reversed(Journal journal) {
    List<DocumentLine> lines = new ArrayList<>(journal.lines());
    Collections.reverse(lines);
    return withLines(journal, lines);
  }

  private static Journal first(Journal journal, Dimensions dimensions, String memo) {
    List<DocumentLine> lines = new ArrayList<>(journal.lines());
    DocumentLine old = lines.get(0);
    lines.set(
        0,
        new DocumentLine(old.account(), old.amount(), old.side(), dimensions, memo, old.origin()));
    return withLines(journal, lines);
  }

  private static Journal inCurrency(Journal journal, String code) {
    List<DocumentLine> lines =
        journal.lines().stream()
            .map(
                line ->
                    new DocumentLine(
                        line.account(),
                        Money.of(line.amount().digits(), code),
                        line.side(),
                        line.dimensions(),
                        line.memo(),
                        line.origin()))
            .toList();
    return new Journal(
        journal.key(),
        journal.number(),
        journal.date(),
        Currency.getInstance(code),
        journal.memo(),
        lines);
  }
}
