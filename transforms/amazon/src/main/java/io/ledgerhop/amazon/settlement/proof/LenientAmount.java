// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.settlement.proof;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Amounts as people and spreadsheets write them: {@code 1.234,56}, {@code 1 234,56}, {@code
 * (55.00)}, {@code 55.00-}, {@code +55.00}, or with the typographic minus sign. They are accepted
 * only if a user allows them.
 */
final class LenientAmount {

  private static final int BYTES_MAX = 60;
  private static final Pattern IN_BRACKETS = Pattern.compile("\\((.+)\\)");
  private static final Pattern SIGNED = Pattern.compile("([-+]?)([^-+]+)(-?)");
  private static final Pattern PLAIN = Pattern.compile("\\d+([.,]\\d+)?");

  /** Groups of three with one kind of separator between them, then decimals after another one. */
  private static final Pattern IN_GROUPS =
      Pattern.compile("[1-9]\\d{0,2}([ '.,])\\d{3}(?:\\1\\d{3})*(?:([.,])\\d+)?");

  private LenientAmount() {}

  /** The amount in the strict form; empty if it is not an amount in either form. */
  static Optional<byte[]> strict(byte[] bytes, int from, int to) {
    if (to - from > BYTES_MAX) {
      return Optional.empty();
    }
    String text = text(bytes, from, to);
    Matcher brackets = IN_BRACKETS.matcher(text);
    boolean bracketed = brackets.matches();
    Matcher signed = SIGNED.matcher(bracketed ? brackets.group(1).strip() : text);
    if (!signed.matches()) {
      return Optional.empty();
    }
    int signs = signed.group(1).length() + signed.group(3).length() + (bracketed ? 1 : 0);
    String digits = plain(signed.group(2).strip());
    return signs > 1 || digits.isEmpty()
        ? Optional.empty()
        : Optional.of(
            ((signs == 1 && !signed.group(1).equals("+") ? "-" : "") + digits)
                .getBytes(StandardCharsets.US_ASCII));
  }

  /** No-break spaces, in UTF-8 or in one byte, count as blanks; U+2212 is a minus. */
  private static String text(byte[] bytes, int from, int to) {
    return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1)
        .replace("\u00C2\u00A0", " ")
        .replace("\u00E2\u0080\u00AF", " ")
        .replace("\u00E2\u0088\u0092", "-")
        .replace('\u00A0', ' ')
        .strip();
  }

  /** Removes the separators between groups; empty if they are not thousands separators. */
  private static String plain(String text) {
    Matcher grouped = IN_GROUPS.matcher(text);
    if (grouped.matches() && !grouped.group(1).equals(grouped.group(2))) {
      return text.replace(grouped.group(1), "");
    }
    return PLAIN.matcher(text).matches() ? text : "";
  }
}
