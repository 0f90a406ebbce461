// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.settlement.text;

import io.ledgerhop.amazon.settlement.ReadingLimits;
import io.ledgerhop.amazon.settlement.SettlementFile;
import io.ledgerhop.amazon.settlement.SettlementProblem;
import io.ledgerhop.problem.ConnectorException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The lines of a file as bytes, one at a time in a reused buffer.
 *
 * <p>Line ends and tabs are the same bytes in UTF-8, Windows-1252 and Windows-31J, so a file is
 * split into cells before its encoding is known.
 */
public final class ByteLines implements Closeable {

  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final SettlementFile file;
  private final ReadingLimits limits;
  private byte[] buffer;
  private int filled;
  private int from;
  private int to;
  private int start;
  private int bits;
  private long number;
  private long taken;
  private boolean terminated;
  private boolean afterReturn;

  ByteLines(InputStream in, SettlementFile file, ReadingLimits limits) {
    this.in = in;
    this.file = file;
    this.limits = limits;
    this.buffer = new byte[BUFFER];
  }

  /** Moves to the next line; false at the end of the file. */
  public boolean next() throws IOException {
    from = start;
    int at = skipLineFeed();
    bits = 0;
    while (true) {
      at = scan(at);
      if (at < filled) {
        return ended(at, true);
      }
      at -= from;
      if (!fill()) {
        return at > 0 && ended(at, false);
      }
    }
  }

  /** Moves to just before a line, or to the end of the file. */
  public void skipTo(long line) throws IOException {
    boolean more = true;
    while (more && number < line - 1) {
      more = next();
    }
  }

  public byte[] bytes() {
    return buffer;
  }

  /** First byte of the line. */
  public int from() {
    return from;
  }

  /** One after the last byte of the line. */
  public int to() {
    return to;
  }

  /** Line of the file, from 1. */
  public long number() {
    return number;
  }

  /** Whether a line end follows; only the last line may lack one. */
  public boolean isTerminated() {
    return terminated;
  }

  public boolean isAscii() {
    return bits >= 0;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private int skipLineFeed() throws IOException {
    if (!afterReturn) {
      return from;
    }
    afterReturn = false;
    if (from == filled && !fill()) {
      return from;
    }
    if (buffer[from] == '\n') {
      from++;
    }
    return from;
  }

  /** The next line end, or the end of the buffered bytes. */
  private int scan(int begin) {
    byte[] bytes = buffer;
    int seen = bits;
    int at = begin;
    for (; at < filled; at++) {
      byte b = bytes[at];
      seen |= b;
      if (b <= '\r' && (b == '\n' || b == '\r' || b == 0)) {
        if (b == 0) {
          throw refused(SettlementProblem.NUL_BYTE, at - from + 1);
        }
        break;
      }
    }
    bits = seen;
    return at;
  }

  private boolean ended(int at, boolean byLineEnd) {
    if (at - from > limits.lineBytes()) {
      throw refused(SettlementProblem.LINE_TOO_LONG, limits.lineBytes());
    }
    to = at;
    start = byLineEnd ? at + 1 : at;
    afterReturn = byLineEnd && buffer[at] == '\r';
    terminated = byLineEnd;
    number++;
    return true;
  }

  /** Moves the line to the front of the buffer and adds bytes; false if there are no more. */
  private boolean fill() throws IOException {
    int length = filled - from;
    if (length > limits.lineBytes()) {
      throw refused(SettlementProblem.LINE_TOO_LONG, limits.lineBytes());
    }
    if (length == buffer.length) {
      buffer = Arrays.copyOf(buffer, 2 * length);
    } else {
      System.arraycopy(buffer, from, buffer, 0, length);
    }
    from = 0;
    start = 0;
    filled = length;
    int added = in.read(buffer, filled, buffer.length - filled);
    if (added <= 0) {
      return false;
    }
    filled += added;
    taken += added;
    if (taken > limits.fileBytes()) {
      throw refused(SettlementProblem.FILE_TOO_LARGE, limits.fileBytes());
    }
    return true;
  }

  private ConnectorException refused(SettlementProblem problem, Object value) {
    return new ConnectorException(problem.at(file.place(number + 1), value));
  }
}
