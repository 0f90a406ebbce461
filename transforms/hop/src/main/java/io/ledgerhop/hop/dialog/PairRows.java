// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.dialog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The rows of a table for a text of pairs such as {@code USD=1150; EUR=1152}.
 *
 * @param rows in the order of the text
 */
record PairRows(List<Row> rows) {

  private static final Pattern VARIABLE = Pattern.compile("\\$\\{|%%|#\\{|\\$\\[");

  /** What stands before and after the sign of equality. */
  record Row(String left, String right) {}

  PairRows {
    rows = List.copyOf(rows);
  }

  /** The rows of a text; empty if it holds a variable, or anything else than pairs. */
  static Optional<PairRows> of(String text) {
    if (VARIABLE.matcher(text).find()) {
      return Optional.empty();
    }
    List<Row> rows = new ArrayList<>();
    for (String pair : text.split(";", -1)) {
      int sign = pair.indexOf('=');
      if (sign >= 0) {
        rows.add(new Row(pair.substring(0, sign).strip(), pair.substring(sign + 1).strip()));
      } else if (!pair.isBlank()) {
        return Optional.empty();
      }
    }
    return Optional.of(new PairRows(rows));
  }

  /** The text that a file holds. */
  String text() {
    return rows.stream()
        .map(row -> row.left() + "=" + row.right())
        .collect(Collectors.joining("; "));
  }
}
