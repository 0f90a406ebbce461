// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.mapping.MappingTable;
import io.ledgerhop.problem.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Issue 12: what people leave in a sheet without seeing it is skipped, named or limited. */
@Timeout(120)
class CrowdedWorkbookTest {

  private static final String TITLES =
      "On | Transaction type | Amount type | Amount description | From | Post as | GL account";
  private static final String HEADER = ForeignXlsx.row(1, TITLES);
  private static final String SALE =
      ForeignXlsx.row(2, "Yes | Order | ItemPrice | Principal | 2026-10-01 | Journal | 004000");
  private static final String FEE =
      ForeignXlsx.row(3, " | Order | ItemFees | Commission | | Journal | 6010");

  @Test
  void readsPastRowsThatOnlyLookEmptyOrHaveFormulasForPeopleOnly() {
    StringBuilder rows =
        new StringBuilder(
            HEADER.replace("</row>", ForeignXlsx.cell("H1", "Account title") + "</row>")
                + SALE
                + FEE);
    for (int row = 4; row < 30_004; row++) {
      rows.append(
          ForeignXlsx.row(row, "")
              .replace(
                  "</row>",
                  ForeignXlsx.cell("A" + row, "\u00A0")
                      + "<c r=\"H"
                      + row
                      + "\" t=\"str\"><f>IF(G"
                      + row
                      + "=0,0,1)</f><v></v></c></row>"));
    }
    String shown = rows.toString();

    Outcome<MappingTable> few =
        TestWorkbook.read(
            ForeignXlsx.of(shown.substring(0, shown.indexOf("<row r=\"104\""))).bytes(),
            "mapping.xlsx");
    Outcome<MappingTable> many =
        TestWorkbook.read(
            ForeignXlsx.of(shown.replaceAll("<c r=\"H\\d{2,}\".*?</c>", "")).bytes(),
            "mapping.xlsx");

    assertThat(few.messages()).isEmpty();
    assertThat(few.value().counts()).hasToString("2 rows read, 0 switched off, 100 skipped");
    assertThat(many.value().rows()).hasSize(2);
  }

  @Test
  void warnsOfHiddenColumnsThatAreUsed() {
    assertThat(
            message(
                file()
                    .with(
                        ForeignXlsx.SHEET,
                        xml ->
                            xml.replace(
                                "<sheetData>",
                                "<cols><col min=\"5\" max=\"7\" hidden=\"1\"/><col min=\"9\" max=\"16384\""
                                    + " hidden=\"true\"/></cols><sheetData>"))))
        .isEqualTo(
            "Mapping!E1: the values in hidden columns are used: E, F, G"
                + " (show them to see what they do, or empty them)");
    assertThat(
            TestWorkbook.read(
                    OdsFile.of(
                            OdsFile.table(
                                "Mapping",
                                "<table:table-column/><table:table-column table:visibility=\"collapse\""
                                    + " table:number-columns-repeated=\"2\"/>"
                                    + OdsFile.row(TITLES)
                                    + OdsFile.row(
                                        "Yes | Order | ItemPrice | Principal | | Journal | 4000")))
                        .bytes(),
                    "mapping.ods")
                .messages())
        .startsWith("Mapping!B1: the values in hidden columns are used: B, C");
  }

  @Test
  void warnsOfHiddenColumnsOfTheOldFormatAndNeverOfThoseForPeople() {
    String drawing =
        TITLES + " | Note\nYes | Order | ItemPrice | Principal | | Journal | 4000 | seen";

    for (TestWorkbook book : List.of(TestWorkbook.xlsx(), TestWorkbook.xls())) {
      byte[] bytes = book.tab("Mapping", drawing).hidingColumns(4, 6, 7).bytes();
      assertThat(TestWorkbook.read(bytes, "mapping").messages())
          .startsWith("Mapping!G1: the values in hidden columns are used: G");
    }
  }

  @Test
  void stopsBeforeTheCellsOrTheTabsFillTheMemory() {
    StringBuilder rows = new StringBuilder();
    for (int row = 1; row <= 6_000; row++) {
      rows.append("<row>").append("<c t=\"n\"><v>1</v></c>".repeat(100)).append("</row>");
    }
    assertThat(message(ForeignXlsx.of(rows.toString())))
        .startsWith("Mapping!A4001: the sheet with this row is more than 400000 cells");
    String text = "x".repeat(1_900);
    String longRows =
        "<row>%s</row>"
            .formatted("<c t=\"str\"><v>%s</v></c>".formatted(text).repeat(150))
            .repeat(40);
    assertThat(message(ForeignXlsx.of(longRows)))
        .startsWith("Mapping!A36: the sheet with this row is more than 10000000 characters");
    assertThat(
            message(
                file()
                    .with(
                        ForeignXlsx.WORKBOOK,
                        xml -> xml.replace("</sheets>", numbered(1_000) + "</sheets>"))))
        .startsWith("mapping.xlsx: the number of tabs is more than 1000");
  }

  private static String numbered(int count) {
    StringBuilder sheets = new StringBuilder();
    for (int tab = 0; tab < count; tab++) {
      sheets.append(ForeignXlsx.sheet("T" + tab));
    }
    return sheets.toString();
  }

  private static ForeignXlsx file() {
    return ForeignXlsx.of(HEADER + SALE + FEE);
  }

  private static String message(ForeignXlsx file) {
    return TestWorkbook.read(file.bytes(), "mapping.xlsx").messages();
  }
}
