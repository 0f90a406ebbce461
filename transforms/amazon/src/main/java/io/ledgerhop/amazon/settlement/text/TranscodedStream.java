// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.settlement.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Converts an encoding of wide characters into UTF-8, so that only one kind of text has to be split
 * into lines.
 */
final class TranscodedStream extends InputStream {

  private static final int CHARS = 8_192;

  private final Reader reader;
  private final char[] chars = new char[CHARS + 1];
  private byte[] ready = new byte[0];
  private int at;
  private int carried;

  TranscodedStream(InputStream in, Charset charset) {
    reader =
        new InputStreamReader(
            in,
            charset
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  @Override
  public int read() throws IOException {
    return more() ? ready[at++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (!more()) {
      return -1;
    }
    int count = Math.min(length, ready.length - at);
    System.arraycopy(ready, at, target, offset, count);
    at += count;
    return count;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }

  private boolean more() throws IOException {
    while (at == ready.length) {
      int count = reader.read(chars, carried, CHARS);
      if (count < 0) {
        return false;
      }
      int length = carried + count;
      // Keep a surrogate pair together.
      carried = Character.isHighSurrogate(chars[length - 1]) ? 1 : 0;
      ready = new String(chars, 0, length - carried).getBytes(StandardCharsets.UTF_8);
      chars[0] = chars[length - 1];
      at = 0;
    }
    return true;
  }
}
