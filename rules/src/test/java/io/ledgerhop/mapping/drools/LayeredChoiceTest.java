// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.drools;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.mapping.Assignment;
import io.ledgerhop.mapping.LineFacts;
import io.ledgerhop.mapping.MappingRow;
import io.ledgerhop.mapping.MappingTable;
import io.ledgerhop.mapping.layer.WorkbookLayers;
import io.ledgerhop.settlement.CutOff;
import io.ledgerhop.settlement.MoneyLine;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** F95: random workbooks on each other decide as a comparison of one after the other does. */
@Timeout(300)
class LayeredChoiceTest {

  private static final int LINES = 300;

  /** Conditions of a row, by layer. */
  private static final List<Integer> LEAST = List.of(0, 2, 3);

  private static final CutOff UTC = CutOff.fixed(ZoneOffset.UTC);

  /** The plain comparison looks into the highest workbook first, and knows no ranks of layers. */
  @ParameterizedTest
  @CsvSource({"1, 8, 2", "2, 15, 2", "3, 40, 2", "4, 80, 2", "5, 15, 3", "6, 50, 3", "7, 30, 3"})
  void decidesByTheHighestWorkbookWithARowForTheLine(long seed, int size, int layers) {
    RandomRows random = new RandomRows(seed);
    List<MappingTable> tables = new ArrayList<>();
    for (int layer = 0; layer < layers; layer++) {
      tables.add(selective("w" + layer + ".xlsx", layer, random.table(size, 4)));
    }
    Map<String, Integer> deciding = new TreeMap<>();
    try (DroolsRuleSet rules = DroolsRuleSet.compile(WorkbookLayers.stacked(tables), UTC)) {
      for (int number = 0; number < LINES; number++) {
        MoneyLine line = random.line();
        String expected = expected(tables, PlainChoice.facts(line));
        assertThat(said(rules, line)).isEqualTo(expected);
        assertThat(said(rules, line)).as("from memory").isEqualTo(expected);
        deciding.merge(expected.split(":", 2)[0], 1, Integer::sum);
      }
    }
    assertThat(deciding).containsKeys("w0.xlsx", "w1.xlsx", "w" + (layers - 1) + ".xlsx");
  }

  /** The higher the layer, the more conditions its rows have, so that every layer decides lines. */
  private static MappingTable selective(String name, int layer, MappingTable table) {
    List<MappingRow> rows =
        table.rows().stream().filter(row -> row.conditions().count() >= LEAST.get(layer)).toList();
    return new MappingTable(name, name, rows, table.counts(), List.of());
  }

  private static String expected(List<MappingTable> tables, LineFacts facts) {
    for (int layer = tables.size() - 1; layer >= 0; layer--) {
      List<MappingRow> rows = PlainChoice.rows(tables.get(layer), facts);
      if (rows.size() == 1) {
        return tables.get(layer).name() + ": " + rows.get(0).place();
      }
      if (!rows.isEmpty()) {
        return tables.get(layer).name() + ": " + rows.get(1).place() + ", a tie";
      }
    }
    return "unmapped";
  }

  private static String said(DroolsRuleSet rules, MoneyLine line) {
    Assignment assignment = rules.map(line).get(0).assignment();
    if (assignment.isUnmapped()) {
      return "unmapped";
    }
    boolean isTie = assignment.reason().startsWith("this row and ");
    return assignment.rule().place() + (isTie ? ", a tie" : "");
  }
}
