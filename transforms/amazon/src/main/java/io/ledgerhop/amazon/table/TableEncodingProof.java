// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a text once, to find the encodings in which all its bytes are valid. */
final class TableEncodingProof {

  private static final int BUFFER = 1 << 16;

  private TableEncodingProof() {}

  /** The first candidate that fits the whole text; empty if none does. */
  static Optional<Charset> first(InputStream text, List<Charset> candidates) throws IOException {
    List<Candidate> left = new ArrayList<>(candidates.stream().map(Candidate::new).toList());
    byte[] bytes = new byte[BUFFER];
    for (int count = text.read(bytes); count >= 0; count = text.read(bytes)) {
      int length = count;
      left.removeIf(candidate -> !candidate.fits(bytes, length));
    }
    left.removeIf(candidate -> !candidate.isComplete());
    return left.stream().map(candidate -> candidate.charset).findFirst();
  }

  /** The encoding of a byte order mark; empty if there is none. */
  static Optional<Charset> marked(InputStream text) throws IOException {
    byte[] head = text.readNBytes(3);
    if (head.length >= 2 && (head[0] & 0xFF) == 0xFE && (head[1] & 0xFF) == 0xFF) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    if (head.length >= 2 && (head[0] & 0xFF) == 0xFF && (head[1] & 0xFF) == 0xFE) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    boolean isUtf8 =
        head.length == 3
            && (head[0] & 0xFF) == 0xEF
            && (head[1] & 0xFF) == 0xBB
            && (head[2] & 0xFF) == 0xBF;
    return isUtf8 ? Optional.of(StandardCharsets.UTF_8) : Optional.empty();
  }

  private static final class Candidate {
    private final Charset charset;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER + 16);
    private final CharBuffer chars = CharBuffer.allocate(BUFFER + 16);

    Candidate(Charset charset) {
      this.charset = charset;
      this.decoder =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** The bytes of an incomplete character are kept for the next call. */
    boolean fits(byte[] more, int count) {
      bytes.put(more, 0, count).flip();
      chars.clear();
      boolean isError = decoder.decode(bytes, chars, false).isError();
      bytes.compact();
      return !isError;
    }

    boolean isComplete() {
      bytes.flip();
      chars.clear();
      return !decoder.decode(bytes, chars, true).isError();
    }
  }
}
