// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.settlement.proof;

import io.ledgerhop.amazon.settlement.SettlementFile;
import io.ledgerhop.amazon.settlement.SettlementProblem;
import io.ledgerhop.problem.Problem;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Proves the encoding of a file: UTF-8 if every byte is valid, otherwise the one that Amazon uses
 * in that part of the world.
 *
 * <p>Amazon: settlement files may be Windows-1252, in Japan Windows-31J, and do not say so.
 */
public final class EncodingProof {

  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final Charset JAPANESE = Charset.forName("windows-31j");

  private final Candidate unicode = new Candidate(StandardCharsets.UTF_8);
  private final Candidate western = new Candidate(WESTERN);
  private final Candidate japanese = new Candidate(JAPANESE);
  private final boolean marked;
  private final Optional<Candidate> said;

  /**
   * @param marked whether a byte order mark rules out everything but Unicode
   * @param said the encoding that a user states; empty to prove it
   */
  public EncodingProof(boolean marked, Optional<Charset> said) {
    this.marked = marked;
    this.said = said.map(Candidate::new);
  }

  /** Checks the bytes of a line. */
  public void see(byte[] bytes, int from, int to, long line) {
    said.ifPresent(candidate -> candidate.see(bytes, from, to, line));
    unicode.see(bytes, from, to, line);
    western.see(bytes, from, to, line);
    japanese.see(bytes, from, to, line);
  }

  /**
   * The encoding; empty when none fits.
   *
   * @param inJapan whether the settlement is one of Japan, if it is in a legacy encoding
   */
  public Optional<Charset> proved(boolean inJapan) {
    return candidates(inJapan).stream()
        .filter(Candidate::fits)
        .map(candidate -> candidate.charset)
        .findFirst();
  }

  /** The problem: where the first candidate failed, and which candidates there were. */
  public Problem unproved(SettlementFile file, boolean inJapan) {
    List<Candidate> candidates = candidates(inJapan);
    String names =
        candidates.stream()
            .map(candidate -> candidate.charset.name())
            .collect(Collectors.joining(", not "));
    long line = candidates.get(Math.min(1, candidates.size() - 1)).failedAt;
    return SettlementProblem.UNDECODABLE.at(file.place(line), names);
  }

  private List<Candidate> candidates(boolean inJapan) {
    if (marked) {
      return List.of(unicode);
    }
    return said.map(List::of)
        .orElseGet(
            () ->
                inJapan
                    ? List.of(unicode, japanese, western)
                    : List.of(unicode, western, japanese));
  }

  private static final class Candidate {
    private final Charset charset;
    private final CharsetDecoder decoder;
    private final CharBuffer chars = CharBuffer.allocate(1_024);
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
      ByteBuffer cells = ByteBuffer.wrap(bytes, from, to - from);
      decoder.reset();
      CoderResult result = CoderResult.OVERFLOW;
      while (result.isOverflow()) {
        chars.clear();
        result = decoder.decode(cells, chars, true);
      }
      if (result.isError()) {
        failedAt = line;
      }
    }
  }
}
