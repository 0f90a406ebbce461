// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.check;

import io.ledgerhop.mapping.LineField;
import io.ledgerhop.mapping.MappingRow;
import io.ledgerhop.mapping.condition.TextCondition;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.roaringbitmap.RoaringBitmap;

/**
 * An index of rows that finds the later rows that may match a line together with a row, without a
 * comparison of all pairs.
 *
 * <p>Two rows with exact values only in a column match no line together unless they share one of
 * these values. A row with a wildcard or without a condition there may match any.
 */
final class Rivals {

  private final List<MappingRow> rows;
  private final Map<LineField, Column> columns = new EnumMap<>(LineField.class);

  /**
   * The positions of the rows in the list.
   *
   * @param byValue rows with this exact value
   * @param open rows with a wildcard or without a condition
   */
  private record Column(Map<String, RoaringBitmap> byValue, RoaringBitmap open) {}

  Rivals(List<MappingRow> rows) {
    this.rows = rows;
    for (LineField field : LineField.values()) {
      Column column = new Column(new HashMap<>(), new RoaringBitmap());
      for (int row = 0; row < rows.size(); row++) {
        add(row, rows.get(row).conditions().text(field), column);
      }
      columns.put(field, column);
    }
  }

  /**
   * The rows below a row that may match a line together with it, in their order.
   *
   * @param row its position in the list
   */
  List<MappingRow> below(int row) {
    RoaringBitmap found = RoaringBitmap.bitmapOfRange(row + 1, rows.size());
    columns.forEach(
        (field, column) -> {
          TextCondition text = rows.get(row).conditions().text(field);
          if (!isOpen(text)) {
            found.and(sharing(text, column));
          }
        });
    return Arrays.stream(found.toArray()).mapToObj(rows::get).toList();
  }

  private static void add(int row, TextCondition text, Column column) {
    text.exact()
        .forEach(
            value -> column.byValue.computeIfAbsent(value, unused -> new RoaringBitmap()).add(row));
    if (isOpen(text)) {
      column.open.add(row);
    }
  }

  private static RoaringBitmap sharing(TextCondition text, Column column) {
    RoaringBitmap sharing = column.open.clone();
    text.exact().forEach(value -> sharing.or(column.byValue.get(value)));
    return sharing;
  }

  private static boolean isOpen(TextCondition text) {
    return text.isAny() || !text.globs().isEmpty();
  }
}
