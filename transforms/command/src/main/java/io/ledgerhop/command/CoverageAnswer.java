// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.command;

import static io.ledgerhop.command.page.AnswerColumn.figure;
import static io.ledgerhop.command.page.AnswerColumn.text;

import io.ledgerhop.command.page.AnswerColumn;
import io.ledgerhop.command.page.AnswerPage;
import io.ledgerhop.command.page.AnswerTable;
import io.ledgerhop.command.page.Words;
import io.ledgerhop.mapping.answer.Coverage;
import io.ledgerhop.mapping.answer.CurrencyCount;
import io.ledgerhop.mapping.answer.LostLines;
import io.ledgerhop.mapping.answer.MoneyCount;
import io.ledgerhop.mapping.answer.RowUse;
import io.ledgerhop.mapping.answer.finding.RowWords;
import io.ledgerhop.settlement.LineType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Shows the coverage of a workbook; what needs a person comes first. */
record CoverageAnswer(Coverage coverage, List<String> about, List<String> unread) {

  private static final List<AnswerColumn> MONEY =
      List.of(figure("Lines"), figure("Money"), text("Currency"));

  AnswerPage page(String workbook) {
    long waiting = waiting();
    long total = coverage.total().lines();
    return new AnswerPage(
        "coverage",
        "Coverage of " + workbook,
        Stream.concat(about.stream(), Stream.of(coverage.total() + " in all.")).toList(),
        needs(),
        waiting == 0
            ? (unread.isEmpty() ? "Every line" : "Every line that could be read")
                + " is mapped: "
                + Words.count(total, "line")
                + "."
            : waiting + " of " + Words.count(total, "line") + " would hold their settlements.",
        List.of(
            unmapped(),
            held(),
            shadowed(),
            overlapping(),
            decided(),
            byFiles(),
            untested(),
            unused()));
  }

  private long waiting() {
    return coverage.unmappedMoney().lines()
        + coverage.held().stream().mapToLong(money -> money.count().lines()).sum();
  }

  private List<String> needs() {
    List<String> needs = new ArrayList<>(unread);
    int combinations = coverage.unmapped().size();
    if (combinations > 0) {
      needs.add(
          "No row matches %s of types: %s."
              .formatted(Words.count(combinations, "combination"), coverage.unmappedMoney()));
    }
    coverage.held().stream()
        .map(money -> "%s holds %s: %s.".formatted(money.place(), money.count(), money.reason()))
        .forEach(needs::add);
    return needs;
  }

  private AnswerTable unmapped() {
    List<List<String>> rows =
        coverage.unmapped().stream()
            .map(money -> row(types(money.type()), money(money.count()), List.of(money.nearest())))
            .toList();
    return new AnswerTable(
        "coverage-unmapped",
        "Unmapped",
        "No row matches these lines, and their settlements are held. Each needs a row of the tab"
            + " Mapping, or a correction of the row that is nearest.",
        columns(
            List.of(
                text("Account type"),
                text("Marketplace"),
                text("Transaction type"),
                text("Amount type"),
                text("Amount description")),
            MONEY,
            List.of(text("Nearest row"))),
        rows);
  }

  private AnswerTable held() {
    List<List<String>> rows =
        coverage.held().stream()
            .flatMap(
                money -> moneyRows(List.of(money.place()), money.count(), List.of(money.reason())))
            .toList();
    return new AnswerTable(
        "coverage-held",
        "Held",
        "A row or a rule says Hold for these lines, a rule failed, or two are equally specific.",
        columns(List.of(text("Cell")), MONEY, List.of(text("Reason"))),
        rows);
  }

  private AnswerTable shadowed() {
    return lost(
        "coverage-shadowed",
        "Shadowed rows",
        "These rows match lines and decide none of them: another row, or a rule of a file, always"
            + " wins.",
        coverage.shadowed());
  }

  private AnswerTable overlapping() {
    return lost(
        "coverage-overlapping",
        "Overlapping rows",
        "Both rows match these lines, and the one named last decides them. This is how a wide row"
            + " and its exceptions work together.",
        coverage.overlapping());
  }

  private static AnswerTable lost(String name, String title, String note, List<LostLines> lines) {
    List<List<String>> rows =
        lines.stream()
            .flatMap(
                lost ->
                    moneyRows(
                        List.of(lost.loser().place(), RowWords.of(lost.loser())),
                        lost.count(),
                        List.of(lost.winner(), lost.lostBy().words())))
            .toList();
    return new AnswerTable(
        name,
        title,
        note,
        columns(
            List.of(text("Row"), text("Conditions")),
            MONEY,
            List.of(text("Decided by"), text("Lost by"))),
        rows);
  }

  private AnswerTable untested() {
    return uses(
        "coverage-untested",
        "Rows without a test",
        "No row of the tab Tests lands on them. The command tests proposes tests for those that"
            + " decide lines.",
        coverage.untested().stream()
            .sorted(Comparator.comparingLong((RowUse use) -> use.decided().lines()).reversed())
            .toList());
  }

  private AnswerTable unused() {
    List<List<String>> rows =
        coverage.unused().stream()
            .map(use -> List.of(use.row().place(), RowWords.of(use.row())))
            .toList();
    return new AnswerTable(
        "coverage-unused",
        "Unused rows",
        "They match no line of these settlements.",
        List.of(text("Row"), text("Conditions")),
        rows);
  }

  private AnswerTable decided() {
    return uses(
        "coverage-rows",
        "What each row decides",
        "The lines that each row decides, and their money as Amazon counts it: positive for the"
            + " seller.",
        coverage.rows().stream().filter(use -> use.decided().lines() > 0).toList());
  }

  private AnswerTable byFiles() {
    return new AnswerTable(
        "coverage-rules",
        "What each rule of a file decides",
        "Rule files come before the workbook; a row that matches such lines too loses them.",
        columns(List.of(text("Rule")), MONEY, List.of()),
        coverage.byFiles().stream()
            .flatMap(use -> moneyRows(List.of(use.rule()), use.count(), List.of()))
            .toList());
  }

  private static AnswerTable uses(String name, String title, String note, List<RowUse> uses) {
    List<List<String>> rows =
        uses.stream()
            .flatMap(
                use ->
                    moneyRows(
                        List.of(use.row().place(), RowWords.of(use.row())),
                        use.decided(),
                        List.of()))
            .toList();
    return new AnswerTable(
        name,
        title,
        note,
        columns(List.of(text("Row"), text("Conditions")), MONEY, List.of()),
        rows);
  }

  private static List<String> types(LineType type) {
    return List.of(
        type.accountType(),
        type.marketplace(),
        type.transactionType(),
        type.amountType(),
        type.amountDescription());
  }

  /** A row for each currency; a single one without money if there are no lines. */
  private static Stream<List<String>> moneyRows(
      List<String> before, MoneyCount count, List<String> after) {
    return count.lines() == 0
        ? Stream.of(row(before, List.of("0", "", ""), after))
        : count.currencies().stream().map(money -> row(before, money(money), after));
  }

  private static List<String> money(CurrencyCount count) {
    return List.of(
        String.valueOf(count.lines()),
        count.money().digits(),
        count.money().currency().getCurrencyCode());
  }

  private static List<String> row(List<String> before, List<String> money, List<String> after) {
    return Stream.of(before, money, after).flatMap(List::stream).toList();
  }

  private static List<AnswerColumn> columns(
      List<AnswerColumn> before, List<AnswerColumn> money, List<AnswerColumn> after) {
    return Stream.of(before, money, after).flatMap(List::stream).toList();
  }
}
