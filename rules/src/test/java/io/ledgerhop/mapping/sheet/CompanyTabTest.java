// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables of a company in a tab of a workbook. */
class CompanyTabTest {

  @Test
  void readsIdsAsTextAndKeepsTheNumbersOfItsRows() {
    byte[] bytes =
        TestWorkbook.xlsx()
            .tab(
                "Entities",
                """
                Entity | Locations | Account | Account at home
                # a remark
                0100 | 110;120 | |

                200 | | 2590 | 1590
                """)
            .bytes();

    assertThat(CompanyTab.read(bytes, "company.xlsx", "entities").value())
        .containsExactly(
            List.of("Entity", "Locations", "Account", "Account at home"),
            List.of(),
            List.of("0100", "110;120"),
            List.of(),
            List.of("200", "", "2590", "1590"));
  }

  @Test
  void readsDaysAndRatesThatASpreadsheetKeepsAsNumbers() {
    byte[] bytes =
        TestWorkbook.xlsx()
            .tab(
                "Rates",
                """
                Currency | Rate | First day | Last day
                EUR | number:1.0837 | number:46327 | 2026-11-30
                """)
            .bytes();

    assertThat(CompanyTab.read(bytes, "company.xlsx", "Rates").value())
        .last()
        .isEqualTo(List.of("EUR", "1.0837", "2026-11-01", "2026-11-30"));
  }

  @Test
  void refusesIdsThatAreNumbersAndNamesTheirCells() {
    byte[] bytes =
        TestWorkbook.xlsx().tab("Entities", "Entity | Locations\nnumber:100 | 110\n").bytes();

    assertThat(CompanyTab.read(bytes, "company.xlsx", "Entities").messages())
        .startsWith("Entities!A2: 100 is a number, and Entity must be text");
  }

  @Test
  void namesTheTabsIfTheOneIsMissing() {
    byte[] bytes = TestWorkbook.mapping("Post as\n").bytes();

    assertThat(CompanyTab.read(bytes, "company.xlsx", "Rates").messages())
        .startsWith("company.xlsx: there is no tab Rates, the tabs are: Mapping");
  }

  @Test
  void refusesWhatIsNoWorkbook() {
    byte[] bytes = "no workbook".getBytes(StandardCharsets.UTF_8);

    assertThat(CompanyTab.read(bytes, "company.xlsx", "Rates").hasValue()).isFalse();
  }
}
