// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.hop.report.file.ExampleRun;
import io.ledgerhop.hop.report.file.MemoryFolder;
import io.ledgerhop.hop.report.file.RunFacts;
import io.ledgerhop.posting.report.RunReport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** F40: the spreadsheets of a run on paper, A4 or Letter. */
@Timeout(30)
class PrintedBookTest {

  @ParameterizedTest
  @ValueSource(strings = {"report.xlsx", "unmapped.xlsx"})
  void printsAllColumnsOnAPageWithTitlesAndNumbers(String name) throws IOException {
    try (XSSFWorkbook book = book(name)) {
      assertThat(book).isNotEmpty().allSatisfy(PrintedBookTest::isPrintedWell);
    }
  }

  /** A sheet of 150 characters has letters of 10 points on A4 across, and Letter. */
  @Test
  void keepsSheetsOnAPageReadable() throws IOException {
    try (XSSFWorkbook book = book("report.xlsx")) {
      assertThat(book)
          .allSatisfy(
              sheet ->
                  assertThat(
                          IntStream.range(0, 12)
                              .filter(at -> sheet.getRow(0).getCell(at) != null)
                              .map(at -> sheet.getColumnWidth(at) / 256)
                              .sum())
                      .as(sheet.getSheetName())
                      .isLessThanOrEqualTo(200));
      Cell wrong = book.getSheet("To do").getRow(1).getCell(6);
      assertThat(wrong.getCellStyle().getWrapText()).isTrue();
      assertThat(wrong.getRow().getHeightInPoints())
          .isEqualTo(3 * wrong.getSheet().getDefaultRowHeightInPoints());
    }
  }

  /** F40: the currency stands beside its amount, and not against it. */
  @Test
  void leavesSpaceBehindFigures() throws IOException {
    try (XSSFWorkbook book = book("report.xlsx")) {
      for (int row : new int[] {0, 1}) {
        CellStyle currency = book.getSheet("Settlements").getRow(row).getCell(6).getCellStyle();
        assertThat(currency.getAlignment()).isEqualTo(HorizontalAlignment.LEFT);
        assertThat(currency.getIndention()).isEqualTo((short) 1);
      }
    }
  }

  /** A workbook with many errors stops the run; each sentence has a row that is high enough. */
  @Test
  void showsTheErrorsOfAFailedRunBelowEachOther() throws IOException {
    String errors =
        "Mapping!N2: no way to post (write Journal)\n"
            + "Mapping!N3: no way to post (write Journal)\n"
            + "Mapping!O3: no account "
            + "and none ".repeat(20);
    MemoryFolder folder = new MemoryFolder();
    Instant start = Instant.parse("2026-11-10T06:00:00Z");
    new RunFiles(folder)
        .write(
            new RunFacts(start, start, RunFacts.State.FAILED, new TreeMap<>(), List.of(errors)),
            new RunReport());

    try (XSSFWorkbook book = opened(folder, "report.xlsx")) {
      Sheet summary = book.getSheet("Summary");
      assertThat(summary.getRow(4).getCell(1).getStringCellValue())
          .isEqualTo("Mapping!N2 to N3: no way to post (write Journal)");
      assertThat(summary.getRow(5).getHeightInPoints())
          .isEqualTo(3 * summary.getDefaultRowHeightInPoints());
      assertThat(summary.getMergedRegions())
          .extracting(CellRangeAddress::formatAsString)
          .containsExactly("B5:E5", "B6:E6");
    }
  }

  private static XSSFWorkbook book(String name) throws IOException {
    MemoryFolder folder = new MemoryFolder();
    new RunFiles(folder).write(ExampleRun.facts(RunFacts.State.DONE), ExampleRun.report());
    return opened(folder, name);
  }

  private static XSSFWorkbook opened(MemoryFolder folder, String name) throws IOException {
    byte[] bytes = Objects.requireNonNull(folder.files().get(name)).toByteArray();
    return new XSSFWorkbook(new ByteArrayInputStream(bytes));
  }

  private static void isPrintedWell(Sheet sheet) {
    assertThat(sheet.getFitToPage()).isTrue();
    assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
    assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
    assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
    assertThat(sheet.getFooter().getLeft()).isEqualTo("&F, &A");
    assertThat(sheet.getFooter().getRight()).isEqualTo("&P / &N");
    boolean isSummary = sheet.getSheetName().equals("Summary");
    assertThat(sheet.getRepeatingRows() == null).isEqualTo(isSummary);
  }
}
