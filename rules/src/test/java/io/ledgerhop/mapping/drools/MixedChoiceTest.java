// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.drools;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.mapping.Assignment;
import io.ledgerhop.mapping.MappingRow;
import io.ledgerhop.mapping.MappingTable;
import io.ledgerhop.mapping.RuleSet;
import io.ledgerhop.mapping.drools.file.MixedRuleSet;
import io.ledgerhop.settlement.CutOff;
import io.ledgerhop.settlement.MoneyLine;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Issue 12, item 7: a workbook and rule files, with their memory of answers, decide as a plain
 * comparison of every line with every row and rule does.
 */
@Timeout(300)
class MixedChoiceTest {

  private static final int LINES = 5_000;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void remembersNoAnswerThatAnotherLineWouldNotGet(long seed) {
    RandomRows rows = new RandomRows(seed);
    MappingTable table = rows.table(20, 2);
    RandomFileRules files = new RandomFileRules(seed, 12);
    List<MoneyLine> lines =
        IntStream.range(0, LINES).mapToObj(number -> files.varied(rows.line())).toList();

    List<String> answers;
    try (RuleSet rules =
        MixedRuleSet.compile(table, List.of(files.file()), CutOff.fixed(ZoneOffset.UTC)).value()) {
      answers = rules.mapAll(lines.stream()).map(p -> shown(p.assignment())).toList();
    }

    List<String> expected =
        lines.stream().map(line -> expected(table, files, lines, line)).toList();
    assertThat(answers).isEqualTo(expected);
    assertThat(expected.stream().distinct().count()).isGreaterThan(5);
  }

  private static String expected(
      MappingTable table, RandomFileRules files, List<MoneyLine> lines, MoneyLine line) {
    String id = line.reference().orderId();
    List<MoneyLine> order =
        id.isEmpty()
            ? List.of()
            : lines.stream().filter(other -> other.reference().orderId().equals(id)).toList();
    List<String> before = files.deciding(line, order, false);
    if (!before.isEmpty()) {
      return decided(before);
    }
    List<String> cells =
        PlainChoice.rows(table, PlainChoice.facts(line)).stream().map(MappingRow::place).toList();
    if (!cells.isEmpty()) {
      return cells.size() == 1 ? cells.get(0) : cells.get(1);
    }
    List<String> after = files.deciding(line, order, true);
    return after.isEmpty() ? "" : decided(after);
  }

  private static String decided(List<String> names) {
    return names.size() == 1 ? "random.drl!" + names.get(0) : "tie";
  }

  private static String shown(Assignment assignment) {
    return assignment.reason().contains("decide the same line") ? "tie" : assignment.rule().place();
  }
}
