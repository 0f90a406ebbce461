// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.refresh.file;

import static io.ledgerhop.mapping.refresh.file.WriteProblem.CELL_COVERED;

import io.ledgerhop.mapping.sheet.file.CellRef;
import io.ledgerhop.problem.ConnectorException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/**
 * Writes a row of a table of LibreOffice's format.
 *
 * @param tab the name of the table, for messages
 * @param styles of new cells, by column
 */
record OdsRow(String tab, int number, OdsNames names, Map<Integer, String> styles) {

  /** The attributes of a cell that belong to its old value, without their prefixes. */
  private static final Set<String> OF_VALUE =
      Set.of(
          "value-type",
          "value",
          "date-value",
          "time-value",
          "boolean-value",
          "string-value",
          "currency",
          "formula",
          "number-columns-repeated");

  /** A new row with these texts. */
  String added(SortedMap<Integer, String> texts) {
    String name = names.table("table-row");
    String cells = newCells(0, texts);
    String content = cells.isEmpty() ? cell(new LinkedHashMap<>(), "", "") : cells;
    return "<" + name + ">" + content + "</" + name + ">";
  }

  /** A known row with other texts in some cells; of several equal rows it is one. */
  String of(MarkupElement row, SortedMap<Integer, String> texts) {
    StringBuilder cells = new StringBuilder();
    int column = 0;
    for (MarkupElement cell : row.children()) {
      int count = names.count(cell, "number-columns-repeated");
      int next = column;
      for (var text : texts.subMap(column, column + count).entrySet()) {
        String place = new CellRef(tab, text.getKey(), number).toString();
        cells.append(repeatedCell(cell, text.getKey() - next));
        cells.append(changed(place, cell, text.getKey(), text.getValue()));
        next = text.getKey() + 1;
      }
      cells.append(repeatedCell(cell, column + count - next));
      column += count;
    }
    Map<String, String> attributes = row.attributes();
    attributes.remove(names.table("number-rows-repeated"));
    return row.tag(attributes, false)
        + cells
        + newCells(column, texts.tailMap(column))
        + "</"
        + row.name()
        + ">";
  }

  private String repeatedCell(MarkupElement cell, int count) {
    return count == 0 ? "" : names.repeated(cell, "number-columns-repeated", count);
  }

  /** Keeps the style of the cell, and the comment and the pictures on it. */
  private String changed(String place, MarkupElement cell, int column, String text) {
    if (cell.localName().equals("covered-table-cell")) {
      throw new ConnectorException(CELL_COVERED.at(place));
    }
    Map<String, String> attributes = new LinkedHashMap<>();
    cell.attributes()
        .forEach(
            (name, value) -> {
              if (!isOfValue(name)) {
                attributes.put(name, value);
              }
            });
    String style = styles.getOrDefault(column, "");
    if (cell.isSelfClosing() && !style.isEmpty()) {
      attributes.putIfAbsent(names.table("style-name"), style);
    }
    StringBuilder others = new StringBuilder();
    cell.children().stream()
        .filter(child -> !child.name().equals(names.text("p")))
        .forEach(child -> others.append(child.text()));
    return cell(attributes, others.toString(), text);
  }

  private static boolean isOfValue(String attribute) {
    return OF_VALUE.contains(attribute.substring(attribute.indexOf(':') + 1));
  }

  private String cell(Map<String, String> attributes, String others, String text) {
    if (!text.isEmpty()) {
      attributes.put(names.office("value-type"), "string");
    }
    StringBuilder cell = new StringBuilder("<").append(names.table("table-cell"));
    attributes.forEach(
        (name, value) ->
            cell.append(' ').append(name).append("=\"").append(XmlScan.escaped(value)).append('"'));
    String content = others + (text.isEmpty() ? "" : names.paragraph(text));
    return content.isEmpty()
        ? cell.append("/>").toString()
        : cell + ">" + content + "</" + names.table("table-cell") + ">";
  }

  /** Cells behind the last one of a row. */
  private String newCells(int from, SortedMap<Integer, String> texts) {
    StringBuilder cells = new StringBuilder();
    int next = from;
    for (var text : texts.entrySet()) {
      if (!text.getValue().isEmpty()) {
        for (; next < text.getKey(); next++) {
          cells.append(cell(new LinkedHashMap<>(), "", ""));
        }
        cells.append(styled(text.getKey(), text.getValue()));
        next++;
      }
    }
    return cells.toString();
  }

  private String styled(int column, String text) {
    Map<String, String> attributes = new LinkedHashMap<>();
    String style = styles.getOrDefault(column, "");
    if (!style.isEmpty()) {
      attributes.put(names.table("style-name"), style);
    }
    return cell(attributes, "", text);
  }
}
