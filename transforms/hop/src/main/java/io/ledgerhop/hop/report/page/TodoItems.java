// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report.page;

import io.ledgerhop.money.Money;
import io.ledgerhop.plan.Unmapped;
import io.ledgerhop.posting.report.Subject;
import io.ledgerhop.problem.Counted;
import io.ledgerhop.problem.PlacedFact;
import io.ledgerhop.settlement.RowDocumentId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Makes one item of problems that say the same of several settlements. */
final class TodoItems {

  private final Function<Subject, String> anchors;

  /**
   * @param anchors where the page shows a settlement; empty text if it does not
   */
  TodoItems(Function<Subject, String> anchors) {
    this.anchors = anchors;
  }

  /**
   * What a problem says of any settlement.
   *
   * @param tail behind the lines and the money of an unmapped combination
   */
  private record Sentence(String head, String tail, String remedy) {

    static Sentence of(TodoCase one) {
      String fact = PlacedFact.of(one.text().fact()).fact();
      String sum = one.receipt().unmapped().map(TodoItems::sum).orElse("");
      int at = sum.isEmpty() ? -1 : fact.indexOf(sum);
      return at < 0
          ? new Sentence(fact, "", one.text().remedy())
          : new Sentence(
              fact.substring(0, at), fact.substring(at + sum.length()), one.text().remedy());
    }
  }

  /** The items, in the order of their first problems. */
  List<Todo.Item> of(List<TodoCase> cases) {
    Map<Sentence, List<TodoCase>> said = new LinkedHashMap<>();
    cases.forEach(
        one -> said.computeIfAbsent(Sentence.of(one), unused -> new ArrayList<>()).add(one));
    List<Todo.Item> items = new ArrayList<>();
    said.forEach((sentence, own) -> items.add(item(sentence, own)));
    return items;
  }

  private Todo.Item item(Sentence sentence, List<TodoCase> cases) {
    if (cases.size() == 1) {
      TodoCase only = cases.get(0);
      Subject subject = only.receipt().subject();
      return new Todo.Item(
          id(subject), anchors.apply(subject), only.text().fact(), sentence.remedy(), List.of());
    }
    String fact = sentence.head() + sum(cases) + sentence.tail();
    return new Todo.Item("", "", fact, sentence.remedy(), cases.stream().map(this::place).toList());
  }

  private Todo.Place place(TodoCase one) {
    String place = PlacedFact.of(one.text().fact()).place();
    Subject subject = one.receipt().subject();
    return new Todo.Place(place.isEmpty() ? id(subject) : place, anchors.apply(subject));
  }

  private static String id(Subject subject) {
    return RowDocumentId.numberIn(subject.settlementId());
  }

  /** As the message of one settlement has it. */
  private static String sum(Unmapped unmapped) {
    return sum(unmapped.rows(), unmapped.money().toString());
  }

  private static String sum(List<TodoCase> cases) {
    List<Unmapped> all =
        cases.stream().map(one -> one.receipt().unmapped()).flatMap(Optional::stream).toList();
    List<Money> amounts = all.stream().map(Unmapped::money).toList();
    return all.isEmpty()
        ? ""
        : sum(all.stream().mapToLong(Unmapped::rows).sum(), CurrencySums.of(amounts));
  }

  private static String sum(long rows, String money) {
    return ": " + Counted.of(rows, "row") + ", " + money;
  }
}
