// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.drools;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.mapping.Assignment;
import io.ledgerhop.mapping.LineFacts;
import io.ledgerhop.mapping.MappingRow;
import io.ledgerhop.mapping.MappingTable;
import io.ledgerhop.settlement.CutOff;
import io.ledgerhop.settlement.MoneyLine;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** F36: the sheet chooses the row that another vendor's engine chooses from the same table. */
@Timeout(300)
class DmnChoiceTest {

  private static final int TABLES = 5;
  private static final int LINES = 300;

  /** How many lines were compared, how many rows decided or tied, and which answers differ. */
  private record Comparison(int lines, int decided, int ties, List<String> differences) {

    Comparison and(Comparison other) {
      List<String> all =
          Stream.concat(differences.stream(), other.differences.stream()).limit(10).toList();
      return new Comparison(lines + other.lines, decided + other.decided, ties + other.ties, all);
    }
  }

  @Test
  void choosesTheRowThatAnEngineForDmnChooses() {
    Comparison comparison = compare(LINES);

    assertThat(comparison.differences()).isEmpty();
    assertThat(comparison.ties()).as("%s", comparison).isPositive();
    assertThat(comparison.decided()).as("%s", comparison).isBetween(LINES / 4, LINES - 10);
  }

  /**
   * Compares more lines than the build has time for.
   *
   * @param arguments the number of lines, by default 100,000
   */
  public static void main(String[] arguments) {
    System.out.println(compare(arguments.length == 0 ? 100_000 : Integer.parseInt(arguments[0])));
  }

  /** Workbooks of few rows leave some lines unmapped. */
  private static Comparison compare(int lines) {
    return IntStream.rangeClosed(1, TABLES)
        .mapToObj(seed -> compare(seed, 3 * seed, lines / TABLES))
        .reduce(Comparison::and)
        .orElseThrow();
  }

  /** A tie has no winner in the sheet; the other engine then takes one of the rows that tie. */
  private static Comparison compare(int seed, int size, int lines) {
    RandomRows random = new RandomRows(seed);
    MappingTable table = random.table(size, 4);
    DmnTable dmn = new DmnTable(table);
    int decided = 0;
    int ties = 0;
    List<String> differences = new ArrayList<>();
    try (DroolsRuleSet rules = DroolsRuleSet.compile(table, CutOff.fixed(ZoneOffset.UTC))) {
      for (int number = 0; number < lines; number++) {
        MoneyLine line = random.line();
        LineFacts facts = PlainChoice.facts(line);
        Assignment assignment = rules.map(line).get(0).assignment();
        String sheet = assignment.isUnmapped() ? "unmapped" : assignment.rule().place();
        String engine = dmn.place(facts).orElse("unmapped");
        boolean tie = assignment.reason().startsWith("this row and ");
        ties += tie ? 1 : 0;
        decided += tie || assignment.isUnmapped() ? 0 : 1;
        boolean same =
            tie
                ? PlainChoice.rows(table, facts).stream()
                    .map(MappingRow::place)
                    .anyMatch(engine::equals)
                : sheet.equals(engine);
        if (!same) {
          differences.add(facts + ": the sheet says " + sheet + ", the engine " + engine);
        }
      }
    }
    return new Comparison(lines, decided, ties, differences);
  }
}
