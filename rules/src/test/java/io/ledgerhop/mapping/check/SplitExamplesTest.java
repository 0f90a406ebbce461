// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.mapping.MappingTable;
import io.ledgerhop.mapping.drools.DroolsRuleSet;
import io.ledgerhop.mapping.sheet.TestWorkbook;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.settlement.CutOff;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** F40 and F96: tests of the workbook for rows whose money is split or grouped. */
class SplitExamplesTest {

  private static final CutOff UTC = CutOff.fixed(ZoneOffset.UTC);
  private static final String MAPPING =
      """
      Transaction type | Amount type | Amount description | Post as | GL account | Shares | Group by
      Order | ItemFees | Commission | Journal | 6010 | Stores | SKU
      """;
  private static final String SHARES =
      """
      Name | Share | GL account | Department
      Stores | 60 | 6011 | D1
      Stores | 40 | | D2
      """;
  private static final String TITLES =
      "Currency | Transaction type | Amount type | Amount description | SKU | Amount | Post as"
          + " | GL account | Department | Shares | Group by\n";
  private static final String LINE = "USD | Order | ItemFees | Commission | B7 | -3.00";

  @Test
  void passesWhenEachPartHasWhatIsExpected() {
    assertThat(failures(" | journal | 6011; 6010 | D1; D2 | stores | sku")).isEmpty();
    assertThat(failures(" | | | | Stores | ")).isEmpty();
  }

  @Test
  void namesThePartThatIsNotAsExpected() {
    assertThat(failures(" | | 6011; 6020 | | | "))
        .singleElement()
        .asString()
        .startsWith("Tests!H2: expected account 6011; 6020, the workbook gives 6011; 6010 by");
  }

  @Test
  void failsWhenTheMoneyIsSplitUnderAnotherName() {
    assertThat(failures(" | | | | Shops | "))
        .singleElement()
        .asString()
        .startsWith("Tests!J2: expected Shares");
  }

  @Test
  void failsWhenTheMoneyIsGroupedByAnotherKey() {
    assertThat(failures(" | | | | | order"))
        .singleElement()
        .asString()
        .startsWith("Tests!K2: expected Group by");
  }

  private static List<String> failures(String expected) {
    MappingTable table =
        TestWorkbook.mapping(MAPPING)
            .tab("Shares", SHARES)
            .tab("Tests", TITLES + LINE + expected)
            .read()
            .value();
    try (DroolsRuleSet rules = DroolsRuleSet.compile(table, UTC)) {
      return ExampleCheck.failures(table, rules, UTC).stream().map(Problem::message).toList();
    }
  }
}
