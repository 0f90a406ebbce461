// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.mapping.MappingTable;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Issue 12: XLSX files as other programs write them give the same rows, or a message that says what
 * to do.
 */
@Timeout(120)
class ForeignXlsxTest {

  private static final String HEADER =
      ForeignXlsx.row(
          1,
          "On | Transaction type | Amount type | Amount description | From | Post as | GL account");
  private static final String SALE =
      ForeignXlsx.row(2, "Yes | Order | ItemPrice | Principal | 2026-10-01 | Journal | 004000");
  private static final String FEE =
      ForeignXlsx.row(3, " | Order | ItemFees | Commission | | Journal | 6010");
  private static final String REMEDY =
      " (open the file in Excel or LibreOffice, check the row, and save it again)";

  private static final String CELL_E2 = ForeignXlsx.cell("E2", "2026-10-01");
  private static final String CELL_F2 = ForeignXlsx.cell("F2", "Journal");

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          <sheetData>~<cols/><sheetData>
          <c r="A2"~<c
          <row r="2"~<row
          <t xml:space="preserve">Order<~<r><rPr><b/></rPr><t>Or</t></r><r><t>der</t></r><rPh sb="0" eb="1"><t>kana</t></rPh><t><
          Journal<~Journal_x000D_<
          </is></c>~</is><extLst><y:t xmlns:y="urn:y">other</y:t></extLst></c>
          <sheetData>~<y:row xmlns:y="urn:y" r="9"><y:c r="A9" t="str"><y:v>other</y:v></y:c></y:row><sheetData>
          CELL_F2~<c r="F2" t="s"><v>0</v></c>
          CELL_E2~<c r="E2" s="1"><v>46296</v></c>
          CELL_E2~<c r="E2" t="d"><v>2026-10-01T00:00:00</v></c>
          <c r="A2" t="inlineStr"><is><t xml:space="preserve">Yes</t></is></c>~<c r="A2" t="b"><v>true</v></c>
          """)
  void readsTheSameRowsFromAnotherSheet(String written, String other) {
    String old = written.replace("CELL_E2", CELL_E2).replace("CELL_F2", CELL_F2);

    assertThat(HEADER + SALE + FEE + "<sheetData>").contains(old);
    assertReadAlike(file().with(ForeignXlsx.SHEET, xml -> xml.replace(old, other)));
    assertReadAlike(file().with(ForeignXlsx.SHEET, xml -> xml.replace(old, other)).strict());
  }

  @ParameterizedTest
  @CsvSource({
    "[Content_Types].xml,spreadsheetml.sheet.main+xml,spreadsheetml.template.main+xml",
    "[Content_Types].xml,vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml,"
        + "vnd.ms-excel.sheet.macroEnabled.main+xml",
    "xl/workbook.xml,<sheets>,<sheets><sheet name=\"Graph\" sheetId=\"7\" r:id=\"r9\"/>",
    "xl/workbook.xml,sheetId=\"1\",sheetId=\"1\" state=\"veryHidden\"",
    "xl/_rels/workbook.xml.rels,Target=\",Target=\"/xl/"
  })
  void readsTheSameRowsFromAnotherPackage(String part, String written, String other) {
    assertReadAlike(file().with(part, xml -> xml.replace(written, other)));
  }

  @Test
  void readsNamesWithAPrefixAndInUpperCase() {
    assertReadAlike(
        file()
            .with(
                ForeignXlsx.SHEET,
                xml -> xml.replaceAll("<(/?)(?=[a-zA-Z])", "<$1x:").replace("xmlns=", "xmlns:x=")));
    assertReadAlike(file().renamed(ForeignXlsx.SHEET, "XL/Worksheets/Sheet1.XML"));
  }

  private static void assertReadAlike(ForeignXlsx form) {
    MappingTable table = TestWorkbook.read(form.bytes(), "mapping.xlsx").value();

    assertThat(table.rows())
        .hasToString(TestWorkbook.read(file().bytes(), "mapping.xlsx").value().rows().toString());
    assertThat(table.rows()).hasSize(2);
    assertThat(table.rows().get(0).conditions().dates().from())
        .isEqualTo(Optional.of(LocalDate.of(2026, 10, 1)));
  }

  @Test
  void refusesARowOrACellThatIsThereTwice() {
    assertThat(message(ForeignXlsx.of(HEADER + SALE + SALE)))
        .isEqualTo(
            "Mapping!2: the file has this twice, or not in its order, so that nobody knows"
                + " which one counts"
                + REMEDY);
    assertThat(message(ForeignXlsx.of(HEADER + FEE + SALE))).startsWith("Mapping!2: the file has");
    assertThat(
            message(
                file()
                    .with(
                        ForeignXlsx.SHEET,
                        xml ->
                            xml.replace(
                                ForeignXlsx.cell("G2", "004000"),
                                ForeignXlsx.cell("G2", "004000")
                                    + ForeignXlsx.cell("G2", "9999")))))
        .startsWith("Mapping!G2: the file has this twice");
  }

  @ParameterizedTest
  @ValueSource(strings = {"MAPPING", "Mapping ", " mapping", "\uFF2Dapping"})
  void refusesTwoTabsWhoseNamesLookAlike(String name) {
    assertThat(
            message(
                file()
                    .with(
                        ForeignXlsx.WORKBOOK,
                        xml -> xml.replace("</sheets>", ForeignXlsx.sheet(name) + "</sheets>"))))
        .isEqualTo(
            "mapping.xlsx: the tab Mapping is there twice, as \"Mapping\" and \"%s\" (delete one of"
                    .formatted(name)
                + " them)");
  }

  @Test
  void refusesTwoTabsOfTheVerySameName() {
    assertThat(
            message(
                file()
                    .with(
                        ForeignXlsx.WORKBOOK,
                        xml ->
                            xml.replace("</sheets>", ForeignXlsx.sheet("Mapping") + "</sheets>"))))
        .isEqualTo(
            "mapping.xlsx: the tab Mapping is there twice, as two tabs of the same name"
                + " (delete one of them)");
    String table = OdsFile.table("Mapping", OdsFile.row("On | Post as"));
    assertThat(TestWorkbook.read(OdsFile.of(table + table).bytes(), "mapping.ods").messages())
        .startsWith("mapping.ods: the tab Mapping is there twice");
  }

  @ParameterizedTest
  @CsvSource({
    "application/vnd.ms-excel.sheet.binary.macroEnabled.main,a binary workbook (.xlsb)",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml,"
        + "a text document",
    "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml,"
        + "a presentation"
  })
  void saysWhichOtherOfficeFileItIs(String type, String kind) {
    assertThat(
            message(
                file()
                    .with(
                        ForeignXlsx.TYPES,
                        xml ->
                            xml.replace(
                                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                                type))))
        .startsWith("mapping.xlsx: this is " + kind + "; the mapping workbook is read as");
  }

  @Test
  void saysThatAnArchiveIsNoWorkbook() {
    assertThat(message(file().renamed(ForeignXlsx.TYPES, "other.xml")))
        .startsWith("mapping.xlsx: this is a zip archive; ");
    assertThat(message(file().renamed(ForeignXlsx.TYPES, "Index/Document.iwa")))
        .startsWith("mapping.xlsx: this is a file of Apple Numbers; ");
  }

  private static ForeignXlsx file() {
    return ForeignXlsx.of(HEADER + SALE + FEE);
  }

  private static String message(ForeignXlsx file) {
    return TestWorkbook.read(file.bytes(), "mapping.xlsx").messages();
  }
}
