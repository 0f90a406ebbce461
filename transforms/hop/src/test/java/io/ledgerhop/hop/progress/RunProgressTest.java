// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.simulators.server.SteppedClock;
import io.ledgerhop.time.Wait;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** S10, F71: a run tells in its log how far it is. */
class RunProgressTest {

  private final SteppedClock clock = SteppedClock.at(Instant.parse("2026-03-01T06:00:00Z"));
  private final List<String> log = new ArrayList<>();
  private final AtomicLong read = new AtomicLong();
  private final AtomicLong mapped = new AtomicLong();
  private final RunProgress run = new RunProgress(clock);
  private final Progress input = joined("Settlement Input", read);
  private final Progress rules = joined("Ledger Rules", mapped);

  @Test
  void tellsTheLinesOfATaskTheirSpeedAndTheTimeThatIsLeft() {
    input.begin("3 of 12, settlement 1 of CA", 1_000_000);

    pass(Duration.ofSeconds(10), 250_000, 0);
    pass(Duration.ofSeconds(10), 500_000, 0);

    assertThat(log)
        .containsExactly(
            "Settlement Input: progress: 3 of 12, settlement 1 of CA: 250,000 of 1,000,000 lines,"
                + " 25,000 lines/s, 30 s left",
            "Settlement Input: progress: 3 of 12, settlement 1 of CA: 750,000 of 1,000,000 lines,"
                + " 50,000 lines/s, 5 s left");
  }

  @Test
  void countsTheLinesOfEarlierTasksSeparately() {
    pass(Duration.ofSeconds(10), 1_000, 0);
    input.begin("settlement 2 of CA", 400);
    pass(Duration.ofSeconds(10), 100, 0);

    assertThat(log)
        .last()
        .isEqualTo(
            "Settlement Input: progress: settlement 2 of CA: 100 of 400 lines, 1,100 lines in all,"
                + " 10 lines/s, 30 s left");
  }

  @Test
  void tellsOnlyWhatHasGotOn() {
    input.begin("settlement 1 of CA");

    pass(Duration.ofSeconds(10), 0, 1);
    pass(Duration.ofSeconds(10), 0, 90);

    assertThat(log)
        .containsExactly(
            "Ledger Rules: progress: 1 line", "Ledger Rules: progress: 91 lines, 9 lines/s");
  }

  @Test
  void tellsWhatIsAtWorkWhenNothingGetsOn() {
    rules.begin("reading and compiling the workbook");
    pass(Duration.ofSeconds(9), 0, 0);
    pass(Duration.ofSeconds(9), 0, 0);

    assertThat(log)
        .containsExactly(
            "Ledger Rules: progress: reading and compiling the workbook, for 9 s",
            "Ledger Rules: progress: reading and compiling the workbook, for 18 s");
  }

  /** On an engine that does not say when a run ends, the log must end by itself. */
  @Test
  void isSilentWhenNothingIsAtWork() {
    rules.begin("reading and compiling the workbook");
    rules.end();

    pass(Duration.ofSeconds(9), 0, 0);

    assertThat(log).isEmpty();
  }

  /** The wait has a line of its own. */
  @Test
  void leavesTheWordToAWait() {
    input.begin("settlement 1 of CA");
    run.waiting(wait(Duration.ofMinutes(2)));

    pass(Duration.ofSeconds(9), 0, 0);
    assertThat(log).isEmpty();

    pass(Duration.ofSeconds(9), 0, 0);
    assertThat(log).containsExactly("Settlement Input: progress: settlement 1 of CA, for 18 s");
  }

  @Test
  void countsForTheResultFile() {
    input.parts(3, 12);
    input.begin("3 of 12, settlement 1 of CA", 1_000);
    read.set(700);
    mapped.set(650);
    run.waiting(wait(Duration.ofSeconds(4)));

    ProgressCounts counts = run.counts();

    assertThat(counts.at()).isEqualTo(clock.instant());
    assertThat(List.of(counts.found(), counts.read(), counts.lines()))
        .containsExactly(12L, 3L, 700L);
    assertThat(counts.waitingFor())
        .contains("waiting 4 s, until 06:00:04 UTC, for attempt 2 of 14: no connection");
    assertThat(counts.transforms())
        .containsOnly(
            Map.entry("Settlement Input", "3 of 12, settlement 1 of CA: 700 of 1,000 lines"),
            Map.entry("Ledger Rules", "650 lines"));
    clock.advance(Duration.ofSeconds(4));
    assertThat(run.counts().waitingFor()).isEmpty();
  }

  @Test
  void forgetsATransformThatHasEnded() {
    run.remove(input);

    pass(Duration.ofSeconds(9), 5, 0);

    assertThat(log).isEmpty();
    assertThat(run.counts().lines()).isZero();
  }

  @Test
  void tellsItsListenersUntilTheyAreRemoved() {
    List<Instant> told = new ArrayList<>();
    Runnable listener = () -> told.add(clock.instant());
    run.listen(listener);
    pass(Duration.ofSeconds(9), 0, 0);
    run.unlisten(listener);
    pass(Duration.ofSeconds(9), 0, 0);

    assertThat(told).containsExactly(Instant.parse("2026-03-01T06:00:09Z"));
  }

  @Test
  void isSharedByTheTransformsOfAPipeline() {
    Map<String, Object> home = new HashMap<>();

    assertThat(RunProgress.of(home)).isSameAs(RunProgress.of(home));
  }

  /** S10: a workflow action has no rows that could get on; the work ends when it was told twice. */
  @Test
  @Timeout(30)
  void tellsWhatAnActionDoesUntilItIsDone() {
    CountDownLatch lines = new CountDownLatch(2);
    Set<String> written = ConcurrentHashMap.newKeySet();
    Consumer<String> toLog =
        line -> {
          written.add(line);
          lines.countDown();
        };

    boolean isTold =
        RunProgress.telling(
            "Finish", "reading the trail", toLog, () -> isZero(lines), Duration.ofMillis(1));

    assertThat(isTold).isTrue();
    assertThat(written).allMatch(line -> line.startsWith("progress: reading the trail, for "));
  }

  private static boolean isZero(CountDownLatch lines) {
    try {
      return lines.await(20, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void pass(Duration time, long moreRead, long moreMapped) {
    clock.advance(time);
    read.addAndGet(moreRead);
    mapped.addAndGet(moreMapped);
    run.tick(clock.instant());
  }

  private static Wait wait(Duration time) {
    return new Wait(time, "attempt 2 of 14", "no connection");
  }

  private Progress joined(String name, AtomicLong lines) {
    Progress progress = new Progress(name, lines::get, line -> log.add(name + ": " + line), clock);
    run.add(progress);
    return progress;
  }
}
