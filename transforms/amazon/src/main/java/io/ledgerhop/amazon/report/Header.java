// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.report;

import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Where each column stands, by its name; columns of other names do no harm. */
final class Header {

  private static final int WIDTH_MAX = 500;
  private static final List<String> ONLY_IN_V1 =
      List.of("price-amount", "item-related-fee-amount", "misc-fee-amount", "other-amount");

  private final Map<Column, Integer> places = new EnumMap<>(Column.class);
  private final int width;

  private Header(int width) {
    this.width = width;
  }

  /** Moves to the first line that is not blank; false when there is none. */
  static boolean find(ByteLines lines) throws IOException {
    Cells cells = new Cells(1);
    while (lines.next()) {
      cells.split(lines);
      if (!cells.isBlank()) {
        return true;
      }
    }
    return false;
  }

  /** Reads the line; throws the first problem after adding the others. */
  static Header read(ByteLines line, SettlementFile file, List<Problem> problems) {
    Cells cells = new Cells(WIDTH_MAX);
    cells.split(line);
    Map<String, Integer> titles = new HashMap<>();
    Header header = new Header(Math.min(cells.count(), WIDTH_MAX));
    for (int cell = 0; cell < header.width; cell++) {
      String title = cells.text(cell).toLowerCase(Locale.ROOT);
      if (titles.putIfAbsent(title, cell) != null && isRead(title)) {
        problems.add(SettlementProblem.COLUMN_TWICE.at(file.place(line.number()), title));
      }
    }
    refuseOther(titles, cells.text(0), file.place(line.number()));
    for (Column column : Column.values()) {
      header.places.put(column, titles.getOrDefault(column.title(), -1));
    }
    header.missing().forEach(title -> problems.add(missing(file, line, title)));
    return header;
  }

  /** The cell of a column, from 0; -1 when the file does not have the column. */
  int place(Column column) {
    return places.getOrDefault(column, -1);
  }

  int width() {
    return width;
  }

  private List<String> missing() {
    List<String> missing = new ArrayList<>();
    for (Column column : Column.values()) {
      if (column.isNeeded() && place(column) < 0) {
        missing.add(column.title());
      }
    }
    if (place(Column.POSTED_DATE) < 0 && place(Column.POSTED_DATE_TIME) < 0) {
      missing.add(Column.POSTED_DATE.title());
    }
    return missing;
  }

  private static Problem missing(SettlementFile file, ByteLines line, String title) {
    return SettlementProblem.COLUMN_MISSING.at(file.place(line.number()), title);
  }

  private static boolean isRead(String title) {
    return Arrays.stream(Column.values()).anyMatch(column -> column.title().equals(title));
  }

  private static void refuseOther(Map<String, Integer> titles, String first, String place) {
    if (titles.keySet().stream().noneMatch(Header::isRead)) {
      throw new ConnectorException(noHeader(first, place));
    }
    if (!titles.containsKey(Column.AMOUNT.title())) {
      for (String title : ONLY_IN_V1) {
        if (titles.containsKey(title)) {
          throw new ConnectorException(SettlementProblem.V1_FLAT.at(place, title));
        }
      }
    }
  }

  private static Problem noHeader(String first, String place) {
    String begin = first.replace("\"", "").strip().toLowerCase(Locale.ROOT);
    for (String separator : List.of(",", ";", "|")) {
      if (begin.startsWith(Column.SETTLEMENT_ID.title() + separator)) {
        return SettlementProblem.OTHER_SEPARATOR.at(place, separator);
      }
    }
    return SettlementProblem.NO_HEADER.at(place, first);
  }
}
