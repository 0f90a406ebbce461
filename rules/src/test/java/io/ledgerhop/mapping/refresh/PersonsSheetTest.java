// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.refresh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerhop.document.Dimension;
import io.ledgerhop.mapping.refresh.file.WriteProblem;
import io.ledgerhop.problem.ConnectorException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A workbook in which a person has put remarks, comments, colours and a filter beside the lists, as
 * Apache POI, LibreOffice and a program with prefixes write it.
 */
@Timeout(60)
class PersonsSheetTest {

  private static final ChangedCompany COMPANY =
      new ChangedCompany()
          .account("0010", "Cash", true)
          .account("6000", "Fees", true)
          .account("7000", "New", true)
          .value(Dimension.VENDOR, "V1", "Amazon Ltd", true)
          .value(Dimension.VENDOR, "V3", "Carrier", true);

  @ParameterizedTest
  @ValueSource(strings = {"poi.xlsx", "libreoffice.xlsx", "libreoffice.ods", "prefixed.xlsx"})
  void keepsWhatAPersonPutBesideTheLists(String name) throws IOException {
    byte[] before = bytes(name);

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
    byte[] before = bytes("poi.xlsx");

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
  void givesANewEntryTheLookOfTheOneAboveIt() throws IOException {
    byte[] after = refreshed(bytes("poi.xlsx"), "poi.xlsx");

    try (Workbook workbook = new XSSFWorkbook(new ByteArrayInputStream(after))) {
      Sheet sheet = workbook.getSheet("Lists");
      assertThat(sheet.getRow(5).getCell(0).getCellStyle())
          .isEqualTo(sheet.getRow(4).getCell(0).getCellStyle());
      assertThat(sheet.getRow(5).getCell(0).getCellStyle().getFillForegroundColor())
          .isEqualTo(IndexedColors.RED.getIndex());
      assertThat(sheet.getRow(2).getCell(0).getCellComment().getString().getString())
          .isEqualTo("petty cash of the shop");
    }
  }

  /** Excel has made a number of 0010's neighbour, which the reader refuses. */
  @Test
  void makesATextOfAnIdThatASpreadsheetMadeANumber() throws IOException {
    byte[] before = workbook(new XSSFWorkbook(), true);

    RefreshedWorkbook refreshed = ListsWorkbook.of(before, "poi.xlsx").refreshed(COMPANY.lists());

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

    RefreshedWorkbook refreshed = ListsWorkbook.of(files, "mapping").refreshed(COMPANY.lists());

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

  @Test
  void refusesTheOldFormatWithoutTouchingIt() throws IOException {
    byte[] old = workbook(new HSSFWorkbook(), false);

    assertThatThrownBy(() -> ListsWorkbook.of(old, "old.xls"))
        .isInstanceOfSatisfying(
            ConnectorException.class,
            e -> assertThat(e.problem()).isEqualTo(WriteProblem.OLD_FORMAT.at("old.xls")));
  }

  @Test
  void saysWhatToDoIfThereIsNoTabLists() throws IOException {
    byte[] without;
    try (Workbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      workbook.createSheet("Mapping");
      workbook.write(out);
      without = out.toByteArray();
    }

    assertThatThrownBy(() -> ListsWorkbook.of(without, "m.xlsx"))
        .hasMessage(RefreshProblem.LISTS_MISSING.at("m.xlsx", "Mapping").message());
  }

  @Test
  void saysWhichTitlesAreMissing() throws IOException {
    ListsWorkbook workbook = ListsWorkbook.of(bytes("poi.xlsx"), "poi.xlsx");
    List<CompanyList> items =
        new ChangedCompany().value(Dimension.ITEM, "I1", "Train", true).lists().subList(1, 2);

    assertThat(workbook.names()).containsExactlyInAnyOrder(ListName.ACCOUNT, ListName.VENDOR);
    assertThatThrownBy(() -> workbook.refreshed(items))
        .hasMessage(RefreshProblem.NO_LIST.at("Lists!1", "Item").message());
  }

  /** A sign-in without the right to list accounts must not empty the list. */
  @Test
  void keepsTheAccountsIfTheCompanyShowsNone() throws IOException {
    RefreshedWorkbook refreshed =
        ListsWorkbook.of(bytes("poi.xlsx"), "poi.xlsx").refreshed(new ChangedCompany().lists());

    assertThat(refreshed.isUnchanged()).isTrue();
    assertThat(refreshed.warnings())
        .containsExactly(RefreshProblem.LIST_EMPTY.at("Lists", "account"));
  }

  @Test
  void refusesTwoColumnsOfOneList() {
    Map<String, byte[]> files =
        Map.of("Lists.csv", "Account,account\n1,2\n".getBytes(StandardCharsets.UTF_8));

    assertThatThrownBy(() -> ListsWorkbook.of(files, "mapping"))
        .hasMessage(RefreshProblem.LIST_TWICE.at("Lists!1", "Account").message());
  }

  @Test
  void refusesAListThatTheReaderWouldRefuse() {
    Map<String, byte[]> files =
        Map.of(
            "Lists.csv",
            ("Vendor\n" + "\n".repeat(19_998) + "V\n").getBytes(StandardCharsets.UTF_8));
    List<CompanyList> vendors = COMPANY.lists().subList(1, 2);

    assertThatThrownBy(() -> ListsWorkbook.of(files, "mapping").refreshed(vendors))
        .hasMessage(RefreshProblem.LIST_TOO_LONG.at("Lists", "Vendor", 20_001, 20_000).message());
  }

  private static Map<String, String> row(String cells) {
    return Stream.of(cells.split("\\|"))
        .map(cell -> cell.split("="))
        .collect(Collectors.toMap(cell -> cell[0], cell -> cell[1]));
  }

  private static byte[] refreshed(byte[] before, String name) {
    return Objects.requireNonNull(
        ListsWorkbook.of(before, name).refreshed(COMPANY.lists()).files().get(name));
  }

  private static String around(String text, String start, String end) {
    return text.substring(0, text.indexOf(start)) + text.substring(text.indexOf(end));
  }

  private static byte[] bytes(String name) throws IOException {
    return switch (name) {
      case "poi.xlsx" -> workbook(new XSSFWorkbook(), false);
      case "prefixed.xlsx" -> prefixed(workbook(new XSSFWorkbook(), false));
      default -> resource(name);
    };
  }

  private static byte[] resource(String name) throws IOException {
    try (var in = PersonsSheetTest.class.getResourceAsStream("saved-by-" + name)) {
      return in.readAllBytes();
    }
  }

  /** As some programs write it: each element with a prefix, and cells without their places. */
  private static byte[] prefixed(byte[] workbook) throws IOException {
    return Packed.with(
        workbook,
        "xl/worksheets/sheet2.xml",
        sheet ->
            sheet
                .replaceAll("<(/?)([a-zA-Z])", "<$1x:$2")
                .replace("xmlns=", "xmlns:x=")
                .replaceFirst("<x:c r=\"A2\"", "<x:c"));
  }

  static byte[] workbook(Workbook workbook, boolean withNumber) throws IOException {
    try (workbook;
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Sheet mapping = workbook.createSheet("Mapping");
      row(mapping, 0, "On", "GL account", "Vendor");
      Sheet sheet = workbook.createSheet("Lists");
      row(
          sheet,
          0,
          "Account",
          "Account title",
          "Account class",
          "My note",
          "Vendor",
          "Vendor name");
      row(sheet, 1, "clearing", "", "", "do not touch", "V1", "Amazon");
      row(sheet, 2, "0010", "Kasse", "", "ask Ann");
      row(sheet, 3, "0020", "Old", "", "the old one", "V2", "Gone");
      row(sheet, 4, "6000", "Fees", "Expense");
      if (withNumber) {
        sheet.getRow(4).getCell(0).setCellValue(6_000);
      }
      decorate(workbook, sheet);
      workbook.write(out);
      return out.toByteArray();
    }
  }

  private static void decorate(Workbook workbook, Sheet sheet) {
    var red = workbook.createCellStyle();
    red.setFillForegroundColor(IndexedColors.RED.getIndex());
    red.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    sheet.getRow(4).getCell(0).setCellStyle(red);
    Cell cell = sheet.getRow(2).getCell(0);
    var anchor = workbook.getCreationHelper().createClientAnchor();
    var comment = sheet.createDrawingPatriarch().createCellComment(anchor);
    comment.setString(workbook.getCreationHelper().createRichTextString("petty cash of the shop"));
    cell.setCellComment(comment);
    sheet.setAutoFilter(CellRangeAddress.valueOf("A1:F5"));
    sheet.createFreezePane(0, 1);
    sheet.setColumnWidth(3, 40 * 256);
    ConditionalFormattingRule rule =
        sheet.getSheetConditionalFormatting().createConditionalFormattingRule("$D2=\"ask Ann\"");
    rule.createPatternFormatting().setFillBackgroundColor(IndexedColors.YELLOW.getIndex());
    sheet
        .getSheetConditionalFormatting()
        .addConditionalFormatting(
            new CellRangeAddress[] {CellRangeAddress.valueOf("A2:F100")}, rule);
  }

  private static void row(Sheet sheet, int number, String... texts) {
    Row row = sheet.createRow(number);
    for (int column = 0; column < texts.length; column++) {
      if (!texts[column].isEmpty()) {
        row.createCell(column).setCellValue(texts[column]);
      }
    }
  }
}
