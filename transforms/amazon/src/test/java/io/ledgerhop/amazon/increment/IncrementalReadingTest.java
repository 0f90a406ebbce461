// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.increment;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.source.IncrementalSource;
import io.ledgerhop.source.MemorySourceTrail;
import io.ledgerhop.source.SourceTrail;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IncrementalReadingTest {

  private static final IncrementalSource FEED = new IncrementalSource("US", "searchOrders", "");
  private static final Instant FIRST = Instant.parse("2026-10-20T00:00:00Z");
  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

  private final SourceTrail trail = new MemorySourceTrail();

  @Test
  void beginsWhereTheUserSaysWhenTheFeedWasNeverRead() {
    assertThat(new IncrementalReading(FEED, trail).window(FIRST, NOON))
        .contains(new TimeWindow(FIRST, NOON));
  }

  @Test
  void beginsAnHourBeforeItsWatermarkAndCatchesUpAMissedWeek() {
    read(NOON);
    Instant weekLater = NOON.plus(Duration.ofDays(8));

    assertThat(new IncrementalReading(FEED, trail).window(FIRST, weekLater))
        .contains(new TimeWindow(NOON.minus(IncrementalReading.OVERLAP), weekLater));
  }

  @Test
  void requestsNothingWhenTheClockWasSetBack() {
    read(NOON);

    assertThat(new IncrementalReading(FEED, trail).window(FIRST, NOON.minus(Duration.ofDays(1))))
        .isEmpty();
  }

  /**
   * The machine's clock was five hours ahead when it requested; Amazon's answers had the right
   * time.
   */
  @Test
  void leavesNoGapWhenTheClockWasHoursAhead() {
    Instant changed = NOON.minusSeconds(600);
    IncrementalReading ahead = new IncrementalReading(FEED, trail);
    ahead.window(FIRST, NOON.plus(Duration.ofHours(5)));
    ahead.isNews("o1", "h1", Optional.of(changed));
    ahead.wholeUntil(NOON.plus(Duration.ofHours(5)));
    ahead.remember(trail, NOON);

    IncrementalReading next = new IncrementalReading(FEED, trail);

    assertThat(next.window(FIRST, NOON.plus(Duration.ofDays(1))).orElseThrow().from())
        .isEqualTo(NOON.minus(IncrementalReading.UNTIL_NOW).minus(IncrementalReading.OVERLAP));
    assertThat(next.isNews("o1", "h1", Optional.of(changed))).isFalse();
  }

  @Test
  void leavesOutWhatWasDeliveredAndHasNotChanged() {
    Instant changed = NOON.minusSeconds(60);
    IncrementalReading first = new IncrementalReading(FEED, trail);
    first.window(FIRST, NOON);
    assertThat(first.isNews("o1", "h1", Optional.of(changed))).isTrue();
    first.wholeUntil(NOON);
    first.remember(trail, NOON.plus(IncrementalReading.UNTIL_NOW));

    IncrementalReading second = new IncrementalReading(FEED, trail);
    second.window(FIRST, NOON.plusSeconds(600));

    assertThat(second.isNews("o1", "h1", Optional.of(changed))).isFalse();
    assertThat(second.isNews("o1", "h2", Optional.of(changed))).isTrue();
    assertThat(second.isNews("listed late", "h", Optional.of(changed))).isTrue();
    assertThat(second.isNews("o2", "h", Optional.of(NOON.plusSeconds(5)))).isTrue();
  }

  @Test
  void storesNothingOfAFeedThatWasNotReadCompletely() {
    IncrementalReading reading = new IncrementalReading(FEED, trail);
    reading.window(FIRST, NOON);
    reading.isNews("o1", "h1", Optional.of(NOON));

    reading.remember(trail, NOON);

    assertThat(trail.watermark(FEED)).isEmpty();
    assertThat(trail.versions(FEED, List.of("o1"))).isEmpty();
  }

  @Test
  void storesOnlyWhatTheNextRunMayReadAgain() {
    IncrementalReading reading = new IncrementalReading(FEED, trail);
    reading.window(FIRST, NOON);
    reading.isNews("old", "h1", Optional.of(NOON.minus(Duration.ofDays(3))));
    reading.isNews("young", "h2", Optional.of(NOON));
    reading.wholeUntil(NOON);

    reading.remember(trail, NOON);

    assertThat(trail.versions(FEED, List.of("old", "young"))).containsOnlyKeys("young");
  }

  private void read(Instant until) {
    IncrementalReading reading = new IncrementalReading(FEED, trail);
    reading.window(FIRST, until);
    reading.wholeUntil(until);
    reading.remember(trail, until.plus(IncrementalReading.UNTIL_NOW));
  }
}
