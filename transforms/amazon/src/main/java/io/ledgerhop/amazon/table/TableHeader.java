// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.table;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ledgerhop.problem.ConnectorException;
import java.util.ArrayList;
import java.util.List;

/** The position of each column of a table, by its name; unknown columns do no harm. */
final class TableHeader {

  private static final int WIDTH_MAX = 2_000;
  private static final int NAMES_SHOWN = 50;

  private final List<Integer> wanted = new ArrayList<>();
  private final List<Integer> others = new ArrayList<>();
  private final List<String> titles;

  /**
   * @param place the line, for messages
   * @throws ConnectorException with a code of {@link TableProblem} naming all columns that are
   *     missing
   */
  TableHeader(List<String> cells, WantedColumns columns, String place) {
    if (cells.size() > WIDTH_MAX) {
      throw new ConnectorException(TableProblem.HEADER_TOO_WIDE.at(place, WIDTH_MAX));
    }
    titles = cells.stream().map(cell -> cell.replace("\uFEFF", "").strip()).toList();
    List<String> known = titles.stream().map(WantedColumns::comparable).toList();
    List<String> missing = new ArrayList<>();
    for (WantedColumns.Column column : columns.columns()) {
      int index = known.indexOf(column.title());
      if (index < 0) {
        missing.add(column.title());
      } else if (known.lastIndexOf(column.title()) != index) {
        throw new ConnectorException(TableProblem.COLUMN_AMBIGUOUS.at(place, column.title()));
      }
      wanted.add(index);
    }
    if (!missing.isEmpty()) {
      throw new ConnectorException(
          TableProblem.COLUMNS_MISSING.at(place, String.join(", ", missing), shown(known)));
    }
    for (int index = 0; index < titles.size(); index++) {
      if (!wanted.contains(index)) {
        others.add(index);
      }
    }
  }

  int width() {
    return titles.size();
  }

  /** The wanted cells; empty where the row is shorter than the header. */
  List<String> wanted(List<String> cells) {
    return wanted.stream().map(index -> index < cells.size() ? cells.get(index) : "").toList();
  }

  /** The other cells as a JSON object by title; empty if none has text. */
  String others(List<String> cells) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    for (int index : others) {
      if (index < cells.size() && !cells.get(index).isEmpty()) {
        json.put(titles.get(index), cells.get(index));
      }
    }
    return json.isEmpty() ? "" : json.toString();
  }

  private static String shown(List<String> known) {
    return String.join(", ", known.subList(0, Math.min(known.size(), NAMES_SHOWN)));
  }
}
