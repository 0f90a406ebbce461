// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.sheet;

import static io.ledgerhop.mapping.MappingProblem.COLUMN_HIDDEN;
import static io.ledgerhop.mapping.MappingProblem.COLUMN_UNNAMED;
import static io.ledgerhop.mapping.MappingProblem.HEADER_MISSING;
import static io.ledgerhop.mapping.MappingProblem.HEADER_NOT_FIRST;
import static io.ledgerhop.mapping.MappingProblem.HEADER_NOT_FOUND;
import static io.ledgerhop.mapping.MappingProblem.NO_ROWS;
import static io.ledgerhop.mapping.MappingProblem.ROW_HIDDEN;

import io.ledgerhop.document.MasterData;
import io.ledgerhop.mapping.ExampleLine;
import io.ledgerhop.mapping.MappingRow;
import io.ledgerhop.mapping.MappingTable;
import io.ledgerhop.mapping.MappingTable.RowCounts;
import io.ledgerhop.mapping.ProductLines;
import io.ledgerhop.mapping.check.MappingCheck;
import io.ledgerhop.mapping.check.Ties;
import io.ledgerhop.mapping.sheet.file.Cell;
import io.ledgerhop.mapping.sheet.file.CellRef;
import io.ledgerhop.mapping.sheet.file.SheetRow;
import io.ledgerhop.mapping.sheet.file.Tab;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.settlement.LineCatalogue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The Mapping tab: a header row, then rows switched on or off, remarks and blank rows. */
final class MappingTab {

  /**
   * What the rows refer to.
   *
   * @param products empty if there is no tab Products
   */
  record OtherTabs(Spelling spelling, Optional<ProductLines> products, KnownSplits splits) {}

  /** The header must be within this many rows. */
  private static final int HEADER_ROWS_MAX = 20;

  /** A row with so many known titles is the header. */
  private static final int TITLES_TELLING = 3;

  private final Tab tab;
  private final boolean countsFrom1904;
  private final OtherTabs others;
  private final Findings problems;
  private final List<MappingRow> rows = new ArrayList<>();
  private final List<Integer> hidden = new ArrayList<>();
  private final Set<String> dimensions = new HashSet<>();
  private final SortedSet<Integer> used = new TreeSet<>();
  private int read;
  private int off;
  private int skipped;

  MappingTab(Tab tab, boolean countsFrom1904, OtherTabs others, Findings problems) {
    this.tab = tab;
    this.countsFrom1904 = countsFrom1904;
    this.others = others;
    this.problems = problems;
  }

  /** Reads all rows and adds their errors to the problems. */
  void read() {
    Optional<SheetRow> titles = titles();
    if (titles.isEmpty()) {
      return;
    }
    Findings faults = new Findings();
    MappingHeader header = MappingHeader.of(tab.name(), titles.get(), faults);
    dimensions.addAll(header.userDefined().values());
    problems.addAll(faults.list());
    List<SheetRow> below =
        tab.rows().subList(tab.rows().indexOf(titles.get()) + 1, tab.rows().size());
    if (!faults.hasErrors()) {
      unnamedColumns(header, below);
      rows(header, titles.get().number(), below);
    }
  }

  /** The titles of the user-defined dimensions. */
  Set<String> dimensions() {
    return dimensions;
  }

  /** Checks the rows against the lists, the catalogue and each other. */
  void check(MasterData lists, LineCatalogue catalogue) {
    problems.addAll(MappingCheck.check(rows, lists, catalogue));
    problems.addAll(Ties.in(rows, catalogue));
  }

  Outcome<MappingTable> table(String hash, String name, List<ExampleLine> examples) {
    RowCounts counts = new RowCounts(read, off, skipped);
    ProductLines products = others.products().orElse(ProductLines.NONE);
    MappingTable table =
        new MappingTable(hash, name, rows, counts, problems.list(), examples, products);
    return Outcome.of(table, table.warnings());
  }

