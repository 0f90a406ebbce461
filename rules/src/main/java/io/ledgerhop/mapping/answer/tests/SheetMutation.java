// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.answer.tests;

import io.ledgerhop.mapping.MappingRow;
import io.ledgerhop.mapping.MappingTable;
import io.ledgerhop.mapping.RuleSet;
import io.ledgerhop.mapping.answer.AccountRules;
import io.ledgerhop.mapping.check.ExampleCheck;
import io.ledgerhop.mapping.check.RedTest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Changes the result cells of the rows on which tests land, and tells for each whether a test turns
 * red.
 *
 * <p>The cells of a column are changed together: one row decides a line, so that the change of one
 * cannot hide that of another.
 */
public final class SheetMutation {

  private final AccountRules rules;

  private SheetMutation(AccountRules rules) {
    this.rules = rules;
  }

  /**
   * Changes each result cell that counts, in sheet order, the base before its overrides.
   *
   * @param rules whose tests pass
   */
  public static List<ChangedCell> of(AccountRules rules) {
    Set<MappingRow> tested = rules.testedRows();
    SheetMutation mutation = new SheetMutation(rules);
    List<ChangedCell> cells = new ArrayList<>();
    for (ResultCell cell : ResultCell.of(List.copyOf(tested))) {
      Set<String> noticed = new HashSet<>();
      rules.tested().forEach(table -> noticed.addAll(mutation.noticed(table, cell)));
      tested.stream()
          .filter(row -> !cell.value(row).isEmpty())
          .forEach(row -> cells.add(changed(row, cell, noticed)));
    }
    cells.sort(
        Comparator.comparingInt((ChangedCell changed) -> changed.row().layer())
            .thenComparingInt(changed -> changed.row().cells().row()));
    return cells;
  }

  private static ChangedCell changed(MappingRow row, ResultCell cell, Set<String> noticed) {
    return new ChangedCell(
        row, cell.place(row), cell.title(), cell.value(row), noticed.contains(row.cells().place()));
  }

  /** The rows of which a test of a workbook notices the change of this cell. */
  private Set<String> noticed(MappingTable table, ResultCell cell) {
    List<MappingRow> rows = table.rows().stream().map(row -> changed(row, cell)).toList();
    MappingTable changed =
        new MappingTable(
            table.hash(),
            table.name(),
            rows,
            table.counts(),
            List.of(),
            table.examples(),
            table.products());
    Set<String> noticed = new HashSet<>();
    try (RuleSet compiled = rules.compile(changed)) {
      for (RedTest red : ExampleCheck.everyRed(changed, compiled, rules.cutOff())) {
        red.row()
            .filter(row -> red.expectation().filter(cell::isOf).isPresent())
            .ifPresent(row -> noticed.add(row.cells().place()));
      }
    }
    return noticed;
  }

  private static MappingRow changed(MappingRow row, ResultCell cell) {
    return cell.value(row).isEmpty()
        ? row
        : new MappingRow(
            row.cells(),
            row.conditions(),
            row.priority(),
            new OtherTarget(row.target()).of(cell),
            row.layer());
  }
}
