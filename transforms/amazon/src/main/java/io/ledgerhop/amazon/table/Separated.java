// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the cells of a table are separated.
 *
 * <p>Most reports put tabs between cells and quote nothing, so that a quotation mark is data. A
 * table with commas is quoted according to RFC 4180, and so is one with tabs whose header is
 * quoted.
 */
record Separated(char separator, boolean quoted) {

  private static final char QUOTE = '"';

  /** Detects the form from the header. */
  static Separated by(String header) {
    boolean isQuoted = header.strip().startsWith("\"");
    if (header.indexOf('\t') >= 0) {
      return new Separated('\t', isQuoted);
    }
    return header.indexOf(',') >= 0 ? new Separated(',', true) : new Separated('\t', isQuoted);
  }

  /** The cells of a record; empty if a quotation is not closed in it. */
  Optional<List<String>> cells(String record) {
    List<String> cells = new ArrayList<>();
    int at = 0;
    while (at <= record.length()) {
      boolean isQuoted = quoted && at < record.length() && record.charAt(at) == QUOTE;
      int end = isQuoted ? closingQuote(record, at + 1) : at;
      if (end < 0) {
        return Optional.empty();
      }
      int next = record.indexOf(separator, end);
      int cellEnd = next < 0 ? record.length() : next;
      cells.add(isQuoted ? unquoted(record, at + 1, end, cellEnd) : record.substring(at, cellEnd));
      at = cellEnd + 1;
    }
    return Optional.of(cells);
  }

  private static int closingQuote(String record, int from) {
    int at = record.indexOf(QUOTE, from);
    while (at >= 0 && at + 1 < record.length() && record.charAt(at + 1) == QUOTE) {
      at = record.indexOf(QUOTE, at + 2);
    }
    return at;
  }

  /** Text between a closing quotation mark and the separator belongs to the cell as well. */
  private static String unquoted(String record, int from, int quote, int end) {
    return record.substring(from, quote).replace("\"\"", "\"") + record.substring(quote + 1, end);
  }
}
