// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.answer.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.mapping.MappingTable;
import io.ledgerhop.mapping.answer.AccountRules;
import io.ledgerhop.mapping.layer.WorkbookLayers;
import io.ledgerhop.mapping.sheet.TestWorkbook;
import io.ledgerhop.settlement.CutOff;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** F93: a change of a result cell that no test notices is told, with its cell. */
@Timeout(120)
class SheetMutationTest {

  private static final CutOff UTC = CutOff.fixed(ZoneOffset.UTC);
  private static final String TITLES =
      "Transaction type | Amount type | Amount description | To | From | Post as | GL account"
          + " | Vendor | GLDIMSHOP | Tax treatment | Memo | Group by | Shares | Note\n";
  private static final String ROW =
      "Order | ItemFees | Commission | | | Bill | 6010 | AMZ | S1 | Seller | fees {month} | net | |";
  private static final String TEST_TITLES =
      "Currency | Transaction type | Amount type | Amount description | Amount | post as"
          + " | GL account | Vendor | GLDIMSHOP | Tax treatment | Memo | Group by | Shares\n";
  private static final String LINE = "USD | Order | ItemFees | Commission | -1.00";

  @Test
  void noticesNoCellOfWhichTheTestExpectsNothing() {
    assertThat(cells(ROW, LINE + " | | 6010"))
        .containsExactly(
            "Mapping!F2 Bill false",
            "Mapping!G2 6010 true",
            "Mapping!H2 AMZ false",
            "Mapping!J2 Seller false",
            "Mapping!K2 fees {month} false",
            "Mapping!L2 net false",
            "Mapping!2, GLDIMSHOP S1 false");
  }

  @Test
  void noticesEachCellOfWhichTheTestExpectsSomething() {
    assertThat(cells(ROW, LINE + " | Bill | 6010 | AMZ | S1 | Seller | fees {month} | net"))
        .hasSize(7)
        .allMatch(cell -> cell.endsWith(" true"));
  }

  @Test
  void looksOnlyAtTheWayOfARowThatPostsNothing() {
    assertThat(
            cells(
                "Order | ItemFees | Commission | | | Ignore | | | | | | | | why",
                LINE + " | Ignore"))
        .containsExactly("Mapping!F2 Ignore true");
  }

  @Test
  void looksAtEachRowThatATestReachesOnOneOfItsDays() {
    String rows =
        """
        Order | ItemFees | Commission | 2026-10-31 | | Journal | 6010 | | | | | | |
        Order | ItemFees | Commission | | 2026-11-01 | Journal | 6010 | | | | | | |
        Refund | ItemFees | Commission | | | Journal | 6010 | | | | | | |
        """;

    assertThat(cells(rows, LINE + " | Journal | 6010"))
        .containsExactly(
            "Mapping!F2 Journal true",
            "Mapping!G2 6010 true",
            "Mapping!F3 Journal true",
            "Mapping!G3 6010 true");
  }

  private static List<String> cells(String rows, String tests) {
    MappingTable table =
        TestWorkbook.mapping(TITLES + rows).tab("Tests", TEST_TITLES + tests).read().value();
    try (AccountRules rules =
        AccountRules.compile(WorkbookLayers.of(table), "", List.of(), UTC).value()) {
      return SheetMutation.of(rules).stream()
          .map(cell -> cell.place() + " " + cell.value() + " " + cell.isNoticed())
          .toList();
    }
  }
}
