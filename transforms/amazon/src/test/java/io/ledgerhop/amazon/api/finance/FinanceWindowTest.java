// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.api.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Traps 3 and 4: Amazon answers long windows with an empty list and late ones with a refusal. */
class FinanceWindowTest {

  private static final Instant NOW = Instant.parse("2026-11-20T08:00:00.9Z");

  @Test
  void cutsAPeriodIntoWindowsOfAtMost180DaysWithoutAGap() {
    assertThat(FinanceWindow.cut(Instant.parse("2025-11-20T00:00:00Z"), NOW, NOW))
        .containsExactly(
            new FinanceWindow("2025-11-20T00:00:00Z", "2026-05-19T00:00:00Z"),
            new FinanceWindow("2026-05-19T00:00:00Z", "2026-11-15T00:00:00Z"),
            new FinanceWindow("2026-11-15T00:00:00Z", "2026-11-20T07:57:00Z"));
  }

  @Test
  void requestsNothingLaterThanThreeMinutesAgo() {
    Instant future = NOW.plusSeconds(86_400);

    assertThat(FinanceWindow.cut(Instant.parse("2026-11-19T00:00:00Z"), future, NOW))
        .containsExactly(new FinanceWindow("2026-11-19T00:00:00Z", "2026-11-20T07:57:00Z"));
    assertThat(FinanceWindow.cut(NOW.minusSeconds(60), future, NOW)).isEmpty();
  }

  @Test
  void refusesAPeriodThatIsTooLong() {
    assertThatThrownBy(() -> FinanceWindow.cut(Instant.parse("0001-01-01T00:00:00Z"), NOW, NOW))
        .hasMessage(
            "0001-01-01T00:00:00Z to 2026-11-20T08:00:00.900Z: the period holds more than 60"
                + " windows of 180 days (ask for a shorter period)");
  }
}
