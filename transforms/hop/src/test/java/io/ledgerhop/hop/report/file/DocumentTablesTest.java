// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class DocumentTablesTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  /** A memo that looks like a formula gets an apostrophe; a number stays a number. */
  @Test
  void writesEachDocumentLineAsOneCsvRow() throws IOException {
    try (CsvTable<DocumentFileRow> table = new CsvTable<>(out, DocumentFileRow.COLUMNS)) {
      for (DocumentFileRow row : rows()) {
        table.add(row);
      }
    }

    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            """
            settlement,slice,document,kind,date,journal,vendor,line,account,department,location,class,project,customer,item,memo,debit,credit,currency,rows,rule,quantity,unit,price,warehouse,definition,due
            90000000003,1,AMZ-90000000003-1,Journal,2026-11-05,GJ,'@AMZ,1,6010,010,,,,,,"'=HYPERLINK(""x""), y",1234.56,,USD,3,Mapping!O14,,,,,,
            90000000003,1,AMZ-90000000003-1,Journal,2026-11-05,GJ,,2,0100,,,,,,,,,1102.10,USD,5,Mapping!O5,,,,,,
            90000000003,1,AMZ-90000000003-1,Journal,2026-11-05,GJ,,3,1150,,,,,,,,,132.46,USD,0,clearing,,,,,,
            """);
  }

  @Test
  void writesIdsAsTextMoneyAsNumbersAndDaysAsDates() throws IOException {
    try (XlsxBook book = new XlsxBook()) {
      rows().forEach(book.table("Documents", DocumentFileRow.COLUMNS)::add);
      book.writeTo(out);
    }

    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      Sheet sheet = workbook.getSheet("Documents");
      Row first = sheet.getRow(1);
      assertThat(sheet.getPhysicalNumberOfRows()).isEqualTo(4);
      assertThat(sheet.getRow(0).getCell(8).getStringCellValue()).isEqualTo("account");
      assertThat(first.getCell(0).getStringCellValue()).isEqualTo("90000000003");
      assertThat(sheet.getRow(2).getCell(8).getStringCellValue()).isEqualTo("0100");
      assertThat(first.getCell(15).getCellType()).isEqualTo(CellType.STRING);
      assertThat(first.getCell(16).getNumericCellValue()).isEqualTo(1234.56);
      assertThat(first.getCell(4).getLocalDateTimeCellValue()).hasToString("2026-11-05T00:00");
    }
  }

  /** F40: a printed table of 27 columns would be too small to read. */
  @Test
  void hidesColumnsThatNoDocumentFills() throws IOException {
    try (XlsxBook book = new XlsxBook()) {
      XlsxTable<DocumentFileRow> table = book.table("Documents", DocumentFileRow.COLUMNS);
      rows().forEach(table::add);
      table.hideEmptyColumns();
      book.writeTo(out);
    }

    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      Sheet sheet = workbook.getSheet("Documents");
      assertThat(IntStream.range(0, 27).filter(sheet::isColumnHidden))
          .containsExactly(10, 11, 12, 13, 14, 21, 22, 23, 24, 25, 26);
      assertThat(sheet.getColumnWidth(2) / 256).isEqualTo("AMZ-90000000003-1".length() + 3);
    }
  }

  /** F33: sums are formulas that a spreadsheet program calculates to the same amounts. */
  @Test
  void writesASheetToReadWithTheSumsOfEachDocumentAndSettlement() throws IOException {
    try (XlsxBook book = new XlsxBook()) {
      DocumentsSheet sheet = new DocumentsSheet(book);
      sheet.add(ExampleRun.journal("90000000002", "first"));
      sheet.add(ExampleRun.journal("90000000003", "second"));
      sheet.add(ExampleRun.journal("90000000003", "third"));
      sheet.end();
      book.writeTo(out);
    }

    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      DataFormatter formatter = new DataFormatter(Locale.US);
      List<String> lines = new ArrayList<>();
      for (Row row : workbook.getSheet("Settlements")) {
        List<String> cells = new ArrayList<>();
        row.forEach(cell -> cells.add(formatter.formatCellValue(cell)));
        lines.add(String.join(" | ", cells));
      }
      assertThat(String.join("\n", lines))
          .isEqualTo(
              """
              Line | Account | Dimensions | Memo | Debit | Credit | Rows | Rule
              US, settlement 90000000002, USD
              AMZ-90000000002-1, Journal, 2026-11-05: Amazon settlement 90000000002, 2026-10-22 to 2026-11-05
              1 | 6010 | department 010, vendor @AMZ, CHANNEL FBA | first | 1,234.56 | 3 | Mapping!O14
              2 | 0100 | 1,102.10 | 5 | Mapping!O5
              3 | 1150 | 132.46 | 0 | clearing
              Sum of AMZ-90000000002-1 | SUBTOTAL(9,E6:E8) | SUBTOTAL(9,F6:F8)
              US, settlement 90000000003, USD
              AMZ-90000000003-1, Journal, 2026-11-05: Amazon settlement 90000000003, 2026-10-22 to 2026-11-05
              1 | 6010 | department 010, vendor @AMZ, CHANNEL FBA | second | 1,234.56 | 3 | Mapping!O14
              2 | 0100 | 1,102.10 | 5 | Mapping!O5
              3 | 1150 | 132.46 | 0 | clearing
              Sum of AMZ-90000000003-1 | SUBTOTAL(9,E14:E16) | SUBTOTAL(9,F14:F16)
              AMZ-90000000003-1, Journal, 2026-11-05: Amazon settlement 90000000003, 2026-10-22 to 2026-11-05
              1 | 6010 | department 010, vendor @AMZ, CHANNEL FBA | third | 1,234.56 | 3 | Mapping!O14
              2 | 0100 | 1,102.10 | 5 | Mapping!O5
              3 | 1150 | 132.46 | 0 | clearing
              Sum of AMZ-90000000003-1 | SUBTOTAL(9,E20:E22) | SUBTOTAL(9,F20:F22)
              All documents of the settlement | SUBTOTAL(9,E11:E23) | SUBTOTAL(9,F11:F23)""");
    }
  }

  @Test
  void writesTheRequestUnderTheNumberOfItsDocument() throws IOException {
    MemoryFolder folder = new MemoryFolder();

    RequestFile.write(ExampleRun.posted(), folder);
    RequestFile.write(ExampleRun.receipts().get(4), folder);

    assertThat(folder.files()).containsOnlyKeys("requests/AMZ-90000000002-1.xml");
    assertThat(folder.text("requests/AMZ-90000000002-1.xml"))
        .isEqualTo("<request>masked</request>");
  }

  @Test
  void keepsTheNameOfARequestInsideItsFolder() {
    assertThat(List.of("../../etc/x", "AMZ-1/2", "..", "A:B\\C"))
        .map(RequestFile::fileName)
        .containsExactly("_._.._etc_x", "AMZ-1_2", "_.", "A_B_C");
  }

  private static List<DocumentFileRow> rows() {
    return DocumentFileRow.of(ExampleRun.journal("90000000003", "=HYPERLINK(\"x\"), y"), "GJ")
        .toList();
  }
}
