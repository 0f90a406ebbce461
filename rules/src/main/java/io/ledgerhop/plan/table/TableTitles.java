// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan.table;

import java.util.List;
import java.util.Locale;

/**
 * The columns of a table.
 *
 * @param listed what a line stands for, for messages, as in <i>period</i>
 * @param columns in the order in which people write them
 */
public record TableTitles(String listed, List<Column> columns) {

  /**
   * A column.
   *
   * @param title as people write it
   * @param otherTitles further titles that are accepted, in lower case
   * @param required whether the table must have it
   */
  public record Column(String title, List<String> otherTitles, boolean required) {

    /** A column that the table must have. */
    public Column(String title, List<String> otherTitles) {
      this(title, otherTitles, true);
    }

    /** A column with one title. */
    public static Column of(String title) {
      return new Column(title, List.of());
    }

    /** A column with one title that may be left out. */
    public static Column optional(String title) {
      return new Column(title, List.of(), false);
    }

    boolean isTitled(String plain) {
      return plain.equals(plain(title)) || otherTitles.contains(plain);
    }
  }

  /** The titles that are needed, for messages, separated by commas as in the file. */
  String text() {
    return String.join(",", columns.stream().filter(Column::required).map(Column::title).toList());
  }

  static String plain(String title) {
    return title.replace("\uFEFF", "").replace('_', ' ').strip().toLowerCase(Locale.ROOT);
  }
}
