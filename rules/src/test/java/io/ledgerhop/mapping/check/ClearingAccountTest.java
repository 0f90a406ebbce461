// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.mapping.MappingTable;
import io.ledgerhop.mapping.drools.DroolsRuleSet;
import io.ledgerhop.mapping.sheet.TestWorkbook;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.settlement.CutOff;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The word clearing in GL account: a balance-sheet account that no list has (issue 12). */
class ClearingAccountTest {

  private static final String TITLES =
      "Transaction type | Amount type | Amount description | Post as | GL account | Shares\n";
  private static final String LISTS =
      """
      Account | Account class
      4000 | income
      1155 | asset
      """;

  /** Each row for money that is never profit or loss may name it, and no list needs it. */
  @Test
  void isABalanceSheetAccountThatEveryCompanyHas() {
    assertThat(
            workbook(
                    """
                    | other-transaction | Payable to Amazon | Balance sheet | Clearing
                    | other-transaction | Current Reserve Amount | Journal | CLEARING
                    | other-transaction | Successful charge | Balance sheet | clearings
                    """)
                .messages())
        .isEqualTo(
            "Mapping!E4: account clearings is not in the column Account of the tab Lists"
                + " (correct the cell, or add the account in Intacct under General Ledger >"
                + " Accounts and to that list)");
  }

  @Test
  void isExpectedByTestsInAnyCase() {
    String row = " | other-transaction | Payable to Amazon | Balance sheet | clearing\n";
    String test = "USD | x | other-transaction | Payable to Amazon | -1 | %s\n";
    String titles =
        "Currency | Transaction type | Amount type | Amount description | Amount | GL account\n";
    String tests = titles + test.formatted("Clearing") + test.formatted("1150");

    assertThat(failures(TestWorkbook.mapping(TITLES + row).tab("Tests", tests).read().value()))
        .containsExactly(
            "Tests!F3: expected account 1150, the workbook gives clearing by Mapping!E2 (correct"
                + " the mapping row, or the expectation)");
  }

  @Test
  void isTakenByAPartOfASplit() {
    String row = "Order | ItemPrice | Principal | Journal | 4000 | Half\n";
    String shares = "Name | Share | GL account\nHalf | 50 | Clearing\nHalf | 50 |\n";
    String tests =
        """
        Currency | Transaction type | Amount type | Amount description | Amount | GL account
        USD | Order | ItemPrice | Principal | 2 | clearing; 4000
        """;

    assertThat(
            failures(
                TestWorkbook.mapping(TITLES + row)
                    .tab("Shares", shares)
                    .tab("Tests", tests)
                    .tab("Lists", LISTS)
                    .read()
                    .value()))
        .isEmpty();
  }

  private static Outcome<MappingTable> workbook(String rows) {
    return TestWorkbook.mapping(TITLES + rows).tab("Lists", LISTS).read();
  }

  private static List<String> failures(MappingTable table) {
    CutOff utc = CutOff.fixed(ZoneOffset.UTC);
    try (DroolsRuleSet rules = DroolsRuleSet.compile(table, utc)) {
      return ExampleCheck.failures(table, rules, utc).stream().map(Problem::message).toList();
    }
  }
}
