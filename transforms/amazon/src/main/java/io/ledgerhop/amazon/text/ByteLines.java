// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.text;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * The lines of a text as bytes, one at a time in a reused buffer.
 *
 * <p>A line ends with a line feed, a carriage return, or both in this order. These are the same
 * bytes in every encoding that {@link EncodedText#bytes} returns.
 */
public final class ByteLines implements Closeable {

  private static final int BUFFER = 1 << 16;
  private static final long LINE_FEEDS = ByteBlock.of('\n');
  private static final long RETURNS = ByteBlock.of('\r');
  private static final long NULS = ByteBlock.of('\0');

  private final InputStream in;
  private final int longest;
  private final Consumer<ByteLines> unfit;
  private byte[] buffer = new byte[BUFFER];
  private int filled;
  private int from;
  private int to;
  private int start;
  private int bits;
  private int nul;
  private long number;
  private boolean terminated;
  private boolean afterReturn;
  private boolean cut;
  private boolean restUnread;

  /**
   * @param longest bytes of a line that are kept; the rest is skipped when the next line is read
   * @param unfit receives this at each line that is cut or has a NUL byte; it may throw
   */
  public ByteLines(InputStream in, int longest, Consumer<ByteLines> unfit) {
    this.in = in;
    this.longest = longest;
    this.unfit = unfit;
  }

  /** Moves to the next line; false at the end of the text. */
  public boolean next() throws IOException {
    if (restUnread) {
      skipRest();
    }
    from = start;
    int at = skipLineFeed();
    bits = 0;
    nul = 0;
    while (true) {
      at = scan(at);
      if (at < filled) {
        return ended(at, true);
      }
      at -= from;
      restUnread = at > longest;
      if (restUnread || !fill()) {
        return at > 0 && ended(filled, false);
      }
    }
  }

  /** Moves to just before a line, or to the end of the text. */
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

  /** Line of the text, from 1. */
  public long number() {
    return number;
  }

  /** Whether a line end follows; only the last line, or one that is cut, may lack one. */
  public boolean isTerminated() {
    return terminated;
  }

  public boolean isAscii() {
    return bits >= 0;
  }

  /** Whether the line was too long, so that only its beginning is available. */
  public boolean isCut() {
    return cut;
  }

  /** Position of the first NUL byte in the line, from 1; 0 if there is none. */
  public int nul() {
    return nul;
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
    int at = plainEnd(begin);
    int seen = bits;
    for (; at < filled; at++) {
      byte b = bytes[at];
      seen |= b;
      if (b <= '\r' && (b == '\n' || b == '\r' || b == 0)) {
        if (b != 0) {
          break;
        }
        nul = nul == 0 ? at - from + 1 : nul;
      }
    }
    bits = seen;
    return at;
  }

  /** Skips the blocks that have neither a line end nor a NUL byte. */
  private int plainEnd(int begin) {
    byte[] bytes = buffer;
    long seen = 0;
    int at = begin;
    for (; at + ByteBlock.SIZE <= filled; at += ByteBlock.SIZE) {
      long block = ByteBlock.at(bytes, at);
      long special =
          ByteBlock.equal(block, LINE_FEEDS)
              | ByteBlock.equal(block, RETURNS)
              | ByteBlock.equal(block, NULS);
      if (special != 0) {
        break;
      }
      seen |= block;
    }
    bits |= ByteBlock.beyondAscii(seen) == 0 ? 0 : -1;
    return at;
  }

  private boolean ended(int at, boolean byLineEnd) {
    cut = at - from > longest;
    to = cut ? from + longest : at;
    start = byLineEnd ? at + 1 : at;
    afterReturn = byLineEnd && buffer[at] == '\r';
    terminated = byLineEnd;
    number++;
    if (cut || nul > 0) {
      unfit.accept(this);
    }
    return true;
  }

  /** Moves to the end of a line of which only the beginning was kept. */
  private void skipRest() throws IOException {
    restUnread = false;
    int at = filled;
    while (at == filled) {
      from = filled;
      if (!fill()) {
        return;
      }
      at = scan(0);
    }
    start = at + 1;
    afterReturn = buffer[at] == '\r';
  }

  /** Moves the line to the front of the buffer and adds bytes; false if there are no more. */
  private boolean fill() throws IOException {
    int length = filled - from;
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
    return true;
  }
}
