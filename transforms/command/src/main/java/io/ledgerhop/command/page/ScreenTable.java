// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.command.page;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Prints a table with aligned columns; long texts and further rows are cut. */
final class ScreenTable {

  private static final int ROWS_MAX = 20;
  private static final int WIDTH_MAX = 60;
  private static final String CUT = "...";

  private final AnswerTable table;
  private final List<List<String>> shown;
  private final int[] widths;

  ScreenTable(AnswerTable table) {
    this.table = table;
    this.shown =
        table.rows().stream()
            .limit(ROWS_MAX)
            .map(row -> row.stream().map(ScreenTable::cut).toList())
            .toList();
    this.widths = IntStream.range(0, table.columns().size()).map(this::width).toArray();
  }

  void print(PrintWriter screen) {
    screen.println();
    screen.println(table.title());
    if (table.pasted()) {
      screen.print(TabbedRows.of(table));
      return;
    }
    screen.println(line(table.columns().stream().map(AnswerColumn::title).toList()));
    shown.forEach(row -> screen.println(line(row)));
    int more = table.rows().size() - shown.size();
    if (more > 0) {
      screen.println("and " + more + " more; --out FOLDER writes all");
    }
  }

  private int width(int column) {
    int widest = shown.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    return Math.max(widest, table.columns().get(column).title().length());
  }

  private String line(List<String> row) {
    return IntStream.range(0, row.size())
        .mapToObj(column -> padded(column, row.get(column)))
        .collect(Collectors.joining("  "))
        .stripTrailing();
  }

  private String padded(int column, String text) {
    String blanks = " ".repeat(widths[column] - text.length());
    return table.columns().get(column).numeric() ? blanks + text : text + blanks;
  }

  private static String cut(String text) {
    String line = text.replace('\n', ' ');
    return line.length() <= WIDTH_MAX ? line : line.substring(0, WIDTH_MAX - CUT.length()) + CUT;
  }
}
