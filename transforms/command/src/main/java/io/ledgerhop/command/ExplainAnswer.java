// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.command;

import static io.ledgerhop.command.page.AnswerColumn.figure;
import static io.ledgerhop.command.page.AnswerColumn.text;

import io.ledgerhop.command.page.AnswerColumn;
import io.ledgerhop.command.page.AnswerPage;
import io.ledgerhop.command.page.AnswerTable;
import io.ledgerhop.document.Side;
import io.ledgerhop.store.seal.Story;
import io.ledgerhop.store.seal.StoryPart;
import io.ledgerhop.store.seal.StorySection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Shows where the documents of one number come from, and what became of them.
 *
 * @param name the number that was asked for
 */
record ExplainAnswer(String name, List<Story> stories) {

  AnswerPage page() {
    ExplainedDocuments documents = new ExplainedDocuments(name, stories);
    return new AnswerPage(
        "explain",
        "Where " + documents.title() + " comes from",
        documents.about(),
        documents.needs(),
        documents.verdict(),
        List.of(lines(), files(), approvals(), attempts(), vendors(), versions(), links()));
  }

  private AnswerTable lines() {
    return table(
        StoryPart.LINE,
        "Lines",
        "Each sums the lines of the settlement that are named last, counted from its first money"
            + " line. The cell of the workbook, or the rule of a file, has decided them.",
        List.of(
            figure("Line"),
            text("Account"),
            figure("Debit"),
            figure("Credit"),
            figure("Quantity"),
            text("Unit"),
            figure("Price"),
            text("Warehouse"),
            text("Dimensions"),
            text("Memo"),
            text("Decided by"),
            text("Lines of the settlement"),
            text("Hash of the rules")),
        ExplainAnswer::line);
  }

  private static List<String> line(StorySection line) {
    boolean isDebit = line.column("side").equals(Side.DEBIT.name());
    String amount = line.column("amount");
    return List.of(
        line.column("line_no"),
        line.column("account"),
        isDebit ? amount : "",
        isDebit ? "" : amount,
        line.column("quantity"),
        line.column("unit"),
        line.column("price"),
        line.column("warehouse"),
        dimensions(line),
        line.column("memo"),
        line.column("rule"),
        line.column("source_rows"),
        line.column("rules_hash"));
  }

  private static String dimensions(StorySection line) {
    return String.join(
        ", ",
        Stream.of("dimensions", "user_dimensions")
            .map(line::column)
            .filter(text -> !text.isEmpty())
            .toList());
  }

  private AnswerTable files() {
    return named(
        StoryPart.REPORT,
        "Files",
        "The archive has each under its SHA-256.",
        "File=file_name",
        "SHA-256=file_hash",
        "Amazon's report=report_id",
        "Noted at (UTC)=noted_at");
  }

  private AnswerTable approvals() {
    return named(
        StoryPart.APPROVAL,
        "Approvals of the rules",
        "Who approved the workbook and the rule files that have decided the lines, or withdrew it.",
        "At (UTC)=at",
        "Act=act",
        "By=approver",
        "User=account",
        "Note=note",
        "Last changed by=changed_by",
        "Files=files",
        "Hash of the rules=rules_hash");
  }

  private AnswerTable attempts() {
    return named(
        StoryPart.ATTEMPT,
        "Attempts to post",
        "Each step of each attempt, the oldest first. The screen shows each request,"
            + " with secrets masked.",
        "At (UTC)=at",
        "State=state",
        "Record=record_no",
        "Problem=problem");
  }

  private AnswerTable vendors() {
    return named(
        StoryPart.VENDOR_ATTEMPT,
        "Attempts to create or change the vendors of the lines",
        "Each step of each attempt, the oldest first.",
        "Vendor=vendor_id",
        "Entity=entity",
        "At (UTC)=at",
        "State=state",
        "Record=record_no",
        "Problem=problem");
  }

  private AnswerTable versions() {
    return named(
        StoryPart.VERSION,
        "Other versions",
        "Documents of the same part of the settlement, which was reversed.",
        "Number=number",
        "Entry date=entry_date",
        "State=state",
        "Record=record_no",
        "Problem=problem");
  }

  private AnswerTable links() {
    return named(
        StoryPart.LINK,
        "Links of the hash chain",
        "They seal the document, its lines and its attempts; ledgerhop verify proves them.",
        "Link=seal_no",
        "Act=act",
        "Row of=kind",
        "Hash=hash");
  }

  /**
   * A table of columns of the trail.
   *
   * @param columns each a title and a name, as in {@code Record=record_no}
   */
  private AnswerTable named(StoryPart part, String title, String note, String... columns) {
    List<String> names =
        Stream.of(columns).map(column -> column.substring(column.indexOf('=') + 1)).toList();
    return table(
        part,
        title,
        note,
        Stream.of(columns).map(column -> text(column.substring(0, column.indexOf('=')))).toList(),
        section -> names.stream().map(section::column).toList());
  }

  /** Where several documents have the number, each row begins with the company and entity. */
  private AnswerTable table(
      StoryPart part,
      String title,
      String note,
      List<AnswerColumn> columns,
      Function<StorySection, List<String>> row) {
    List<List<String>> rows = new ArrayList<>();
    for (Story story : stories) {
      String of = stories.size() == 1 ? "" : ExplainedDocuments.booksOf(story);
      story
          .sections(part)
          .map(section -> Stream.concat(Stream.of(of), row.apply(section).stream()).toList())
          .forEach(rows::add);
    }
    return new AnswerTable(
        "explain-" + part.name().toLowerCase(Locale.ROOT).replace('_', '-'),
        title,
        note,
        Stream.concat(Stream.of(text("Document of")), columns.stream()).toList(),
        rows);
  }
}
