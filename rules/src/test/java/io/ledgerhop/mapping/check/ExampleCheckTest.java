// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.mapping.MappingTable;
import io.ledgerhop.mapping.drools.DroolsRuleSet;
import io.ledgerhop.mapping.sheet.TestWorkbook;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.settlement.CutOff;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Issue 8, point 7: the tests of a workbook run against its compiled rules. */
@Timeout(120)
class ExampleCheckTest {

  private static final CutOff LOS_ANGELES = CutOff.fixed(ZoneId.of("America/Los_Angeles"));
  private static final String TITLES =
      "Transaction type | Amount type | Amount description | SKU | Sign | From | To | Post as"
          + " | GL account | Vendor | Department | Location | Class | Project | Customer | Item"
          + " | GLDIMSHOP | Tax treatment | Memo | Group by | Note\n";
  private static final String FEE =
      "Order | ItemFees | Commission | B* | - | | | Journal | 6010 | V1 | D1 | L1 | C1 | P1 | K1"
          + " | I1 | S1 | Seller | Amazon {settlement} fees {month} | net | a fee";
  private static final String TEST_TITLES =
      "Currency | Transaction type | Amount type | Amount description | SKU | Amount | Posted date"
          + " | Post as | GL account | Vendor | Department | Location | Class | Project | Customer"
          + " | Item | GLDIMSHOP | Tax treatment | Memo | Group by\n";
  private static final String LINE = "USD | Order | ItemFees | Commission | B7 | -3.00";
  private static final String FEE_TEST =
      LINE
          + " | | journal | 6010 | V1 | D1 | L1 | C1 | P1 | K1 | I1 | S1 | seller"
          + " | Amazon {settlement} fees {month} | Net";

  @Test
  void passesWhenTheWorkbookGivesWhatIsExpected() {
    assertThat(failures(TITLES + FEE, TEST_TITLES + FEE_TEST)).isEmpty();
  }

  @Test
  void namesTheCellOfTheTestAndTheCellThatDecided() {
    assertThat(failures(TITLES + FEE.replace("6010", "4010"), TEST_TITLES + FEE_TEST))
        .containsExactly(
            "Tests!I2: expected account 6010, the workbook gives 4010 by Mapping!I2"
                + " (correct the mapping row, or the expectation)");
  }

  /** F93: a change of any result cell that a test covers makes that test fail, and no other. */
  @Test
  void failsForEveryResultCellThatChanges() {
    Map<Integer, String> changes =
        Map.ofEntries(
            Map.entry(7, "Balance sheet"),
            Map.entry(8, "6011"),
            Map.entry(9, "V2"),
            Map.entry(10, "D2"),
            Map.entry(11, ""),
            Map.entry(12, "C2"),
            Map.entry(13, "P2"),
            Map.entry(14, "K2"),
            Map.entry(15, "I2"),
            Map.entry(16, "S2"),
            Map.entry(17, "By order"),
            Map.entry(18, "Amazon 1 fees"),
            Map.entry(19, "gross"));
    List<String> notRed = new ArrayList<>();
    changes.forEach(
        (column, change) -> {
          String[] cells = FEE.split("\\|", -1);
          cells[column] = change;
          List<String> failures =
              failures(TITLES + String.join("|", cells), TEST_TITLES + FEE_TEST);
          String cell = "Tests!" + (char) ('A' + column) + "2: expected ";
          if (failures.size() != 1 || !failures.get(0).startsWith(cell)) {
            notRed.add(column + " " + failures);
          }
        });

    assertThat(notRed).isEmpty();
  }

  /** The literal number of the test's settlement does not count as the field. */
  @Test
  void distinguishesALiteralTextFromAField() {
    String rows = TITLES + FEE.replace("{settlement}", "90000000001");

    assertThat(failures(rows, TEST_TITLES + FEE_TEST))
        .containsExactly(
            "Tests!S2: expected Memo Amazon {settlement} fees {month}, the workbook gives Amazon"
                + " 90000000001 fees 2026-01 by Mapping!S2"
                + " (correct the mapping row, or the expectation)");
  }

  @Test
  void failsWhenNoRowMatchesAndNamesTheNearestRow() {
    assertThat(
            failures(
                TITLES + FEE.replace("Commission", "Comission"), TEST_TITLES + LINE + " | | Hold"))
        .containsExactly(
            "Tests!2: no mapping row matches the line of this test; nearest is Mapping!2, but"
                + " its Amount description (C2) says \"Comission\" (correct the mapping or the test;"
                + " give the tab a column such as Marketplace or SKU if the row asks for it)");
  }

  /**
   * A test without a day must pass on every day, so a later change of the account makes it fail.
   */
  @Test
  void mustPassOnEveryDayUnlessItNamesOne() {
    String rows =
        TITLES
            + "Order | ItemFees | Commission | | | | 2026-10-31 | Journal | 6010\n"
            + "Order | ItemFees | Commission | | | 2026-11-01 | | Journal | 6025\n";
    String test = LINE + " | %s | Journal | 6010\n";

    assertThat(failures(rows, TEST_TITLES + test.formatted("")))
        .containsExactly(
            "Tests!I2: expected account 6010, the workbook gives 6025 by Mapping!I3 on 2026-11-01"
                + " (correct the mapping row, or the expectation)");
    assertThat(failures(rows, TEST_TITLES + test.formatted("2026-10-31"))).isEmpty();
    assertThat(failures(rows, TEST_TITLES + test.formatted("2026-11-01"))).hasSize(1);
  }

  /** The wide row decides before the dated row begins and after it has ended. */
  @Test
  void runsOnTheFirstDayOfADatedRowAndOnTheDayAfterItsLast() {
    String wide = "Order | ItemFees | Commission | | | | | Journal | %s\n";
    String begins = "Order | ItemFees | Commission | | - | 2026-11-01 | | Journal | 6025\n";
    String ends = "Order | ItemFees | Commission | | - | | 2026-10-31 | Journal | 6010\n";
    String test = TEST_TITLES + LINE + " | | Journal | 6010\n";

    assertThat(failures(TITLES + wide.formatted("6010") + begins, test))
        .singleElement()
        .asString()
        .contains("gives 6025 by Mapping!I3 on 2026-11-01");
    assertThat(failures(TITLES + wide.formatted("6025") + ends, test))
        .singleElement()
        .asString()
        .contains("gives 6025 by Mapping!I2 on 2026-11-01");
  }

  @Test
  void reportsAllFailingTestsAtOnce() {
    assertThat(
            failures(
                TITLES + FEE,
                TEST_TITLES
                    + LINE
                    + " | | Hold | 1\n"
                    + LINE
                    + " | | Journal | 6010\n"
                    + LINE
                    + " | | Journal | 3\n"))
        .extracting(message -> message.substring(0, message.indexOf(':')))
        .containsExactly("Tests!H2", "Tests!I2", "Tests!I4");
  }

  private static List<String> failures(String mapping, String tests) {
    MappingTable table = TestWorkbook.mapping(mapping).tab("Tests", tests).read().value();
    try (DroolsRuleSet rules = DroolsRuleSet.compile(table, LOS_ANGELES)) {
      return ExampleCheck.failures(table, rules, LOS_ANGELES).stream()
          .map(Problem::message)
          .toList();
    }
  }
}
