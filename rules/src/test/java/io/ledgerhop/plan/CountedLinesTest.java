// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.mapping.Assignment;
import io.ledgerhop.mapping.Posting;
import io.ledgerhop.mapping.RuleRef;
import io.ledgerhop.money.Money;
import io.ledgerhop.settlement.CutOff;
import io.ledgerhop.settlement.MoneyLine;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Every line of a settlement counts once, with all its postings and the cells that decided them.
 */
class CountedLinesTest {

  private final SettlementPlanner planner =
      new SettlementPlanner(
          CurrencyAccounts.parse("test", "USD=1150").value(),
          CutOff.fixed(ZoneId.of("America/Los_Angeles")));

  /** Issue 8, point 4: a split line is complete when all its postings have arrived. */
  @Test
  void waitsForEveryPostingOfALine() {
    Example example = new Example("1", "USD", "10.00", 1);
    SettlementFold fold = planner.begin(example.header());
    fold.add(part(example, 1, "6.00"));
    assertThat(fold.isWhole()).isFalse();

    fold.add(part(example, 2, "4.00"));
    assertThat(fold.isWhole()).isTrue();
    assertThat(fold.finish().isHeld()).isFalse();
  }

  /** Issue 8, point 4: also when the missing posting would not change the sum. */
  @Test
  void holdsWhenAPostingOfALineIsMissing() {
    Example example = new Example("1", "USD", "10.00", 1);
    example.postings().add(part(example, 1, "10.00"));

    assertThat(messages(example.plan(planner))).singleElement().asString().contains("arrived");
  }

  private static Posting part(Example example, int number, String amount) {
    MoneyLine line = example.line(1, "10.00");
    return new Posting(line, number, 2, Example.journal("4000"), Money.of(amount, "USD"));
  }

  /**
   * Issue 8, point 4: the origin of a document line names each workbook cell that contributed to
   * it.
   */
  @Test
  void namesEveryCellThatADocumentLineComesFrom() {
    Plan plan =
        new Example("1", "USD", "10.00", 3)
            .row(byCell("Mapping!O9"), "1.00")
            .row(byCell("Mapping!O5"), "2.00")
            .row(byCell("Mapping!O9"), "7.00")
            .plan(planner);

    assertThat(plan.documents().get(0).lines())
        .filteredOn(line -> line.account().value().equals("4000"))
        .extracting(line -> line.origin().rule())
        .containsExactly("Mapping!O5; Mapping!O9");
  }

  private static Assignment byCell(String cell) {
    Assignment any = Example.journal("4000");
    return new Assignment(
        any.postAs(),
        any.account(),
        any.dimensions(),
        any.taxTreatment(),
        any.memo(),
        any.presentation(),
        new RuleRef("abc", cell),
        "");
  }

  @Test
  void holdsWhenLinesAreMissing() {
    Plan plan = new Example("1", "USD", "10.00", 2).row("4000", "10.00").plan(planner);

    assertThat(messages(plan)).singleElement().asString().contains("only 1 of 2 lines arrived");
  }

  @Test
  void holdsWhenALineComesTwice() {
    Example example = new Example("1", "USD", "10.00", 1).row("4000", "10.00");
    example.postings().add(example.postings().get(0));

    assertThat(messages(example.plan(planner))).first().asString().contains("line 1 came twice");
  }

  private static List<String> messages(Plan plan) {
    return plan.holds().stream().map(Hold::message).toList();
  }
}
