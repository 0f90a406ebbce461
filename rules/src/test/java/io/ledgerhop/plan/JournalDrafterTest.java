// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.BusinessKey;
import io.ledgerhop.document.Dimension;
import io.ledgerhop.document.Dimensions;
import io.ledgerhop.document.DocumentKind;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.Journal;
import io.ledgerhop.document.Origin;
import io.ledgerhop.document.Side;
import io.ledgerhop.document.SourceRows;
import io.ledgerhop.money.Money;
import io.ledgerhop.settlement.CutOff;
import io.ledgerhop.settlement.SettlementHeader;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** How the entry of a settlement is written: its lines in reading order, clearing first. */
class JournalDrafterTest {

  private static final AccountCode CLEARING = new AccountCode("1150");

  private final JournalDrafter drafter =
      new JournalDrafter(CutOff.fixed(ZoneId.of("America/Los_Angeles")));

  @Test
  void writesWhatAmazonOwesToTheDebitOfClearing() {
    SettlementHeader settlement = SamplePosting.settlement("10.00", "USD");

    Journal journal =
        drafter.draft(settlement, List.of(line("4000", "10.00", Side.CREDIT)), CLEARING);

    assertThat(journal)
        .isEqualTo(
            new Journal(
                new BusinessKey("US", "7", 1, DocumentKind.JOURNAL, 1),
                "AMZ-7-1",
                LocalDate.of(2026, 11, 5),
                settlement.total().currency(),
                "Amazon settlement 7, 2026-10-22 to 2026-11-05",
                List.of(clearing("10.00", Side.DEBIT), line("4000", "10.00", Side.CREDIT))));
  }

  @Test
  void writesWhatTheSellerOwesToTheCreditOfClearingBehindAllDebits() {
    SettlementHeader settlement = SamplePosting.settlement("-10.00", "USD");
    List<DocumentLine> lines =
        List.of(
            line("6010", "13.00", Side.DEBIT),
            line("6020", "2.00", Side.DEBIT),
            line("4000", "5.00", Side.CREDIT));

    assertThat(drafter.draft(settlement, lines, CLEARING).lines())
        .containsExactly(lines.get(0), lines.get(1), clearing("10.00", Side.CREDIT), lines.get(2));
  }

  @Test
  void writesNoClearingLineForASettlementOfNothing() {
    SettlementHeader settlement = SamplePosting.settlement("0.00", "USD");
    List<DocumentLine> lines =
        List.of(line("6010", "5.00", Side.DEBIT), line("4000", "5.00", Side.CREDIT));

    assertThat(drafter.draft(settlement, lines, CLEARING).lines()).isEqualTo(lines);
  }

  /** In UTC it ends on 5 November, in Tokyo it is the sixth. */
  @Test
  void datesTheEntryInTheCutOffZone() {
    SettlementHeader settlement = SamplePosting.settlement("10.00", "USD");
    JournalDrafter tokyo = new JournalDrafter(CutOff.fixed(ZoneId.of("Asia/Tokyo")));

    Journal journal =
        tokyo.draft(settlement, List.of(line("4000", "10.00", Side.CREDIT)), CLEARING);

    assertThat(journal.date()).isEqualTo(LocalDate.of(2026, 11, 6));
    assertThat(journal.memo()).isEqualTo("Amazon settlement 7, 2026-10-23 to 2026-11-06");
  }

  @Test
  void ordersLinesBySideAccountDimensionsAndMemo() {
    Map<LineKey, LineSum> sums = new LinkedHashMap<>();
    sum(sums, "4000", Dimensions.NONE, "b", "1.00");
    sum(sums, "4000", Dimensions.NONE, "a", "2.00");
    sum(sums, "4000", department("2"), "", "3.00");
    sum(sums, "4000", department("1"), "", "4.00");
    sum(sums, "4000", own("2"), "", "1.50");
    sum(sums, "4000", own("1"), "", "5.00");
    sum(sums, "3999", Dimensions.NONE, "z", "6.00");
    sum(sums, "9999", Dimensions.NONE, "", "-7.00");
    sum(sums, "9998", Dimensions.NONE, "", "0.00");

    assertThat(drafter.lines(SamplePosting.settlement("15.50", "USD"), sums))
        .extracting(line -> line.side() + " " + line.account() + " " + line.amount().digits())
        .containsExactly(
            "DEBIT 9999 7.00",
            "CREDIT 3999 6.00",
            "CREDIT 4000 4.00",
            "CREDIT 4000 3.00",
            "CREDIT 4000 5.00",
            "CREDIT 4000 1.50",
            "CREDIT 4000 2.00",
            "CREDIT 4000 1.00");
  }

  /** A debit and a credit of one net key cannot be, but two sides of one gross key can. */
  @Test
  void keepsBothSidesOfAGrossAccount() {
    Map<LineKey, LineSum> sums = new LinkedHashMap<>();
    AccountCode fees = new AccountCode("6010");
    sums.put(new LineKey(fees, Dimensions.NONE, "", Optional.of(Side.CREDIT)), sumOf("2.00"));
    sums.put(new LineKey(fees, Dimensions.NONE, "", Optional.of(Side.DEBIT)), sumOf("-3.00"));

    assertThat(drafter.lines(SamplePosting.settlement("-1.00", "USD"), sums))
        .extracting(line -> line.side() + " " + line.amount().digits())
        .containsExactly("DEBIT 3.00", "CREDIT 2.00");
  }

  @Test
  void writesNoLinesWhenThereAreNoSums() {
    assertThat(drafter.lines(SamplePosting.settlement("0.00", "USD"), Map.of())).isEmpty();
  }

  private static void sum(
      Map<LineKey, LineSum> sums,
      String account,
      Dimensions dimensions,
      String memo,
      String amount) {
    sums.put(
        new LineKey(new AccountCode(account), dimensions, memo, Optional.empty()), sumOf(amount));
  }

  private static LineSum sumOf(String amount) {
    LineSum sum = new LineSum();
    sum.add(SamplePosting.of(amount).posting(SamplePosting.settlement("0.00", "USD")));
    return sum;
  }

  private static Dimensions department(String id) {
    return new Dimensions(Map.of(Dimension.DEPARTMENT, id), new TreeMap<>());
  }

  private static Dimensions own(String id) {
    return new Dimensions(Map.of(), new TreeMap<>(Map.of("GLDIMSHOP", id)));
  }

  private static DocumentLine clearing(String amount, Side side) {
    return new DocumentLine(
        CLEARING,
        Money.of(amount, "USD"),
        side,
        Dimensions.NONE,
        "Amazon settlement 7",
        new Origin("clearing", "", SourceRows.none()));
  }

  private static DocumentLine line(String account, String amount, Side side) {
    Origin origin = new Origin("Mapping!O5", "abc", SourceRows.none());
    return new DocumentLine(
        new AccountCode(account), Money.of(amount, "USD"), side, Dimensions.NONE, "", origin);
  }
}
