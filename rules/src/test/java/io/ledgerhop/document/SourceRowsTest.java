// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceRowsTest {

  @Test
  void aMillionConsecutiveRowsTakeAFewBytesAndAreReadBack() {
    SourceRows rows = SourceRows.none();
    LongStream.rangeClosed(1, 1_000_000).forEach(rows::add);

    assertThat(rows.text().length()).isLessThan(400);
    assertThat(SourceRows.ofText(rows.text())).isEqualTo(rows);
    assertThat(SourceRows.ofText("").count()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | ''",
        "5 | 5",
        "3 7 8 9 | 3, 7 to 9",
        "1 2 4 | 1 to 2, 4",
        "1 3 5 6 7 | 1, 3 and 3 more",
        "1 2 3 9 11 12 | 1 to 3, 9 and 2 more"
      })
  void writesTheNumbersForPeople(String numbers, String text) {
    SourceRows rows = SourceRows.none();
    for (String number : numbers.split(" ", -1)) {
      if (!number.isEmpty()) {
        rows.add(Long.parseLong(number));
      }
    }

    assertThat(rows.ranges(2)).isEqualTo(text);
  }

  @Test
  void reportsARowThatWasAddedBefore() {
    SourceRows rows = SourceRows.none();

    assertThat(rows.add(7)).isTrue();
    assertThat(rows.add(7)).isFalse();
  }
}
