// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** F46: the tab Products gives each SKU its product line. */
@Timeout(60)
class ProductsTabTest {

  private static final String MAPPING =
      """
      Transaction type | Amount type | Amount description | Product line | Post as | GL account
      Order | ItemPrice | Principal | %s | Journal | 4000
      """;
  private static final String TITLES = "SKU | Product line | Note\n";

  @Test
  void readsSkusAndWildcards() {
    var table =
        book("Toys", "A-1; A-2 | Toys | two\n# a remark\nB-* | Books\nb-7 | Toys\n").read().value();

    assertThat(table.warnings()).isEmpty();
    assertThat(List.of("a-2", "B-6", "B-7", "C").stream().map(table.products()::of))
        .containsExactly("Toys", "Books", "Toys", "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A-1; Toys/a-1; Toys | Products!A3: "a-1" has its product line already, in Products!A2 (delete one of them)
          A-*; Toys/a-*; Toys | Products!A3: "a-*" has its product line already, in Products!A2 (delete one of them)
          A*; Toys/*B; Books  | Products!A3: "*B" and Products!A2 fit the SKU "ab" equally well, and have different product lines (add characters to one of them, or a row for such SKUs)
          number:17; Toys     | Products!A2: 17 is a number, and SKU must be text (format the cell as text and type it again: a spreadsheet drops zeros and digits of numbers)
          ; Toys              | Products!A2: the row has no SKU (fill it in, or delete the row)
          A-1;                | Products!B2: the row has no Product line (fill it in, or delete the row)
          """)
  void refusesARowByItsCell(String rows, String message) {
    String drawing = rows.replace(';', '|').replace('/', '\n');

    assertThat(messages(book("", drawing))).containsExactly(message);
  }

  @Test
  void takesWildcardsThatAnotherRowDecides() {
    assertThat(messages(book("", "A* | Toys\n*B | Books\nA*B | Books\n"))).isEmpty();
    assertThat(messages(book("", "A* | Toys\n*B | Books\nAB | Books\n"))).isEmpty();
    assertThat(messages(book("", "A* | Toys\n*B | Toys\n"))).isEmpty();
  }

  @Test
  void limitsTheValuesWithWildcards() {
    StringBuilder rows = new StringBuilder();
    for (int row = 0; row <= ProductsTab.WILDCARDS_MAX; row++) {
      rows.append("x").append(row).append("-* | Toys\n");
    }

    assertThat(messages(book("", rows.toString())))
        .containsExactly(
            "Products!A1002: the tab has more than 1000 values with wildcards (combine some of"
                + " them)");
  }

  @Test
  void warnsOfAProductLineThatNoSkuHas() {
    assertThat(messages(book("Tois; B*", "A-1 | Toys\nB-1 | Books\n")))
        .containsExactly(
            "Mapping!D2: no SKU of the tab Products has the product line \"Tois\", did you mean"
                + " \"Toys\"? (correct it, or add its SKUs to that tab)");
  }

  @Test
  void refusesOtherTitles() {
    assertThat(
            messages(TestWorkbook.mapping(MAPPING.formatted("")).tab("Products", "SKU | Line\n")))
        .containsExactly(
            "Products!B1: the tab has no use for a column Line"
                + " (write one of: SKU, Product line, Note, Ticket)",
            "Products!1: there is no column Product line (add it to the header row)");
    assertThat(messages(TestWorkbook.mapping(MAPPING.formatted("")).tab("Products", "")))
        .containsExactly("Products: the tab has no rows (start from the starter workbook)");
  }

  private static TestWorkbook book(String condition, String rows) {
    return TestWorkbook.mapping(MAPPING.formatted(condition)).tab("Products", TITLES + rows);
  }

  private static List<String> messages(TestWorkbook book) {
    return TestWorkbook.read(book.bytes(), "mapping.xlsx").problems().stream()
        .map(Problem::message)
        .toList();
  }
}
