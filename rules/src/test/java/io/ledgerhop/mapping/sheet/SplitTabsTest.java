// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.mapping.MappingTable;
import io.ledgerhop.mapping.split.Split;
import io.ledgerhop.problem.Problem;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** F58, F96: the tabs Shares and Drivers, and every mistake in them by its cell. */
@Timeout(60)
class SplitTabsTest {

  private static final String MAPPING =
      "Transaction type | Amount type | Amount description | Post as | GL account | Vendor | Shares"
          + " | Note\n"
          + "Order | ItemFees | Commission | Journal | 6010 | | %s\n";
  private static final String SHARES =
      "Name | Share | From | To | GL account | Department | GLDIMSHOP | Note\n";
  private static final String DRIVERS = "Name | Weight | From | To | Department\n";

  @Test
  void readsSharesWrittenInAnyForm() {
    String rows =
        """
        # an example
        Stores | 33.34 % | | | 6011 | D1 | S1
        stores | number:33.33 | | | | D2
        STORES | percent:0.2223 | | | | |
        Stores | 11.10%
        """;

    for (TestWorkbook book : List.of(TestWorkbook.xlsx(), TestWorkbook.xls())) {
      MappingTable table =
          book.tab("Mapping", MAPPING.formatted("Stores"))
              .tab("Shares", SHARES + rows)
              .read()
              .value();
      Split split = table.rows().get(0).target().split().orElseThrow();

      assertThat(table.warnings()).isEmpty();
      assertThat(split.name()).isEqualTo("Stores");
      assertThat(
              split
                  .parts()
                  .map(
                      part ->
                          part.place()
                              + " "
                              + part.weight().toPlainString()
                              + " "
                              + part.account().map(Object::toString).orElse("-")
                              + " "
                              + part.dimensions().standard().values()
                              + part.dimensions().userDefined()))
          .containsExactly(
              "Shares!B3 33.34 6011 [D1]{GLDIMSHOP=S1}",
              "Shares!B4 33.33 - [D2]{}",
              "Shares!B5 22.23 - []{}",
              "Shares!B6 11.10 - []{}");
    }
  }

