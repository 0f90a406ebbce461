// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.command;

import static io.ledgerhop.command.page.AnswerColumn.figure;
import static io.ledgerhop.command.page.AnswerColumn.text;

import io.ledgerhop.command.page.AnswerPage;
import io.ledgerhop.command.page.AnswerTable;
import io.ledgerhop.mapping.Assignment;
import io.ledgerhop.mapping.LineContext;
import io.ledgerhop.mapping.LineField;
import io.ledgerhop.mapping.MappingColumn;
import io.ledgerhop.mapping.MappingRow;
import io.ledgerhop.mapping.PostAs;
import io.ledgerhop.mapping.Posting;
import io.ledgerhop.mapping.answer.Destination;
import io.ledgerhop.mapping.answer.SheetAnswer;
import io.ledgerhop.mapping.answer.finding.RowWords;
import io.ledgerhop.mapping.check.NearMiss;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Shows which row decides a line, and why the others do not. */
record AskAnswer(SheetAnswer answer, LineContext context) {

  /**
   * The page.
   *
   * @param beside what lies beside the workbook, in sentences
   */
  AnswerPage page(String workbook, List<String> beside) {
    Assignment first = answer.postings().get(0).assignment();
    return new AnswerPage(
        "ask",
        "What " + workbook + " does with a line",
        Stream.concat(Stream.of(line()), beside.stream()).toList(),
        first.postAs() == PostAs.HOLD ? List.of(needs(first)) : List.of(),
        verdict(first),
        List.of(postings(), conditions(), runnersUp(), nearMisses()));
  }

  private String line() {
    return "%s%s, %s, posted on %s."
        .formatted(
            answer.line().type(),
            marketplace(),
            answer.line().amount(),
            context.dayOf(answer.line()));
  }

  private static String needs(Assignment held) {
    String why = held.isUnmapped() ? held.nearest() : held.reason();
    return "The line would hold its settlement" + (why.isEmpty() ? "." : ": " + why + ".");
  }

  private String marketplace() {
    String name = answer.line().type().marketplace();
    return name.isEmpty() ? "" : " at " + name;
  }

  private String verdict(Assignment first) {
    return answer
        .winner()
        .map(MappingRow::place)
        .or(answer::fileRule)
        .map(place -> place + " decides: " + Destination.of(first) + ".")
        .orElseGet(
            () -> answer.runnersUp().isEmpty() ? "No row matches." : "No row decides: a tie.");
  }

  private AnswerTable postings() {
    return new AnswerTable(
        "ask-postings",
        "What becomes of it",
        "A negative amount debits the account, a positive one credits it.",
        List.of(
            text("Post as"),
            text("Account"),
            text("Dimensions and tax"),
            text("Memo"),
            figure("Amount"),
            text("Currency"),
            text("Cell")),
        answer.postings().stream()
            .filter(posting -> !posting.assignment().isUnmapped())
            .map(AskAnswer::row)
            .toList());
  }

  private static List<String> row(Posting posting) {
    Destination to = Destination.of(posting.assignment());
    return List.of(
        to.postAs(),
        to.account(),
        to.details(),
        posting.assignment().memo(),
        posting.amount().digits(),
        posting.amount().currency().getCurrencyCode(),
        posting.assignment().rule().place());
  }

  private AnswerTable conditions() {
    return new AnswerTable(
        "ask-conditions",
        "Why this row",
        "All its conditions are met.",
        List.of(text("Cell"), text("Column"), text("Cell says"), text("Line says")),
        answer.conditions().stream()
            .map(met -> List.of(met.cell(), met.column().title(), met.says(), met.value()))
            .toList());
  }

  private AnswerTable runnersUp() {
    return new AnswerTable(
        "ask-runners-up",
        "Other rows that match",
        "The best first. A rule of a file wins over all rows, and a row of overrides over those"
            + " below. Then the row with more conditions wins, then exact values over wildcards,"
            + " then the higher priority.",
        List.of(text("Row"), text("Conditions"), text("Lost by")),
        answer.runnersUp().stream()
            .map(other -> List.of(other.row().place(), RowWords.of(other.row()), other.words()))
            .toList());
  }

  private AnswerTable nearMisses() {
    return new AnswerTable(
        "ask-near-misses",
        "Rows that one cell kept from matching",
        "The nearest first.",
        List.of(
            text("Row"), text("Refused by"), text("Column"), text("Cell says"), text("Line says")),
        answer.nearMisses().stream().map(this::row).toList());
  }

  private List<String> row(NearMiss near) {
    return List.of(
        near.row().place(),
        near.row().cells().place(near.column()),
        near.column().title(),
        near.says(),
        lineSays(near.column()));
  }

  private String lineSays(MappingColumn column) {
    return switch (column) {
      case SIGN -> answer.line().amount().toString();
      case FROM, TO -> context.dayOf(answer.line()).toString();
      default ->
          Arrays.stream(LineField.values())
              .filter(field -> field.column() == column)
              .map(field -> field.of(answer.line(), context))
              .findFirst()
              .orElse("");
    };
  }
}
