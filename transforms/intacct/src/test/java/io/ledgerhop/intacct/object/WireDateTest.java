// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.object;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WireDateTest {

  @ParameterizedTest
  @CsvSource({
    "2026-01-02, 01/02/2026",
    "2026-12-31, 12/31/2026",
    "2028-02-29, 02/29/2028",
    "0999-01-01, 01/01/0999"
  })
  void writesMonthDayAndYearWithTheirZeros(LocalDate date, String text) {
    assertThat(WireDate.text(date)).isEqualTo(text);
    assertThat(WireDate.of(text)).contains(date);
  }

  @ParameterizedTest
  @CsvSource({
    "1/2/2026, 2026-01-02",
    "' 01/02/2026 ', 2026-01-02",
    "2026-1-2, 2026-01-02",
    "02/29/2028, 2028-02-29",
    "01/02/2026 00:00, 2026-01-02",
    "01/02/2026T23:59:59.999999999, 2026-01-02",
    "2026-01-02T23:59:59-12:00, 2026-01-02",
    "2026-01-02T00:00:00+14, 2026-01-02",
    "2026-01-02T00:00:00+1400, 2026-01-02",
    "2026-01-02T00:00:00Z, 2026-01-02"
  })
  void readsTheDayThatIsWrittenWhateverTimeFollows(String text, LocalDate date) {
    assertThat(WireDate.of(text)).contains(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "13/01/2026",
        "00/01/2026",
        "01/00/2026",
        "01/32/2026",
        "02/29/2026",
        "02/29/2100",
        "2026-13-01",
        "2026-02-29",
        "01-02-2026",
        "2026/01/02",
        "01/02/26",
        "01.02.2026",
        "20260102",
        "Jan 2, 2026",
        "01/02/2026 24:00:00",
        "01/02/2026 00:60",
        "01/02/2026 noon",
        "01/02/2026T",
        "x01/02/2026",
        "01/02/2026x"
      })
  void readsNoDateOutOfAnythingElse(String text) {
    assertThat(WireDate.of(text)).isEmpty();
  }
}