  @Test
  void readsDriversOfSeveralPeriods() {
    MappingTable table =
        TestWorkbook.mapping(MAPPING.formatted("Storage"))
            .tab(
                "Drivers",
                DRIVERS
                    + "Storage | 1200.5 | | 2026-09-30 | D1\n"
                    + "Storage | number:800 | | 2026-09-30 | D2\n"
                    + "Storage | 1 | 2026-10-01 | | D3\n")
            .read()
            .value();
    Split split = table.rows().get(0).target().split().orElseThrow();

    assertThat(split.periods())
        .extracting(period -> period.parts().size() + " " + period.dates().from())
        .containsExactly("2 Optional.empty", "1 Optional[2026-10-01]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Stores; 50 %/Stores; 49.99 % | Shares!B3: the shares of "Stores" make 99.99 %, not 100 % (correct them, so that they make exactly 100 %)
          Stores; 50 %/Stores; 50.01 % | Shares!B3: the shares of "Stores" make 100.01 %, not 100 % (correct them, so that they make exactly 100 %)
          Stores; 50/Stores; 0.5 | Shares!B3: the shares of "Stores" make 50.5 %, not 100 % (correct them, so that they make exactly 100 %)
          Stores; -5 %/Stores; 105 % | Shares!B2: -5 % is less than 0 (write 0 or more)
          Stores; half/Stores; 50 | Shares!B2: "half" is not a share (write it as 33.34 %)
          Stores; 33,34 %/Stores; 66.66 | Shares!B2: "33,34 %" is not a share (write it as 33.34 %)
          Stores; / | Shares!B2: the row has no Share (write it, or delete the row)
          Stores; 100/; 50; ; ; 6010 | Shares!A3: the row has no name (write the name that the column Shares of the tab Mapping uses)
          Stores; 100; 2026-10-01; 2026-10-31/Stores; 100; 2026-10-31 | Shares!C3: the period of this row of "Stores" has days of the period of row 2 (end one of them on the day before the other starts, or give both the same From and To)
          Stores; 100; 2026-11-01/Stores; 100; ; 2026-11-01 | Shares!C3: the period of this row of "Stores" has days of the period of row 2 (end one of them on the day before the other starts, or give both the same From and To)
          Stores; 60; 2026-10-01/Stores; 40; 2026-10-01/Stores; 90; ; 2026-09-30 | Shares!B4: the shares of "Stores" to 2026-09-30 make 90 %, not 100 % (correct them, so that they make exactly 100 %)
          Stores; 100; 2026-11-01; 2026-10-01 | Shares!C2: From 2026-11-01 is after To 2026-10-01 (exchange them)
          Stores; 100; soon | Shares!C2: "soon" is not a date (write it as 2026-10-31)
          Stores; 100; ; ; number:6010 | Shares!E2: 6010 is a number, and GL account must be text (format the cell as text and type it again: a spreadsheet drops zeros and digits of numbers)
          Stores; =50+50 | Shares!B2: Share must not come from a formula (paste it as a value)
          Stores; 100; ; ; ; ; ; ; stray | Shares!I2: the column has values but no title (give it a title, or empty it)
          """)
  void refusesSharesByTheirCell(String rows, String message) {
    String drawing = rows.replace(';', '|').replace('/', '\n');

    assertThat(messages(mapping("Stores").tab("Shares", SHARES + drawing)))
        .containsExactly(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Stores; 0/Stores; 0 | Drivers!B3: the weights of "Stores" make 0 (give at least one of its rows a weight)
          Stores; -1/Stores; 2 | Drivers!B2: -1 is less than 0 (write 0 or more)
          Stores; many | Drivers!B2: "many" is not a weight (write a number such as 120 or 0.5)
          """)
  void refusesDriversByTheirCell(String rows, String message) {
    String drawing = rows.replace(';', '|').replace('/', '\n');

    assertThat(messages(mapping("Stores").tab("Drivers", DRIVERS + drawing)))
        .containsExactly(message);
  }

  @Test
  void refusesANameThatNoTabHasAndOneThatBothHave() {
    TestWorkbook both =
        mapping("Store")
            .tab("Shares", SHARES + "Stores | 100 %\n")
            .tab("Drivers", DRIVERS + "stores | 1\n");

    assertThat(messages(both))
        .containsExactly(
            "Drivers!A2: \"stores\" is in the tab Shares too, in Shares!A2"
                + " (give one of them another name)",
            "Mapping!G2: \"Store\" is neither a name of the tab Shares nor of the tab Drivers, did"
                + " you mean \"Stores\"? (correct the cell, or add rows of that name to one of"
                + " these tabs)");
    assertThat(messages(mapping("Stores")))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("Mapping!G2: ");
  }

  @Test
  void warnsOfANameThatNoRowUses() {
    assertThat(messages(mapping("").tab("Drivers", DRIVERS + "Ads | 1\n")))
        .containsExactly(
            "Drivers!A2: no row of the tab Mapping uses \"Ads\" (write the name into the column"
                + " Shares of a mapping row, or delete its rows)");
  }

  @Test
  void refusesTitlesThatTheTabDoesNotHave() {
    assertThat(messages(mapping("").tab("Shares", "Name | Percent | Region\n")))
        .containsExactly(
            unknown("B1", "Percent"),
            unknown("C1", "Region"),
            "Shares!1: there is no column Share (add it to the header row)");
    assertThat(messages(mapping("").tab("Shares", "")))
        .containsExactly("Shares: the tab has no rows (start from the starter workbook)");
  }

  @Test
  void refusesMorePartsThanALineCanHave() {
    String rows = "Ads | 1\n".repeat(1_001);

    assertThat(messages(mapping("Ads").tab("Drivers", DRIVERS + rows)))
        .containsExactly("Drivers!B1002: \"Ads\" has more than 1000 rows (combine some of them)");
  }

  /** What a mapping row leaves out, each of its shares may have; money that stays has no share. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Journal; ; ; Stores | 6010/6011 | -
          Journal; ; ; Stores | 6010/     | Mapping!E2: the row posts, but has no GL account (fill in the account, or write Hold in Post as)
          Journal; 6010; ; Stores | / | -
          Bill; 6010; ; Stores | / | Mapping!F2: the row makes a bill, but has no vendor (fill in the vendor, or write Journal in Post as)
          credit; 6010; ; Stores | / | Mapping!F2: the row makes a credit, but has no vendor (fill in the vendor, or write Journal in Post as)
          Bill; 6010; V1; Stores | / | -
          Hold; ; ; Stores; why | / | Mapping!G2: the row posts nothing, so that there is no money to share (empty the cell, or change Post as)
          """)
  void completesAMappingRowByItsShares(String results, String accounts, String message) {
    String row = "Order | ItemFees | Commission | " + results.replace(';', '|') + "\n";
    String titles = MAPPING.lines().findFirst().orElseThrow() + "\n";
    String[] account = accounts.split("/", -1);
    String shares = "Stores | 50 | | | " + account[0] + "\nStores | 50 | | | " + account[1] + "\n";

    String found =
        messages(TestWorkbook.mapping(titles + row).tab("Shares", SHARES + shares)).stream()
            .collect(Collectors.joining());

    assertThat(found).isEqualTo(message == null ? "" : message);
  }

  private static String unknown(String cell, String title) {
    return "Shares!"
        + cell
        + ": the tab has no use for a column "
        + title
        + " (write one of: Name, Share, From, To, GL account, Vendor, Department, Location, Class,"
        + " Project, Customer, Item, Note, Ticket)";
  }

  private static TestWorkbook mapping(String shares) {
    return TestWorkbook.mapping(MAPPING.formatted(shares));
  }

  private static List<String> messages(TestWorkbook book) {
    return TestWorkbook.read(book.bytes(), "mapping.xlsx").problems().stream()
        .map(Problem::message)
        .toList();
  }
}
