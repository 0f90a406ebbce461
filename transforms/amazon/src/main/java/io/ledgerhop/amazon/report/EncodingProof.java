// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.report;

import io.ledgerhop.problem.Problem;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Proves which encoding a file is in: UTF-8 when every byte agrees, else the one that Amazon writes
 * in that part of the world.
 *
 * <p>Amazon: settlement files may be Windows-1252, in Japan Windows-31J, and do not say so.
 */
final class EncodingProof {

  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final Charset JAPANESE = Charset.forName("windows-31j");

  private final Candidate unicode = new Candidate(StandardCharsets.UTF_8);
  private final Candidate western = new Candidate(WESTERN);
  private final Candidate japanese = new Candidate(JAPANESE);
  private final boolean marked;
  private final Optional<Candidate> said;

  /**
   * @param marked whether a byte order mark rules out everything but Unicode
   * @param said the encoding that a user says; empty to prove it
   */
  EncodingProof(boolean marked, Optional<Charset> said) {
    this.marked = marked;
    this.said = said.map(Candidate::new);
  }

  /** Looks at the bytes of a line. */
  void see(byte[] bytes, int from, int to, long line) {
    said.ifPresent(candidate -> candidate.see(bytes, from, to, line));
    unicode.see(bytes, from, to, line);
    western.see(bytes, from, to, line);
    japanese.see(bytes, from, to, line);
  }

  /** The encoding, when the file has a legacy one in yen or elsewhere; empty when none fits. */
  Optional<Charset> proved(boolean inYen) {
    if (said.isPresent() && !marked) {
      return said.filter(Candidate::fits).map(candidate -> candidate.charset);
    }
    if (unicode.fits()) {
      return Optional.of(unicode.charset);
    }
    Candidate legacy = legacy(inYen);
    return !marked && legacy.fits() ? Optional.of(legacy.charset) : Optional.empty();
  }

  /** Where the last hope failed. */
  Problem unproved(SettlementFile file, boolean inYen) {
    if (said.isPresent() && !marked) {
      Candidate wrong = said.get();
      return SettlementProblem.UNDECODABLE.at(file.place(wrong.failedAt), wrong.charset.name());
    }
    String names = marked ? "UTF-8" : "UTF-8 and not " + legacy(inYen).charset.name();
    long line = marked ? unicode.failedAt : legacy(inYen).failedAt;
    return SettlementProblem.UNDECODABLE.at(file.place(line), names);
  }

  private Candidate legacy(boolean inYen) {
    return inYen ? japanese : western;
  }

  private static final class Candidate {
    private final Charset charset;
    private final CharsetDecoder decoder;
    private CharBuffer chars = CharBuffer.allocate(1_024);
    private long failedAt;

    Candidate(Charset charset) {
      this.charset = charset;
      this.decoder =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    boolean fits() {
      return failedAt == 0;
    }

    void see(byte[] bytes, int from, int to, long line) {
      if (!fits()) {
        return;
      }
      int length = to - from;
      if (chars.capacity() < length) {
        chars = CharBuffer.allocate(length);
      }
      chars.clear();
      decoder.reset();
      if (decoder.decode(ByteBuffer.wrap(bytes, from, length), chars, true).isError()) {
        failedAt = line;
      }
    }
  }
}
