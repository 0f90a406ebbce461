// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.answer.tests;

import io.ledgerhop.mapping.Assignment;
import io.ledgerhop.mapping.ExampleLine;
import io.ledgerhop.mapping.LineContext;
import io.ledgerhop.mapping.LineField;
import io.ledgerhop.mapping.MappingColumn;
import io.ledgerhop.mapping.MappingRow;
import io.ledgerhop.mapping.MappingTable;
import io.ledgerhop.mapping.Posting;
import io.ledgerhop.mapping.RuleSet;
import io.ledgerhop.mapping.answer.AccountRules;
import io.ledgerhop.mapping.answer.Coverage;
import io.ledgerhop.mapping.check.DecidingRows;
import io.ledgerhop.mapping.check.ExampleDays;
import io.ledgerhop.mapping.check.ResultTexts;
import io.ledgerhop.settlement.CutOff;
import io.ledgerhop.settlement.MoneyLine;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes tests of lines of settlements, which expect what the workbook gives now. */
public final class TestProposals {

  private final RuleSet rules;
  private final DecidingRows deciding;
  private final TestsTitles titles;
  private final LineContext context;
  private final ResultTexts texts;
  private final ExampleDays days;
  private final boolean needsSku;

  /**
   * @param titles of the tab Tests of the highest workbook
   */
  public TestProposals(AccountRules rules, TestsTitles titles) {
    MappingTable table = rules.table();
    CutOff cutOff = rules.cutOff();
    this.rules = rules.rules();
    this.deciding = new DecidingRows(table);
    this.titles = titles;
    this.context = new LineContext(cutOff, table.products());
    this.texts = new ResultTexts(table, context);
    this.days = new ExampleDays(table, cutOff);
    this.needsSku =
        table.rows().stream()
            .map(row -> row.conditions().texts().keySet())
            .anyMatch(
                fields ->
                    fields.contains(LineField.SKU) || fields.contains(LineField.PRODUCT_LINE));
  }

  /**
   * A test for each row that has none and decides a line. There is none for a row whose line a rule
   * of a file would decide if it were alone in its order, as the line of a test is.
   *
   * @param coverage of the lines
   * @param samples a line for each row that decides lines
   * @return with the columns that the tab lacks and these rows ask for
   */
  public ProposedTests of(Coverage coverage, Map<MappingRow, MoneyLine> samples) {
    List<Draft> drafts =
        coverage.untested().stream()
            .flatMap(
                use ->
                    Optional.ofNullable(samples.get(use.row()))
                        .flatMap(line -> draft(use.row(), line))
                        .stream())
            .toList();
    List<String> missing = missing(drafts);
    List<String> all = Stream.concat(titles.titles().stream(), missing.stream()).toList();
    return new ProposedTests(all, missing, drafts.stream().map(draft -> draft.with(all)).toList());
  }

  private Optional<Draft> draft(MappingRow row, MoneyLine history) {
    ExampleLine example = example(history);
    MoneyLine line = days.lines(example).get(0);
    List<Assignment> assignments = rules.map(line).stream().map(Posting::assignment).toList();
    if (!deciding.row(assignments.get(0)).equals(Optional.of(row))) {
      return Optional.empty();
    }
    return Optional.of(
        new Draft(row, history, example, new ProposedResults(texts, row, line, assignments)));
  }

  private List<String> missing(List<Draft> drafts) {
    Stream<String> fields =
        Arrays.stream(LineField.values())
            .filter(field -> drafts.stream().anyMatch(draft -> draft.asksFor(field)))
            .map(field -> field == LineField.PRODUCT_LINE ? LineField.SKU : field)
            .map(field -> field.column().title());
    Stream<String> amount =
        drafts.stream().anyMatch(draft -> draft.row().conditions().sign().isPresent())
            ? Stream.of(ExampleLine.AMOUNT)
            : Stream.empty();
    Stream<String> day =
        drafts.stream().anyMatch(draft -> draft.example().day().isPresent())
            ? Stream.of(ExampleLine.POSTED_DATE)
            : Stream.empty();
    return Stream.of(fields, amount, day)
        .flatMap(wanted -> wanted)
        .distinct()
        .filter(wanted -> titles.titles().stream().noneMatch(has -> TestsTitles.is(has, wanted)))
        .toList();
  }

  /** A test before its cells are in the order of columns. */
  private record Draft(
      MappingRow row, MoneyLine history, ExampleLine example, ProposedResults results) {

    private boolean asksFor(LineField field) {
      return row.conditions().texts().containsKey(field);
    }

    private ProposedTest with(List<String> titles) {
      return new ProposedTest(
          row, history, titles.stream().map(title -> cell(title, example, results)).toList());
    }
  }

  /** The line as a test has it; with a day if the test would run on several days without one. */
  private ExampleLine example(MoneyLine history) {
    Map<LineField, String> texts = new EnumMap<>(LineField.class);
    for (LineField field : LineField.values()) {
      if (field != LineField.PRODUCT_LINE && (field != LineField.SKU || needsSku)) {
        texts.put(field, field.of(history, context));
      }
    }
    ExampleLine always =
        new ExampleLine("", 1, texts, history.amount(), Optional.empty(), List.of());
    return days.lines(always).size() == 1
        ? always
        : new ExampleLine(
            "", 1, texts, history.amount(), Optional.of(context.dayOf(history)), List.of());
  }

  private static String cell(String title, ExampleLine example, ProposedResults results) {
    Optional<MappingColumn> column = MappingColumn.ofTitle(title);
    Optional<LineField> field =
        Arrays.stream(LineField.values())
            .filter(known -> column.isPresent() && column.get() == known.column())
            .findFirst();
    if (field.isPresent()) {
      return example.text(field.get());
    }
    if (TestsTitles.is(title, ExampleLine.AMOUNT)) {
      return example.amount().digits();
    }
    return TestsTitles.is(title, ExampleLine.POSTED_DATE)
        ? example.day().map(LocalDate::toString).orElse("")
        : results.text(title, column);
  }
}
