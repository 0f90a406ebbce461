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

/** F39, F95: the answers are what a run does with overrides and rule files beside the workbook. */
class RulesBesideTest {

  private static final String TITLES =
      "Transaction type,Amount type,Amount description,Post as,GL account\n";
  private static final String BASE =
      TITLES
          + """
          Order,ItemPrice,Principal,Journal,4000
          Order,ItemFees,Commission,Journal,6010
          Refund,ItemPrice,Principal,Journal,4100
          """;
  private static final String UK = TITLES + "Order,ItemFees,,Journal,6444\n";
  private static final String TESTS =
      "Currency,Transaction type,Amount type,Amount description,Amount,GL account\n";
  private static final String RULES =
      """
      package amazon.sales
      import io.ledgerhop.mapping.rule.*
      global io.ledgerhop.mapping.rule.Postings postings

      rule "Gift wrap"
      when
        SettlementLine(amountDescription == "gift wrap")
      then
        postings.journal("4110");
      end

      rule "Sales of orders with a fee"
      when
        $line : SettlementLine(amountDescription == "principal", transactionType == "order")
        OrderLines(has("Order", "ItemFees", ""))
      then
        postings.journal("4001");
      end
      """;

  @TempDir private Path folder;

  private Path book;
  private Path uk;
  private Path rules;
  private Path history;

  @BeforeEach
  void writeFiles() throws IOException {
    SampleFiles files = new SampleFiles(folder);
    book = files.workbook("book", "Mapping", BASE);
    uk =
        files.workbook(
            "uk", "Mapping", UK, "Tests", TESTS + "USD,Order,ItemFees,Commission,-1.00,6444\n");
    rules = Files.writeString(folder.resolve("sales.drl"), RULES);
    history =
        files.settlement(
            "history.txt",
            "90000000001",
            "8.25",
            "2026-11-05",
            "Order / ItemPrice / Principal 10.00 2026-11-01",
            "Order / ItemFees / Commission -1.50 2026-11-01",
            "Order / ItemPrice / Gift_wrap 2.75 2026-11-01",
            "Refund / ItemPrice / Principal -3.00 2026-11-02");
    Files.writeString(history, Files.readString(history).replace("Gift_wrap", "Gift wrap"));
  }

  /** The order of the line has a fee, so the rule that looks at orders decides its sale. */
  @Test
  void tellsWhatRuleFilesDecideAndWhichRowsLoseToThem() {
    CommandRun run = coverage("--rules", rules);

    assertThat(run.errors()).isEmpty();
    assertThat(run.screen())
        .isEqualToNormalizingNewlines(
            """
            Rule files: sales.drl.
            1 settlement that ended on 2026-11-05.
            4 lines 8.25 USD in all.

            Shadowed rows
            Row         Conditions                     Lines  Money  Currency  Decided by                            Lost by
            Mapping!E2  Order / ItemPrice / Principal      1  10.00  USD       sales.drl!Sales of orders with a fee  a rule of a file, which comes before the workbook

            What each row decides
            Row         Conditions                      Lines  Money  Currency
            Mapping!E3  Order / ItemFees / Commission       1  -1.50  USD
            Mapping!E4  Refund / ItemPrice / Principal      1  -3.00  USD

            What each rule of a file decides
            Rule                                  Lines  Money  Currency
            sales.drl!Gift wrap                       1   2.75  USD
            sales.drl!Sales of orders with a fee      1  10.00  USD

            Rows without a test
            Row         Conditions                      Lines  Money  Currency
            Mapping!E3  Order / ItemFees / Commission       1  -1.50  USD
            Mapping!E4  Refund / ItemPrice / Principal      1  -3.00  USD
            Mapping!E2  Order / ItemPrice / Principal       0

            Every line is mapped: 4 lines.
            """);
    assertThat(run.exit()).isZero();
  }

  @Test
  void tellsThatARowLosesToTheOverrides() {
    CommandRun run = coverage("--overrides", "Shop=" + uk, "--seller", "Shop");

    assertThat(run.errors()).isEmpty();
    assertThat(run.screen())
        .contains(
            """
            Shadowed rows
            Row               Conditions                     Lines  Money  Currency  Decided by      Lost by
            book: Mapping!E3  Order / ItemFees / Commission      1  -1.50  USD       uk: Mapping!E2  a workbook of overrides, which wins over those below it

            What each row decides
            Row               Conditions                      Lines  Money  Currency
            book: Mapping!E2  Order / ItemPrice / Principal       1  10.00  USD
            book: Mapping!E4  Refund / ItemPrice / Principal      1  -3.00  USD
            uk: Mapping!E2    Order / ItemFees / *                1  -1.50  USD
            """);
    assertThat(run.screen().substring(run.screen().indexOf("Rows without a test")))
        .doesNotContain("uk: Mapping!E2");
    assertThat(coverage("--overrides", "Shop=" + uk, "--seller", "Other").screen())
        .contains("Mapping!E3  Order / ItemFees / Commission       1  -1.50  USD");
  }

  /** A line of a file has its order, a typed one is alone. */
  @Test
  void asksAboutALineTogetherWithItsOrder() {
    CommandRun ofFile =
        CommandRun.of(
            "ask", "--mapping", book, "--rules", rules, "--settlements", history, "--row", 3);
    CommandRun typed =
        CommandRun.of(
            "ask",
            "Order / ItemPrice / Principal",
            "--mapping",
            book,
            "--rules",
            rules,
            "--amount",
            "10.00",
            "--currency",
            "USD");

    assertThat(ofFile.screen())
        .contains("Rule files: sales.drl.")
        .contains("Mapping!E2  Order / ItemPrice / Principal  a rule of a file, which comes before")
        .endsWith("sales.drl!Sales of orders with a fee decides: Journal 4001.\n");
    assertThat(typed.screen()).endsWith("Mapping!E2 decides: Journal 4000.\n");
  }

