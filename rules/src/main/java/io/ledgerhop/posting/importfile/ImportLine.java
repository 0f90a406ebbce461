// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.importfile;

import io.ledgerhop.spreadsheet.FormulaText;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** The values of one line of an import file, by column. */
final class ImportLine {

  private final Map<String, String> cells = new LinkedHashMap<>();
  private final Set<String> dispensable = new HashSet<>();

  /** A value that must not be lost; nothing if it is empty. */
  ImportLine put(String column, String value) {
    if (!value.isEmpty()) {
      cells.put(column, value);
    }
    return this;
  }

  /** A value that is written if the template has its column. */
  ImportLine offer(String column, String value) {
    dispensable.add(column);
    return put(column, value);
  }

  /**
   * A text that anybody may have written; a blank before what a spreadsheet would take for a
   * formula. An apostrophe would become a part of the text in Intacct, a blank at its beginning
   * says nothing.
   */
  ImportLine text(String column, String text) {
    return put(column, FormulaText.isLike(text) ? ' ' + text : text);
  }

  /** The value of a column; empty text if there is none. */
  String cell(String column) {
    return cells.getOrDefault(column, "");
  }

  /** Gives columns and values that must not be lost. */
  void forEachNeeded(BiConsumer<String, String> action) {
    cells.forEach(
        (column, value) -> {
          if (!dispensable.contains(column)) {
            action.accept(column, value);
          }
        });
  }
}
