// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.sheet;

import static io.ledgerhop.mapping.MappingProblem.COLUMN_UNNAMED;
import static io.ledgerhop.mapping.MappingProblem.HEADER_MISSING;
import static io.ledgerhop.mapping.MappingProblem.NO_ROWS;

import io.ledgerhop.document.MasterData;
import io.ledgerhop.mapping.MappingCheck;
import io.ledgerhop.mapping.MappingRow;
import io.ledgerhop.mapping.MappingTable;
import io.ledgerhop.mapping.MappingTable.RowCounts;
import io.ledgerhop.mapping.Ties;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.settlement.LineCatalogue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The Mapping tab: one header row, then rows that decide, rows switched off, remarks and gaps. */
final class MappingTab {

  private final Tab tab;
  private final boolean countsFrom1904;
  private final Spelling spelling;
  private final Findings problems;
  private final List<MappingRow> rows = new ArrayList<>();
  private int read;
  private int off;
  private int skipped;

  MappingTab(Tab tab, boolean countsFrom1904, Spelling spelling, Findings problems) {
    this.tab = tab;
    this.countsFrom1904 = countsFrom1904;
    this.spelling = spelling;
    this.problems = problems;
  }

  /** Reads all rows; what is wrong with them is added to the problems. */
  void read() {
    Optional<SheetRow> titles = tab.rows().stream().filter(row -> !row.isComment()).findFirst();
    if (titles.isEmpty()) {
      problems.add(HEADER_MISSING.at(tab.name()));
      return;
    }
    Findings faults = new Findings();
    Header header = Header.of(tab.name(), titles.get(), faults);
    problems.addAll(faults.list());
    List<SheetRow> below =
        tab.rows().subList(tab.rows().indexOf(titles.get()) + 1, tab.rows().size());
    if (!faults.hasErrors()) {
      unnamedColumns(header, below);
      rows(header, titles.get().number(), below);
    }
  }

  /** Holds the rows against the lists, the catalogue and each other. */
  void check(MasterData lists, LineCatalogue catalogue) {
    problems.addAll(MappingCheck.check(rows, lists, catalogue));
    problems.addAll(Ties.in(rows, catalogue));
  }

  Outcome<MappingTable> table(String hash, String name) {
    RowCounts counts = new RowCounts(read, off, skipped);
    MappingTable table = new MappingTable(hash, name, rows, counts, problems.list());
    return Outcome.of(table, table.warnings());
  }

  private void rows(Header header, int headerRow, List<SheetRow> below) {
    SheetForm form =
        new SheetForm(tab.name(), header, header.letters(), countsFrom1904, spelling, problems);
    int last = headerRow;
    for (SheetRow row : below) {
      skipped += row.number() - last - 1;
      last = row.number();
      row(form, row);
    }
    if (read == 0) {
      problems.add(NO_ROWS.at(tab.name()));
    }
  }

  private void row(SheetForm form, SheetRow row) {
    if (row.isComment()) {
      skipped++;
      return;
    }
    RowReader reader = new RowReader(form, row);
    if (!reader.isOn()) {
      off++;
      return;
    }
    read++;
    reader.row().ifPresent(rows::add);
  }

  private void unnamedColumns(Header header, List<SheetRow> below) {
    Set<Integer> told = new HashSet<>();
    for (SheetRow row : below) {
      for (int column : row.isComment() ? Set.<Integer>of() : row.cells().keySet()) {
        if (!header.knows(column) && told.add(column)) {
          String place = new CellRef(tab.name(), column, row.number()).toString();
          problems.add(COLUMN_UNNAMED.at(place));
        }
      }
    }
  }
}
