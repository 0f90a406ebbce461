// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.text;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks in one pass which of several encodings every line of a text is valid in. */
public final class EncodingProof {

  private final List<Candidate> candidates = new ArrayList<>();

  /**
   * @param candidates encodings that extend ASCII
   */
  public EncodingProof(List<Charset> candidates) {
    candidates.forEach(charset -> this.candidates.add(new Candidate(charset)));
  }

  /** Checks the current line. */
  public void see(ByteLines line) {
    if (!line.isAscii()) {
      see(line.bytes(), line.from(), line.to(), !line.isCut(), line.number());
    }
  }

  /**
   * Checks a copy of a line.
   *
   * @param number of the line, from 1
   */
  public void see(byte[] line, long number) {
    see(line, 0, line.length, true, number);
  }

  /**
   * The first encoding that every line so far is valid in; empty if there is none.
   *
   * @param order the candidates, the preferred one first
   */
  public Optional<Charset> first(List<Charset> order) {
    return order.stream().filter(charset -> failedAt(charset) == 0).findFirst();
  }

  /** The first line that is invalid in a candidate, from 1; 0 if there is none. */
  public long failedAt(Charset charset) {
    return candidates.stream()
        .filter(candidate -> candidate.charset.equals(charset))
        .findFirst()
        .map(candidate -> candidate.failedAt)
        .orElse(0L);
  }

  private void see(byte[] bytes, int from, int to, boolean whole, long number) {
    for (Candidate candidate : candidates) {
      if (candidate.failedAt == 0 && !candidate.decoder.fits(bytes, from, to, whole)) {
        candidate.failedAt = number;
      }
    }
  }

  private static final class Candidate {
    private final Charset charset;
    private final LineDecoder decoder;
    private long failedAt;

    Candidate(Charset charset) {
      this.charset = charset;
      this.decoder = new LineDecoder(charset);
    }
  }
}
