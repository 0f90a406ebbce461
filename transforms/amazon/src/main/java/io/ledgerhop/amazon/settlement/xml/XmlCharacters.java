// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.settlement.xml;

import io.ledgerhop.amazon.settlement.ReadingLimits;
import io.ledgerhop.amazon.settlement.SettlementFile;
import io.ledgerhop.amazon.settlement.SettlementProblem;
import io.ledgerhop.amazon.text.EncodedText;
import io.ledgerhop.problem.ConnectorException;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters of an XML file, with a blank for each one that XML 1.0 forbids.
 *
 * <p>Amazon: control characters have been found in settlements; a parser would refuse them.
 */
final class XmlCharacters extends FilterReader {

  private static final Pattern ENCODING =
      Pattern.compile("<\\?xml\\b[^>]*\\bencoding\\s*=\\s*[\"']([\\w.:-]+)[\"']");

  private final long charactersMax;
  private final SettlementFile file;
  private long taken;
  private long forbidden;

  private XmlCharacters(Reader reader, SettlementFile file, long charactersMax) {
    super(reader);
    this.file = file;
    this.charactersMax = charactersMax;
  }

  /** Decodes in the encoding that the user or the file names; invalid bytes are an error. */
  static XmlCharacters open(SettlementFile file, Optional<Charset> chosen, ReadingLimits limits)
      throws IOException {
    EncodedText text = EncodedText.of(file.opener().open());
    Charset charset = chosen.orElseGet(() -> declared(text));
    return new XmlCharacters(text.reader(charset), file, limits.fileBytes());
  }

  private static Charset declared(EncodedText text) {
    if (text.shown().isPresent()) {
      return text.shown().get();
    }
    Matcher named = ENCODING.matcher(new String(text.head(), StandardCharsets.ISO_8859_1));
    try {
      return named.find() ? Charset.forName(named.group(1)) : StandardCharsets.UTF_8;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return StandardCharsets.UTF_8;
    }
  }

  /** The number of replaced characters so far. */
  long forbidden() {
    return forbidden;
  }

  @Override
  public int read() throws IOException {
    char[] one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }

  @Override
  public int read(char[] chars, int from, int length) throws IOException {
    int count = super.read(chars, from, length);
    for (int at = from; at < from + count; at++) {
      if (!isAllowed(chars[at])) {
        forbidden++;
        chars[at] = ' ';
      }
    }
    taken += Math.max(count, 0);
    if (taken > charactersMax) {
      throw new ConnectorException(
          SettlementProblem.FILE_TOO_LARGE.at(file.source().name(), charactersMax));
    }
    return count;
  }

  static boolean isAllowed(char c) {
    return (c >= ' ' && c < '\uFFFE') || c == '\n' || c == '\r' || c == '\t';
  }
}
