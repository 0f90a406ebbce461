// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the columns of the Mapping tab are for. */
class MappingColumnTest {

  /** A remark decides nothing, so nothing can be expected of it. */
  @Test
  void givesResultsFromPostAsOnExceptRemarks() {
    assertThat(Arrays.stream(MappingColumn.values()).filter(MappingColumn::isResult))
        .containsExactly(
            MappingColumn.POST_AS,
            MappingColumn.GL_ACCOUNT,
            MappingColumn.VENDOR,
            MappingColumn.DEPARTMENT,
            MappingColumn.LOCATION,
            MappingColumn.CLASS,
            MappingColumn.PROJECT,
            MappingColumn.CUSTOMER,
            MappingColumn.ITEM,
            MappingColumn.TAX_TREATMENT,
            MappingColumn.MEMO,
            MappingColumn.GROUP_BY,
            MappingColumn.SHARES);
  }

  @ParameterizedTest
  @CsvSource({
    "GL_ACCOUNT, Account, true",
    "GL_ACCOUNT, account no., true",
    "GL_ACCOUNT, GL, true",
    "GL_ACCOUNT, Accounts, false",
    "GL_ACCOUNT, '', false",
    "AMOUNT_DESCRIPTION, Description, true",
    "AMOUNT_DESCRIPTION, ' DESCRIPTION of the amount ', true",
    "AMOUNT_DESCRIPTION, Text, false",
    "ON, Description, false",
    "ON, on/off, false",
    "ON, On or off, true"
  })
  void sharesAWordWithAnotherTitle(MappingColumn column, String title, boolean shares) {
    assertThat(column.sharesAWordWith(title)).isEqualTo(shares);
  }

  @ParameterizedTest
  @CsvSource({
    "'  GL   account ', GL_ACCOUNT",
    "gl\u00a0ACCOUNT, GL_ACCOUNT",
    "To, TO",
    "sku, SKU",
    "On, ON"
  })
  void isFoundByItsTitleWhateverItsCaseAndBlanks(String title, MappingColumn column) {
    assertThat(MappingColumn.ofTitle(title)).contains(column);
  }

  @ParameterizedTest
  @CsvSource({"''", "GL", "GL accounts", "GLaccount"})
  void isNotFoundByAPartOfItsTitle(String title) {
    assertThat(MappingColumn.ofTitle(title)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Journal, false",
    "Balance sheet, false",
    "Ignore, false",
    "Hold, false",
    "Bill, true",
    "Credit, true"
  })
  void knowsWhichWaysToPostNeedAVendor(String word, boolean payable) {
    assertThat(PostAs.ofWord(word).orElseThrow().isPayable()).isEqualTo(payable);
  }
}
