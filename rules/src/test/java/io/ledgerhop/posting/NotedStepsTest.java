// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting;

import static io.ledgerhop.posting.Plans.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerhop.posting.BookkeepingLedger.Killed;
import io.ledgerhop.posting.report.Receipt;
import io.ledgerhop.posting.report.ReceiptStatus;
import io.ledgerhop.posting.trail.MemoryTrail;
import io.ledgerhop.posting.trail.PostingState;
import io.ledgerhop.posting.trail.TrailDocument;
import io.ledgerhop.time.Sleeper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the trail says about a document while its outcome is not known. */
class NotedStepsTest {

  private static final String SENT_EARLIER = "UNKNOWN: an earlier run sent it";
  private static final String RUN_ENDED = "UNKNOWN: the run ended before it had noted the answer";
  private static final String NO_ANSWER = "UNKNOWN: line: no answer";

  private final FakeTime time = new FakeTime();
  private final BookkeepingLedger ledger = new BookkeepingLedger(time);
  private final MemoryTrail trail = new MemoryTrail();

  /** What the trail said during each look-up. */
  private final List<String> noted = new ArrayList<>();

  @Test
  void notesALostAnswerBeforeItLooksForTheEntry() {
    ledger.mishaps.add(Mishap.ANSWER_LOST);
    watch(2);

    poster(time).post(plan("10.00"));

    assertThat(noted).containsExactly("PREPARED: ", NO_ANSWER);
  }

  @Test
  void notesTheAnswerToTheSecondSend() {
    ledger.delay = Duration.ofMinutes(1);
    ledger.mishaps.add(Mishap.ANSWER_LOST);
    watch(LookUps.BEFORE_REPLAY.size() + 3);

    poster(time).post(plan("10.00"));

    assertThat(noted)
        .endsWith(NO_ANSWER, "UNKNOWN: ledger: says no BL34000061: already exists")
        .doesNotContain("SENT: ");
  }

  @Test
  void notesThatTheRunBeforeWasKilled() {
    ledger.mishaps.add(Mishap.KILLED_AFTER);
    assertThatThrownBy(() -> poster(time).post(plan("10.00"))).isInstanceOf(Killed.class);
    watch(1);

    poster(time).finishInterrupted();

    assertThat(noted).containsExactly(RUN_ENDED);
  }

  /** If the second send is killed too, the trail shows that it was about to be made. */
  @Test
  void notesTheSecondSendBeforeItIsMade() {
    ledger.mishaps.addAll(List.of(Mishap.KILLED_BEFORE, Mishap.KILLED_BEFORE));
    assertThatThrownBy(() -> poster(time).post(plan("10.00"))).isInstanceOf(Killed.class);
    assertThatThrownBy(() -> poster(time).finishInterrupted()).isInstanceOf(Killed.class);

    assertThat(state()).isEqualTo(SENT_EARLIER);
  }

  @Test
  void givesTheLastAnswerInTheReceiptOfAnUnknownDocument() {
    ledger.mishaps.addAll(List.of(Mishap.REQUEST_LOST, Mishap.REQUEST_LOST));

    assertThat(poster(time).post(plan("10.00")).get(0).message())
        .startsWith("AMZ-7-1: it was sent and no usable answer")
        .contains("line: no answer");
  }

  /** Hop sees the interrupt, and the next run looks for the document. */
  @Test
  void leavesADocumentUnknownWhenTheUserStopsTheRun() {
    ledger.mishaps.add(Mishap.REQUEST_LOST);

    List<Receipt> receipts = poster(stopping()).post(plan("10.00"));

    assertThat(Thread.interrupted()).isTrue();
    assertThat(receipts).extracting(Receipt::status).containsExactly(ReceiptStatus.UNKNOWN);
    assertThat(state()).isEqualTo(NO_ANSWER);
  }

  @Test
  void keepsTheRecordNumberWhenTheUserStopsBeforeTheEntryIsShown() {
    ledger.delay = Duration.ofMinutes(1);

    List<Receipt> receipts = poster(stopping()).post(plan("10.00"));

    assertThat(Thread.interrupted()).isTrue();
    assertThat(receipts).extracting(Receipt::code).containsExactly("READ_BACK_MISSING");
    assertThat(receipts).extracting(Receipt::recordNo).containsExactly("1");
    assertThat(document().state()).isEqualTo(PostingState.POSTED);
  }

  /** Notes what the trail says during the next look-ups. */
  private void watch(int lookUps) {
    for (int number = 0; number < lookUps; number++) {
      ledger.meanwhile.add(() -> noted.add(state()));
    }
  }

  private String state() {
    return document().state() + ": " + document().problem();
  }

  private TrailDocument document() {
    return trail.document(ledger.books(), plan("10.00").documents().get(0).key()).orElseThrow();
  }

  private Poster poster(Sleeper sleeper) {
    return new Poster(ledger, trail, new Run("monday", time, Duration.ofMinutes(10)), sleeper);
  }

  private static Sleeper stopping() {
    return wait -> {
      throw new InterruptedException("stopped");
    };
  }
}
