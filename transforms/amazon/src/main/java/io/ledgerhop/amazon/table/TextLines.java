// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.table;

import java.io.IOException;
import java.io.Reader;

/** The lines of a text, none of which takes more memory than the longest allowed. */
final class TextLines {

  private static final int BUFFER = 1 << 16;

  private final Reader reader;
  private final int longest;
  private final char[] buffer = new char[BUFFER];
  private final StringBuilder line = new StringBuilder();
  private int filled;
  private int at;
  private long number;
  private boolean cut;
  private boolean afterReturn;

  /**
   * @param longest characters of a line that are kept; the rest is skipped
   */
  TextLines(Reader reader, int longest) {
    this.reader = reader;
    this.longest = longest;
  }

  /** Moves to the next line; false at the end. */
  boolean next() throws IOException {
    line.setLength(0);
    cut = false;
    boolean isAny = false;
    while (at < filled || fill()) {
      if (afterReturn && buffer[at] == '\n') {
        afterReturn = false;
        at++;
        continue;
      }
      afterReturn = false;
      isAny = true;
      int end = lineEnd();
      keep(end);
      at = end;
      if (at < filled) {
        afterReturn = buffer[at] == '\r';
        at++;
        break;
      }
    }
    number += isAny ? 1 : 0;
    return isAny;
  }

  String text() {
    return line.toString();
  }

  /** Line of the text, from 1. */
  long number() {
    return number;
  }

  /** Whether the line was too long, so that only its beginning is available. */
  boolean isCut() {
    return cut;
  }

  private int lineEnd() {
    int end = at;
    while (end < filled && buffer[end] != '\n' && buffer[end] != '\r') {
      end++;
    }
    return end;
  }

  private void keep(int end) {
    int room = longest - line.length();
    int count = end - at;
    cut |= count > room;
    line.append(buffer, at, Math.min(count, room));
  }

  private boolean fill() throws IOException {
    at = 0;
    filled = Math.max(reader.read(buffer, 0, BUFFER), 0);
    return filled > 0;
  }
}
