// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** F39, F93: what the accountant sees of the errors of a workbook. */
class CheckCommandTest {

  private static final Path STARTER =
      Path.of("..", "..", "samples", "project", "mapping", "starter-mapping.xlsx");

  @TempDir private Path folder;

  @Test
  void findsNothingInTheStarterWorkbook() {
    CommandRun run = CommandRun.of("check", STARTER);

    assertThat(run.screen())
        .startsWith("starter-mapping.xlsx: ")
        .contains("switched off", "tests.")
        .contains("The workbook can be used");
    assertThat(run.exit()).isZero();
  }

  @Test
  void takesTheWorkbookByTheOptionOfTheOtherSubCommandsToo() {
    assertThat(CommandRun.of("check", "--mapping", STARTER).exit()).isZero();
    assertThat(CommandRun.of("check", STARTER, "--mapping", STARTER).exit()).isEqualTo(1);
    assertThat(CommandRun.of("check").errors()).contains("(WORKBOOK | --mapping=WORKBOOK)");
  }

  @Test
  void namesEveryErrorWithItsCell() throws IOException {
    workbook(
        """
        Transaction type,Amount type,Amount description,Post as,GL account
        Order,ItemPrice,Principal,Jornal,4000
        Order,ItemFees,Commission,Journal,
        """);

    CommandRun run = CommandRun.of("check", folder.resolve("book"), "--out", folder.resolve("out"));

    assertThat(run.screen())
        .contains(
            "! 2 errors to correct.", "Mapping!D2", "Mapping!E3", "A run refuses this workbook.");
    assertThat(run.exit()).isEqualTo(3);
    assertThat(folder.resolve("out/check-errors.csv"))
        .content()
        .startsWith("Cell,What,What to do\nMapping!D2,");
    assertThat(folder.resolve("out/check.html"))
        .content()
        .contains("<h1>Check of book</h1>", "<li>2 errors to correct.</li>", "Mapping!E3");
  }

  /** F48: the table for a spreadsheet keeps a row for each cell. */
  @Test
  void saysOnceWhatIsWrongInManyCells() throws IOException {
    workbook(
        """
        Transaction type,Amount type,Amount description,Post as,GL account
        Order,ItemPrice,Principal,Jornal,4000
        Order,ItemPrice,Shipping,Jornal,4000
        Order,ItemPrice,GiftWrap,Journal,4000
        Order,ItemFees,Commission,Jornal,6010
        """);

    CommandRun run = CommandRun.of("check", folder.resolve("book"), "--out", folder.resolve("out"));

    assertThat(run.screen())
        .contains("! 3 errors to correct.", "Mapping!D2 to D3, Mapping!D5  \"Jo");
    assertThat(folder.resolve("out/check.html"))
        .content()
        .contains("<summary>1 row</summary>", ">Mapping!D2 to D3, Mapping!D5</td>");
    assertThat(folder.resolve("out/check-errors.csv"))
        .content()
        .contains("\nMapping!D2,", "\nMapping!D3,", "\nMapping!D5,");
  }

  @Test
  void tellsARedTest() throws IOException {
    workbook(
        """
        Transaction type,Amount type,Amount description,Post as,GL account
        Order,ItemPrice,Principal,Journal,4000
        """);
    Files.writeString(
        folder.resolve("book/Tests.csv"),
        """
        Currency,Transaction type,Amount type,Amount description,Amount,GL account
        USD,Order,ItemPrice,Principal,1.00,4010
        """);

    CommandRun run = CommandRun.of("check", folder.resolve("book"));

    assertThat(run.screen()).contains("expected account 4010, the workbook gives 4000");
    assertThat(run.exit()).isEqualTo(3);
  }

  @Test
  void escapesTextsOfTheSheetInThePage() throws IOException {
    workbook(
        """
        Transaction type,Amount type,Amount description,Post as,GL account
        <script>alert(1)</script>,ItemPrice,Principal,<b>,4000
        """);

    CommandRun.of("check", folder.resolve("book"), "--out", folder.resolve("out"));

    assertThat(folder.resolve("out/check.html"))
        .content()
        .contains("&lt;b&gt;")
        .doesNotContain("<script", "<b>");
  }

  @Test
  void saysInASentenceThatThereIsNoWorkbook() {
    CommandRun run = CommandRun.of("check", folder.resolve("none.xlsx"));

    assertThat(run.errors())
        .isEqualToIgnoringNewLines(
            folder.resolve("none.xlsx")
                + ": the workbook cannot be read: there is no such file (check the path and the"
                + " permissions)");
    assertThat(run.exit()).isEqualTo(1);
  }

  @Test
  void refusesAnUnknownZone() {
    CommandRun run = CommandRun.of("check", STARTER, "--zone", "Mars/Olympus");

    assertThat(run.errors()).startsWith("--zone: there is no time zone \"Mars/Olympus\"");
    assertThat(run.exit()).isEqualTo(1);
  }

  @Test
  void saysInASentenceThatThePageCannotBeWritten() throws IOException {
    Path occupied = Files.writeString(folder.resolve("occupied"), "a file");

    CommandRun run = CommandRun.of("check", STARTER, "--out", occupied);

    assertThat(run.errors())
        .startsWith("--out " + occupied + ": the answer cannot be written: there is a file");
    assertThat(run.exit()).isEqualTo(1);
  }

  private void workbook(String mapping) throws IOException {
    Files.createDirectories(folder.resolve("book"));
    Files.writeString(folder.resolve("book/Mapping.csv"), mapping);
  }
}
