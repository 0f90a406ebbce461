// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.command.page;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.IntStream;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.Column.Overflow;
import picocli.CommandLine.Help.TextTable;

/** Prints the first rows of a table with aligned columns; a long text goes on in the next line. */
final class ScreenTable {

  private static final int ROWS_MAX = 20;
  private static final int WIDTH_MAX = 60;
  private static final int GAP = 2;

  private final AnswerTable table;
  private final List<List<String>> shown;
  private final int[] widths;

  ScreenTable(AnswerTable table) {
    this.table = table;
    this.shown = table.rows().stream().limit(ROWS_MAX).toList();
    this.widths = IntStream.range(0, table.columns().size()).map(this::width).toArray();
  }

  void print(PrintWriter screen) {
    screen.println();
    screen.println(table.title());
    if (table.pasted()) {
      screen.print(TabbedRows.of(table));
      return;
    }
    TextTable lines =
        TextTable.forColumns(
            Help.defaultColorScheme(Help.Ansi.OFF),
            IntStream.range(0, widths.length).mapToObj(this::column).toArray(Column[]::new));
    lines.indentWrappedLines = 0;
    lines.addRowValues(cells(table.columns().stream().map(AnswerColumn::title).toList()));
    shown.forEach(row -> lines.addRowValues(cells(row)));
    screen.print(lines);
    int more = table.rows().size() - shown.size();
    if (more > 0) {
      screen.println("and " + more + " more; --out FOLDER writes all");
    }
  }

  private Column column(int index) {
    int gap = index == 0 ? 0 : GAP;
    return new Column(widths[index] + gap, gap, Overflow.WRAP);
  }

  private int width(int column) {
    int widest = shown.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    return Math.max(Math.min(widest, WIDTH_MAX), table.columns().get(column).title().length());
  }

  private String[] cells(List<String> row) {
    return IntStream.range(0, row.size())
        .mapToObj(column -> aligned(column, row.get(column)))
        .toArray(String[]::new);
  }

  private String aligned(int column, String text) {
    String line = text.replace('\n', ' ');
    return table.columns().get(column).numeric()
        ? " ".repeat(Math.max(widths[column] - line.length(), 0)) + line
        : line;
  }
}
