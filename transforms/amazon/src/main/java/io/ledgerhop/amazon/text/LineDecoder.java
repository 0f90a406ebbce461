// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Decodes lines one by one in an encoding that extends ASCII, and replaces no byte that is invalid
 * in it.
 */
public final class LineDecoder {

  private static final int CHARS = 1_024;

  private final CharsetDecoder decoder;
  private CharBuffer chars = CharBuffer.allocate(CHARS);

  /**
   * @param charset as {@link EncodedText#charsetOfBytes} returns it
   */
  public LineDecoder(Charset charset) {
    this.decoder = strict(charset);
  }

  /**
   * The characters of a line; of one that is cut, those that it has completely.
   *
   * @throws CharacterCodingException if they are invalid in the encoding
   */
  public String text(ByteLines line) throws CharacterCodingException {
    if (line.isAscii()) {
      return new String(
          line.bytes(), line.from(), line.to() - line.from(), StandardCharsets.ISO_8859_1);
    }
    CoderResult result = decoded(line.bytes(), line.from(), line.to(), !line.isCut());
    if (result.isError()) {
      result.throwException();
    }
    return chars.flip().toString();
  }

  /**
   * Whether bytes are valid in the encoding.
   *
   * @param whole false if they may end within a character
   */
  boolean fits(byte[] bytes, int from, int to, boolean whole) {
    return !decoded(bytes, from, to, whole).isError();
  }

  static CharsetDecoder strict(Charset charset) {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  private CoderResult decoded(byte[] bytes, int from, int to, boolean whole) {
    int most = (int) Math.ceil((to - from) * (double) decoder.maxCharsPerByte());
    if (chars.capacity() < most) {
      chars = CharBuffer.allocate(most);
    }
    chars.clear();
    decoder.reset();
    CoderResult result = decoder.decode(ByteBuffer.wrap(bytes, from, to - from), chars, whole);
    return whole && !result.isError() ? decoder.flush(chars) : result;
  }
}
