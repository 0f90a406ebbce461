// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.BusinessKey;
import io.ledgerhop.document.Dimension;
import io.ledgerhop.document.Dimensions;
import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentKind;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.Journal;
import io.ledgerhop.document.Origin;
import io.ledgerhop.document.Side;
import io.ledgerhop.document.SourceRows;
import io.ledgerhop.mapping.Posting;
import io.ledgerhop.money.Money;
import io.ledgerhop.settlement.SettlementHeader;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** How the entry of a settlement is written: its lines in reading order, clearing first. */
class JournalDrafterTest {

  private static final AccountCode CLEARING = new AccountCode("1150");

  private static final AccountCode CARRIED = new AccountCode("1160");
  private static final LocalDate FIRST = LocalDate.of(2026, 10, 22);
  private static final LocalDate LAST = LocalDate.of(2026, 11, 5);

  private final JournalDrafter drafter = new JournalDrafter();

  @Test
  void writesWhatAmazonOwesToTheDebitOfClearing() {
    SettlementHeader settlement = SamplePosting.settlement("10.00", "USD");

    assertThat(drafts(settlement, whole(Map.of("4000", "10.00"))))
        .containsExactly(
            new Journal(
                new BusinessKey("US", "7", 1, DocumentKind.JOURNAL, 1),
                "AMZ-7-1",
                LAST,
                settlement.total().currency(),
                "Amazon settlement 7, 2026-10-22 to 2026-11-05",
                List.of(clearing("10.00", Side.DEBIT), line("4000", "10.00", Side.CREDIT))));
  }

  @Test
  void writesWhatTheSellerOwesToTheCreditOfClearingBehindAllDebits() {
    SettlementHeader settlement = SamplePosting.settlement("-10.00", "USD");
    Slice slice = whole(Map.of("6010", "-13.00", "6020", "-2.00", "4000", "5.00"));

    assertThat(text(drafts(settlement, slice)))
        .containsExactly(
            "AMZ-7-1 2026-11-05: DEBIT 6010 13.00, DEBIT 6020 2.00, CREDIT 1150 10.00, CREDIT 4000"
                + " 5.00");
  }

  @Test
  void writesNoClearingLineForASettlementOfNothing() {
    SettlementHeader settlement = SamplePosting.settlement("0.00", "USD");

    assertThat(text(drafts(settlement, whole(Map.of("6010", "-5.00", "4000", "5.00")))))
        .containsExactly("AMZ-7-1 2026-11-05: DEBIT 6010 5.00, CREDIT 4000 5.00");
  }

  @Test
  void carriesEachSliceForwardToTheLast() {
    SettlementHeader settlement = SamplePosting.settlement("4.00", "USD");

    List<Document> documents =
        drafts(
            settlement,
            slice(1, 3, "2026-10-31", Map.of("4000", "10.00")),
            slice(2, 3, "2026-11-30", Map.of("4000", "-9.00")),
            slice(3, 3, "2026-12-05", Map.of("4000", "3.00")));

    assertThat(text(documents))
        .containsExactly(
            "AMZ-7-1 2026-10-31: DEBIT 1160 10.00, CREDIT 4000 10.00",
            "AMZ-7-2 2026-11-30: DEBIT 4000 9.00, CREDIT 1160 9.00",
            "AMZ-7-3 2026-12-05: DEBIT 1150 4.00, CREDIT 1160 1.00, CREDIT 4000 3.00");
    assertThat(documents.get(0).memo())
        .isEqualTo("Amazon settlement 7, 2026-10-22 to 2026-10-31 (1 of 3)");
    assertThat(documents.get(0).lines().get(0))
        .isEqualTo(
            new DocumentLine(
                CARRIED,
                Money.of("10.00", "USD"),
                Side.DEBIT,
                Dimensions.NONE,
                "Amazon settlement 7, carried forward",
                new Origin("carried forward", "", SourceRows.none())));
  }

  /** All money is booked before the period in which the settlement ends. */
  @Test
  void writesTheDepositOfALastSliceWithoutLines() {
    SettlementHeader settlement = SamplePosting.settlement("10.00", "USD");

    assertThat(
            text(
                drafts(
                    settlement,
                    slice(1, 2, "2026-10-31", Map.of("4000", "10.00")),
                    slice(2, 2, "2026-11-05", Map.of()))))
        .containsExactly(
            "AMZ-7-1 2026-10-31: DEBIT 1160 10.00, CREDIT 4000 10.00",
            "AMZ-7-2 2026-11-05: DEBIT 1150 10.00, CREDIT 1160 10.00");
  }

  @Test
  void writesNoEntryForASliceThatCancelsItselfOut() {
    SettlementHeader settlement = SamplePosting.settlement("5.00", "USD");

    assertThat(
            text(
                drafts(
                    settlement,
                    slice(1, 2, "2026-10-31", Map.of("4000", "0.00")),
                    slice(2, 2, "2026-11-05", Map.of("4000", "5.00")))))
        .containsExactly("AMZ-7-2 2026-11-05: DEBIT 1150 5.00, CREDIT 4000 5.00");
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

  private List<Document> drafts(SettlementHeader settlement, Slice... slices) {
    return drafter.drafts(settlement, List.of(slices), new BalancingAccounts(CLEARING, CARRIED));
  }

  private static Slice whole(Map<String, String> amounts) {
    return slice(1, 1, LAST.toString(), amounts);
  }

  private static Slice slice(int number, int count, String entryDate, Map<String, String> amounts) {
    Map<LineKey, LineSum> sums = new LinkedHashMap<>();
    amounts.forEach((account, amount) -> sum(sums, account, Dimensions.NONE, "", amount));
    return new Slice(number, count, FIRST, LocalDate.parse(entryDate), sums);
  }

  private static List<String> text(List<Document> documents) {
    return documents.stream()
        .map(
            document ->
                document.lines().stream()
                    .map(line -> line.side() + " " + line.account() + " " + line.amount().digits())
                    .collect(
                        Collectors.joining(
                            ", ", document.number() + " " + document.date() + ": ", "")))
        .toList();
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
    LineKey any = new LineKey(new AccountCode("4000"), Dimensions.NONE, "", Optional.empty());
    Posting posting = SamplePosting.of(amount).posting(SamplePosting.settlement("0.00", "USD"));
    sum.add(Addend.of(any, posting));
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
    SourceRows rows = SourceRows.none();
    rows.add(1);
    return new DocumentLine(
        new AccountCode(account),
        Money.of(amount, "USD"),
        side,
        Dimensions.NONE,
        "",
        new Origin("Mapping!O5", "abc", rows));
  }
}
