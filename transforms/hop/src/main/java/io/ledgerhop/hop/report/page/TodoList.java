// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report.page;

import io.ledgerhop.hop.report.file.ConstantText;
import io.ledgerhop.money.Money;
import io.ledgerhop.posting.report.RunReport;
import io.ledgerhop.posting.report.Subject;
import io.ledgerhop.problem.Counted;
import io.ledgerhop.settlement.RowDocumentId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Collects what needs a person, or is worth a look, by the kind of problem. */
final class TodoList {

  /** The page shows this many items of a kind; the tables have all problems. */
  private static final int ITEMS_MAX = 50;

  private final TodoItems items;

  /**
   * @param anchors where the page shows a settlement; empty text if it does not
   */
  TodoList(Function<Subject, String> anchors) {
    this.items = new TodoItems(anchors);
  }

  /** What must be done before everything is in the books; failures first. */
  List<Todo> urgent(RunReport report) {
    return grouped(TodoCase.urgent(report));
  }

  /** The warnings, which stopped nothing. */
  List<Todo> worthALook(RunReport report) {
    return grouped(TodoCase.worthALook(report));
  }

  private List<Todo> grouped(Stream<TodoCase> cases) {
    Map<String, List<TodoCase>> byKind =
        cases.collect(
            Collectors.groupingBy(TodoCase::kind, LinkedHashMap::new, Collectors.toList()));
    return byKind.entrySet().stream()
        .map(kind -> todo(kind.getKey(), kind.getValue()))
        .sorted(Comparator.comparing(todo -> !todo.mood().equals("bad")))
        .toList();
  }

  private Todo todo(String kind, List<TodoCase> cases) {
    List<String> remedies = cases.stream().map(one -> one.text().remedy()).distinct().toList();
    String shared = remedies.size() == 1 ? remedies.get(0) : "";
    return new Todo(
        ConstantText.of(kind),
        kind,
        StatusWords.mood(cases.get(0).receipt().status()),
        count(cases),
        money(cases),
        shared,
        items.of(cases).stream()
            .limit(ITEMS_MAX)
            .map(item -> shared.isEmpty() ? item : item.withoutRemedy())
            .toList(),
        cases.size(),
        table(cases));
  }

  /** The table beside the page that has all of them. */
  private static String table(List<TodoCase> cases) {
    if (!cases.get(0).isUrgent()) {
      return "warnings.csv";
    }
    long holds = cases.stream().filter(one -> one.receipt().isHold()).count();
    return holds == cases.size()
        ? "held.csv"
        : holds == 0 ? "results.csv" : "held.csv and results.csv";
  }

  private static String count(List<TodoCase> cases) {
    long number = cases.stream().map(TodoCase::about).distinct().count();
    List<Subject> subjects = cases.stream().map(one -> one.receipt().subject()).toList();
    boolean ofRows = subjects.stream().allMatch(one -> RowDocumentId.isOne(one.settlementId()));
    boolean settlements = subjects.stream().allMatch(Subject::isSettlement);
    String thing = ofRows ? "document" : settlements ? "settlement" : "case";
    return Counted.of(number, thing);
  }

  /** The totals of the settlements, each counted once. */
  private static String money(List<TodoCase> cases) {
    Map<List<String>, Money> totals = new LinkedHashMap<>();
    cases.forEach(one -> one.stopped().ifPresent(total -> totals.put(one.about(), total)));
    return CurrencySums.of(totals.values());
  }
}
