// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.table;

import io.ledgerhop.amazon.table.TableText.Line;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The records of a table: one line each, or several if a quotation contains line ends.
 *
 * <p>A quotation that is not closed affects only the line in which it begins.
 */
final class TableRecords {

  /** Maximum number of lines in a quoted text. */
  static final int LINES_MAX = 100;

  private final TableText text;
  private final int longest;
  private final Deque<Line> ahead = new ArrayDeque<>();

  /**
   * @param longest characters of a record that is read across line ends
   */
  TableRecords(TableText text, int longest) {
    this.text = text;
    this.longest = longest;
  }

  /** The next line; empty at the end. */
  Optional<Line> line() throws IOException {
    return ahead.isEmpty() ? text.next() : Optional.of(ahead.remove());
  }

  /** The cells of the record that begins with a line; empty if a quotation is not closed. */
  Optional<List<String>> cells(Line first, Separated separated) throws IOException {
    Optional<List<String>> cells = separated.cells(first.text());
    StringBuilder record = new StringBuilder(first.text());
    Deque<Line> taken = new ArrayDeque<>();
    while (cells.isEmpty() && taken.size() < LINES_MAX && record.length() < longest) {
      Optional<Line> next = line();
      if (next.isEmpty()) {
        break;
      }
      taken.add(next.get());
      record.append('\n').append(next.get().text());
      cells = separated.cells(record.toString());
    }
    if (cells.isEmpty()) {
      taken.descendingIterator().forEachRemaining(ahead::addFirst);
    }
    return cells;
  }
}
