// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.table;

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

  private final TextLines lines;
  private final int longest;
  private final Deque<Line> ahead = new ArrayDeque<>();

  record Line(long number, String text, boolean cut) {}

  TableRecords(TextLines lines, int longest) {
    this.lines = lines;
    this.longest = longest;
  }

  /** The next line; empty at the end. */
  Optional<Line> line() throws IOException {
    if (!ahead.isEmpty()) {
      return Optional.of(ahead.remove());
    }
    return lines.next()
        ? Optional.of(new Line(lines.number(), lines.text(), lines.isCut()))
        : Optional.empty();
  }

  /** The cells of the record that begins with a line; empty if a quotation is not closed. */
  Optional<List<String>> cells(Line first, Separated separated) throws IOException {
    Optional<List<String>> cells = separated.cells(first.text());
    StringBuilder text = new StringBuilder(first.text());
    Deque<Line> taken = new ArrayDeque<>();
    while (cells.isEmpty() && taken.size() < LINES_MAX && text.length() < longest) {
      Optional<Line> next = line();
      if (next.isEmpty()) {
        break;
      }
      taken.add(next.get());
      text.append('\n').append(next.get().text());
      cells = separated.cells(text.toString());
    }
    if (cells.isEmpty()) {
      taken.descendingIterator().forEachRemaining(ahead::addFirst);
    }
    return cells;
  }
}
