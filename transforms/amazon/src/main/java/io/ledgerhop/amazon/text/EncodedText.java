// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.commons.io.ByteOrderMark;
import org.apache.commons.io.input.BOMInputStream;
import org.apache.commons.io.input.ReaderInputStream;

/** A text opened at its beginning, behind its byte order mark; read once. */
public final class EncodedText {

  private static final int HEAD = 2_048;
  private static final int ZEROS_SEEN = 8;
  private static final int ASCII = 128;

  private final byte[] head;
  private final Optional<Charset> shown;
  private final InputStream text;

  private EncodedText(byte[] head, Optional<Charset> shown, InputStream text) {
    this.head = head;
    this.shown = shown;
    this.text = text;
  }

  /**
   * Reads the first bytes.
   *
   * @param in stays open; a stream or reader of this text closes it
   */
  public static EncodedText of(InputStream in) throws IOException {
    BOMInputStream unmarked =
        BOMInputStream.builder()
            .setInputStream(in)
            .setByteOrderMarks(
                ByteOrderMark.UTF_8,
                ByteOrderMark.UTF_16BE,
                ByteOrderMark.UTF_16LE,
                ByteOrderMark.UTF_32BE,
                ByteOrderMark.UTF_32LE)
            .get();
    byte[] head = unmarked.readNBytes(HEAD);
    Optional<Charset> shown =
        Optional.ofNullable(unmarked.getBOMCharsetName())
            .map(Charset::forName)
            .or(() -> byZeros(head));
    return new EncodedText(
        head, shown, new SequenceInputStream(new ByteArrayInputStream(head), unmarked));
  }

  /** The first 2,048 bytes behind the byte order mark; fewer if the text ends before. */
  public byte[] head() {
    return head.clone();
  }

  /**
   * The encoding that the byte order mark shows, or, for UTF-16 without one, the zero bytes of its
   * first characters; empty if they show none.
   */
  public Optional<Charset> shown() {
    return shown;
  }

  /** The characters; a byte that is invalid in the encoding is an error of the reader. */
  public Reader reader(Charset charset) {
    return new InputStreamReader(text, LineDecoder.strict(charset));
  }

  /**
   * The bytes that {@link ByteLines} can cut: those of the text if its encoding extends ASCII,
   * otherwise converted into UTF-8. In the latter case, invalid bytes are an error of the stream.
   */
  public InputStream bytes(Charset charset) throws IOException {
    return extendsAscii(charset)
        ? text
        : ReaderInputStream.builder()
            .setReader(reader(charset))
            .setCharset(StandardCharsets.UTF_8)
            .get();
  }

  /** The encoding of {@link #bytes}. */
  public static Charset charsetOfBytes(Charset charset) {
    return extendsAscii(charset) ? charset : StandardCharsets.UTF_8;
  }

  /**
   * Whether each byte below 128 is always the ASCII character, and no other byte takes a line end
   * into its character, so that line ends can be found among the bytes. This is not so in UTF-16,
   * in EBCDIC, or where control characters change the alphabet.
   */
  public static boolean extendsAscii(Charset charset) {
    byte[] ascii = new byte[ASCII];
    byte[] others = new byte[2 * ASCII];
    for (int at = 0; at < ASCII; at++) {
      ascii[at] = (byte) at;
      others[2 * at] = (byte) (ASCII + at);
      others[2 * at + 1] = '\n';
    }
    return new String(ascii, charset).equals(new String(ascii, StandardCharsets.US_ASCII))
        && new String(others, charset).chars().filter(letter -> letter == '\n').count() == ASCII;
  }

  private static Optional<Charset> byZeros(byte[] head) {
    if (hasZeros(head, 0)) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return hasZeros(head, 1) ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
  }

  /** Whether every other byte at the beginning, and no byte between them, is zero. */
  private static boolean hasZeros(byte[] head, int first) {
    if (head.length < ZEROS_SEEN) {
      return false;
    }
    for (int at = 0; at < ZEROS_SEEN; at++) {
      if ((head[at] == 0) != (at % 2 == first)) {
        return false;
      }
    }
    return true;
  }
}
