// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.hop.report.file.ExampleRun;
import io.ledgerhop.hop.report.file.MemoryFolder;
import io.ledgerhop.hop.report.file.RunFacts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** F40: the spreadsheets of a run on paper, A4 or Letter. */
@Timeout(30)
class PrintedBookTest {

  @ParameterizedTest
  @ValueSource(strings = {"report.xlsx", "unmapped.xlsx"})
  void printsAllColumnsOnAPageWithTitlesAndNumbers(String name) throws IOException {
    MemoryFolder folder = new MemoryFolder();
    new RunFiles(folder).write(ExampleRun.facts(RunFacts.State.DONE), ExampleRun.report());
    byte[] bytes = Objects.requireNonNull(folder.files().get(name)).toByteArray();

    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      assertThat(book).isNotEmpty().allSatisfy(PrintedBookTest::isPrintedWell);
    }
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
