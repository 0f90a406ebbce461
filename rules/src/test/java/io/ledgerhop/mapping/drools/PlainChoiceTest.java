// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.drools;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.mapping.Assignment;
import io.ledgerhop.mapping.LineFacts;
import io.ledgerhop.mapping.MappingRow;
import io.ledgerhop.mapping.MappingTable;
import io.ledgerhop.mapping.drools.LineResult.Winner;
import io.ledgerhop.settlement.CutOff;
import io.ledgerhop.settlement.MoneyLine;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Issue 9, section 3: the rule base and the sheet agree on the winner, and on every tie. */
@Timeout(300)
class PlainChoiceTest {

  private static final int LINES = 150;
  private static final String TIE = "this row and ";

  /** The plain comparison uses no rules, no index and no cache of decisions. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 10, 50, 200, 700, 2_000})
  void decidesAsThePlainComparisonDoes(int size) {
    int ties = 0;
    for (int texts = 1; texts <= 4; texts++) {
      RandomRows random = new RandomRows(size * 10L + texts);
      MappingTable table = random.table(size, texts);
      CutOff utc = CutOff.fixed(ZoneOffset.UTC);
      try (RowChooser chooser = RowChooser.of(table, Optional.empty());
          DroolsRuleSet rules = DroolsRuleSet.compile(table, utc)) {
        for (int number = 0; number < LINES; number++) {
          MoneyLine line = random.line();
          LineFacts facts = PlainChoice.facts(line);
          List<String> expected =
              PlainChoice.rows(table, facts).stream().map(MappingRow::place).toList();
          assertThat(chooser.winners(facts).stream().map(Winner::place).toList())
              .as("%s", facts)
              .isEqualTo(expected);
          assertThat(place(rules, line)).isEqualTo(decided(expected));
          ties += expected.size() > 1 ? 1 : 0;
        }
      }
    }
    assertThat(ties).isBetween(size < 10 ? 0 : 1, 4 * LINES);
  }

  private static String decided(List<String> places) {
    return switch (places.size()) {
      case 0 -> "unmapped";
      case 1 -> places.get(0);
      default -> places.get(1) + " and " + places.get(0);
    };
  }

  private static String place(DroolsRuleSet rules, MoneyLine line) {
    Assignment assignment = rules.map(line).get(0).assignment();
    if (assignment.isUnmapped()) {
      return "unmapped";
    }
    return assignment.reason().startsWith(TIE)
        ? assignment.rule().place()
            + " and "
            + assignment.reason().substring(TIE.length()).split(" ", 2)[0]
        : assignment.rule().place();
  }
}
