// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting;

import static io.ledgerhop.posting.Mishap.ANSWER_LOST;
import static io.ledgerhop.posting.Mishap.KILLED_AFTER;
import static io.ledgerhop.posting.Mishap.KILLED_BEFORE;
import static io.ledgerhop.posting.Mishap.NONE;
import static io.ledgerhop.posting.Mishap.REFUSED;
import static io.ledgerhop.posting.Mishap.REQUEST_LOST;
import static io.ledgerhop.posting.Plans.plan;
import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.plan.Plan;
import io.ledgerhop.posting.BookkeepingLedger.Killed;
import io.ledgerhop.posting.BookkeepingLedger.Repetition;
import io.ledgerhop.posting.report.Receipt;
import io.ledgerhop.posting.report.ReceiptStatus;
import io.ledgerhop.posting.trail.Books;
import io.ledgerhop.posting.trail.ControlId;
import io.ledgerhop.posting.trail.MemoryTrail;
import io.ledgerhop.posting.trail.PostingState;
import io.ledgerhop.posting.trail.TrailDocument;
import io.ledgerhop.posting.trail.TrailMove;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Issue 8, point 1: a document that may be in the ledger is neither rejected nor posted a second
 * time.
 */
class UnclearSendTest {

  private static final Duration DAY = Duration.ofDays(1);

  private final FakeTime time = new FakeTime();
  private final BookkeepingLedger ledger = new BookkeepingLedger(time);
  private final MemoryTrail trail = new MemoryTrail();

  /** What happens between two runs. */
  private enum Between {
    NOTHING,
    CORRECTED_WORKBOOK,
    KILLED_AT_THE_REPETITION
  }

