// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.settlement.text;

import io.ledgerhop.amazon.settlement.HardBlanks;
import io.ledgerhop.amazon.text.ByteBlock;
import io.ledgerhop.amazon.text.ByteLines;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The cells of one line, as positions in its bytes, without surrounding blanks.
 *
 * <p>Amazon quotes nothing, so a quotation mark is data. Other programs that write such files may
 * quote every cell; then the line begins with a quotation mark.
 */
public final class Cells {

  private static final int TEXT_MAX = 60;
  private static final long TABS = ByteBlock.of('\t');

  private final int[] starts;
  private final int[] ends;
  private byte[] bytes = new byte[0];
  private int count;
  private int surplus;
  private boolean blank;

  /**
   * @param width how many cells are stored; more are only checked for text
   */
  Cells(int width) {
    starts = new int[width];
    ends = new int[width];
  }

  void split(ByteLines line) {
    bytes = line.bytes();
    count = 0;
    surplus = 0;
    blank = true;
    int from = line.from();
    int to = line.to();
    if (from < to && bytes[from] == '"') {
      splitQuoted(from, to);
    } else {
      splitPlain(from, to);
    }
  }

  private void splitPlain(int from, int to) {
    int start = from;
    int at = from;
    for (; at + ByteBlock.SIZE <= to; at += ByteBlock.SIZE) {
      long tabs = ByteBlock.equal(ByteBlock.at(bytes, at), TABS);
      while (tabs != 0) {
        int end = at + ByteBlock.first(tabs);
        keep(start, end);
        start = end + 1;
        tabs = ByteBlock.withoutFirst(tabs);
      }
    }
    for (; at < to; at++) {
      if (bytes[at] == '\t') {
        keep(start, at);
        start = at + 1;
      }
    }
    keep(start, to);
  }

  private void splitQuoted(int from, int to) {
    int start = from;
    while (start <= to) {
      int end = start < to && bytes[start] == '"' ? quotedEnd(start, to) : -1;
      start = end >= 0 ? end + 1 : plainEnd(start, to) + 1;
    }
  }

  /** Removes special blanks around a cell that contains ASCII only. */
  void trim(int cell) {
    if (has(cell)) {
      starts[cell] = HardBlanks.start(bytes, starts[cell], ends[cell]);
      ends[cell] = HardBlanks.end(bytes, starts[cell], ends[cell]);
    }
  }

  public byte[] bytes() {
    return bytes;
  }

  public int start(int cell) {
    return starts[cell];
  }

  public int end(int cell) {
    return ends[cell];
  }

  public boolean has(int cell) {
    return cell >= 0 && cell < count && cell < starts.length && starts[cell] < ends[cell];
  }

  public int count() {
    return count;
  }

  /** The first cell beyond the width that has text, counted from 1; 0 if none has. */
  public int surplus() {
    return surplus;
  }

  public boolean isBlank() {
    return blank;
  }

  /** For a message; in legacy encodings only the ASCII characters. */
  public String text(int cell) {
    if (!has(cell)) {
      return "";
    }
    int length = Math.min(ends[cell] - starts[cell], TEXT_MAX);
    String text = new String(bytes, starts[cell], length, StandardCharsets.UTF_8);
    return ends[cell] - starts[cell] > TEXT_MAX ? text + "..." : text;
  }

  private int plainEnd(int start, int to) {
    int at = start;
    while (at < to && bytes[at] != '\t') {
      at++;
    }
    keep(start, at);
    return at;
  }

  /** Removes the quotation marks in place; -1, with no cells, if they do not pair. */
  private int quotedEnd(int start, int to) {
    int at = start + 1;
    while (at < to && !(bytes[at] == '"' && (at + 1 == to || bytes[at + 1] == '\t'))) {
      boolean pair = bytes[at] == '"' && bytes[at + 1] == '"';
      if (bytes[at] == '"' && !pair) {
        return -1;
      }
      at += pair ? 2 : 1;
    }
    if (at >= to) {
      return -1;
    }
    keep(start + 1, undoubled(start + 1, at));
    return at + 1;
  }

  private int undoubled(int from, int to) {
    int written = from;
    for (int at = from; at < to; at++) {
      bytes[written++] = bytes[at];
      if (bytes[at] == '"') {
        at++;
      }
    }
    // The remaining bytes must not look like half a character to a reader of the line.
    Arrays.fill(bytes, written, to, (byte) '"');
    return written;
  }

  private void keep(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && bytes[start] == ' ') {
      start++;
    }
    while (end > start && bytes[end - 1] == ' ') {
      end--;
    }
    blank &= start == end;
    if (count < starts.length) {
      starts[count] = start;
      ends[count] = end;
    } else if (start < end && surplus == 0) {
      surplus = count + 1;
    }
    count++;
  }
}
