// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.store.seal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** The tables whose rows are sealed; the lines of a document are sealed as one. */
public enum SealedTable {
  REPORT,
  SETTLEMENT,
  DOCUMENT,
  DOCUMENT_LINE,
  ATTEMPT,
  VENDOR_ATTEMPT,
  ENTERED_TYPES,
  APPROVAL;

  /** Between the values of a key; values have no tabulator, because it is escaped. */
  private static final String BETWEEN = "\t";

  private static final String LINE_NUMBER = "line_no";

  private List<String> keys() {
    return switch (this) {
      case REPORT -> List.of("seller", "report_id");
      case SETTLEMENT -> List.of("seller", "settlement_id");
      case DOCUMENT, ATTEMPT, VENDOR_ATTEMPT, ENTERED_TYPES, APPROVAL -> List.of("id");
      case DOCUMENT_LINE -> List.of("document_id");
    };
  }

  private boolean isNumbered() {
    return switch (this) {
      case REPORT, SETTLEMENT -> false;
      case DOCUMENT, DOCUMENT_LINE, ATTEMPT, VENDOR_ATTEMPT, ENTERED_TYPES, APPROVAL -> true;
    };
  }

  /** The name of the table, and the kind of its seals. */
  String table() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<SealedTable> named(String kind) {
    return Arrays.stream(values()).filter(table -> table.table().equals(kind)).findFirst();
  }

  /** The key of a row as one text. */
  static String subject(List<?> key) {
    return key.stream()
        .map(value -> RowContent.escaped(String.valueOf(value)))
        .collect(Collectors.joining(BETWEEN));
  }

  /** The key that {@link #subject} made this text of; empty if it cannot be one of this table. */
  Optional<List<Object>> key(String subject) {
    List<Object> key = new ArrayList<>();
    for (String part : subject.split(BETWEEN, -1)) {
      if (isNumbered() && !part.matches("\\d{1,18}")) {
        return Optional.empty();
      }
      key.add(isNumbered() ? (Object) Long.valueOf(part) : unescaped(part));
    }
    return key.size() == keys().size() ? Optional.of(key) : Optional.empty();
  }

  private static String unescaped(String part) {
    StringBuilder text = new StringBuilder();
    for (int index = 0; index < part.length(); index++) {
      char next = part.charAt(index);
      if (next == '\\' && index + 1 < part.length()) {
        index++;
        text.append(
            switch (part.charAt(index)) {
              case 'n' -> '\n';
              case 'r' -> '\r';
              case 't' -> '\t';
              default -> part.charAt(index);
            });
      } else {
        text.append(next);
      }
    }
    return text.toString();
  }

  /**
   * What the row of this key holds now; empty if there is none.
   *
   * @param lock see {@link io.ledgerhop.store.database.Dialect#rowLock}
   */
  RowContent read(Handle handle, List<?> key, String lock) {
    String conditions =
        keys().stream().map(column -> column + " = ?").collect(Collectors.joining(" and "));
    String order = this == DOCUMENT_LINE ? " order by " + LINE_NUMBER : "";
    RowContent content = new RowContent();
    bound(
            handle.createQuery("select * from " + table() + " where " + conditions + order + lock),
            key)
        .map(
            (row, context) -> {
              content.add(prefix(row), row);
              return true;
            })
        .list();
    return content;
  }

  private String prefix(ResultSet row) throws SQLException {
    return this == DOCUMENT_LINE ? row.getLong(LINE_NUMBER) + "." : "";
  }

  /** How many keys there are. */
  long count(Handle handle) {
    String columns = String.join(", ", keys());
    return handle
        .createQuery(
            "select count(*) from (select distinct " + columns + " from " + table() + ") as keys")
        .mapTo(Long.class)
        .one();
  }

  /**
   * The keys of the rows after this one, at most this many, in the order of the database.
   *
   * @param last empty for the first ones
   */
  List<List<Object>> keysAfter(Handle handle, List<?> last, int most) {
    String columns = String.join(", ", keys());
    String marks = String.join(", ", Collections.nCopies(keys().size(), "?"));
    String condition = last.isEmpty() ? "" : " where (" + columns + ") > (" + marks + ")";
    return bound(
            handle.createQuery(
                "select distinct "
                    + columns
                    + " from "
                    + table()
                    + condition
                    + " order by "
                    + columns
                    + " limit "
                    + most),
            last)
        .map((row, context) -> keyOf(row))
        .list();
  }

  private List<Object> keyOf(ResultSet row) throws SQLException {
    List<Object> key = new ArrayList<>();
    for (String column : keys()) {
      key.add(isNumbered() ? (Object) row.getLong(column) : row.getString(column));
    }
    return key;
  }

  private static Query bound(Query query, List<?> values) {
    for (int index = 0; index < values.size(); index++) {
      query.bind(index, values.get(index));
    }
    return query;
  }
}
