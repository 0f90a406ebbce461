// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** F92: what the accountant sees of the answer about one line. */
class AskCommandTest {

  private static final String MAPPING =
      """
      Transaction type,Amount type,Amount description,From,Post as,GL account,Memo
      Order,ItemFees,Commission,2026-11-01,Journal,6010,fees {month}
      Order,ItemFees,,,Journal,6099,
      Order,ItemFees,Storage,2027-01-01,Journal,6030,
      """;

  @TempDir private Path folder;

  private Path book;

  @BeforeEach
  void writeFiles() throws IOException {
    book = new SampleFiles(folder).workbook("book", "Mapping", MAPPING);
  }

  @Test
  void namesTheRowThatDecidesAndWhatTheOthersLostBy() {
    CommandRun run = typed("Commission", "--date", "2026-11-18");

    assertThat(run.errors()).isEmpty();
    assertThat(run.screen())
        .isEqualToNormalizingNewlines(
            """
            Order / ItemFees / Commission, -3.00 USD, posted on 2026-11-18.

            What becomes of it
            Post as  Account  Memo          Amount  Currency  Cell
            Journal  6010     fees 2026-11   -3.00  USD       Mapping!F2

            Why this row
            Cell        Column              Cell says   Line says
            Mapping!A2  Transaction type    Order       Order
            Mapping!B2  Amount type         ItemFees    ItemFees
            Mapping!C2  Amount description  Commission  Commission
            Mapping!D2  From                2026-11-01  2026-11-18

            Other rows that match
            Row         Conditions            Lost by
            Mapping!F3  Order / ItemFees / *  fewer conditions (2 against 4)

            Mapping!F2 decides: Journal 6010.
            """);
    assertThat(run.exit()).isZero();
  }

  /** As a message shows the line, so that it can be pasted. */
  @Test
  void takesTheTypesInOneText() {
    String types = "Order / ItemFees / Commission";
    List<String> three = List.of("--amount", "-3.00", "--currency", "USD", "--date", "2026-11-18");

    assertThat(ask(Stream.concat(Stream.of(types), three.stream()).toArray()).screen())
        .isEqualTo(typed("Commission", "--date", "2026-11-18").screen());
    assertThat(errors(types, "--amount", "-3.00", "--currency", "USD", "--amount-type", "ItemFees"))
        .startsWith("\"Order / ItemFees / Commission\": these are not three types,");
    assertThat(errors("Order", "--amount", "-3.00", "--currency", "USD"))
        .startsWith("\"Order\": these are not three types,");
  }

  /** Without a day the line is of today. */
  @Test
  void namesTheCellThatRefused() {
    assertThat(typed("Storage").screen())
        .contains("posted on 2026-12-01.")
        .contains("Mapping!F4  Mapping!D4  From    2027-01-01  2026-12-01")
        .contains("Mapping!F3 decides: Journal 6099.");
  }

  @Test
  void saysThatAnUnmappedLineHoldsItsSettlement() {
    CommandRun run =
        ask(
            "--transaction-type", "Order",
            "--amount-type", "ItemFee",
            "--amount-description", "Commission",
            "--amount", "-3.00",
            "--currency", "usd");

    assertThat(run.screen())
        .contains(
            "! The line would hold its settlement: nearest is Mapping!2, but its"
                + " Amount type (B2) says \"ItemFees\".",
            "No row matches.");
    assertThat(run.exit()).isEqualTo(3);
  }

  @Test
  void takesALineOfAFile() throws IOException {
    Path file =
        new SampleFiles(folder)
            .settlement(
                "1.txt",
                "90000000001",
                "-4.00",
                "2026-11-05",
                "Order / ItemFees / Storage -1.00 2026-11-01",
                "Order / ItemFees / Commission -3.00 2026-11-02");

    assertThat(ask("--settlements", file, "--row", 4).screen())
        .startsWith("Order / ItemFees / Commission at Amazon.com, -3.00 USD, posted on 2026-11-02.")
        .contains("Mapping!F2 decides");
    assertThat(errors("--settlements", file, "--row", 9))
        .startsWith("--row: no settlement that is named has a money line 9 (");
    assertThat(errors("--settlements", file))
        .startsWith("--row: it is needed for a line that is typed (");
    assertThat(errors("--settlements", file, "--row", 4, "--amount", "1.00"))
        .startsWith("ask: the line is typed, and taken from a file (");
  }

  @Test
  void saysWhichLinesHaveTheNumber() throws IOException {
    SampleFiles files = new SampleFiles(folder);
    for (String id : List.of("90000000001", "90000000002")) {
      files.settlement(
          "history/" + id,
          id,
          "-1.00",
          "2026-11-05",
          "Order / ItemFees / Storage -1.00 2026-11-01");
    }

    assertThat(errors("--settlements", folder.resolve("history"), "--row", 3))
        .startsWith("--row: 2 money lines have the number 3 (name one file");
  }

  @Test
  void refusesALineThatIsIncompleteOrUnclear() {
    assertThat(errors("--amount", "1.00")).startsWith("--transaction-type: it is needed");
    assertThat(errors("--transaction-type", "Order")).startsWith("--amount: it is needed");
    assertThat(errors("--transaction-type", "Order", "--amount", "1,50", "--currency", "USD"))
        .startsWith("--amount: \"1,50\" is not an amount (");
    assertThat(errors("--transaction-type", "Order", "--amount", "1.50", "--currency", "Euro"))
        .startsWith("--currency: \"EURO\" is not a currency code (");
  }

  private CommandRun typed(String description, Object... more) {
    List<Object> arguments =
        new ArrayList<>(
            List.of(
                "--transaction-type",
                "Order",
                "--amount-type",
                "ItemFees",
                "--amount-description",
                description,
                "--amount",
                "-3.00",
                "--currency",
                "USD"));
    arguments.addAll(List.of(more));
    return ask(arguments.toArray());
  }

  private CommandRun ask(Object... arguments) {
    List<Object> all = new ArrayList<>(List.of("ask", "--mapping", book, "--zone", "UTC"));
    all.addAll(List.of(arguments));
    return CommandRun.of(all.toArray());
  }

  private String errors(Object... arguments) {
    CommandRun run = ask(arguments);
    assertThat(run.exit()).isEqualTo(1);
    return run.errors();
  }
}
