// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.BusinessKey;
import io.ledgerhop.document.Dimensions;
import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentKind;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.Journal;
import io.ledgerhop.document.Origin;
import io.ledgerhop.document.Side;
import io.ledgerhop.document.SourceRows;
import io.ledgerhop.money.Money;
import io.ledgerhop.plan.entity.EntityRules;
import io.ledgerhop.settlement.SettlementHeader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** How the entries of a settlement are written: slices, clearing first, parts. */
class DrafterTest {

  private static final AccountCode CLEARING = new AccountCode("1150");

  private static final AccountCode CARRIED = new AccountCode("1160");
  private static final LocalDate FIRST = LocalDate.of(2026, 10, 22);
  private static final LocalDate LAST = LocalDate.of(2026, 11, 5);

  @Test
  void writesWhatAmazonOwesToTheDebitOfClearing() {
    SettlementHeader settlement = settlement("10.00");

    assertThat(drafts(settlement, whole(line("4000", "10.00"))))
        .containsExactly(
            new Journal(
                new BusinessKey("US", "7", 1, DocumentKind.JOURNAL, 1),
                "AMZ-7-1",
                LAST,
                settlement.total().currency(),
                "Amazon settlement 7, 2026-10-22 to 2026-11-05",
                List.of(clearing("10.00", Side.DEBIT), line("4000", "10.00"))));
  }

  @Test
  void writesWhatTheSellerOwesToTheCreditOfClearingBehindAllDebits() {
    SettlementHeader settlement = settlement("-10.00");
    SliceLines slice = whole(line("6010", "-13.00"), line("6020", "-2.00"), line("4000", "5.00"));

    assertThat(text(drafts(settlement, slice)))
        .containsExactly(
            "AMZ-7-1 2026-11-05: DEBIT 6010 13.00, DEBIT 6020 2.00, CREDIT 1150 10.00, CREDIT 4000"
                + " 5.00");
  }

  @Test
  void writesNoClearingLineForASettlementOfNothing() {
    SettlementHeader settlement = settlement("0.00");

    assertThat(text(drafts(settlement, whole(line("6010", "-5.00"), line("4000", "5.00")))))
        .containsExactly("AMZ-7-1 2026-11-05: DEBIT 6010 5.00, CREDIT 4000 5.00");
  }

  @Test
  void carriesEachSliceForwardToTheLast() {
    SettlementHeader settlement = settlement("4.00");

    List<Document> documents =
        drafts(
            settlement,
            slice(1, 3, "2026-10-31", line("4000", "10.00")),
            slice(2, 3, "2026-11-30", line("4000", "-9.00")),
            slice(3, 3, "2026-12-05", line("4000", "3.00")));

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
    SettlementHeader settlement = settlement("10.00");

    assertThat(
            text(
                drafts(
                    settlement,
                    slice(1, 2, "2026-10-31", line("4000", "10.00")),
                    slice(2, 2, "2026-11-05"))))
        .containsExactly(
            "AMZ-7-1 2026-10-31: DEBIT 1160 10.00, CREDIT 4000 10.00",
            "AMZ-7-2 2026-11-05: DEBIT 1150 10.00, CREDIT 1160 10.00");
  }

  @Test
  void writesNoEntryForASliceThatCancelsItselfOut() {
    SettlementHeader settlement = settlement("5.00");

    assertThat(
            text(
                drafts(
                    settlement,
                    slice(1, 2, "2026-10-31"),
                    slice(2, 2, "2026-11-05", line("4000", "5.00")))))
        .containsExactly("AMZ-7-2 2026-11-05: DEBIT 1150 5.00, CREDIT 4000 5.00");
  }

  /** F28: three lines have room in a document of four, beside the one that balances it. */
  @Test
  void splitsAJournalIntoPartsThatEachBalance() {
    SettlementHeader settlement = settlement("4.00");
    DocumentLine[] lines = {
      line("6010", "-1.00"),
      line("6020", "-2.00"),
      line("4000", "1.00"),
      line("4010", "2.00"),
      line("4020", "4.00")
    };

    List<Document> documents = drafts(4, settlement, slice(1, 1, "2026-11-05", lines));

    assertThat(text(documents))
        .containsExactly(
            "AMZ-7-1/1 2026-11-05: DEBIT 6010 1.00, DEBIT 6020 2.00, CREDIT 1150 2.00, CREDIT 4000"
                + " 1.00",
            "AMZ-7-1/2 2026-11-05: DEBIT 1150 6.00, CREDIT 4010 2.00, CREDIT 4020 4.00");
    assertThat(documents)
        .extracting(Document::memo)
        .containsExactly(
            "Amazon settlement 7, 2026-10-22 to 2026-11-05, part 1 of 2",
            "Amazon settlement 7, 2026-10-22 to 2026-11-05, part 2 of 2");
    assertThat(documents).extracting(document -> document.key().chunk()).containsExactly(1, 2);
  }

  @Test
  void takesBackWhatWasCarriedInTheFirstPartOnly() {
    List<Document> documents =
        drafts(
            3,
            settlement("6.00"),
            slice(1, 2, "2026-10-31", line("4000", "1.00")),
            slice(2, 2, "2026-11-05", line("4000", "2.00"), line("4010", "3.00")));

    assertThat(text(documents))
        .containsExactly(
            "AMZ-7-1 2026-10-31: DEBIT 1160 1.00, CREDIT 4000 1.00",
            "AMZ-7-2/1 2026-11-05: DEBIT 1150 3.00, CREDIT 1160 1.00, CREDIT 4000 2.00",
            "AMZ-7-2/2 2026-11-05: DEBIT 1150 3.00, CREDIT 4010 3.00");
  }

  private static List<Document> drafts(SettlementHeader settlement, SliceLines... slices) {
    return drafts(Integer.MAX_VALUE, settlement, slices);
  }

  private static List<Document> drafts(
      int linesMax, SettlementHeader settlement, SliceLines... slices) {
    DraftRules rules =
        new DraftRules(CLEARING, CARRIED, Optional.empty(), EntityRules.none(), linesMax);
    return new Drafter(new Draft(settlement, settlement.total(), List.of(slices)), rules)
        .documents();
  }

  private static SliceLines whole(DocumentLine... lines) {
    return slice(1, 1, LAST.toString(), lines);
  }

  private static SliceLines slice(int number, int count, String entryDate, DocumentLine... lines) {
    return new SliceLines(
        number, count, FIRST, LocalDate.parse(entryDate), List.of(lines), new TreeMap<>());
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

  private static DocumentLine clearing(String amount, Side side) {
    return new DocumentLine(
        CLEARING,
        Money.of(amount, "USD"),
        side,
        Dimensions.NONE,
        "Amazon settlement 7",
        new Origin("clearing", "", SourceRows.none()));
  }

  /** A credit of a positive amount, a debit of a negative one. */
  private static DocumentLine line(String account, String amount) {
    Money money = Money.of(amount, "USD");
    return new DocumentLine(
        new AccountCode(account),
        money.absolute(),
        money.isNegative() ? Side.DEBIT : Side.CREDIT,
        Dimensions.NONE,
        "",
        new Origin("Mapping!O5", "abc", SourceRows.none()));
  }

  private static SettlementHeader settlement(String total) {
    Instant end = Instant.parse("2026-11-05T15:00:00Z");
    Instant start = Instant.parse("2026-10-22T15:00:00Z");
    return new SettlementHeader(
        "US", "7", "Amazon.com", start, end, end, Money.of(total, "USD"), 9, "f00d", "file.txt");
  }
}
