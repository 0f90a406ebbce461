// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.Dimension;
import io.ledgerhop.document.Dimensions;
import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.Origin;
import io.ledgerhop.document.Side;
import io.ledgerhop.document.SourceRows;
import io.ledgerhop.money.Money;
import io.ledgerhop.plan.Plan;
import io.ledgerhop.plan.draft.Draft;
import io.ledgerhop.plan.draft.DraftRules;
import io.ledgerhop.plan.draft.Drafter;
import io.ledgerhop.plan.draft.Payee;
import io.ledgerhop.plan.draft.SliceLines;
import io.ledgerhop.plan.entity.EntityRules;
import io.ledgerhop.posting.BookkeepingLedger.Mishap;
import io.ledgerhop.posting.ledger.LedgerEntry;
import io.ledgerhop.posting.report.Receipt;
import io.ledgerhop.posting.report.ReceiptStatus;
import io.ledgerhop.posting.trail.MemoryTrail;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** F16 and F17: bills, credits, memos and applications are posted once, and nothing stays open. */
class BillModePostingTest {

  private static final int DOCUMENTS = 9;

  private final FakeTime time = new FakeTime();
  private final BookkeepingLedger ledger = new BookkeepingLedger(time);
  private final MemoryTrail trail = new MemoryTrail();

  @Test
  void leavesNothingOpenAndPayablesAtZero() {
    assertThat(post("monday", plan(true)))
        .extracting(Receipt::status)
        .containsOnly(ReceiptStatus.POSTED)
        .hasSize(DOCUMENTS);
    assertThat(ledger.kept.open()).isEmpty();
    assertThat(ledger.kept.accounts()).doesNotContainKeys("2000", "1160");
  }

  @Test
  void leavesTheSameBalancesAsJournalMode() {
    BookkeepingLedger other = new BookkeepingLedger(time);
    post("monday", plan(true));
    poster("monday", other, new MemoryTrail()).post(plan(false));

    assertThat(ledger.kept.accounts())
        .isEqualTo(other.kept.accounts())
        .containsEntry("1150", Money.of("12.00", "USD"));
  }

  @Test
  void postsInTheOrderOfThePlan() {
    post("monday", plan(true));

    assertThat(ledger.entries)
        .extracting(LedgerEntry::number)
        .containsExactlyElementsOf(plan(true).documents().stream().map(Document::number).toList());
  }

  @ParameterizedTest
  @MethodSource("kills")
  void finishesARunThatWasKilledBetweenAnyTwoDocuments(int index, Mishap mishap) {
    ledger.mishaps.addAll(Collections.nCopies(index, Mishap.NONE));
    ledger.mishaps.add(mishap);
    assertThatThrownBy(() -> post("monday", plan(true)))
        .isInstanceOf(BookkeepingLedger.Killed.class);
    time.passes(Duration.ofMinutes(11));

    assertThat(post("tuesday", plan(true))).extracting(Receipt::code).containsOnly("");
    assertThat(ledger.entries).hasSize(DOCUMENTS);
    assertThat(ledger.kept.open()).isEmpty();
  }

  static Stream<Arguments> kills() {
    return IntStream.range(0, DOCUMENTS)
        .boxed()
        .flatMap(
            index ->
                Stream.of(Mishap.KILLED_BEFORE, Mishap.KILLED_AFTER)
                    .map(mishap -> Arguments.of(index, mishap)));
  }

  @Test
  void sendsNothingInASecondRun() {
    post("monday", plan(true));

    assertThat(post("tuesday", plan(true)))
        .extracting(Receipt::status)
        .containsOnly(ReceiptStatus.ALREADY_POSTED);
    assertThat(ledger.sent).isEqualTo(DOCUMENTS);
  }

  @Test
  void stopsBeforeTheApplicationWhenTheMemoIsRefused() {
    ledger.mishaps.addAll(List.of(Mishap.NONE, Mishap.NONE, Mishap.REFUSED));

    assertThat(post("monday", plan(true)))
        .extracting(Receipt::code)
        .startsWith("", "", "NO", "NOT_SENT")
        .hasSize(DOCUMENTS);
    assertThat(ledger.kept.open()).containsOnlyKeys("AMZ-7-1-B");
  }

  @Test
  void refusesAVendorThatTheLedgerDoesNotHaveBeforeItSendsAnything() {
    Plan plan = plan(true, "AMZN-US2");

    assertThat(post("monday", plan)).extracting(Receipt::code).containsOnly("UNKNOWN_VENDOR");
    assertThat(ledger.sent).isZero();
  }

  private List<Receipt> post(String run, Plan plan) {
    return poster(run, ledger, trail).post(plan);
  }

  private Poster poster(String run, BookkeepingLedger books, MemoryTrail noted) {
    return new Poster(books, noted, new Run(run, time, Duration.ofMinutes(10)), time);
  }

  private static Plan plan(boolean billed) {
    return plan(billed, "AMZN-US");
  }

  /** October: sales 50.00, fees 30.00. November: fees 10.00, 2.00 of them returned. */
  private static Plan plan(boolean billed, String vendor) {
    List<SliceLines> slices =
        List.of(
            slice(1, "2026-10-31", List.of(line("4000", "50.00", Side.CREDIT)), billed, vendor),
            slice(2, "2026-11-15", List.of(), billed, vendor));
    DraftRules rules =
        new DraftRules(
            new AccountCode("1150"),
            new AccountCode("1160"),
            Optional.of(new AccountCode("2000")),
            EntityRules.none(),
            100);
    Plan header = Plans.plan("7", "12.00", "4000");
    Draft draft = new Draft(header.settlement(), header.settlement().total(), slices);
    return Plan.of(header.settlement(), new Drafter(draft, rules).documents());
  }

  private static SliceLines slice(
      int number, String day, List<DocumentLine> sales, boolean billed, String vendor) {
    List<DocumentLine> fees = new ArrayList<>();
    fees.add(line("6020", number == 1 ? "30.00" : "10.00", Side.DEBIT));
    if (number == 2) {
      fees.add(line("6020", "2.00", Side.CREDIT));
    }
    List<DocumentLine> journal = new ArrayList<>(sales);
    Map<Payee, List<DocumentLine>> bills = new TreeMap<>();
    if (billed) {
      List<DocumentLine> own =
          fees.stream()
              .map(line -> line.with(Dimensions.NONE.with(Dimension.VENDOR, vendor)))
              .toList();
      bills.put(new Payee(vendor, ""), own);
    } else {
      journal.addAll(fees);
    }
    LocalDate date = LocalDate.parse(day);
    return new SliceLines(number, 2, date.withDayOfMonth(1), date, journal, new TreeMap<>(bills));
  }

  private static DocumentLine line(String account, String amount, Side side) {
    Origin origin = new Origin("Mapping!O5", "abc", SourceRows.none());
    return new DocumentLine(
        new AccountCode(account), Money.of(amount, "USD"), side, Dimensions.NONE, "", origin);
  }
}
