// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.settlement.proof;

import io.ledgerhop.amazon.settlement.SettlementFile;
import io.ledgerhop.amazon.settlement.SettlementProblem;
import io.ledgerhop.amazon.text.ByteLines;
import io.ledgerhop.amazon.text.EncodingProof;
import io.ledgerhop.problem.Problem;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Proves the encoding of a settlement: UTF-8 if every byte is valid, otherwise the one that Amazon
 * uses in that part of the world.
 *
 * <p>Amazon: settlement files may be Windows-1252, in Japan Windows-31J, and do not say so.
 */
public final class SettlementEncoding {

  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final Charset JAPANESE = Charset.forName("windows-31j");
  private static final List<Charset> OF_THE_WEST =
      List.of(StandardCharsets.UTF_8, WESTERN, JAPANESE);
  private static final List<Charset> OF_JAPAN = List.of(StandardCharsets.UTF_8, JAPANESE, WESTERN);

  private final Optional<Charset> known;
  private final EncodingProof proof;

  /**
   * @param marked whether a byte order mark rules out everything but Unicode
   * @param said the encoding that a user states; empty to prove it
   */
  public SettlementEncoding(boolean marked, Optional<Charset> said) {
    this.known = marked ? Optional.of(StandardCharsets.UTF_8) : said;
    this.proof = new EncodingProof(candidates(false));
  }

  /** Checks the bytes of a line. */
  public void see(ByteLines line) {
    proof.see(line);
  }

  /** Checks a line that was copied, such as a header. */
  public void see(byte[] line, long number) {
    proof.see(line, number);
  }

  /**
   * The encoding; empty when none fits.
   *
   * @param inJapan whether the settlement is one of Japan, if it is in a legacy encoding
   */
  public Optional<Charset> proved(boolean inJapan) {
    return proof.first(candidates(inJapan));
  }

  /** The problem: where the likeliest legacy encoding failed, and which candidates there were. */
  public Problem unproved(SettlementFile file, boolean inJapan) {
    List<Charset> candidates = candidates(inJapan);
    String names = candidates.stream().map(Charset::name).collect(Collectors.joining(", not "));
    long line = proof.failedAt(candidates.get(Math.min(1, candidates.size() - 1)));
    return SettlementProblem.UNDECODABLE.at(file.place(line), names);
  }

  private List<Charset> candidates(boolean inJapan) {
    return known.map(List::of).orElse(inJapan ? OF_JAPAN : OF_THE_WEST);
  }
}
