// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.refresh;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Refreshes a workbook in which a person has put remarks, comments, colours and a filter beside the
 * lists, as Apache POI, LibreOffice and a program with prefixes write it.
 */
@Timeout(60)
class PersonsSheetTest {

  @ParameterizedTest
  @ValueSource(strings = {"poi.xlsx", "libreoffice.xlsx", "libreoffice.ods", "prefixed.xlsx"})
  void keepsWhatAPersonPutBesideTheLists(String name) throws IOException {
    byte[] before = PersonsWorkbook.bytes(name);

    byte[] after = refreshed(before, name);

    assertThat(Packed.lists(after))
        .containsExactly(
            row("Account=clearing|My note=do not touch|Vendor=V1|Vendor name=Amazon Ltd"),
            row("Account=0010|Account title=Cash|Account class=balance sheet|My note=ask Ann"),
            row("My note=the old one"),
            row(
                "Account=6000|Account title=Fees|Account class=Expense|Vendor=V3|Vendor"
                    + " name=Carrier"),
            row("Account=7000|Account title=New|Account class=profit and loss"));
  }

  @Test
  void keepsCommentsFilterFormatsAndWidthsOfExcel() throws IOException {
    byte[] before = PersonsWorkbook.bytes("poi.xlsx");

    byte[] after = refreshed(before, "poi.xlsx");

    assertThat(Packed.differences(before, after)).containsExactly("xl/worksheets/sheet2.xml");
    assertThat(Packed.parts(after)).containsKey("xl/comments2.xml");
    String old = Packed.part(before, "xl/worksheets/sheet2.xml");
    String changed = Packed.part(after, "xl/worksheets/sheet2.xml");
    assertThat(around(changed, "<sheetData>", "</sheetData>"))
        .isEqualTo(
            around(old, "<sheetData>", "</sheetData>")
                .replace("<dimension ref=\"A1:F5\"", "<dimension ref=\"A1:F6\""))
        .contains("<autoFilter ref=\"A1:F5\"/>")
        .contains("conditionalFormatting")
        .contains("legacyDrawing")
        .contains("state=\"frozen\"");
  }

  /** The last account is red; a new one below it looks like it. */
  @Test
  void givesANewEntryTheLookOfTheOneAboveItAndKeepsThatOfAChangedOne() throws IOException {
    byte[] after = refreshed(PersonsWorkbook.bytes("poi.xlsx"), "poi.xlsx");

    try (Workbook workbook = new XSSFWorkbook(new ByteArrayInputStream(after))) {
      Sheet sheet = workbook.getSheet("Lists");
      assertThat(sheet.getRow(5).getCell(0).getCellStyle())
          .isEqualTo(sheet.getRow(4).getCell(0).getCellStyle());
      assertThat(sheet.getRow(5).getCell(0).getCellStyle().getFillForegroundColor())
          .isEqualTo(IndexedColors.RED.getIndex());
      assertThat(sheet.getRow(2).getCell(1).getStringCellValue()).isEqualTo("Cash");
      assertThat(sheet.getRow(2).getCell(1).getCellStyle().getFillForegroundColor())
          .isEqualTo(IndexedColors.RED.getIndex());
      assertThat(sheet.getRow(2).getCell(0).getCellComment().getString().getString())
          .isEqualTo("petty cash of the shop");
    }
  }

  /** Excel has made a number of 0010's neighbour, which the reader refuses. */
  @Test
  void makesATextOfAnIdThatASpreadsheetMadeANumber() throws IOException {
    byte[] before = PersonsWorkbook.workbook(new XSSFWorkbook(), true);

    RefreshedWorkbook refreshed =
        ListsWorkbook.of(before, "poi.xlsx").refreshed(PersonsWorkbook.COMPANY.lists());

    assertThat(refreshed.changes())
        .contains(
            new ListChange(
                ListName.ACCOUNT, "6000", "Fees", ChangeKind.MADE_TEXT, "6000", "Lists!A5"));
    byte[] after = Objects.requireNonNull(refreshed.files().get("poi.xlsx"));
    try (Workbook workbook = new XSSFWorkbook(new ByteArrayInputStream(after))) {
      assertThat(workbook.getSheet("Lists").getRow(4).getCell(0).getStringCellValue())
          .isEqualTo("6000");
    }
  }

  @Test
  void keepsEveryCharacterOfATextFileBesideTheLists() {
    String lists =
        """
        Account;Account title;Account class;My note;Vendor;Vendor name\r
        clearing;;;"do ""not""; touch";V1;Amazon\r
        0010;Cash;Asset;ask Ann\r
        0020;Old;;the old one;V2;Gone\r
        \r
        6000;Fees;Expense""";
    Map<String, byte[]> files =
        Map.of(
            "Lists.csv", ("\uFEFF" + lists).getBytes(StandardCharsets.UTF_8),
            "Mapping.csv", "On,GL account\n".getBytes(StandardCharsets.UTF_8));

    RefreshedWorkbook refreshed =
        ListsWorkbook.of(files, "mapping").refreshed(PersonsWorkbook.COMPANY.lists());

    assertThat(refreshed.files()).containsOnlyKeys("Lists.csv");
    assertThat(new String(refreshed.files().get("Lists.csv"), StandardCharsets.UTF_8))
        .isEqualTo(
            "\uFEFF"
                + """
                Account;Account title;Account class;My note;Vendor;Vendor name\r
                clearing;;;"do ""not""; touch";V1;Amazon Ltd\r
                0010;Cash;Asset;ask Ann\r
                ;;;the old one;;\r
                ;;;;V3;Carrier\r
                6000;Fees;Expense\r
                7000;New;profit and loss\r
                """);
  }

  private static Map<String, String> row(String cells) {
    return Stream.of(cells.split("\\|"))
        .map(cell -> cell.split("="))
        .collect(Collectors.toMap(cell -> cell[0], cell -> cell[1]));
  }

  private static byte[] refreshed(byte[] before, String name) {
    return Objects.requireNonNull(
        ListsWorkbook.of(before, name)
            .refreshed(PersonsWorkbook.COMPANY.lists())
            .files()
            .get(name));
  }

  private static String around(String text, String start, String end) {
    return text.substring(0, text.indexOf(start)) + text.substring(text.indexOf(end));
  }
}
