// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.answer;

import io.ledgerhop.mapping.ExampleLine;
import io.ledgerhop.mapping.MappingRow;
import io.ledgerhop.mapping.MappingTable;
import io.ledgerhop.mapping.RuleSet;
import io.ledgerhop.mapping.check.DecidingRows;
import io.ledgerhop.mapping.check.ExampleDays;
import io.ledgerhop.settlement.CutOff;
import io.ledgerhop.settlement.MoneyLine;
import java.util.LinkedHashSet;
import java.util.Set;

/** Finds the rows that the tests of a workbook reach. */
public final class TestedRows {

  private TestedRows() {}

  /**
   * The rows that decide the line of a test, on at least one of the days on which it runs.
   *
   * @param rules compiled from the workbook with this cut-off
   */
  public static Set<MappingRow> of(MappingTable table, RuleSet rules, CutOff cutOff) {
    DecidingRows deciding = new DecidingRows(table);
    ExampleDays days = new ExampleDays(table, cutOff);
    Set<MappingRow> tested = new LinkedHashSet<>();
    for (ExampleLine example : table.examples()) {
      for (MoneyLine line : days.lines(example)) {
        rules.map(line).stream()
            .flatMap(posting -> deciding.row(posting.assignment()).stream())
            .forEach(tested::add);
      }
    }
    return tested;
  }
}
