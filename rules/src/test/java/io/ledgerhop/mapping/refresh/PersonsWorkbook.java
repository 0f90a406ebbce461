// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.refresh;

import io.ledgerhop.document.Dimension;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook in which a person has put remarks, comments, colours and a filter beside the lists, as
 * Apache POI, LibreOffice and a program with prefixes write it.
 */
final class PersonsWorkbook {

  static final ChangedCompany COMPANY =
      new ChangedCompany()
          .account("0010", "Cash", true)
          .account("6000", "Fees", true)
          .account("7000", "New", true)
          .value(Dimension.VENDOR, "V1", "Amazon Ltd", true)
          .value(Dimension.VENDOR, "V3", "Carrier", true);

  private PersonsWorkbook() {}

  static byte[] bytes(String name) throws IOException {
    return switch (name) {
      case "poi.xlsx" -> workbook(new XSSFWorkbook(), false);
      case "prefixed.xlsx" -> prefixed(workbook(new XSSFWorkbook(), false));
      default -> resource(name);
    };
  }

  private static byte[] resource(String name) throws IOException {
    try (var in = PersonsWorkbook.class.getResourceAsStream("saved-by-" + name)) {
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
    sheet.getRow(2).getCell(1).setCellStyle(red);
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
