// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.table;

import io.ledgerhop.problem.Outcome;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The encodings that a report may have, the likeliest first.
 *
 * <p>Amazon: the Content-Type of a document may name an encoding, by names such as Cp1252; many
 * name none, and are UTF-8, in Japan Windows-31J, elsewhere Windows-1252.
 */
public final class TextEncoding {

  private static final Pattern NAMED =
      Pattern.compile("charset\\s*=\\s*\"?([^\\s;\"]+)", Pattern.CASE_INSENSITIVE);

  private static final String JAPANESE = "windows-31j";

  /** Names of encodings in a Content-Type, and the encodings that they mean. */
  private static final Map<String, String> MEANT =
      Map.of(
          "cp932", JAPANESE,
          "ms932", JAPANESE,
          "shift_jis", JAPANESE,
          "shift-jis", JAPANESE,
          "sjis", JAPANESE,
          "iso-8859-1", "windows-1252",
          "latin1", "windows-1252");

  private final List<Charset> candidates;

  private TextEncoding(List<Charset> candidates) {
    this.candidates = candidates;
  }

  /** Uses the user's choice, unless there is a byte order mark. */
  public static TextEncoding fixed(Charset charset) {
    return new TextEncoding(List.of(charset));
  }

  /**
   * Uses the first that fits: the one of the Content-Type, UTF-8, the legacy encoding of the
   * region.
   *
   * @param contentType as Amazon's storage sent it; may be empty
   */
  public static TextEncoding found(String contentType, boolean inJapan) {
    Set<Charset> candidates = new LinkedHashSet<>();
    Matcher said = NAMED.matcher(contentType);
    if (said.find()) {
      charset(said.group(1)).ifPresent(candidates::add);
    }
    candidates.add(StandardCharsets.UTF_8);
    candidates.add(Charset.forName(inJapan ? JAPANESE : "windows-1252"));
    return new TextEncoding(List.copyOf(candidates));
  }

  /**
   * An encoding by name.
   *
   * @param place the option, for messages
   */
  public static Outcome<Charset> named(String place, String name) {
    return charset(name)
        .map(Outcome::of)
        .orElseGet(() -> Outcome.failed(TableProblem.ENCODING_UNKNOWN.at(place, name)));
  }

  List<Charset> candidates() {
    return candidates;
  }

  private static Optional<Charset> charset(String name) {
    String key = name.strip().toLowerCase(Locale.ROOT);
    try {
      return Optional.of(Charset.forName(MEANT.getOrDefault(key, key)));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }
}
