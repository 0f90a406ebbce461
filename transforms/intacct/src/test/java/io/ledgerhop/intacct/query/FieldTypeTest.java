// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldTypeTest {

  private static final UserTime BERLIN = new UserTime(ZoneId.of("Europe/Berlin"));

  @ParameterizedTest
  @CsvSource({
    "text, 0100, 0100",
    "integer, -12, -12",
    "integer, 999999999999999999, 999999999999999999",
    "date, 11/30/2026, 2026-11-30",
    "date, 1/2/2026, 2026-01-02",
    "date, 2026-11-30, 2026-11-30",
    "date, 11/30/2026 23:59:59, 2026-11-30",
    "datetime, 11/30/2026 08:00:00, 2026-11-30T07:00:00Z",
    "datetime, 07/01/2026 08:00:00, 2026-07-01T06:00:00Z",
    "datetime, 2026-11-30T08:00:00Z, 2026-11-30T08:00:00Z",
    "datetime, 11/30/2026, 2026-11-29T23:00:00Z",
    "boolean, true, true",
    "boolean, F, false"
  })
  void readsTheTextsOfIntacct(String type, String text, String value) {
    assertThat(value(type, text)).map(Object::toString).contains(value);
  }

  /** F102: an amount is exact, with its decimals as they are written. */
  @Test
  void readsAmountsWithoutRounding() {
    assertThat(value("amount", "-1234567890123456789.10"))
        .contains(new BigDecimal("-1234567890123456789.10"));
    assertThat(value("amount", ".5")).contains(new BigDecimal("0.5"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          integer  | 1.5
          integer  | 1000000000000000000
          integer  | x
          amount   | 1,000.00
          amount   | 1E+2
          amount   | .
          amount   | NaN
          date     | 30/11/2026
          date     | 02/30/2026
          date     | soon
          date     | ''
          date     | T08:00:00
          datetime | 11/30/2026 25:00:00
          datetime | 11/30/26
          datetime | 08:00:00
          boolean  | yes
          boolean  | 1
          """)
  void refusesTextsOfAnotherType(String type, String text) {
    assertThat(value(type, text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "TEXT, text", "ENUM, text", "INTEGER, integer", "SEQUENCE, integer", "CURRENCY, amount",
    "DECIMAL, amount", "PERCENT, amount", "DATE, date", "TIMESTAMP, datetime", "boolean, boolean",
    "'', text"
  })
  void knowsTheTypesThatIntacctNames(String dataType, String word) {
    assertThat(FieldType.ofIntacct(dataType).word()).isEqualTo(word);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Amount", "AMOUNT", "amount"})
  void readsItsWordInAnyCase(String word) {
    assertThat(FieldType.of(word)).contains(FieldType.AMOUNT);
  }

  @Test
  void writesInstantsInTheZoneOfTheUser() {
    assertThat(BERLIN.text(Instant.parse("2026-11-30T23:30:00.999Z")))
        .isEqualTo("12/01/2026 00:30:00");
  }

  /** The hour that comes twice in autumn is read as the first one, which is the earlier. */
  @Test
  void takesATimeThatOccursTwiceForTheFirst() {
    assertThat(BERLIN.instant("10/25/2026 02:30:00"))
        .contains(Instant.parse("2026-10-25T00:30:00Z"));
  }

  private static Optional<Object> value(String type, String text) {
    return FieldType.of(type).orElseThrow().value(text, BERLIN);
  }
}
