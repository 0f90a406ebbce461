// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DateRangeTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 10, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 10, 31);
  private static final DateRange OCTOBER = new DateRange(Optional.of(FIRST), Optional.of(LAST));
  private static final DateRange FROM_OCTOBER = new DateRange(Optional.of(FIRST), Optional.empty());
  private static final DateRange TO_OCTOBER = new DateRange(Optional.empty(), Optional.of(LAST));

  @Test
  void includesBothEnds() {
    assertThat(OCTOBER.contains(FIRST)).isTrue();
    assertThat(OCTOBER.contains(LAST)).isTrue();
    assertThat(OCTOBER.contains(FIRST.minusDays(1))).isFalse();
    assertThat(OCTOBER.contains(LAST.plusDays(1))).isFalse();
  }

  @Test
  void isOpenWhereItHasNoEnd() {
    assertThat(FROM_OCTOBER.contains(LAST.plusYears(9))).isTrue();
    assertThat(TO_OCTOBER.contains(FIRST.minusYears(9))).isTrue();
    assertThat(DateRange.ALWAYS.isAlways()).isTrue();
    assertThat(FROM_OCTOBER.isAlways()).isFalse();
    assertThat(TO_OCTOBER.isAlways()).isFalse();
  }

  @Test
  void refusesToEndBeforeItBegins() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DateRange(Optional.of(LAST), Optional.of(FIRST)))
        .withMessage("from 2026-10-31 is after to 2026-10-01");
    assertThat(new DateRange(Optional.of(LAST), Optional.of(LAST)).contains(LAST)).isTrue();
  }

  @Test
  void findsADayThatIsInBothRanges() {
    DateRange fromLast = new DateRange(Optional.of(LAST), Optional.empty());
    DateRange november = new DateRange(Optional.of(LAST.plusDays(1)), Optional.empty());

    assertThat(OCTOBER.sampleWith(fromLast)).contains(LAST);
    assertThat(fromLast.sampleWith(OCTOBER)).contains(LAST);
    assertThat(OCTOBER.sampleWith(november)).isEmpty();
    assertThat(november.sampleWith(OCTOBER)).isEmpty();
    assertThat(TO_OCTOBER.sampleWith(DateRange.ALWAYS)).contains(LAST);
    assertThat(DateRange.ALWAYS.sampleWith(FROM_OCTOBER)).contains(FIRST);
  }
}
