// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.answer.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.mapping.Lines;
import io.ledgerhop.mapping.MappingTable;
import io.ledgerhop.mapping.answer.AccountRules;
import io.ledgerhop.mapping.answer.CoverageFold;
import io.ledgerhop.mapping.layer.WorkbookLayers;
import io.ledgerhop.mapping.sheet.TestWorkbook;
import io.ledgerhop.mapping.sheet.file.SpreadsheetFile;
import io.ledgerhop.mapping.sheet.file.TabSource;
import io.ledgerhop.settlement.CutOff;
import io.ledgerhop.settlement.MoneyLine;
import io.ledgerhop.settlement.OrderReference;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** F93: tests proposed from history for rows that have none. */
@Timeout(60)
class TestProposalsTest {

  private static final CutOff UTC = CutOff.fixed(ZoneOffset.UTC);
  private static final Instant NOVEMBER = Instant.parse("2026-11-01T07:15:00Z");
  private static final OrderReference SKU =
      new OrderReference("114-1", "", "", "", "", "", "", "", "B7", "1", "");
  private static final String MAPPING =
      """
      Transaction type | Amount type | Amount description | SKU | From | Post as | GL account | Vendor | GLDIMSHOP | Tax treatment | Memo | Group by | Shares | Note
      Order | ItemPrice | Principal | | | Journal | 4000 | | | | | | |
      Order | ItemFees | Commission | B* | | Bill | 6010 | AMZ | S1 | Seller | fees {month} | net; SKU | |
      Order | ItemFees | FBAWeight | | 2026-11-01 | Journal | 6020 | | | | | | |
      Order | ItemFees | FBAWeight | | | Journal | 6021 | | | | | | |
      Order | ItemFees | Storage | | | Journal | | | | | | | Staff |
      Order | ItemFees | Odd | | | Ignore | | | | | | | | test orders
      Order | ItemFees | Never | | | Journal | 6099 | | | | | | |
      """;
  private static final String SHARES =
      """
      Name | Share | GL account
      Staff | 60% | 6001
      Staff | 40% | 6002
      """;
  private static final String TITLES =
      """
      # examples
      Note | Amount | Posted date | | Currency | Transaction type | Amount type | Amount description | SKU | GL account | post as | Vendor | GLDIMSHOP | Tax treatment | Memo | Group by | Shares
      """;
  private static final String PRINCIPAL =
      " | 1.00 | | | USD | Order | ItemPrice | Principal | | 4000\n";
  private static final List<MoneyLine> HISTORY =
      List.of(
          line("ItemPrice / Principal", "10.00"),
          line("ItemFees / Commission", "-1.50"),
          line("ItemFees / Commission", "-9.50"),
          line("ItemFees / FBAWeight", "-2.00"),
          line("ItemFees / Storage", "-0.50"),
          line("ItemFees / Odd", "-0.01"));

  @Test
  void writesThemWithTheTitlesOfTheTabInItsOrder() throws IOException {
    assertThat(proposals(TITLES + PRINCIPAL))
        .containsExactly(
            "Mapping!G3 | | -1.50 | | | USD | Order | ItemFees | Commission | B7 | 6010 | Bill"
                + " | AMZ | S1 | Seller | fees {month}, SKU B7 | net; SKU | ",
            "Mapping!G4 | | -2.00 | 2026-11-01 | | USD | Order | ItemFees | FBAWeight | B7 | 6020"
                + " | Journal | | | | | gross | ",
            "Mapping!G6 | | -0.50 | | | USD | Order | ItemFees | Storage | B7 | 6001; 6002"
                + " | Journal | | | | | gross | Staff",
            "Mapping!G7 | | -0.01 | | | USD | Order | ItemFees | Odd | B7 | | Ignore | | | | |"
                + " gross | ");
  }

  /** Pasted into the sheet they pass, and notice a change of each result of their rows. */
  @Test
  void passAndNoticeEachChangeOnceTheyArePasted() throws IOException {
    String pasted =
        TITLES
            + PRINCIPAL.replace("4000\n", "4000 | Journal\n")
            + proposals(TITLES + PRINCIPAL).stream()
                .map(row -> row.substring(row.indexOf('|') + 1))
                .collect(Collectors.joining("\n"));
    MappingTable table = workbook(pasted).read().value();

    try (AccountRules rules = rules(table)) {
      assertThat(rules.failures()).isEmpty();
      assertThat(SheetMutation.of(rules))
          .extracting(cell -> cell.place() + " " + cell.isNoticed())
          .hasSize(14)
          .allMatch(cell -> cell.endsWith(" true"));
    }
  }

  /** The row of Commission asks for a SKU, that of FBAWeight for a day. */
  @Test
  void addsTheTitlesThatTheTabLacksAndTheRowsAskFor() throws IOException {
    String tab =
        """
        Currency | Transaction type | Amount type | Amount description | Amount | GL account
        USD | Order | ItemPrice | Principal | 1.00 | 4000
        """;

    ProposedTests proposed = proposed(tab);

    assertThat(proposed.missing()).containsExactly("SKU", "Posted date");
    assertThat(proposed.titles()).hasSize(8).endsWith("GL account", "SKU", "Posted date");
    assertThat(proposals(tab))
        .contains(
            "Mapping!G3 | USD | Order | ItemFees | Commission | -1.50 | 6010 | B7 | ",
            "Mapping!G4 | USD | Order | ItemFees | FBAWeight | -2.00 | 6020 | B7 | 2026-11-01");
  }

  @Test
  void usesTheUsualTitlesWhereThereIsNoTabYet() throws IOException {
    assertThat(titles(TestWorkbook.mapping(MAPPING).tab("Shares", SHARES)).titles())
        .startsWith("Account type", "Marketplace", "Currency", "Transaction type")
        .contains("Amount", "Posted date", "Post as", "GL account")
        .doesNotContain("Product line", "Note");
  }

  private static MoneyLine line(String type, String amount) {
    return Lines.dollars().line("Order / " + type, amount, NOVEMBER, SKU);
  }

  private static TestWorkbook workbook(String tests) {
    return TestWorkbook.mapping(MAPPING).tab("Shares", SHARES).tab("Tests", tests);
  }

  private static TestsTitles titles(TestWorkbook workbook) throws IOException {
    try (TabSource source = SpreadsheetFile.open(workbook.bytes(), "mapping.xlsx")) {
      return TestsTitles.of(source);
    }
  }

  private static AccountRules rules(MappingTable table) {
    return AccountRules.compile(WorkbookLayers.of(table), "", List.of(), UTC).value();
  }

  private static List<String> proposals(String tests) throws IOException {
    return proposed(tests).tests().stream()
        .map(test -> test.row().place() + " | " + String.join(" | ", test.cells()))
        .map(row -> row.replaceAll(" +", " "))
        .toList();
  }

  private static ProposedTests proposed(String tests) throws IOException {
    MappingTable table = workbook(tests).read().value();
    TestsTitles titles = titles(workbook(tests));
    try (AccountRules rules = rules(table)) {
      CoverageFold fold = new CoverageFold(table, rules.rules(), UTC);
      HISTORY.forEach(fold::add);
      return new TestProposals(rules, titles).of(fold.coverage(rules.testedRows()), fold.samples());
    }
  }
}
