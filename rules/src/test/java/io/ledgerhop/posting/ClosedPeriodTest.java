// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting;

import static io.ledgerhop.posting.Mishap.KILLED_AFTER;
import static io.ledgerhop.posting.Mishap.KILLED_BEFORE;
import static io.ledgerhop.posting.Mishap.NONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.ledgerhop.document.BusinessKey;
import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentHead;
import io.ledgerhop.document.DocumentKind;
import io.ledgerhop.plan.Plan;
import io.ledgerhop.posting.BookkeepingLedger.Killed;
import io.ledgerhop.posting.ledger.LedgerEntry;
import io.ledgerhop.posting.report.ExitCode;
import io.ledgerhop.posting.report.Receipt;
import io.ledgerhop.posting.report.ReceiptStatus;
import io.ledgerhop.posting.report.RunReport;
import io.ledgerhop.posting.trail.MemoryTrail;
import io.ledgerhop.posting.trail.SettlementStatus;
import io.ledgerhop.problem.ConnectorException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** F18: a closed period is known before anything is sent, and the company decides what happens. */
class ClosedPeriodTest {

  private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 31);
  private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 5);
  private static final LocalDate OPEN = LocalDate.of(2026, 11, 1);

  private final FakeTime time = new FakeTime();
  private final BookkeepingLedger ledger = new BookkeepingLedger(time);
  private MemoryTrail trail = new MemoryTrail();

  @Test
  void holdsBothSlicesWhenTheFirstIsInAClosedPeriod() {
    close(OCTOBER);

    List<Receipt> receipts = post(ClosedPeriod.HOLD);

    assertThat(receipts)
        .extracting(Receipt::status, Receipt::message)
        .containsExactly(
            tuple(
                ReceiptStatus.HELD,
                "AMZ-7-1: its date is 2026-10-31, and the books are closed to 2026-10-31 (nothing"
                    + " of the settlement was sent; open the period in Intacct, or choose Next open"
                    + " date in the option Closed period of Intacct Output, and run again)"));
    assertThat(ledger.sent).isZero();
    assertThat(trail.settlement("US", "7").orElseThrow().status()).isEqualTo(SettlementStatus.HELD);
    RunReport report = new RunReport();
    receipts.forEach(report::add);
    assertThat(report.exitCode()).isEqualTo(ExitCode.HELD);
  }

  @Test
  void postsTheHeldSettlementWhenThePeriodIsOpenAgain() {
    close(OCTOBER);
    post(ClosedPeriod.HOLD);
    close(OCTOBER.minusMonths(1));

    assertThat(post(ClosedPeriod.HOLD))
        .extracting(Receipt::status)
        .containsExactly(ReceiptStatus.POSTED, ReceiptStatus.POSTED);
    assertThat(days()).containsExactly(OCTOBER, NOVEMBER);
  }

  @Test
  void postsOnTheFirstOpenDayAndSaysSo() {
    close(OCTOBER);

    List<Receipt> receipts = post(ClosedPeriod.NEXT_OPEN_DATE);

    assertThat(receipts)
        .extracting(Receipt::status)
        .containsExactly(ReceiptStatus.POSTED, ReceiptStatus.POSTED, ReceiptStatus.WARNING);
    assertThat(receipts.get(2).message())
        .startsWith(
            "AMZ-7-1: it is posted on 2026-11-01, because the books are closed for 2026-10");
    assertThat(days()).containsExactly(OPEN, NOVEMBER);
    assertThat(ledger.entries)
        .extracting(LedgerEntry::number, LedgerEntry::memo)
        .containsExactly(tuple("AMZ-7-1", "memo, was 2026-10-31"), tuple("AMZ-7-2", "memo"));
  }

  /** The day of a posted document stays, whatever is closed or reopened later. */
  @ParameterizedTest
  @ValueSource(strings = {"2026-09-30", "2026-10-31", "2026-11-30", "2027-12-31"})
  void postsNothingAgainWhateverIsClosedLater(LocalDate later) {
    close(OCTOBER);
    post(ClosedPeriod.NEXT_OPEN_DATE);
    close(later);

    for (ClosedPeriod policy : ClosedPeriod.values()) {
      assertThat(post(policy))
          .extracting(Receipt::status, Receipt::code)
          .containsOnly(tuple(ReceiptStatus.ALREADY_POSTED, ""));
    }
    assertThat(days()).containsExactly(OPEN, NOVEMBER);
  }

  /** The trail is lost; while the period is closed, the ledger says on which day it has them. */
  @ParameterizedTest
  @ValueSource(strings = {"2026-10-31", "2026-11-30"})
  void adoptsWhatAnotherTrailHasMoved(LocalDate later) {
    close(OCTOBER);
    post(ClosedPeriod.NEXT_OPEN_DATE);
    trail = new MemoryTrail();
    close(later);

    assertThat(post(ClosedPeriod.NEXT_OPEN_DATE))
        .extracting(Receipt::status, Receipt::code)
        .containsOnly(tuple(ReceiptStatus.ALREADY_POSTED, ""));
    assertThat(ledger.sent).isEqualTo(2);
  }

  /** The trail is lost and the period open: a person looks at the difference; nothing is sent. */
  @Test
  void sendsNothingTwiceWhenTheTrailIsLostAndThePeriodIsReopened() {
    close(OCTOBER);
    post(ClosedPeriod.NEXT_OPEN_DATE);
    trail = new MemoryTrail();
    close(OCTOBER.minusMonths(1));

    assertThat(post(ClosedPeriod.NEXT_OPEN_DATE))
        .extracting(Receipt::code)
        .contains("ENTRY_DIFFERS");
    assertThat(ledger.sent).isEqualTo(2);
  }

  /** A trail that is lost does not move or hold what was posted before the period was closed. */
  @ParameterizedTest
  @EnumSource(ClosedPeriod.class)
  void adoptsWhatWasPostedBeforeTheBooksWereClosed(ClosedPeriod policy) {
    post(ClosedPeriod.HOLD);
    trail = new MemoryTrail();
    close(OCTOBER.plusYears(1));

    assertThat(post(policy))
        .extracting(Receipt::status, Receipt::code)
        .containsOnly(tuple(ReceiptStatus.ALREADY_POSTED, ""));
    assertThat(days()).containsExactly(OCTOBER, NOVEMBER);
  }

  /** F77: all documents on closed days are looked up together. */
  @Test
  void looksUpWhatMayBeOnClosedDaysOnce() {
    close(OCTOBER.plusYears(1));

    post(ClosedPeriod.HOLD);

    assertThat(ledger.lookUps).isEqualTo(1);
  }

  /** An entry that is there and cannot be read does not make its settlement wait for the period. */
  @Test
  void reportsAnUnreadableEntryOfAClosedDayAsSuch() {
    post(ClosedPeriod.HOLD);
    trail = new MemoryTrail();
    close(OCTOBER.plusYears(1));
    ledger.unreadable.add("AMZ-7-1");

    assertThat(post(ClosedPeriod.HOLD))
        .extracting(Receipt::status, Receipt::code)
        .containsExactly(
            tuple(ReceiptStatus.UNKNOWN, "ENTRY_UNREADABLE"),
            tuple(ReceiptStatus.REJECTED, "NOT_SENT"));
    assertThat(ledger.sent).isEqualTo(2);
  }

  /** The run is killed in the middle of a moved document, and more is closed before the next. */
  @Test
  void finishesAMovedDocumentOnTheDayOnWhichItWasSent() {
    close(OCTOBER);
    ledger.mishaps.add(KILLED_AFTER);
    assertThatThrownBy(() -> post(ClosedPeriod.NEXT_OPEN_DATE)).isInstanceOf(Killed.class);
    close(OPEN);

    assertThat(post(ClosedPeriod.NEXT_OPEN_DATE))
        .extracting(Receipt::status, Receipt::code)
        .containsExactly(tuple(ReceiptStatus.ALREADY_POSTED, ""), tuple(ReceiptStatus.POSTED, ""));
    assertThat(days()).containsExactly(OPEN, NOVEMBER);
  }

  /** What was never sent may be moved again. */
  @Test
  void choosesTheDayAnewForWhatWasNeverSent() {
    close(OCTOBER.minusMonths(1));
    ledger.mishaps.addAll(List.of(NONE, KILLED_BEFORE));
    assertThatThrownBy(() -> post(ClosedPeriod.HOLD)).isInstanceOf(Killed.class);
    trail = new MemoryTrail();
    close(NOVEMBER);

    assertThat(post(ClosedPeriod.HOLD))
        .extracting(Receipt::status, Receipt::code)
        .containsExactly(tuple(ReceiptStatus.HELD, "PERIOD_CLOSED"));
    post(ClosedPeriod.NEXT_OPEN_DATE);
    assertThat(days()).containsExactly(OCTOBER, NOVEMBER.plusDays(1));
  }

  @Test
  void endsTheRunBeforeAnythingOfTheSettlementIsSent() {
    close(OCTOBER);

    assertThatThrownBy(() -> post(ClosedPeriod.STOP))
        .isInstanceOf(ConnectorException.class)
        .hasMessageStartingWith("AMZ-7-1: its date is 2026-10-31, and the books are closed to");
    assertThat(ledger.sent).isZero();
    assertThat(trail.document(ledger.books(), key(1))).isEmpty();
  }

  /** F24: what clearing is worth does not change, so that the cash entry takes it back exactly. */
  @Test
  void keepsTheExchangeRateOfAMovedJournal() {
    Document planned = planned(1, OCTOBER);
    Document dated = DocumentHead.of(planned).withRateDate(NOVEMBER).with(planned.lines());

    assertThat(MovedDocument.of(planned, OPEN).rateDate()).contains(OCTOBER);
    assertThat(MovedDocument.of(dated, OPEN).rateDate()).contains(NOVEMBER);
  }

  /** A text that would become too long stays as it is; it names the last day of its period. */
  @Test
  void movesADocumentWithALongText() {
    Document planned = planned(1, OCTOBER);
    DocumentHead head = DocumentHead.of(planned);
    Document longer = head.on(OCTOBER, "m".repeat(64)).with(planned.lines());
    Document tooLong = head.on(OCTOBER, "m".repeat(65)).with(planned.lines());

    assertThat(MovedDocument.of(longer, OPEN).memo()).hasSize(80).endsWith(", was 2026-10-31");
    assertThat(MovedDocument.of(tooLong, OPEN).memo()).isEqualTo(tooLong.memo());
    assertThat(MovedDocument.of(tooLong, OPEN).date()).isEqualTo(OPEN);
  }

  private void close(LocalDate through) {
    ledger.closed = Optional.of(through);
  }

  private List<LocalDate> days() {
    return ledger.entries.stream().map(LedgerEntry::date).toList();
  }

  private List<Receipt> post(ClosedPeriod policy) {
    Run run = new Run("monday", time, Duration.ofMinutes(10), policy, DraftRule.NONE);
    Plan plan =
        Plan.of(
            Plans.plan("10.00").settlement(), List.of(planned(1, OCTOBER), planned(2, NOVEMBER)));
    return new Poster(ledger, trail, run, time).post(plan);
  }

  private static Document planned(int slice, LocalDate day) {
    Document one = Plans.document("7", "10.00", "4000");
    DocumentHead head =
        new DocumentHead(key(slice), "AMZ-7-" + slice, day, one.currency(), one.memo());
    return head.with(one.lines());
  }

  private static BusinessKey key(int slice) {
    return new BusinessKey("US", "7", slice, DocumentKind.JOURNAL, 1);
  }
}
