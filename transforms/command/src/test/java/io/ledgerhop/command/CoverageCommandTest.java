// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** F39: what the accountant sees of the coverage. */
class CoverageCommandTest {

  private static final String MAPPING =
      """
      Transaction type,Amount type,Amount description,Post as,GL account
      Order,ItemPrice,Principal,Journal,4000
      Order,ItemFees,,Journal,6099
      Order,ItemFees,Commission,Journal,6010
      Order,ItemFees,Comm*,Journal,6011
      Refund,ItemPrice,Principle,Journal,4100
      """;
  private static final String TESTS =
      """
      Currency,Transaction type,Amount type,Amount description,Amount,GL account
      USD,Order,ItemPrice,Principal,1.00,4000
      """;

  @TempDir private Path folder;

  private Path book;

  @BeforeEach
  void writeFiles() throws IOException {
    SampleFiles files = new SampleFiles(folder);
    book = files.workbook("book", "Mapping", MAPPING, "Tests", TESTS);
    files.settlement(
        "history/z.txt.gz",
        "90000000001",
        "5.50",
        "2026-11-05",
        "Order / ItemPrice / Principal 10.00 2026-11-01",
        "Order / ItemFees / Commission -1.50 2026-11-01",
        "Refund / ItemPrice / Principal -3.00 2026-11-02");
    files.settlement(
        "history/more/2.txt",
        "90000000002",
        "-0.25",
        "2026-11-19",
        "Order / ItemFees / Storage -0.25 2026-11-18");
  }

  @Test
  void saysFirstWhatNeedsAPerson() {
    CommandRun run = CommandRun.of("coverage", "--mapping", book, "--settlements", history());

    assertThat(run.errors()).isEmpty();
    assertThat(run.screen())
        .isEqualToNormalizingNewlines(
            """
            2 settlements that ended from 2026-11-05 to 2026-11-19.
            4 lines 5.25 USD in all.
            ! No row matches 1 combination of types: 1 line -3.00 USD.

            Unmapped
            Marketplace  Transaction type  Amount type  Amount description  Lines  Money  Currency  Nearest row
            Amazon.com   Refund            ItemPrice    Principal               1  -3.00  USD       nearest is Mapping!6, but its Amount description (C6) says
                                                                                                    "Principle"

            Shadowed rows
            Row         Conditions                Lines  Money  Currency  Decided by  Lost by
            Mapping!E5  Order / ItemFees / Comm*      1  -1.50  USD       Mapping!E4  a wildcard against an exact value

            Overlapping rows
            Row         Conditions            Lines  Money  Currency  Decided by  Lost by
            Mapping!E3  Order / ItemFees / *      1  -1.50  USD       Mapping!E4  fewer conditions

            What each row decides
            Row         Conditions                     Lines  Money  Currency
            Mapping!E2  Order / ItemPrice / Principal      1  10.00  USD
            Mapping!E3  Order / ItemFees / *               1  -0.25  USD
            Mapping!E4  Order / ItemFees / Commission      1  -1.50  USD

            Rows without a test
            Row         Conditions                      Lines  Money  Currency
            Mapping!E3  Order / ItemFees / *                1  -0.25  USD
            Mapping!E4  Order / ItemFees / Commission       1  -1.50  USD
            Mapping!E5  Order / ItemFees / Comm*            0
            Mapping!E6  Refund / ItemPrice / Principle      0

            Unused rows
            Row         Conditions
            Mapping!E6  Refund / ItemPrice / Principle

            1 of 4 lines would hold their settlements.
            """);
    assertThat(run.exit()).isEqualTo(3);
  }

  @Test
  void looksAtTheLastSettlementsOnly() {
    CommandRun run =
        CommandRun.of("coverage", "--mapping", book, "--settlements", history(), "--last", 1);

    assertThat(run.screen())
        .startsWith("1 settlement that ended on 2026-11-19.")
        .contains("Every line is mapped: 1 line.");
    assertThat(run.exit()).isZero();
  }

