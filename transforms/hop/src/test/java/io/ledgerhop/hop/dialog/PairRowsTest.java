// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PairRowsTest {

  @Test
  void areThePairsOfTheText() {
    assertThat(PairRows.of(" USD = 1150;*=1160 ; "))
        .contains(
            new PairRows(List.of(new PairRows.Row("USD", "1150"), new PairRows.Row("*", "1160"))));
    assertThat(PairRows.of("")).contains(new PairRows(List.of()));
  }

  @Test
  void becomeTheTextAgain() {
    assertThat(PairRows.of("USD=1150;EUR=").orElseThrow().text()).isEqualTo("USD=1150; EUR=");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"${CLEARING}", "USD=${ACCOUNT}", "%%CLEARING%%", "#{vault:x}", "1150", "USD=1;2"})
  void areNotMadeOfVariablesOrOtherTexts(String text) {
    assertThat(PairRows.of(text)).isEmpty();
  }
}
