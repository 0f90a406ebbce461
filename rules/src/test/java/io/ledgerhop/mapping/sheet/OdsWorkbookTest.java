// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.sheet;

import static io.ledgerhop.mapping.sheet.OdsFile.cell;
import static io.ledgerhop.mapping.sheet.OdsFile.row;
import static io.ledgerhop.mapping.sheet.OdsFile.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.mapping.MappingTable;
import io.ledgerhop.problem.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** F35: what an ODS file may hold, and that neither its size nor its tricks do harm. */
@Timeout(60)
class OdsWorkbookTest {

  private static final String FIRST = "Order | ItemPrice | Principal | Journal | ";

  /** F38: an id must be text; each message names the cell. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          office:value-type="float" office:value="4000"           | 4000 is a number, and GL account must be text
          office:value-type="currency" office:value="4000"        | 4000 is a number, and GL account must be text
          office:value-type="percentage" office:value="0.3334"    | 33.34 % is a number, and GL account must be text
          office:value-type="date" office:date-value="2026-11-03" | the spreadsheet holds the day 2026-11-03 here
          office:value-type="boolean" office:boolean-value="true" | the cell holds the truth value TRUE
          office:value-type="string" calcext:value-type="error"   | the cell shows the error shown
          table:formula="of:=[.A1]" office:value-type="string"    | GL account must not come from a formula
          table:formula="of:=TRUE()" office:value-type="boolean"  | the cell holds the truth value TRUE
          office:value-type="string" office:string-value="4E+15"  | 4E+15 is what a spreadsheet made of a long number
          """)
  void refusesAnIdThatIsNoText(String attributes, String message) {
    String id = "<table:table-cell " + attributes + "><text:p>shown</text:p></table:table-cell>";
    String row = row(FIRST).replace(cell(""), id);

    assertThat(messages(OdsFile.mapping(row))).startsWith("Mapping!E2: " + message);
  }

  @Test
  void readsPastAMillionEmptyRowsAndColumns() {
    String blank =
        "<table:table-row table:number-rows-repeated=\"1000000\">"
            + "<table:table-cell table:style-name=\"x\" table:number-columns-repeated=\"16384\"/>"
            + "</table:table-row>";
    MappingTable table = read(OdsFile.mapping(blank + row(FIRST + "4000"))).value();

    assertThat(table.rows().get(0).place()).isEqualTo("Mapping!E1000002");
    assertThat(table.counts()).hasToString("1 rows read, 0 switched off, 1000000 skipped");
  }

  @Test
  void countsRepeatedRowsAndCellsThatHaveValues() {
    String repeated =
        row(FIRST + "4000").replace("table-row>", "table-row table:number-rows-repeated=\"3\">");
    String twoCells =
        "<table:table-row>"
            + cell("Order")
            + cell("x").replace("string\"", "string\"" + times(2))
            + cell("Journal")
            + cell("4001")
            + "</table:table-row>";

    assertThat(
            messages(
                OdsFile.mapping(
                    repeated.replace(
                            "/table:table-row table:number-rows-repeated=\"3\"", "/table:table-row")
                        + twoCells)))
        .contains("Mapping!E3: this row and Mapping!E2 are equally specific")
        .contains("Mapping!E4")
        .doesNotContain("Mapping!E5");
    assertThat(
            messages(
                OdsFile.mapping(
                    repeated
                        .replace(
                            "/table:table-row table:number-rows-repeated=\"3\"", "/table:table-row")
                        .replace("\"3\"", "\"1000000\""))))
        .contains("Mapping!A20001: the sheet with this row is more than 20000 rows");
    assertThat(messages(OdsFile.mapping(twoCells.replace(times(2), times(16_384)))))
        .contains("the sheet with this column is more than 200 columns");
  }

  private static String times(int count) {
    return " table:number-columns-repeated=\"" + count + "\"";
  }

  /** Texts of comments and drawings, and tables in cells or of linked data, are not the cell's. */
  @Test
  void takesTheTextOfTheCellAlone() {
    String cell =
        "<table:table-cell office:value-type=\"string\">"
            + "<office:annotation><text:p>a comment</text:p></office:annotation>"
            + "<draw:frame><draw:text-box><text:p>a drawing</text:p></draw:text-box></draw:frame>"
            + "<text:p>Prin<text:span>ci</text:span>pal<text:s text:c=\"2\"/>x</text:p>"
            + "<text:p>y<office:annotation><text:p>a remark</text:p></office:annotation>"
            + "<text:ruby><text:ruby-base>z</text:ruby-base><text:ruby-text>kana</text:ruby-text>"
            + "</text:ruby></text:p>"
            + "<table:table table:name=\"Mapping\">"
            + row("inner")
            + "</table:table>"
            + "</table:table-cell>";
    String row = row(FIRST + "4000").replace(cell("Principal"), cell);
    String linked =
        "<table:dde-links><table:dde-link>"
            + table("Mapping", row("linked"))
            + "</table:dde-link></table:dde-links>";
    OdsFile file =
        OdsFile.of(
            table(
                    "Mapping",
                    row(
                            "Transaction type | Amount type | Amount description | Post as | GL account")
                        + row)
                + linked);

    assertThat(read(file).value().rows().get(0).conditions().toString())
        .contains("AMOUNT_DESCRIPTION=principal x yz");
  }

