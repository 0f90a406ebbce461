// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.mapping.MappingTable;
import io.ledgerhop.mapping.TaxTreatment;
import io.ledgerhop.problem.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** F26: the column Tax treatment holds one of a few words. */
@Timeout(60)
class TreatmentCellTest {

  private static final String TITLES =
      "Transaction type | Amount type | Amount description | Post as | GL account | Tax treatment\n";
  private static final String TAX = "Order | ItemPrice | Tax | Journal | 2220 | ";
  private static final String WORDS =
      " (write Facilitator for tax that Amazon pays to the state, Seller for tax that you pay, By"
          + " order where the order decides, or leave it empty)";

  @ParameterizedTest
  @CsvSource({"Facilitator, FACILITATOR", "SELLER, SELLER", "by  order, BY_ORDER", "'', NONE"})
  void readsTheWordOfARow(String typed, TaxTreatment treatment) {
    Outcome<MappingTable> read = read(typed);

    assertThat(read.messages()).isEmpty();
    assertThat(read.value().rows().get(0).target().taxTreatment()).isEqualTo(treatment);
  }

  @Test
  void refusesAnotherWordAndSaysWhichOneIsNear() {
    assertThat(read("by odrer").messages())
        .isEqualTo(
            "Mapping!F2: \"by odrer\" is no tax treatment, did you mean \"By order\"?" + WORDS);
    assertThat(read("Marketplace facilitator tax").messages())
        .isEqualTo("Mapping!F2: \"Marketplace facilitator tax\" is no tax treatment" + WORDS);
  }

  private static Outcome<MappingTable> read(String treatment) {
    return TestWorkbook.mapping(TITLES + TAX + treatment).read();
  }
}
