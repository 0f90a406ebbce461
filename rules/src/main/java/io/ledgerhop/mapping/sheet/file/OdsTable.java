// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.sheet.file;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Parses the content of an OpenDocument spreadsheet and passes the rows of one table to a tab. */
final class OdsTable extends DefaultHandler {

  /** At most this many merged cells are looked at; a single one already stops the run. */
  private static final int MERGED_MAX = 20_000;

  private final Tab tab;
  private final StringBuilder text = new StringBuilder();
  private final List<String> merged = new ArrayList<>();
  private TreeMap<Integer, Cell> cells = new TreeMap<>();
  private @Nullable OdsCell cell;
  private int depth;
  private int spreadsheetDepth;
  private int cellDepth;

  /** Of a remark or a phonetic hint inside a text; 0 outside. */
  private int asideDepth;

  private boolean isInside;
  private boolean isParagraph;
  private boolean isHidden;
  private int columns;
  private int row = 1;
  private int rows;
  private int column;

  OdsTable(Tab tab) {
    this.tab = tab;
  }

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes) {
    depth++;
    switch (OdsName.of(uri, name)) {
      case "office:spreadsheet" -> spreadsheetDepth = depth;
      case "table:table" -> startTable(OdsName.table(attributes, "name"));
      case "table:table-column" -> startColumn(attributes);
      case "table:table-row" -> startRow(attributes);
      case "table:table-cell", "table:covered-table-cell" -> startCell(attributes);
      case "text:p" -> startParagraph();
      case "text:s" -> write(" ".repeat(Math.min(room(), OdsName.count(attributes, "c"))));
      case "text:tab" -> write("\t");
      case "text:line-break" -> write("\n");
      case "office:annotation", "text:ruby-text" ->
          asideDepth = asideDepth == 0 ? depth : asideDepth;
      default -> {}
    }
  }

  @Override
  public void endElement(String uri, String name, String qName) {
    switch (OdsName.of(uri, name)) {
      case "table:table" -> endTable();
      case "table:table-row" -> endRow();
      case "table:table-cell", "table:covered-table-cell" -> endCell();
      case "text:p" -> isParagraph = isParagraph && depth != cellDepth + 1;
      default -> {}
    }
    asideDepth = asideDepth == depth ? 0 : asideDepth;
    depth--;
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    if (isParagraph && asideDepth == 0) {
      text.append(characters, start, Math.min(length, room()));
    }
  }

  /** Tables in other places are copies of linked data or belong to a cell. */
  private void startTable(@Nullable String name) {
    if (depth == spreadsheetDepth + 1) {
      isInside = tab.name().equals(name);
    }
  }

  private void endTable() {
    if (isInside && depth == spreadsheetDepth + 1) {
      isInside = false;
      merged.forEach(tab::merge);
    }
  }

  private void startColumn(Attributes attributes) {
    if (isInside && cell == null) {
      int first = columns;
      columns = Math.addExact(columns, OdsName.count(attributes, "number-columns-repeated"));
      if (isHidden(attributes)) {
        tab.hideColumns(first, columns - 1);
      }
    }
  }

  private static boolean isHidden(Attributes attributes) {
    String visibility = OdsName.table(attributes, "visibility");
    return "collapse".equals(visibility) || "filter".equals(visibility);
  }

  private void startRow(Attributes attributes) {
    if (isInside && cell == null) {
      isHidden = isHidden(attributes);
      rows = OdsName.count(attributes, "number-rows-repeated");
      column = 0;
      cells = new TreeMap<>();
    }
  }

  /** Blank rows are only counted, however many they are. */
  private void endRow() {
    if (!isInside || cell != null) {
      return;
    }
    for (int repeated = 0; repeated < rows && !cells.isEmpty(); repeated++) {
      tab.add(Math.addExact(row, repeated), new TreeMap<>(cells), isHidden);
    }
    row = Math.addExact(row, rows);
  }

  private void startCell(Attributes attributes) {
    if (isInside && cell == null) {
      cell = OdsCell.of(attributes);
      cellDepth = depth;
      text.setLength(0);
    }
  }

  private void endCell() {
    OdsCell ended = cell;
    if (!isInside || ended == null || depth != cellDepth) {
      return;
    }
    Cell whole = ended.cell(text.toString());
    int last = Math.addExact(column, ended.columns() - 1);
    if (!whole.isBlank()) {
      for (int at = column; at <= Math.min(last, Tab.COLUMNS_MAX); at++) {
        cells.put(at, whole);
      }
    }
    if (ended.isMerged() && merged.size() < MERGED_MAX) {
      merged.add(range(ended));
    }
    column = last + 1;
    cell = null;
    isParagraph = false;
  }

  /** Paragraphs of a remark or a drawing on the cell are deeper, and not its text. */
  private void startParagraph() {
    if (cell != null && depth == cellDepth + 1) {
      isParagraph = true;
      if (!text.isEmpty()) {
        write("\n");
      }
    }
  }

  private void write(String more) {
    if (isParagraph && asideDepth == 0 && room() > 0) {
      text.append(more);
    }
  }

  private int room() {
    return Math.max(0, Cell.CHARACTERS_MAX + 1 - text.length());
  }

  private String range(OdsCell first) {
    int lastColumn = Math.min(column + first.wide() - 1, Tab.COLUMNS_MAX);
    int lastRow = Math.addExact(row, first.high() - 1);
    return CellRef.letters(column) + row + ":" + CellRef.letters(lastColumn) + lastRow;
  }
}
