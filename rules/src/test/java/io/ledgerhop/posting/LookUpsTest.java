// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerhop.document.Document;
import io.ledgerhop.posting.ledger.LedgerEntries;
import io.ledgerhop.time.Sleeper;
import io.ledgerhop.time.Wait;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How often and how long a run looks for what it has sent. */
class LookUpsTest {

  private static final Document DOCUMENT = Plans.document("7", "10.00", "4000");
  private static final List<Document> DOCUMENTS = List.of(DOCUMENT);
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final FakeTime time = new FakeTime();
  private final BookkeepingLedger ledger = new BookkeepingLedger(time);
  private final List<Wait> waits = new ArrayList<>();
  private final LookUps lookUps = new LookUps(ledger, time, noting());

  @Test
  void looksAfterEachPauseAndSaysWhatFollows() throws InterruptedException {
    assertThat(lookUps.after(LookUps.BEFORE_REPLAY, DOCUMENTS).of(DOCUMENT)).isEmpty();

    String reason = "AMZ-7-1: it was sent, and the ledger does not show it yet";
    assertThat(waits)
        .containsExactly(
            new Wait(Duration.ofSeconds(2), "look-up 1 of 3", reason),
            new Wait(Duration.ofSeconds(4), "look-up 2 of 3", reason),
            new Wait(Duration.ofSeconds(8), "look-up 3 of 3", reason));
  }

  @Test
  void looksLongerAfterItWasSentOnceMore() {
    assertThat(LookUps.AFTER_REPLAY)
        .containsExactly(Duration.ofSeconds(16), Duration.ofSeconds(30), Duration.ofSeconds(60));
    assertThat(LookUps.AFTER_CONFIRMATION)
        .hasSize(6)
        .startsWith(Duration.ofSeconds(2))
        .endsWith(Duration.ofSeconds(60));
  }

  @Test
  void stopsAsSoonAsTheLedgerShowsIt() throws InterruptedException {
    ledger.delay = Duration.ofSeconds(6);
    ledger.keep(DOCUMENT);

    assertThat(ledger.find(DOCUMENT)).isEmpty();
    assertThat(lookUps.after(LookUps.BEFORE_REPLAY, DOCUMENTS).of(DOCUMENT)).isPresent();
    assertThat(waits).hasSize(2);
    assertThat(ledger.find(DOCUMENT)).isPresent();
  }

  /** F77: documents that the ledger does not show yet are looked up together. */
  @Test
  void looksForSeveralTogetherUntilAllAreShown() throws InterruptedException {
    Document late = Plans.document("8", "10.00", "4000");
    Document later = Plans.document("9", "10.00", "4000");
    ledger.keep(DOCUMENT);
    ledger.delay = Duration.ofSeconds(6);
    ledger.keep(late);

    LedgerEntries shown = lookUps.after(LookUps.BEFORE_REPLAY, List.of(DOCUMENT, late, later));

    assertThat(shown.missing(List.of(DOCUMENT, late, later))).containsExactly(later);
    assertThat(ledger.lookUps).isEqualTo(3);
    assertThat(waits)
        .extracting(Wait::reason)
        .containsExactly(
            "AMZ-7-1 and 2 more: they were sent, and the ledger does not show them yet",
            "AMZ-8-1 and 1 more: they were sent, and the ledger does not show them yet",
            "AMZ-9-1: it was sent, and the ledger does not show it yet");
  }

  @Test
  void looksNotAtAllWithoutPauses() throws InterruptedException {
    ledger.keep(DOCUMENT);

    assertThat(lookUps.after(List.of(), DOCUMENTS).of(DOCUMENT)).isEmpty();
    assertThat(ledger.find(DOCUMENT)).isPresent();
  }

  @Test
  void endsWithTheFifthMinuteOfTheRun() throws InterruptedException {
    Duration most = MINUTE.multipliedBy(5).minusMillis(1);
    lookUps.after(List.of(most), DOCUMENTS);
    assertThat(lookUps.isOver()).isFalse();

    lookUps.after(List.of(Duration.ofMillis(1), MINUTE), DOCUMENTS);
    assertThat(lookUps.isOver()).isTrue();
    assertThat(waits).hasSize(2);

    assertThat(lookUps.after(List.of(MINUTE), DOCUMENTS).of(DOCUMENT)).isEmpty();
    assertThat(waits).hasSize(2);
  }

  /** The time that the ledger takes for its answers counts, too. */
  @Test
  void countsTheTimeThatALookUpTakes() throws InterruptedException {
    ledger.meanwhile.add(() -> time.passes(MINUTE.multipliedBy(5)));
    lookUps.after(List.of(Duration.ofSeconds(1), MINUTE), DOCUMENTS);

    assertThat(lookUps.isOver()).isTrue();
    assertThat(waits).hasSize(1);
  }

  /** A clock that stands still must not let it wait for ever. */
  @Test
  void countsThePausesWhenTheClockDoesNotMove() throws InterruptedException {
    LookUps still = new LookUps(ledger, time, waits::add);
    still.after(List.of(MINUTE, MINUTE, MINUTE, MINUTE, MINUTE, MINUTE), DOCUMENTS);

    assertThat(still.isOver()).isTrue();
    assertThat(waits).hasSize(5);
  }

  @Test
  void letsTheUserStopIt() {
    LookUps stopped =
        new LookUps(
            ledger,
            time,
            wait -> {
              throw new InterruptedException("stopped");
            });

    assertThatThrownBy(() -> stopped.after(LookUps.BEFORE_REPLAY, DOCUMENTS))
        .isInstanceOf(InterruptedException.class)
        .hasMessage("stopped");
  }

  private Sleeper noting() {
    return wait -> {
      waits.add(wait);
      time.sleep(wait);
    };
  }
}
