// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.command;

import static io.ledgerhop.command.page.AnswerColumn.figure;
import static io.ledgerhop.command.page.AnswerColumn.text;

import io.ledgerhop.command.page.AnswerPage;
import io.ledgerhop.command.page.AnswerTable;
import io.ledgerhop.command.page.Words;
import io.ledgerhop.mapping.answer.AccountChange;
import io.ledgerhop.mapping.answer.Impact;
import io.ledgerhop.mapping.answer.Move;
import java.util.ArrayList;
import java.util.List;

/** Shows what another workbook would change. */
record ImpactAnswer(Impact impact, String settlements, List<String> unread) {

  private static final int CELLS_MAX = 3;

  AnswerPage page(String before, String after) {
    return new AnswerPage(
        "impact",
        "Impact of " + after,
        List.of(
            settlements,
            "%s in all; posted by %s now, and by %s then."
                .formatted(impact.total(), before, after)),
        needs(),
        verdict(),
        List.of(moves(), accounts()));
  }

  private String verdict() {
    String reworded =
        impact.reworded() == 0
            ? ""
            : "; of "
                + Words.count(impact.reworded(), "line")
                + " only the memo or the grouping changes";
    return impact.changed().lines() == 0
        ? "No money moves" + reworded + "."
        : "Money moves: " + impact.changed() + reworded + ".";
  }

  private List<String> needs() {
    List<String> needs = new ArrayList<>(unread);
    impact.newlyHeld().stream()
        .map(move -> "The change " + move.sentence() + ", and holds the settlements.")
        .forEach(needs::add);
    return needs;
  }

  private AnswerTable moves() {
    return new AnswerTable(
        "impact-moves",
        "Money that moves",
        "Lines of the month that the change posts elsewhere. A charge of Amazon debits its"
            + " account, and money for the seller credits it.",
        List.of(
            text("Month"),
            text("From"),
            text("To"),
            figure("Lines"),
            figure("Debits"),
            figure("Credits"),
            text("Currency"),
            text("Cells")),
        impact.moves().stream().map(ImpactAnswer::row).toList());
  }

  private static List<String> row(Move move) {
    return List.of(
        move.monthName(),
        move.from().toString(),
        move.to().toString(),
        String.valueOf(move.lines()),
        move.sides().debits().digits(),
        move.sides().credits().digits(),
        move.sides().debits().currency().getCurrencyCode(),
        cells(move.cells()));
  }

  private static String cells(List<String> cells) {
    int more = cells.size() - CELLS_MAX;
    String first = String.join(", ", cells.subList(0, Math.min(CELLS_MAX, cells.size())));
    return more > 0 ? first + " and " + more + " more" : first;
  }

  private AnswerTable accounts() {
    return new AnswerTable(
        "impact-accounts",
        "Accounts whose balance changes",
        "What the lines of the month debit to an account less what they credit. Ignore, Hold and"
            + " Unmapped stand for money that is not posted.",
        List.of(
            text("Month"),
            text("Account"),
            figure("Now"),
            figure("Then"),
            figure("Change"),
            text("Currency")),
        impact.accounts().stream().map(ImpactAnswer::row).toList());
  }

  private static List<String> row(AccountChange change) {
    return List.of(
        change.monthName(),
        change.account(),
        change.before().digits(),
        change.after().digits(),
        change.change().digits(),
        change.before().currency().getCurrencyCode());
  }
}
