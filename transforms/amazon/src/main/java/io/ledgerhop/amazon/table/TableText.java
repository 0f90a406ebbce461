// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.table;

import io.ledgerhop.amazon.text.ByteLines;
import io.ledgerhop.amazon.text.EncodedText;
import io.ledgerhop.amazon.text.EncodingProof;
import io.ledgerhop.amazon.text.LineDecoder;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Problem;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The lines of a report, decoded in the first encoding in which all of them are valid. */
final class TableText implements Closeable {

  /** No encoding of Java needs more for one character. */
  private static final int BYTES_OF_CHARACTER = 4;

  private final ByteLines lines;
  private final LineDecoder decoder;
  private final Charset charset;
  private final int longest;

  /**
   * A line.
   *
   * @param number of the line in the report, from 1
   * @param cut whether the line is too long, so that the text is only its beginning
   */
  record Line(long number, String text, boolean cut) {}

  private TableText(ReportRows.Opener opener, Charset charset, int longest) throws IOException {
    this.lines = lines(opener, charset, longest);
    this.decoder = new LineDecoder(EncodedText.charsetOfBytes(charset));
    this.charset = charset;
    this.longest = longest;
  }

  /**
   * Reads the bytes to find the encoding, and opens them again.
   *
   * @param name of the report, for messages
   * @param longest characters of a line that are kept; the rest is skipped
   * @throws ConnectorException if no encoding fits
   */
  static TableText open(String name, ReportRows.Opener opener, TextEncoding encoding, int longest)
      throws IOException {
    List<Charset> candidates = shown(opener).map(List::of).orElse(encoding.candidates());
    for (Charset candidate : candidates) {
      if (!EncodedText.extendsAscii(candidate) && isValid(opener, candidate, longest)) {
        return new TableText(opener, candidate, longest);
      }
    }
    List<Charset> others = candidates.stream().filter(EncodedText::extendsAscii).toList();
    EncodingProof proof = new EncodingProof(others);
    try (ByteLines lines = lines(opener, StandardCharsets.UTF_8, longest)) {
      while (lines.next()) {
        proof.see(lines);
      }
    }
    Charset proved =
        proof
            .first(others)
            .orElseThrow(() -> new ConnectorException(undecodable(name, candidates, proof)));
    return new TableText(opener, proved, longest);
  }

  /** The next line; empty at the end. */
  Optional<Line> next() throws IOException {
    if (!lines.next()) {
      return Optional.empty();
    }
    String text = decoder.text(lines);
    return Optional.of(
        text.length() <= longest
            ? new Line(lines.number(), text, lines.isCut())
            : new Line(lines.number(), text.substring(0, longest), true));
  }

  Charset charset() {
    return charset;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }

  private static Optional<Charset> shown(ReportRows.Opener opener) throws IOException {
    try (InputStream in = opener.open()) {
      return EncodedText.of(in).shown();
    }
  }

  private static boolean isValid(ReportRows.Opener opener, Charset charset, int longest)
      throws IOException {
    try (ByteLines lines = lines(opener, charset, longest)) {
      lines.skipTo(Long.MAX_VALUE);
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static ByteLines lines(ReportRows.Opener opener, Charset charset, int longest)
      throws IOException {
    InputStream in = opener.open();
    try {
      InputStream bytes = EncodedText.of(in).bytes(charset);
      return new ByteLines(bytes, BYTES_OF_CHARACTER * longest, line -> {});
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  /** The problem, in the line where the last candidate failed. */
  private static Problem undecodable(String name, List<Charset> candidates, EncodingProof proof) {
    String names = candidates.stream().map(Charset::name).collect(Collectors.joining(" and not "));
    long line = proof.failedAt(candidates.get(candidates.size() - 1));
    return TableProblem.UNDECODABLE.at(line == 0 ? name : name + ":" + line, names);
  }
}
