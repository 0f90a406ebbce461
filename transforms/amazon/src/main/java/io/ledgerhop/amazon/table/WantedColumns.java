// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.table;

import io.ledgerhop.problem.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The columns of a table that become fields, as a user writes them: header names separated by
 * commas, each alone or as <i>header=field_name</i>; an asterisk for no particular column; empty
 * for a report that is not a table.
 *
 * <p>Names of columns are compared without case, surrounding blanks and quotation marks.
 */
public final class WantedColumns {

  /** A table of which no column becomes a field of its own. */
  private static final String ANY = "*";

  /**
   * @param title of the column, normalised for comparison
   * @param field name of the field
   */
  public record Column(String title, String field) {}

  private final List<Column> columns = new ArrayList<>();
  private final boolean table;

  private WantedColumns(String written) {
    table = !written.isBlank();
    for (String entry : written.split("[,\\r\\n]", -1)) {
      String column = entry.strip();
      if (!column.isEmpty() && !column.equals(ANY)) {
        int equals = column.lastIndexOf('=');
        String title = equals < 0 ? column : column.substring(0, equals);
        String field = equals < 0 ? column : column.substring(equals + 1);
        columns.add(new Column(comparable(title), snake(field)));
      }
    }
  }

  /** Parses the text, valid or not; see {@link #problems}. */
  public static WantedColumns of(String written) {
    return new WantedColumns(written);
  }

  /** Whether the first line is a header. */
  public boolean isTable() {
    return table;
  }

  /** All columns that have a field of their own. */
  public List<Column> columns() {
    Set<String> names = new HashSet<>();
    return columns.stream()
        .filter(column -> !column.field().isEmpty() && names.add(column.field()))
        .toList();
  }

  /**
   * The problems of the columns.
   *
   * @param place the option, for messages
   * @param taken names of fields that every row has
   */
  public List<Problem> problems(String place, List<String> taken) {
    List<Problem> problems = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Column column : columns) {
      if (column.field().isEmpty() || column.title().isEmpty()) {
        problems.add(TableProblem.COLUMN_UNFIT.at(place, column.title()));
      } else if (taken.contains(column.field())) {
        problems.add(TableProblem.FIELD_TAKEN.at(place, column.title(), column.field()));
      } else if (!names.add(column.field())) {
        problems.add(TableProblem.FIELD_TWICE.at(place, column.field()));
      }
    }
    return problems;
  }

  static String comparable(String title) {
    return title.replace("\uFEFF", "").replace("\"", "").strip().toLowerCase(Locale.ROOT);
  }

  private static String snake(String name) {
    return name.strip()
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", "_")
        .replaceAll("^_|_$", "");
  }
}