  static Stream<Arguments> cases() {
    List<Arguments> cases = new ArrayList<>();
    for (long milliseconds : List.of(3_500L, 20_000L, 240_000L)) {
      for (Repetition repetition : Repetition.values()) {
        for (Between between : Between.values()) {
          for (Mishap first : List.of(ANSWER_LOST, KILLED_AFTER)) {
            cases.add(Arguments.of(Duration.ofMillis(milliseconds), repetition, between, first));
          }
        }
      }
    }
    return cases.stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void leavesOneEntryHoweverLateTheLedgerShowsIt(
      Duration delay, Repetition repetition, Between between, Mishap first) {
    ledger.delay = delay;
    ledger.repetition = repetition;
    ledger.mishaps.add(first);
    run(plan("10.00"));
    for (int again = 0; again < 3; again++) {
      if (between == Between.KILLED_AT_THE_REPETITION) {
        ledger.mishaps.add(again % 2 == 0 ? KILLED_BEFORE : KILLED_AFTER);
      }
      run(plan(between == Between.CORRECTED_WORKBOOK ? "11.00" : "10.00"));
    }
    ledger.mishaps.clear();
    time.passes(DAY);
    run(plan("10.00"));

    assertThat(ledger.entries).hasSize(1);
    assertThat(state()).isEqualTo(PostingState.VERIFIED);
  }

  @Test
  void findsALateEntryWithoutSendingItAgain() {
    ledger.delay = Duration.ofMillis(3_500);
    ledger.mishaps.add(ANSWER_LOST);

    assertThat(run(plan("10.00")))
        .extracting(Receipt::status)
        .containsExactly(ReceiptStatus.POSTED);
    assertThat(ledger.sent).isEqualTo(1);
  }

  @Test
  void waitsUntilTheLedgerShowsWhatItHasConfirmed() {
    ledger.delay = Duration.ofSeconds(20);

    assertThat(run(plan("10.00")))
        .extracting(Receipt::status)
        .containsExactly(ReceiptStatus.POSTED);
  }

  /** The message is safe to follow: it never asks the user to correct anything. */
  @Test
  void givesSafeAdviceForAnUnknownDocument() {
    ledger.delay = DAY;
    ledger.mishaps.add(ANSWER_LOST);
    run(plan("10.00"));

    Receipt receipt = run(plan("11.00")).get(0);

    assertThat(receipt.status()).isEqualTo(ReceiptStatus.UNKNOWN);
    assertThat(receipt.code()).isEqualTo("OUTCOME_UNKNOWN");
    assertThat(receipt.message())
        .contains("it may be in the ledger, now or later", "do not enter it by hand")
        .contains("nothing else of the settlement is sent", "declare-absent")
        .doesNotContain("correct what Intacct names");
    assertThat(receipt.document().orElseThrow())
        .as("its content is frozen")
        .isEqualTo(plan("10.00").documents().get(0));
  }

  @Test
  void sendsAnUnknownDocumentOnceMoreInEachRunAndRecordsIt() {
    ledger.delay = DAY;
    ledger.mishaps.addAll(List.of(REQUEST_LOST, REQUEST_LOST));
    run(plan("10.00"));
    assertThat(ledger.sent).isEqualTo(2);

    ledger.mishaps.add(REQUEST_LOST);
    run(plan("10.00"));

    assertThat(ledger.sent).isEqualTo(3);
    assertThat(state()).isEqualTo(PostingState.UNKNOWN);
  }

  /**
   * A ledger that answers no send delays twelve settlements no longer than the limit of the run.
   */
  @Test
  void sharesTheTimeForLookUpsAmongAllSettlementsOfARun() {
    Poster poster = poster();
    ledger.mishaps.addAll(Collections.nCopies(100, REQUEST_LOST));
    for (int settlement = 1; settlement <= 12; settlement++) {
      assertThat(poster.post(plan("" + settlement, "10.00", "4000")))
          .extracting(Receipt::status)
          .containsExactly(ReceiptStatus.UNKNOWN);
    }

    assertThat(Duration.between(Plans.NOW, time.instant()))
        .isBetween(LookUps.RUN_MAX, LookUps.RUN_MAX.plusMinutes(1));
  }

  /** After a person has declared it absent: new content, a new control id, one more look-up. */
  @Test
  void sendsOtherContentOfADocumentThatWasDeclaredAbsent() {
    ledger.mishaps.addAll(List.of(REQUEST_LOST, REQUEST_LOST));
    run(plan("10.00"));
    ControlId first = noted().controlId();
    declareAbsent();
    assertThat(noted().controlId()).isNotEqualTo(first);

    assertThat(run(plan("11.00")))
        .extracting(Receipt::status)
        .containsExactly(ReceiptStatus.POSTED);
    assertThat(ledger.entries).hasSize(1);
  }

  @Test
  void looksOnceMoreForADocumentThatWasDeclaredAbsent() {
    ledger.delay = Duration.ofMinutes(10);
    ledger.mishaps.add(ANSWER_LOST);
    run(plan("10.00"));
    declareAbsent();
    time.passes(DAY);

    assertThat(run(plan("11.00"))).extracting(Receipt::code).containsExactly("ENTRY_DIFFERS");
    assertThat(ledger.entries).hasSize(1);
  }

  /**
   * After any sequence of events there is one entry, and the document is never rejected while the
   * ledger may have it.
   */
  @Property(tries = 1_000)
  void neverTwoEntriesAndNeverRejectedWhileThereMayBeOne(
      @ForAll @Size(max = 12) List<Mishap> mishaps,
      @ForAll @Size(min = 1, max = 6) List<Boolean> corrected,
      @ForAll Repetition repetition,
      @ForAll @IntRange(max = 400) int delay) {
    FakeTime ownTime = new FakeTime();
    BookkeepingLedger books = new BookkeepingLedger(ownTime);
    MemoryTrail memory = new MemoryTrail();
    books.delay = Duration.ofSeconds(delay);
    books.repetition = repetition;
    books.mishaps.addAll(mishaps);
    for (boolean other : corrected) {
      run(books, memory, ownTime, plan(other ? "11.00" : "10.00"));
      assertThat(books.entries).hasSizeLessThan(2);
      if (stateIn(memory) == PostingState.REJECTED) {
        assertThat(books.entries).isEmpty();
      }
    }
    books.mishaps.clear();
    for (int day = 0; day < 2; day++) {
      ownTime.passes(DAY);
      run(books, memory, ownTime, plan("10.00"));
    }

    assertThat(books.entries).hasSize(1);
    assertThat(stateIn(memory)).isEqualTo(PostingState.VERIFIED);
  }

  @Test
  void rejectsOnlyAfterARefusalOfTheFirstSend() {
    ledger.mishaps.addAll(List.of(REQUEST_LOST, REFUSED));
    assertThat(run(plan("10.00")))
        .extracting(Receipt::status)
        .containsExactly(ReceiptStatus.UNKNOWN);
    assertThat(state()).isEqualTo(PostingState.UNKNOWN);

    ledger.mishaps.addAll(List.of(NONE));
    assertThat(run(plan("11.00"))).extracting(Receipt::code).containsExactly("CONTENT_CONFLICT");
    assertThat(ledger.entries).hasSize(1);
  }

  private List<Receipt> run(Plan plan) {
    return run(ledger, trail, time, plan);
  }

  private static List<Receipt> run(
      BookkeepingLedger books, MemoryTrail memory, FakeTime clock, Plan plan) {
    Poster poster = new Poster(books, memory, new Run("run", clock, Duration.ofMinutes(10)), clock);
    try {
      List<Receipt> receipts = new ArrayList<>(poster.post(plan));
      receipts.addAll(poster.finishInterrupted());
      return receipts;
    } catch (Killed killed) {
      return List.of();
    }
  }

  private Poster poster() {
    return new Poster(ledger, trail, new Run("run", time, Duration.ofMinutes(10)), time);
  }

  private void declareAbsent() {
    TrailMove move =
        new TrailMove(noted().document().key(), PostingState.ABSENT, "", "", "declared absent");
    trail.move(ledger.books(), move, time.instant());
  }

  private TrailDocument noted() {
    return trail.document(ledger.books(), plan("10.00").documents().get(0).key()).orElseThrow();
  }

  private PostingState state() {
    return noted().state();
  }

  private static PostingState stateIn(MemoryTrail memory) {
    return memory
        .document(new Books("company", ""), plan("10.00").documents().get(0).key())
        .map(TrailDocument::state)
        .orElse(PostingState.PREPARED);
  }
}
