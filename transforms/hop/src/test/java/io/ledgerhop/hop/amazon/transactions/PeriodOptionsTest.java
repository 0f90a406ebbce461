// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.transactions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodOptionsTest {

  private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");
  private static final Duration WEEK = Duration.ofDays(7);

  @Test
  void parsesDaysTimesAndDaysAgo() {
    assertThat(period("2026-11-01", "").start(NOW, WEEK)).isEqualTo("2026-11-01T00:00:00Z");
    assertThat(period("2026-11-01T02:00:00+02:00", "").start(NOW, WEEK))
        .isEqualTo("2026-11-01T00:00:00Z");
    assertThat(period("10", "").start(NOW, WEEK)).isEqualTo("2026-11-10T08:00:00Z");
    assertThat(period("", "").start(NOW, WEEK)).isEqualTo("2026-11-13T08:00:00Z");
    assertThat(period("", "2026-11-08").start(NOW, WEEK)).isEqualTo("2026-11-01T00:00:00Z");
  }

  @Test
  void countsOneDayOrEachOfSeveralUpToToday() {
    assertThat(period("", "").days(NOW)).isEmpty();
    assertThat(period("2026-10-31", "").days(NOW)).containsExactly(LocalDate.of(2026, 10, 31));
    assertThat(period("2026-11-19", "2026-11-30").days(NOW))
        .containsExactly(LocalDate.of(2026, 11, 19), LocalDate.of(2026, 11, 20));
  }

  @Test
  void refusesInvalidPeriods() {
    assertThat(period("01.11.2026", "").problem()).isPresent();
    assertThat(period("2026-11-01", "10").problem()).isEmpty();
    assertThatThrownBy(() -> period("2026-11-02", "2026-11-01").start(NOW, WEEK))
        .hasMessage(
            "here: the period ends before it begins: 2026-11-02T00:00:00Z to"
                + " 2026-11-01T00:00:00Z (correct From or To)");
    assertThatThrownBy(() -> period("2020-01-01", "2026-11-01").days(NOW))
        .hasMessageContaining("more than 400 days");
  }

  private static PeriodOptions period(String from, String to) {
    return new PeriodOptions("here", from, to);
  }
}
