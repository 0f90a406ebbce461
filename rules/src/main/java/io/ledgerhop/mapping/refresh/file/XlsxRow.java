// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.refresh.file;

import io.ledgerhop.mapping.sheet.file.CellRef;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes a row of a sheet of Excel's format.
 *
 * @param prefix of the elements of the sheet, with its colon
 * @param styles of new cells, by column
 */
record XlsxRow(int number, String prefix, Map<Integer, String> styles) {

  /** The cells of a row by column, from 0. */
  static NavigableMap<Integer, MarkupElement> cells(MarkupElement row) {
    NavigableMap<Integer, MarkupElement> cells = new TreeMap<>();
    int column = -1;
    for (MarkupElement cell : row.children("c")) {
      column = cell.attribute("r").map(CellRef::column).orElse(column + 1);
      cells.put(column, cell);
    }
    return cells;
  }

  /** A new row with these texts; nothing if all are empty. */
  String added(SortedMap<Integer, String> texts) {
    StringBuilder cells = new StringBuilder();
    texts.forEach((column, text) -> cells.append(text.isEmpty() ? "" : newCell(column, text)));
    return cells.isEmpty()
        ? ""
        : "<" + prefix + "row r=\"" + number + "\">" + cells + "</" + prefix + "row>";
  }

  /** A known row with other texts in some cells. */
  String of(MarkupElement row, SortedMap<Integer, String> texts) {
    NavigableMap<Integer, MarkupElement> known = cells(row);
    NavigableMap<Integer, String> written = new TreeMap<>();
    known.forEach((column, cell) -> written.put(column, placed(column, cell)));
    boolean grows = false;
    for (var text : texts.entrySet()) {
      MarkupElement cell = known.get(text.getKey());
      if (cell != null) {
        written.put(text.getKey(), changed(text.getKey(), cell, text.getValue()));
      } else if (!text.getValue().isEmpty()) {
        written.put(text.getKey(), newCell(text.getKey(), text.getValue()));
        grows = true;
      }
    }
    Map<String, String> attributes = row.attributes();
    attributes.put("r", Integer.toString(number));
    if (grows) {
      // The columns that the row says to span are a hint only, and would be wrong.
      attributes.remove("spans");
    }
    return row.tag(attributes, false)
        + String.join("", written.values())
        + rest(row)
        + "</"
        + row.name()
        + ">";
  }

  /** What a row has beside its cells. */
  private static String rest(MarkupElement row) {
    StringBuilder rest = new StringBuilder();
    row.children().stream()
        .filter(child -> !child.localName().equals("c"))
        .forEach(child -> rest.append(child.text()));
    return rest.toString();
  }

  /** The cell as it is, with its place if it has none. */
  private String placed(int column, MarkupElement cell) {
    if (cell.attribute("r").isPresent()) {
      return cell.text();
    }
    int afterName = 1 + cell.name().length();
    return cell.text().substring(0, afterName)
        + " r=\""
        + reference(column)
        + "\""
        + cell.text().substring(afterName);
  }

  private String changed(int column, MarkupElement cell, String text) {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("r", reference(column));
    cell.attribute("s").ifPresent(style -> attributes.put("s", style));
    return cell(attributes, text);
  }

  private String newCell(int column, String text) {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("r", reference(column));
    Optional.ofNullable(styles.get(column)).ifPresent(style -> attributes.put("s", style));
    return cell(attributes, text);
  }

  private String cell(Map<String, String> attributes, String text) {
    StringBuilder cell = new StringBuilder("<").append(prefix).append('c');
    if (!text.isEmpty()) {
      attributes.put("t", "inlineStr");
    }
    attributes.forEach(
        (name, value) -> cell.append(' ').append(name).append("=\"").append(value).append('"'));
    if (text.isEmpty()) {
      return cell.append("/>").toString();
    }
    return cell.append("><" + prefix + "is><" + prefix + "t>")
        .append(XmlScan.escaped(text))
        .append("</" + prefix + "t></" + prefix + "is></" + prefix + "c>")
        .toString();
  }

  private String reference(int column) {
    return CellRef.letters(column) + number;
  }
}