  @Test
  void writesAPageAndTables() throws IOException {
    Path out = folder.resolve("out");

    CommandRun.of("coverage", "--mapping", book, "--settlements", history(), "--out", out);

    assertThat(Files.readString(out.resolve("coverage-unmapped.csv")))
        .isEqualToNormalizingNewlines(
            """
            Account type,Marketplace,Transaction type,Amount type,Amount description,Lines,Money,Currency,Nearest row
            ,Amazon.com,Refund,ItemPrice,Principal,1,-3.00,USD,"nearest is Mapping!6, but its Amount description (C6) says ""Principle\"""
            """);
    assertThat(Files.readString(out.resolve("coverage.html")))
        .contains("<h1>Coverage of book</h1>", "<li>No row matches 1 combination of types:")
        .doesNotContain("<script", "Account type");
  }

  /** A settlement whose sum is wrong is not part of the answer, and is told first. */
  @Test
  void tellsWhichFileCouldNotBeRead() throws IOException {
    new SampleFiles(folder)
        .settlement(
            "history/3.txt",
            "90000000003",
            "9.99",
            "2026-11-19",
            "Order / ItemFees / Storage -0.25 2026-11-18");

    CommandRun run =
        CommandRun.of("coverage", "--mapping", book, "--settlements", history(), "--last", 1);

    assertThat(run.screen())
        .contains("! 3.txt:2: the total is 9.99 USD", "1 line -0.25 USD in all.")
        .contains("Every line that could be read is mapped: 1 line.");
    assertThat(run.exit()).isEqualTo(3);
  }

  /** A text of a file must not run when a person opens the table. */
  @Test
  void guardsTextsThatASpreadsheetWouldTakeForFormulas() throws IOException {
    Path out = folder.resolve("out");
    Path file =
        new SampleFiles(folder)
            .settlement(
                "4.txt",
                "90000000004",
                "-1.00",
                "2026-11-19",
                "Order / Fee / =1+1 -1.00 2026-11-18");

    CommandRun.of("coverage", "--mapping", book, "--settlements", file, "--out", out);

    assertThat(out.resolve("coverage-unmapped.csv")).content().contains(",Fee,'=1+1,1,-1.00,USD,");
  }

  @Test
  void countsASettlementOnceThatIsThereTwice() throws IOException {
    Files.copy(folder.resolve("history/more/2.txt"), folder.resolve("history/copy.txt"));

    CommandRun run = CommandRun.of("coverage", "--mapping", book, "--settlements", history());

    assertThat(run.screen()).startsWith("2 settlements").contains("4 lines 5.25 USD in all.");
  }

  @Test
  void refusesWhatItCannotRead() throws IOException {
    Path none = folder.resolve("none");
    Path empty = Files.createDirectories(folder.resolve("empty"));
    Path wrong =
        new SampleFiles(folder)
            .workbook("wrong", "Mapping", MAPPING.replace("Journal,4000", "Jornal,4000"));

    assertThat(errors("--mapping", book)).startsWith("--settlements: no settlement is named (");
    assertThat(errors("--mapping", book, "--settlements", none))
        .startsWith(none + ": the settlements cannot be read: there is no such file (");
    assertThat(errors("--mapping", book, "--settlements", empty))
        .startsWith("--settlements " + empty + ": there is no settlement (");
    assertThat(errors("--mapping", book, "--settlements", history(), "--last", 0))
        .startsWith("--last: 0 is no number of settlements (");
    assertThat(errors("--mapping", wrong, "--settlements", history()))
        .startsWith("wrong: the workbook has errors, 1 in all; the first is Mapping!D2: ");
  }

  @Test
  void refusesAFolderThatIsCertainlyNotOneOfSettlements() throws IOException {
    Path many = Files.createDirectories(folder.resolve("many"));
    for (int number = 0; number <= 10_000; number++) {
      Files.createFile(many.resolve(number + ".txt"));
    }

    assertThat(errors("--mapping", book, "--settlements", many))
        .startsWith(many + ": the folder has more than 10000 files (");
  }

  private Path history() {
    return folder.resolve("history");
  }

  private static String errors(Object... arguments) {
    List<Object> all = new ArrayList<>(List.of("coverage"));
    all.addAll(List.of(arguments));
    CommandRun run = CommandRun.of(all.toArray());
    assertThat(run.exit()).isEqualTo(1);
    return run.errors();
  }
}
