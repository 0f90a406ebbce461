// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.mapping.lists;

import io.ledgerhop.hop.layout.RowLayout;
import io.ledgerhop.mapping.refresh.ListChange;
import io.ledgerhop.problem.Problem;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The value of a row of Workbook Lists: a change of a list, or a warning. */
record ListRow(Optional<ListChange> change, Optional<Problem> warning) {

  private static final String WARNING = "warning";

  static ListRow of(ListChange change) {
    return new ListRow(Optional.of(change), Optional.empty());
  }

  static ListRow of(Problem warning) {
    return new ListRow(Optional.empty(), Optional.of(warning));
  }

  static RowLayout<ListRow> layout() {
    return RowLayout.<ListRow>builder()
        .text("list_name", row -> row.of(change -> change.list().title()))
        .text("entry_id", row -> row.of(ListChange::id))
        .text("entry_title", row -> row.of(ListChange::title))
        .text("list_change", row -> row.change().map(it -> it.kind().word()).orElse(WARNING))
        .text("previous_text", row -> row.of(ListChange::before))
        .text("list_cell", row -> row.of(ListChange::cell))
        .text("problem_code", row -> row.warning().map(it -> it.code().name()).orElse(null))
        .text("problem", row -> row.warning().map(Problem::message).orElse(null))
        .writeOnly();
  }

  /** The row in words, such as {@code Lists!A64: account 0100 added: Petty cash}. */
  String message() {
    return change
        .map(ListRow::message)
        .orElseGet(() -> WARNING + ": " + warning.map(Problem::message).orElse(""));
  }

  private static String message(ListChange change) {
    String list = change.list().title().toLowerCase(Locale.ROOT);
    String entry = change.cell() + ": " + list + " " + change.id() + " " + change.kind().word();
    return switch (change.kind()) {
      case ADDED, REMOVED, MADE_TEXT -> entry + ", " + change.title();
      case RENAMED, INACTIVE, MISSING ->
          entry + ", \"" + change.before() + "\" is now \"" + change.title() + "\"";
      case RECLASSIFIED -> entry + ", was \"" + change.before() + "\"";
    };
  }

  private @Nullable String of(Function<ListChange, String> part) {
    return change.map(part).filter(text -> !text.isEmpty()).orElse(null);
  }
}
