// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTimeTest {

  private static final Instant NOW = Instant.parse("2026-11-25T04:31:10.123Z");

  @ParameterizedTest
  @CsvSource({
    "2026-11-01, 2026-11-01T00:00:00Z",
    "2026-11-01T10:20:30+01:00, 2026-11-01T10:20:30+01:00",
    "2019-12-10T20:11:24.000Z, 2019-12-10T20:11:24.000Z",
    "-7d, 2026-11-18T00:00:00Z",
    "0d, 2026-11-25T00:00:00Z",
    "-6h, 2026-11-24T22:00:00Z",
    "-2w, 2026-11-11T00:00:00Z",
    "-1m, 2026-10-01T00:00:00Z",
    "+1m, 2026-12-01T00:00:00Z"
  })
  void readsTheFormsThatUsersWrite(String written, String meant) {
    assertThat(WrittenTime.resolve("Data start", written, NOW).value()).isEqualTo(meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"yesterday", "01.11.2026", "2026-13-01", "-7", "-7y", "2026-11-01T10:00"})
  void reportsTheAcceptedForms(String written) {
    assertThat(WrittenTime.resolve("Data start", written, NOW).messages())
        .startsWith("Data start: \"" + written + "\" is not a time (write 2026-11-01, ");
  }

  @Test
  void returnsEmptyForEmpty() {
    assertThat(WrittenTime.resolve("Data start", "", NOW).value()).isEmpty();
  }
}
