// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** F24: the number of a cash entry says which settlement it is for. */
class PayoutIdTest {

  @Test
  void isReadAsItIsWritten() {
    PayoutId id = new PayoutId("90000000004");

    assertThat(id).hasToString("90000000004P");
    assertThat(PayoutId.read("90000000004P")).contains(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"90000000004", "D261130-7K3Q", "P", ""})
  void isNoOtherNumber(String number) {
    assertThat(PayoutId.read(number)).isEmpty();
  }

  @Test
  void isNoSettlementAndNeitherIsAnAccrual() {
    assertThat(PayoutId.isSettlement("90000000004")).isTrue();
    assertThat(PayoutId.isSettlement("90000000004P")).isFalse();
    assertThat(PayoutId.isSettlement("D261130-7K3Q")).isFalse();
  }
}
