// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.refresh.file;

import io.ledgerhop.mapping.sheet.file.CellRef;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The XML of a sheet of Excel's format. */
final class XlsxSheet {

  private final String text;
  private final int header;
  private final MarkupElement sheet;
  private final NavigableMap<Integer, MarkupElement> rows = new TreeMap<>();
  private final Map<Integer, String> styles = new HashMap<>();

  /**
   * @param header the row with the titles
   */
  XlsxSheet(String text, int header) {
    this.text = text;
    this.header = header;
    this.sheet = MarkupElement.root(text);
    int number = 0;
    for (MarkupElement data : sheet.children("sheetData")) {
      for (MarkupElement row : data.children("row")) {
        number = row.attribute("r").map(Integer::parseInt).orElse(number + 1);
        rows.put(number, row);
      }
    }
  }

  /** The sheet with these texts. */
  String with(CellEdits edits) {
    readStyles();
    TextEdits out = new TextEdits(text);
    Map<Integer, StringBuilder> added = new TreeMap<>();
    for (var row : edits.rows().entrySet()) {
      MarkupElement known = rows.get(row.getKey());
      if (known != null) {
        out.replace(known.start(), known.end(), row(row.getKey()).of(known, row.getValue()));
      } else {
        added
            .computeIfAbsent(endOfRowBefore(row.getKey()), unused -> new StringBuilder())
            .append(row(row.getKey()).added(row.getValue()));
      }
    }
    added.forEach((at, written) -> out.replace(at, at, written.toString()));
    growDimension(out, edits.lastFilledRow());
    return out.applied();
  }

  private XlsxRow row(int number) {
    return new XlsxRow(number, sheet.prefix(), styles);
  }

  /** There is a row above, because the titles are in one. */
  private int endOfRowBefore(int number) {
    return rows.floorEntry(number).getValue().end();
  }

  /** A new cell looks like the last one above it, or as its column says. */
  private void readStyles() {
    for (MarkupElement columns : sheet.children("cols")) {
      for (MarkupElement column : columns.children()) {
        column.attribute("style").ifPresent(style -> columnStyle(column, style));
      }
    }
    rows.tailMap(header, false)
        .forEach(
            (number, row) ->
                XlsxRow.cells(row)
                    .forEach(
                        (column, cell) ->
                            cell.attribute("s").ifPresent(style -> styles.put(column, style))));
  }

  private void columnStyle(MarkupElement columns, String style) {
    int first = columns.attribute("min").map(Integer::parseInt).orElse(1);
    int last = columns.attribute("max").map(Integer::parseInt).orElse(first);
    for (int column = first; column <= Math.min(last, first + 1_000); column++) {
      styles.put(column - 1, style);
    }
  }

  /** The range of the cells that are used, of which only the last row can change. */
  private void growDimension(TextEdits out, int lastRow) {
    List<MarkupElement> dimensions = sheet.children("dimension");
    for (MarkupElement dimension : dimensions) {
      String range = dimension.attribute("ref").orElse("");
      String[] corners = range.split(":", 2);
      if (corners.length == 2 && CellRef.of("", corners[1]).row() < lastRow) {
        Map<String, String> attributes = dimension.attributes();
        String last = CellRef.letters(CellRef.column(corners[1])) + lastRow;
        attributes.put("ref", corners[0] + ":" + last);
        out.replace(
            dimension.start(),
            dimension.open(),
            dimension.tag(attributes, dimension.isSelfClosing()));
      }
    }
  }
}
