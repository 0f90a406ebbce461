// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.finance;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.source.IncrementalSource;
import io.ledgerhop.source.MemorySourceTrail;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** S10 and trap 6: what a later run reads again, and what it delivers. */
class TrailingReadingTest {

  private static final IncrementalSource FEED = new IncrementalSource("US", "listTransactions", "");
  private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");
  private static final Instant FIRST = NOW.minus(Duration.ofDays(90));
  private static final Duration OVERLAP = Duration.ofDays(30);

  private final MemorySourceTrail trail = new MemorySourceTrail();

  @Test
  void beginsAtTheOptionOnceAndThenSomeTimeBeforeTheWatermark() {
    TrailingReading first = reading(false);
    Instant posted = NOW.minus(Duration.ofDays(2));

    assertThat(first.start(FIRST, OVERLAP, NOW)).isEqualTo(FIRST);
    take(first, "1", "a", posted);
    first.wholeUntil(NOW);
    first.remember(trail, NOW);

    Instant weeksLater = NOW.plus(Duration.ofDays(21));
    assertThat(reading(false).start(FIRST, OVERLAP, weeksLater)).isEqualTo(posted.minus(OVERLAP));
  }

  @Test
  void deliversWhatIsNewOrChangedAndNothingTwice() {
    TrailingReading first = reading(false);
    assertThat(take(first, "1", "a", NOW)).isEqualTo(Change.NEW);
    assertThat(take(first, "1", "a", NOW)).isEqualTo(Change.REPEATED);
    assertThat(take(first, "2", "b", NOW)).isEqualTo(Change.NEW);
    first.remember(trail, NOW);

    TrailingReading second = reading(false);
    assertThat(take(second, "1", "a", NOW)).isEqualTo(Change.UNCHANGED);
    assertThat(take(second, "2", "c", NOW)).isEqualTo(Change.CHANGED);
    assertThat(take(second, "2", "c", NOW)).isEqualTo(Change.REPEATED);
    assertThat(take(second, "3", "d", NOW)).isEqualTo(Change.NEW);
    assertThat(second.isDelivered(Change.UNCHANGED)).isFalse();
  }

  @Test
  void deliversEverythingOnceWhenAskedTo() {
    TrailingReading first = reading(false);
    take(first, "1", "a", NOW);
    first.remember(trail, NOW);

    TrailingReading second = reading(true);
    assertThat(second.isDelivered(take(second, "1", "a", NOW))).isTrue();
    assertThat(second.isDelivered(take(second, "1", "a", NOW))).isFalse();
  }

  @Test
  void storesNothingBeforeTheRunHasSucceeded() {
    TrailingReading lost = reading(false);
    take(lost, "1", "a", NOW);
    lost.wholeUntil(NOW);

    TrailingReading next = reading(false);
    assertThat(next.start(FIRST, OVERLAP, NOW)).isEqualTo(FIRST);
    assertThat(take(next, "1", "a", NOW)).isEqualTo(Change.NEW);
  }

  @Test
  void keepsTheWatermarkWhenTheFeedWasNotReadCompletely() {
    TrailingReading broken = reading(false);
    take(broken, "1", "a", NOW);
    broken.remember(trail, NOW);

    assertThat(reading(false).start(FIRST, OVERLAP, NOW)).isEqualTo(FIRST);
    assertThat(take(reading(false), "1", "a", NOW)).isEqualTo(Change.UNCHANGED);
  }

  @Test
  void isNotMisledByAClockThatIsTenYearsAhead() {
    Instant ahead = NOW.plus(Duration.ofDays(3_650));
    TrailingReading wrong = reading(false);
    take(wrong, "1", "a", NOW.minusSeconds(60));
    wrong.wholeUntil(ahead);
    wrong.remember(trail, ahead);

    assertThat(reading(false).start(FIRST, OVERLAP, NOW))
        .isEqualTo(NOW.minusSeconds(60).minus(OVERLAP));
  }

  @Test
  void readsAgainTheTimeBeforeNowWhenAWatermarkLiesInTheFuture() {
    trail.moveWatermark(FEED, NOW.plus(Duration.ofDays(400)), NOW);

    assertThat(reading(false).start(FIRST, OVERLAP, NOW)).isEqualTo(NOW.minus(OVERLAP));
  }

  private TrailingReading reading(boolean all) {
    return new TrailingReading(FEED, trail, all);
  }

  private static Change take(TrailingReading reading, String id, String hash, Instant posted) {
    reading.page(List.of(id));
    return reading.take(id, hash, Optional.of(posted));
  }
}
