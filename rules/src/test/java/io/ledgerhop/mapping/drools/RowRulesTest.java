// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.globalOf;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import io.ledgerhop.mapping.LineFacts;
import io.ledgerhop.mapping.LineField;
import io.ledgerhop.mapping.MappingRow;
import io.ledgerhop.mapping.MappingTable;
import io.ledgerhop.mapping.RowCells;
import io.ledgerhop.mapping.condition.PlainText;
import io.ledgerhop.mapping.drools.LineResult.Winner;
import io.ledgerhop.mapping.sheet.TestWorkbook;
import io.ledgerhop.money.Sign;
import io.ledgerhop.problem.ConnectorException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.kie.api.definition.rule.Rule;

/** Issue 9, section 3: each row is a rule of its own. */
@Timeout(120)
class RowRulesTest {

  private static final String TITLES =
      "Priority | Transaction type | Amount type | Amount description | Post as | GL account\n";

  @Test
  void namesEachRuleByItsRow() {
    MappingTable table =
        table(" | Order | | Fee;Tax;Com* | Journal | 1\n# note\n | | | * | Journal | 2");
    try (RowChooser chooser = chooser(table)) {
      assertThat(chooser.base().getKiePackage(RowRules.PACKAGE).getRules())
          .extracting(Rule::getName)
          .containsExactlyInAnyOrder("Mapping!2", "Mapping!4");
    }
  }

  /** Only some lines meet a cell with exact values and wildcards exactly. */
  @Test
  void derivesTheRankFromTheLineWhenACellHasExactValuesAndWildcards() {
    MappingTable table =
        table("9 | | | Com*;Fee | Journal | 1\n | | | Commission;F* | Journal | 2");
    try (RowChooser chooser = chooser(table)) {
      assertThat(names(chooser, "fee")).containsExactly("Mapping!2");
      assertThat(names(chooser, "commission")).containsExactly("Mapping!3");
    }
  }

  @Test
  void namesAllRowsOfATieInTheOrderOfTheSheet() {
    MappingRow row = table(" | | | Fee | Journal | 1").rows().get(0);
    List<MappingRow> equal = new ArrayList<>();
    for (int number = 2; number <= 20; number++) {
      RowCells cells = new RowCells("Mapping", number, row.cells().letters());
      equal.add(new MappingRow(cells, row.conditions(), row.priority(), row.target()));
    }
    try (RowChooser chooser = chooser(table(equal))) {
      assertThat(places(chooser.winners(facts("order", "itemfees", "fee"))))
          .isEqualTo(equal.stream().map(MappingRow::place).toList());
    }
  }

  /**
   * The engine looks rows up by value and does not compare each row; it reads texts from the map.
   */
  @Test
  void readsALineFarLessOftenThanThereAreRows() {
    StringBuilder rows = new StringBuilder();
    for (int number = 0; number < 500; number++) {
      rows.append(" | Order | ItemFees | Fee " + number + " | Journal | 1\n");
      rows.append(
          " | Refund;Order | Item* | Tax " + number + ";Duty " + number + " | Journal | 1\n");
    }
    AtomicInteger reads = new AtomicInteger();
    try (RowChooser chooser = chooser(table(rows.toString()))) {
      List<Winner> winners = chooser.winners(counted("order", "itemfees", "duty 77", reads));

      assertThat(winners)
          .extracting(winner -> winner.rule().getName())
          .containsExactly("Mapping!157");
      assertThat(reads.get()).isBetween(1, 20);
    }
  }

  /** A cell is data: it is compared, and never parsed as a rule. */
  @Test
  void treatsCodeInACellAsText() {
    String code = "\" == text(\"x\") or System.exit(1) ${drools.halt()} @{result} \\u0022 //";
    try (RowChooser chooser = chooser(table(" | | | " + code + " | Journal | 1"))) {
      assertThat(names(chooser, "anything")).isEmpty();
      assertThat(names(chooser, PlainText.of(code))).containsExactly("Mapping!2");
    }
  }

