// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** F93: what the accountant sees of the tests that a workbook lacks. */
class TestsCommandTest {

  private static final String MAPPING =
      """
      Transaction type,Amount type,Amount description,Post as,GL account,Memo
      Order,ItemPrice,Principal,Journal,4000,sales
      Order,ItemFees,Commission,Journal,6010,fees {settlement}
      Order,ItemFees,Storage,Journal,6030,
      """;
  private static final String TESTS =
      """
      Amount,Currency,Transaction type,Amount type,Amount description,GL account,Post as,Memo
      1.00,USD,Order,ItemPrice,Principal,4000
      """;

  @TempDir private Path folder;

  @Test
  void writesTestsThatPassOnceTheyArePasted() throws IOException {
    Path book = book();

    CommandRun run =
        CommandRun.of(
            "tests", "--mapping", book, "--settlements", history(), "--out", folder.resolve("out"));

    assertThat(run.errors()).isEmpty();
    assertThat(run.screen())
        .contains(
            "! Rows that decide lines and have no test: 1.",
            "! Result cells that could change without a test turning red, on rows that have tests: 2.",
            "Mapping!D2  Post as  Journal  Order / ItemPrice / Principal",
            "Mapping!F2  Memo     sales    Order / ItemPrice / Principal",
            "Mapping!E4  Order / ItemFees / Storage",
            "Tests land on 1 of 3 rows, and notice a change of 1 of 3 result cells.");
    assertThat(run.exit()).isEqualTo(3);
    assertThat(Files.readString(folder.resolve("out/tests-proposed.tsv")))
        .isEqualTo(
            """
            Amount\tCurrency\tTransaction type\tAmount type\tAmount description\tGL account\tPost as\tMemo
            -3.00\tUSD\tOrder\tItemFees\tCommission\t6010\tJournal\tfees {settlement}
            """);
    assertThat(run.screen()).contains("-3.00\tUSD\tOrder\tItemFees\tCommission\t6010\tJournal");

    Files.writeString(book.resolve("Tests.csv"), TESTS + pasted());
    assertThat(CommandRun.of("check", book).screen()).contains("2 tests.", "can be used");
    assertThat(CommandRun.of("tests", "--mapping", book).screen())
        .contains("Tests land on 2 of 3 rows, and notice a change of 4 of 6 result cells.");
  }

  @Test
  void refusesAWorkbookWhoseTestsFail() throws IOException {
    Path book = book();
    Files.writeString(book.resolve("Tests.csv"), TESTS.replace("4000", "4001"));

    CommandRun run = CommandRun.of("tests", "--mapping", book);

    assertThat(run.errors()).startsWith("book: tests of the workbook fail, 1 in all; the first is");
    assertThat(run.exit()).isEqualTo(1);
  }

  private String pasted() throws IOException {
    return Files.readString(folder.resolve("out/tests-proposed.csv"))
        .lines()
        .skip(1)
        .findFirst()
        .orElseThrow();
  }

  private Path book() throws IOException {
    return new SampleFiles(folder).workbook("book", "Mapping", MAPPING, "Tests", TESTS);
  }

  private Path history() throws IOException {
    return new SampleFiles(folder)
        .settlement(
            "1.txt",
            "90000000001",
            "-3.00",
            "2026-11-05",
            "Order / ItemFees / Commission -3.00 2026-11-01");
  }
}