  @Test
  void asksForTheRulesOfTheSellerAccount() throws IOException {
    Files.writeString(
        rules, RULES.replace("SettlementLine(amount", "SettlementLine(seller == \"Shop\", amount"));
    Object[] line = {
      "ask",
      "Order / ItemPrice / Gift wrap",
      "--mapping",
      book,
      "--rules",
      rules,
      "--amount",
      "1",
      "--currency",
      "USD"
    };
    List<Object> ofShop = new ArrayList<>(List.of(line));
    ofShop.addAll(List.of("--seller", "Shop"));

    assertThat(CommandRun.of(ofShop.toArray()).screen())
        .endsWith("sales.drl!Gift wrap decides: Journal 4110.\n");
    assertThat(CommandRun.of(line).screen()).endsWith("No row matches.\n");
  }

  @Test
  void tellsWhatOtherRuleFilesWouldMove() {
    CommandRun added = impact("--with-rules", rules);
    CommandRun removed = impact("--rules", rules, "--with-rules", "");

    assertThat(added.screen())
        .contains("posted by book now, and by book, sales.drl then.")
        .contains("no row -> sales.drl!Gift wrap")
        .contains("Mapping!E2 -> sales.drl!Sales of orders with a fee")
        .endsWith("Money moves: 2 lines 12.75 USD.\n");
    assertThat(removed.screen())
        .contains("! The change moves credits of 2.75 USD from Journal 4110 to Unmapped");
    assertThat(impact("--with-overrides", uk).screen())
        .contains("book: Mapping!E3 -> uk: Mapping!E2".replace("book: ", ""));
    assertThat(impact("--rules", rules, "--with", book).screen()).endsWith("No money moves.\n");
  }

  @Test
  void checksOverridesAndRuleFilesToo() throws IOException {
    CommandRun good = CommandRun.of("check", book, "--overrides", "Shop=" + uk, "--rules", rules);
    Files.writeString(
        rules, RULES.replace("postings.journal(\"4001\")", "postings.jornal(\"4001\")"));
    CommandRun broken = CommandRun.of("check", book, "--rules", rules);

    assertThat(good.screen())
        .startsWith(
            """
            book: 3 rows read, 0 switched off, 0 skipped, no tests.
            uk: 1 rows read, 0 switched off, 0 skipped, 1 test.
            Rule files: sales.drl.
            """);
    assertThat(good.exit()).isZero();
    assertThat(broken.screen()).contains("! 1 error to correct.", "sales.drl, line 17");
    assertThat(broken.exit()).isEqualTo(3);
    assertThat(coverage("--rules", rules).errors())
        .startsWith(
            "--rules: the rule files have errors, 1 in all; the first is sales.drl, line 17");
  }

  /** The test of the overrides lands on their row, and does not see one of the base. */
  @Test
  void proposesTestsForTheHighestWorkbook() {
    CommandRun run =
        CommandRun.of(
            "tests",
            "--mapping",
            book,
            "--overrides",
            "Shop=" + uk,
            "--seller",
            "Shop",
            "--settlements",
            history,
            "--rules",
            rules);

    assertThat(run.errors()).isEmpty();
    assertThat(run.screen())
        .contains(
            "The tab Tests has 1 test.",
            "\nUSD\tRefund\tItemPrice\tPrincipal\t-3.00\t4100\n",
            "uk: Mapping!D2  Post as  Journal  Order / ItemFees / *",
            "Tests land on 1 of 4 rows, and notice a change of 1 of 2 result cells.");
    assertThat(run.screen().substring(run.screen().indexOf("without a proposal")))
        .contains("book: Mapping!E2", "book: Mapping!E3")
        .doesNotContain("book: Mapping!E4", "uk: ");
  }

  /** In its order the refund belongs to the row; alone, as in a test, to the rule. */
  @Test
  void proposesNoTestThatARuleWouldTake() throws IOException {
    String alone =
        "SettlementLine(transactionType == \"refund\")\n  not OrderLines(has(\"Order\", \"\", \"\"))";
    Files.writeString(
        rules, RULES.replace("SettlementLine(amountDescription == \"gift wrap\")", alone));

    assertThat(run("tests", "--rules", rules).screen())
        .contains("\tItemFees\tCommission\t\t-1.50\t", "Mapping!E4  Refund")
        .doesNotContain("\t-3.00\t")
        .endsWith("Tests land on 0 of 3 rows.\n");
  }

  @Test
  void refusesWhatIsNotThere() {
    assertThat(coverage("--overrides", "Shop=" + uk).errors())
        .startsWith("--seller: the overrides differ by seller account");
    assertThat(coverage("--overrides", "Shop=").errors()).contains("lacks the name");
    assertThat(coverage("--rules", folder.resolve("none.drl")).errors())
        .contains("none.drl: the rule files cannot be read: there is no such file (");
    assertThat(impact().errors()).startsWith("impact: there is nothing to compare the rules with");
  }

  private CommandRun impact(Object... more) {
    return run("impact", more);
  }

  private CommandRun coverage(Object... more) {
    return run("coverage", more);
  }

  private CommandRun run(String command, Object... more) {
    List<Object> all =
        new ArrayList<>(List.of(command, "--mapping", book, "--settlements", history));
    all.addAll(List.of(more));
    return CommandRun.of(all.toArray());
  }
}