  @Test
  void notifiesAListenerOfTheRulesThatMatchedAndThatDecided() {
    String rows =
        """
         | Order | | | Journal | 1
         | Order | | F* | Journal | 2
         | Order | | Fee | Journal | 3
         | | ItemFees | Fee | Journal | 4
         | Refund | | | Journal | 5
        """;
    List<String> heard = new ArrayList<>();
    MatchListener listener =
        (line, matched, winners) -> heard.add(line + ": " + matched + " " + winners);
    try (RowChooser chooser = RowChooser.of("w", RowRules.of(table(rows)), Optional.of(listener))) {
      chooser.winners(facts("order", "x", "fee"));
      chooser.winners(facts("order", "itemfees", "fee"));
      chooser.winners(facts("nothing", "x", "y"));
    }
    assertThat(heard)
        .containsExactly(
            "order / x / fee: [Mapping!4, Mapping!3, Mapping!2] [Mapping!4]",
            "order / itemfees / fee: [Mapping!4, Mapping!5, Mapping!3, Mapping!2]"
                + " [Mapping!4, Mapping!5]",
            "nothing / x / y: [] []");
  }

  /** Drools would treat the second as a new version of the first. */
  @Test
  void refusesTwoRowsWithTheSamePlace() {
    MappingRow row = table(" | Order | | | Journal | 1").rows().get(0);

    assertThatThrownBy(() -> chooser(table(List.of(row, row))))
        .isInstanceOf(ConnectorException.class)
        .hasMessageContaining("w.xlsx: the rules could not be prepared");
  }

  @Test
  void stopsRulesThatFireForever() {
    Variable<LineFacts> line = declarationOf(LineFacts.class, "line");
    ModelImpl model = new ModelImpl();
    model.addRule(
        rule(RowRules.PACKAGE, "again")
            .build(
                pattern(line),
                on(line).execute((drools, facts) -> drools.insert(facts("a", "b", "c")))));
    model.addGlobal(globalOf(LineResult.class, RowRules.PACKAGE, RowRules.RESULT));
    try (RowChooser chooser = RowChooser.of("loop.drl", model, Optional.empty())) {
      assertThatThrownBy(() -> chooser.winners(facts("a", "b", "c")))
          .isInstanceOf(ConnectorException.class)
          .hasMessageContaining("loop.drl: the rules did not come to an end after 1001 steps");
    }
  }

  private static List<String> places(List<Winner> winners) {
    return winners.stream().map(Winner::place).toList();
  }

  private static List<String> names(RowChooser chooser, String description) {
    return chooser.winners(facts("order", "itemfees", description)).stream()
        .map(winner -> winner.rule().getName())
        .toList();
  }

  private static LineFacts facts(String transaction, String type, String description) {
    return counted(transaction, type, description, new AtomicInteger());
  }

  private static LineFacts counted(
      String transaction, String type, String description, AtomicInteger reads) {
    Map<LineField, String> texts =
        new EnumMap<>(LineField.class) {
          @Override
          public String getOrDefault(Object field, String other) {
            reads.incrementAndGet();
            return super.getOrDefault(field, other);
          }
        };
    texts.put(LineField.TRANSACTION_TYPE, transaction);
    texts.put(LineField.AMOUNT_TYPE, type);
    texts.put(LineField.AMOUNT_DESCRIPTION, description);
    return new LineFacts(texts, Sign.PLUS, LocalDate.EPOCH);
  }

  private static RowChooser chooser(MappingTable table) {
    return RowChooser.of(table, Optional.empty());
  }

  private static MappingTable table(List<MappingRow> rows) {
    MappingTable.RowCounts counts = new MappingTable.RowCounts(rows.size(), 0, 0);
    return new MappingTable("hash", "w.xlsx", rows, counts, List.of());
  }

  private static MappingTable table(String rows) {
    return TestWorkbook.mapping(TITLES + rows).read().value();
  }
}