  private static String covered(String text) {
    return cell(text).replace("table:table-cell", "table:covered-table-cell");
  }

  @Test
  void namesMergedCellsAndHiddenRows() {
    String wide = cell("Order").replace("office:", "table:number-columns-spanned=\"2\" office:");
    String merged =
        "<table:table-row>"
            + wide
            + "<table:covered-table-cell/>"
            + cell("Principal")
            + cell("Journal")
            + cell("4000")
            + "</table:table-row>";
    String filtered = row(FIRST + "4000").replaceFirst("row>", "row table:visibility=\"filter\">");

    assertThat(messages(OdsFile.mapping(merged)))
        .startsWith("Mapping!A2: the cells A2:B2 are merged");
    String unseen =
        merged
            .replace("<text:p>Order</text:p>", "")
            .replace("<table:covered-table-cell/>", covered("ItemPrice"));
    assertThat(messages(OdsFile.mapping(unseen)))
        .startsWith("Mapping!A2: the cells A2:B2 are merged");
    assertThat(messages(OdsFile.mapping(filtered)))
        .startsWith("Mapping!2: the row is hidden, and used");
  }

  /** A spreadsheet that counts days from 1904 still stores days as such, and numbers as numbers. */
  @Test
  void readsDaysOfAFileThatCountsFrom1904() {
    String day =
        "<table:table-cell office:value-type=\"date\" office:date-value=\"2026-10-01T00:00:00\"/>";
    String number = "<table:table-cell office:value-type=\"float\" office:value=\"44834\"/>";
    String start =
        "<table:calculation-settings><table:null-date table:date-value=\"1904-01-01\"/>"
            + "</table:calculation-settings>";
    String rows =
        row(
                "Transaction type | Amount type | Amount description | Post as | GL account | From | To")
            + row(FIRST + "4000")
                .replace("</table:table-row>", day + number + "</table:table-row>");

    assertThat(
            read(OdsFile.of(start + table("Mapping", rows)))
                .value()
                .rows()
                .get(0)
                .conditions()
                .dates())
        .hasToString("DateRange[from=Optional[2026-10-01], to=Optional[2026-10-01]]");
  }

  @Test
  void asksForAFileWithoutPassword() throws IOException {
    String asked = "m.ods: the workbook is protected by a password (save it without a password)";
    byte[] saved;
    try (InputStream in = OdsWorkbookTest.class.getResourceAsStream("libreoffice/protected.ods")) {
      saved = Objects.requireNonNull(in).readAllBytes();
    }

    assertThat(TestWorkbook.read(saved, "m.ods").messages()).isEqualTo(asked);
    assertThat(messages(OdsFile.mapping("").text("encrypted-package", "x"))).isEqualTo(asked);
  }

  @Test
  void refusesEntitiesAndBombs() {
    String entities =
        "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]><x>&b;</x>";
    OdsFile entityBomb = OdsFile.with(out -> out.write(entities.getBytes(StandardCharsets.UTF_8)));
    byte[] blanks = new byte[1 << 20];
    Arrays.fill(blanks, (byte) ' ');
    OdsFile zipBomb =
        OdsFile.with(
            out -> {
              for (int megabyte = 0; megabyte < 520; megabyte++) {
                out.write(blanks);
              }
            });
    OdsFile wideManifest = OdsFile.mapping("").text("META-INF/manifest.xml", " ".repeat(25 << 20));

    assertThat(messages(entityBomb)).startsWith("m.ods: this is not a spreadsheet");
    assertThat(messages(zipBomb))
        .startsWith("m.ods: a part of the unpacked workbook is more than 512 MB");
    assertThat(messages(wideManifest))
        .startsWith("m.ods: a part of the unpacked workbook is more than 24 MB");
  }

  @Test
  void neverThrowsForADamagedFile() {
    Random random = new Random(11);
    byte[] whole = OdsFile.mapping(row(FIRST + "4000")).bytes();
    for (int round = 0; round < 150; round++) {
      byte[] damaged =
          round % 2 == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
      for (int hit = 0; hit < 10 && damaged.length > 0; hit++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
      }
      Outcome<MappingTable> read = TestWorkbook.read(damaged, "m.ods");
      assertThat(read.hasValue() || !read.problems().isEmpty()).isTrue();
    }
    assertThat(
            messages(
                OdsFile.mapping(
                    row(FIRST).replace("row>", "row table:number-rows-repeated=\"many\">"))))
        .startsWith("m.ods: this is not a spreadsheet");
  }

  private static Outcome<MappingTable> read(OdsFile file) {
    return TestWorkbook.read(file.bytes(), "m.ods");
  }

  private static String messages(OdsFile file) {
    return read(file).messages();
  }
}
