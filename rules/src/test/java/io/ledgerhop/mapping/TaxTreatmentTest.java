// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of the column Tax treatment (F26). */
class TaxTreatmentTest {

  @ParameterizedTest
  @EnumSource
  void findsEachTreatmentByItsWord(TaxTreatment treatment) {
    assertThat(TaxTreatment.ofWord(treatment.word())).contains(treatment);
  }

  @ParameterizedTest
  @CsvSource({"' facilitator ', FACILITATOR", "SELLER, SELLER", "by Order, BY_ORDER", "'', NONE"})
  void ignoresCaseAndBlanksAround(String word, TaxTreatment treatment) {
    assertThat(TaxTreatment.ofWord(word)).contains(treatment);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Marketplace facilitator tax", "exempt", "None", "Byorder"})
  void knowsNoOtherWord(String word) {
    assertThat(TaxTreatment.ofWord(word)).isEmpty();
  }

  @Test
  void listsTheWordsThatACellMayHold() {
    assertThat(TaxTreatment.words()).containsExactly("Facilitator", "Seller", "By order");
  }
}
