// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.layer;

import io.ledgerhop.mapping.ExampleLine;
import io.ledgerhop.mapping.ExampleLine.Expectation;
import io.ledgerhop.mapping.MappingRow;
import io.ledgerhop.mapping.MappingTable;
import io.ledgerhop.mapping.MappingTarget;
import io.ledgerhop.mapping.split.Split;
import io.ledgerhop.mapping.split.SplitPart;
import io.ledgerhop.mapping.split.SplitPeriod;
import io.ledgerhop.problem.Problem;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts the name of a workbook before all places in it, and its layer into its rows. */
final class Relocation {

  private final String workbook;
  private final int layer;

  /** A split is shared by the rows that name it, and may have many parts. */
  private final IdentityHashMap<Split, Split> splits = new IdentityHashMap<>();

  private Relocation(String workbook, int layer) {
    this.workbook = workbook;
    this.layer = layer;
  }

  /** The rows of a workbook, for a layer. */
  static List<MappingRow> rows(MappingTable table, int layer) {
    Relocation relocation = new Relocation(table.name(), layer);
    return table.rows().stream().map(relocation::row).toList();
  }

  /** The tests of a workbook. */
  static List<ExampleLine> examples(MappingTable table) {
    Relocation relocation = new Relocation(table.name(), 0);
    return table.examples().stream().map(relocation::example).toList();
  }

  /** A problem of a workbook; one whose place names the workbook stays as it is. */
  static Problem problem(String workbook, Problem problem) {
    return problem.place().contains(workbook)
        ? problem
        : new Problem(
            problem.code(), workbook + ": " + problem.place(), problem.fact(), problem.remedy());
  }

  private MappingRow row(MappingRow row) {
    return new MappingRow(
        row.cells().of(workbook), row.conditions(), row.priority(), target(row.target()), layer);
  }

  private MappingTarget target(MappingTarget target) {
    Optional<Split> split = target.split().map(known -> splits.computeIfAbsent(known, this::split));
    return new MappingTarget(
        target.postAs(),
        target.account(),
        target.dimensions(),
        target.taxTreatment(),
        target.memo(),
        target.grouping(),
        split,
        target.note());
  }

  private Split split(Split split) {
    return new Split(
        split.kind(), split.name(), split.periods().stream().map(this::period).toList());
  }

  private SplitPeriod period(SplitPeriod period) {
    List<SplitPart> parts = period.parts().stream().map(this::part).toList();
    return new SplitPeriod(period.kind(), period.dates(), parts);
  }

  private SplitPart part(SplitPart part) {
    Map<String, String> cells =
        part.cells().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, cell -> place(cell.getValue())));
    return new SplitPart(
        part.weight(), part.account(), part.dimensions(), place(part.place()), cells);
  }

  private ExampleLine example(ExampleLine line) {
    List<Expectation> expected =
        line.expected().stream()
            .map(one -> new Expectation(place(one.place()), one.column(), one.title(), one.value()))
            .toList();
    return new ExampleLine(
        place(line.sheet()), line.row(), line.texts(), line.amount(), line.day(), expected);
  }

  private String place(String place) {
    return workbook + ": " + place;
  }
}
