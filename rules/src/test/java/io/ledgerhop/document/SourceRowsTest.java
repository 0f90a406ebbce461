// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SourceRowsTest {

  @Test
  void aMillionConsecutiveRowsTakeAFewBytesAndAreReadBack() {
    SourceRows rows = SourceRows.none();
    LongStream.rangeClosed(1, 1_000_000).forEach(rows::add);

    assertThat(rows.text().length()).isLessThan(400);
    assertThat(SourceRows.ofText(rows.text())).isEqualTo(rows);
    assertThat(SourceRows.ofText("").count()).isZero();
  }

  @Test
  void reportsARowThatWasAddedBefore() {
    SourceRows rows = SourceRows.none();

    assertThat(rows.add(7)).isTrue();
    assertThat(rows.add(7)).isFalse();
  }
}
