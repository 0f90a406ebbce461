// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerhop.document.Document;
import io.ledgerhop.money.Money;
import io.ledgerhop.plan.Plan;
import io.ledgerhop.posting.ledger.LedgerEntry;
import io.ledgerhop.posting.report.Receipt;
import io.ledgerhop.posting.report.ReceiptStatus;
import io.ledgerhop.posting.trail.MemoryTrail;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
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

  private static Plan plan(boolean billed, String vendor) {
    return FeeSettlement.of(billed).billedBy(vendor).plan();
  }
}
