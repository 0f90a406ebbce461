// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cells of a workbook that follow each other in a column, named as one range. */
public final class CellRanges {

  private static final Pattern CELL = Pattern.compile("(.*!)([A-Z]{1,3})(\\d{1,9})");

  private CellRanges() {}

  /** The cells from the first to the last row of one column. */
  private record Range(String sheet, String column, long first, long last) {

    boolean isBefore(Matcher cell) {
      return sheet.equals(cell.group(1))
          && column.equals(cell.group(2))
          && last + 1 == Long.parseLong(cell.group(3));
    }

    Range withNext() {
      return new Range(sheet, column, first, last + 1);
    }

    String text() {
      return sheet + column + first + (first == last ? "" : " to " + column + last);
    }
  }

  /**
   * The places in their order.
   *
   * @param places cells such as {@code Mapping!N2}, or other places, which stay as they are
   * @return such as {@code Mapping!N2 to N5}
   */
  public static List<String> of(List<String> places) {
    List<String> texts = new ArrayList<>();
    Range open = null;
    for (String place : places) {
      Matcher cell = CELL.matcher(place);
      boolean isCell = cell.matches();
      if (open != null && isCell && open.isBefore(cell)) {
        open = open.withNext();
        texts.set(texts.size() - 1, open.text());
      } else {
        open = isCell ? range(cell) : null;
        texts.add(place);
      }
    }
    return texts;
  }

  private static Range range(Matcher cell) {
    long row = Long.parseLong(cell.group(3));
    return new Range(cell.group(1), cell.group(2), row, row);
  }
}
