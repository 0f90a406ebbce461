// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.store.seal;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The columns of a row, as the chain writes them: {@code name=value}, or {@code name#hash} for a
 * long value; a column that is null is left out.
 */
final class RowContent {

  /** A longer value is represented by its SHA-256. */
  static final int VALUE_MAX = 200;

  private static final char SHORT = '=';
  private static final char HASHED = '#';

  private final SortedMap<String, String> columns = new TreeMap<>();

  /** Adds the columns of the current row, each behind this prefix. */
  void add(String prefix, ResultSet row) throws SQLException {
    ResultSetMetaData names = row.getMetaData();
    for (int index = 1; index <= names.getColumnCount(); index++) {
      String value = row.getString(index);
      if (value != null) {
        columns.put(prefix + names.getColumnName(index), encoded(value));
      }
    }
  }

  private static String encoded(String value) {
    return value.length() > VALUE_MAX
        ? HASHED + DigestUtils.sha256Hex(value)
        : SHORT + escaped(value);
  }

  /** The value on one line, without a tabulator. */
  static String escaped(String value) {
    return value
        .replace("\\", "\\\\")
        .replace("\n", "\\n")
        .replace("\r", "\\r")
        .replace("\t", "\\t");
  }

  boolean isEmpty() {
    return columns.isEmpty();
  }

  /** The value of a column as it is written; empty if it has none, or a long one. */
  Optional<String> value(String name) {
    return Optional.ofNullable(columns.get(name))
        .filter(encoded -> encoded.charAt(0) == SHORT)
        .map(encoded -> encoded.substring(1));
  }

  /** All columns, one on each line, by name. */
  String text() {
    return changedFrom(new RowContent());
  }

  /**
   * The columns that differ, one on each line, by name; only the name of a column that has no value
   * any more.
   */
  String changedFrom(RowContent before) {
    StringBuilder text = new StringBuilder();
    for (String name : namesWith(before)) {
      String now = columns.getOrDefault(name, "");
      if (!now.equals(before.columns.getOrDefault(name, ""))) {
        text.append(name).append(now).append('\n');
      }
    }
    return text.toString();
  }

  /** Takes over what {@link #changedFrom} has written. */
  void apply(String text) {
    text.lines()
        .forEach(
            line -> {
              int end = endOfName(line);
              if (end == line.length()) {
                columns.remove(line);
              } else {
                columns.put(line.substring(0, end), line.substring(end));
              }
            });
  }

  private static int endOfName(String line) {
    int end = 0;
    while (end < line.length() && line.charAt(end) != SHORT && line.charAt(end) != HASHED) {
      end++;
    }
    return end;
  }

  /** The columns that differ, each with the value of this row and the value of the other one. */
  SortedMap<String, Map.Entry<String, String>> differences(RowContent other) {
    SortedMap<String, Map.Entry<String, String>> found = new TreeMap<>();
    for (String name : namesWith(other)) {
      String mine = columns.getOrDefault(name, "");
      String others = other.columns.getOrDefault(name, "");
      if (!mine.equals(others)) {
        found.put(name, Map.entry(shown(mine), shown(others)));
      }
    }
    return found;
  }

  /** For a message: the value, or how it is represented. */
  private static String shown(String encoded) {
    if (encoded.isEmpty()) {
      return "nothing";
    }
    String value = encoded.substring(1);
    return encoded.charAt(0) == HASHED
        ? "a long text with the SHA-256 " + value
        : "\"" + value + "\"";
  }

  private Set<String> namesWith(RowContent other) {
    Set<String> names = new TreeSet<>(columns.keySet());
    names.addAll(other.columns.keySet());
    return names;
  }
}
