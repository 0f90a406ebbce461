// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.deferred;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.problem.Problem;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** F8: the period at whose end deferred money is accrued. */
class AccrualPeriodTest {

  @Test
  void isAMonthOrAnyDays() {
    assertThat(AccrualPeriod.read("option", "2026-02").value())
        .isEqualTo(new AccrualPeriod(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 28)));
    assertThat(AccrualPeriod.read("option", "2026-10-25/2026-11-21").value())
        .isEqualTo(new AccrualPeriod(LocalDate.of(2026, 10, 25), LocalDate.of(2026, 11, 21)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2026-13", "November", "2026-11-30", "2026-11-30/2026-11-01", "1999-12", "2026-2"})
  void isNothingElse(String text) {
    assertThat(AccrualPeriod.read("option", text).problems())
        .extracting(Problem::code)
        .containsExactly(DeferredProblem.ACCRUAL_PERIOD_UNCLEAR);
  }

  /** In Los Angeles it is still November. */
  @Test
  void isTheLastMonthThatIsOver() {
    Instant now = Instant.parse("2026-12-01T07:59:59Z");

    assertThat(AccrualPeriod.before(now, ZoneId.of("America/Los_Angeles")).last())
        .isEqualTo("2026-10-31");
    assertThat(AccrualPeriod.before(now, ZoneId.of("UTC")).last()).isEqualTo("2026-11-30");
  }
}
