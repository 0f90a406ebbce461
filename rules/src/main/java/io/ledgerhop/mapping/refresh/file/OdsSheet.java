// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.refresh.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The XML of a table of LibreOffice's format, in which equal rows and cells are written once. */
final class OdsSheet {

  /** Elements that group rows. */
  private static final Set<String> GROUPS =
      Set.of("table-header-rows", "table-rows", "table-row-group");

  private final MarkupElement table;
  private final OdsNames names;
  private final int header;
  private final List<Rows> rows = new ArrayList<>();
  private final Map<Integer, String> styles = new HashMap<>();

  /**
   * An element that stands for one row, or for several equal ones.
   *
   * @param first the number of the first one, from 1
   */
  private record Rows(int first, int count, MarkupElement element) {
    int last() {
      return first + count - 1;
    }
  }

  /**
   * @param header the row with the titles
   */
  OdsSheet(MarkupElement table, OdsNames names, int header) {
    this.table = table;
    this.names = names;
    this.header = header;
    collect(table, 1);
  }

  /** The whole part with these texts in this table. */
  String with(String tab, CellEdits edits) {
    readStyles();
    TextEdits out = new TextEdits(table.whole());
    for (Rows some : rows) {
      SortedMap<Integer, SortedMap<Integer, String>> texts =
          edits.rows().subMap(some.first(), some.last() + 1);
      if (!texts.isEmpty()) {
        out.replace(some.element().start(), some.element().end(), split(tab, some, texts));
      }
    }
    addBelow(tab, edits, out);
    return out.applied();
  }

  private int collect(MarkupElement group, int first) {
    int next = first;
    for (MarkupElement child : group.children()) {
      if (child.name().equals(names.table("table-row"))) {
        int count = names.count(child, "number-rows-repeated");
        rows.add(new Rows(next, count, child));
        next += count;
      } else if (GROUPS.contains(child.localName()) && child.prefix().equals(names.tables())) {
        next = collect(child, next);
      }
    }
    return next;
  }

  /** A new cell looks like the last one with a text above it. */
  private void readStyles() {
    for (Rows some : rows) {
      if (some.first() > header) {
        int column = 0;
        for (MarkupElement cell : some.element().children()) {
          String style = cell.attribute(names.table("style-name")).orElse("");
          if (!cell.isSelfClosing()) {
            styles.put(column, style);
          }
          column += names.count(cell, "number-columns-repeated");
        }
      }
    }
  }

  /** Equal rows of which some get texts: those before and behind stay one element each. */
  private String split(
      String tab, Rows some, SortedMap<Integer, SortedMap<Integer, String>> texts) {
    StringBuilder out = new StringBuilder();
    int next = some.first();
    for (var text : texts.entrySet()) {
      out.append(repeated(some.element(), text.getKey() - next));
      out.append(row(tab, text.getKey()).of(some.element(), text.getValue()));
      next = text.getKey() + 1;
    }
    return out.append(repeated(some.element(), some.last() + 1 - next)).toString();
  }

  private String repeated(MarkupElement element, int count) {
    return count == 0 ? "" : names.repeated(element, "number-rows-repeated", count);
  }

  /** Rows behind the last one that the table has; the lists have no gap there. */
  private void addBelow(String tab, CellEdits edits, TextEdits out) {
    Rows last = rows.get(rows.size() - 1);
    StringBuilder added = new StringBuilder();
    int next = last.last() + 1;
    for (var row : edits.rows().tailMap(next).entrySet()) {
      for (; next < row.getKey(); next++) {
        added.append(row(tab, next).added(new TreeMap<>()));
      }
      added.append(row(tab, next).added(row.getValue()));
      next++;
    }
    if (!added.isEmpty()) {
      int at = last.element().end();
      out.replace(at, at, added.toString());
    }
  }

  private OdsRow row(String tab, int number) {
    return new OdsRow(tab, number, names, styles);
  }
}