  /** The header row; a title above it is an error, but the rows below the header are still read. */
  private Optional<SheetRow> titles() {
    List<SheetRow> top =
        tab.rows().stream().filter(row -> !row.isComment()).limit(HEADER_ROWS_MAX).toList();
    if (top.isEmpty()) {
      problems.add(HEADER_MISSING.at(tab.name()));
      return Optional.empty();
    }
    SheetRow first = top.get(0);
    SheetRow best =
        top.stream()
            .filter(row -> MappingHeader.known(row) >= TITLES_TELLING)
            .findFirst()
            .orElse(first);
    String place = tab.name() + "!" + first.number();
    if (best.number() != first.number()) {
      problems.add(HEADER_NOT_FIRST.at(place, best.number()));
    } else if (MappingHeader.known(first) == 0) {
      problems.add(HEADER_NOT_FOUND.at(place, MappingHeader.needed()));
      return Optional.empty();
    }
    return Optional.of(best);
  }

  private void rows(MappingHeader header, int headerRow, List<SheetRow> below) {
    SheetForm form =
        new SheetForm(tab.name(), header, header.letters(), countsFrom1904, others, problems);
    int last = headerRow;
    for (SheetRow row : below) {
      skipped += row.number() - last - 1;
      last = row.number();
      row(form, row);
    }
    hiddenRows();
    hiddenColumns(form, headerRow);
    if (read == 0) {
      problems.add(NO_ROWS.at(tab.name()));
    }
  }

  private void row(SheetForm form, SheetRow row) {
    if (row.isComment() || showsNothing(form.header(), row)) {
      skipped++;
      return;
    }
    MappingRowReader reader = new MappingRowReader(form, row);
    if (!reader.isOn()) {
      off++;
      return;
    }
    read++;
    used.addAll(row.cells().keySet());
    if (row.hidden()) {
      hidden.add(row.number());
    }
    reader.row().ifPresent(rows::add);
  }

  /** True if there are only formulas for people in it, filled down further than there are rows. */
  private static boolean showsNothing(MappingHeader header, SheetRow row) {
    return row.cells().entrySet().stream()
        .allMatch(
            cell ->
                cell.getValue().kind() == Cell.Kind.FORMULA
                    && cell.getValue().text().isBlank()
                    && header.isRemark(cell.getKey()));
  }

  /** One warning for all hidden columns with values that decide something. */
  private void hiddenColumns(SheetForm form, int headerRow) {
    List<Integer> columns =
        used.stream()
            .filter(column -> tab.isHidden(column) && form.header().knows(column))
            .filter(column -> !form.header().isRemark(column))
            .toList();
    if (!columns.isEmpty()) {
      String place = new CellRef(tab.name(), columns.get(0), headerRow).toString();
      problems.add(
          COLUMN_HIDDEN.at(
              place, columns.stream().map(CellRef::letters).collect(Collectors.joining(", "))));
    }
  }

  /** One warning for each block of hidden rows. */
  private void hiddenRows() {
    int from = 0;
    for (int at = 0; at < hidden.size(); at++) {
      int row = hidden.get(at);
      if (at + 1 == hidden.size() || hidden.get(at + 1) != row + 1) {
        int first = hidden.get(from);
        String rowsAre = first == row ? "the row is" : "rows " + first + " to " + row + " are";
        problems.add(ROW_HIDDEN.at(tab.name() + "!" + first, rowsAre));
        from = at + 1;
      }
    }
  }

  private void unnamedColumns(MappingHeader header, List<SheetRow> below) {
    Set<Integer> reported = new HashSet<>();
    for (SheetRow row : below) {
      row.cells()
          .forEach(
              (column, cell) -> {
                boolean stray = cell.kind() != Cell.Kind.MERGED && !header.knows(column);
                if (stray && !row.isComment() && reported.add(column)) {
                  String place = new CellRef(tab.name(), column, row.number()).toString();
                  problems.add(COLUMN_UNNAMED.at(place));
                }
              });
    }
  }
}
