// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.object;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.document.Dimension;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DimensionFieldsTest {

  @ParameterizedTest
  @CsvSource({
    "DEPARTMENT, DEPARTMENT",
    "LOCATION, LOCATION",
    "CLASS, CLASSID",
    "PROJECT, PROJECTID",
    "CUSTOMER, CUSTOMERID",
    "VENDOR, VENDORID",
    "ITEM, ITEMID"
  })
  void namesTheFieldOfAStandardDimension(Dimension dimension, String field) {
    assertThat(DimensionFields.JOURNAL.of(dimension)).isEqualTo(field);
  }

  /** The general ledger and the subledger differ in two names. */
  @ParameterizedTest
  @CsvSource({"DEPARTMENT, DEPARTMENTID", "LOCATION, LOCATIONID", "CLASS, CLASSID"})
  void namesTheFieldOnALineOfPayables(Dimension dimension, String field) {
    assertThat(DimensionFields.PAYABLES.of(dimension)).isEqualTo(field);
  }

  @Test
  void namesAFieldOfItsOwnForEachDimension() {
    assertThat(Arrays.stream(Dimension.values()).map(DimensionFields.JOURNAL::of))
        .hasSize(7)
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({
    "channel, GLDIMCHANNEL",
    "CHANNEL, GLDIMCHANNEL",
    "GLDIMCHANNEL, GLDIMCHANNEL",
    "gldimChannel, GLDIMCHANNEL",
    "GLDI, GLDIMGLDI",
    "brand_2, GLDIMBRAND_2"
  })
  void putsThePrefixOnceBeforeTheNameOfAUserDefinedDimension(String name, String field) {
    assertThat(DimensionFields.ofUserDefined(name)).isEqualTo(field);
  }

  /** In Turkish a small i becomes another letter. */
  @Test
  void namesTheSameFieldInEveryLanguageOfTheMachine() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));

      assertThat(DimensionFields.ofUserDefined("glDimfulfilment")).isEqualTo("GLDIMFULFILMENT");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void takesANameOfFortyCharactersAndNotOneMore() {
    assertThat(DimensionFields.isName("x".repeat(40))).isTrue();
    assertThat(DimensionFields.isName("x".repeat(41))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "Z", "0", "_", "Brand_2"})
  void takesLettersDigitsAndUnderscores(String name) {
    assertThat(DimensionFields.isName(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a b", "a-b", "a.b", "a>b", "\u00e9", "a\n", "a:b"})
  void takesNothingElseForAName(String name) {
    assertThat(DimensionFields.isName(name)).isFalse();
  }
}
