// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.store.seal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The last link of the chain at some time; written {@code number:hash}.
 *
 * @param number how many links there are
 * @param hash SHA-256 of the last one in lower-case hex
 */
public record SealEnd(long number, String hash) {

  private static final Pattern FORM = Pattern.compile("(\\d{1,18}):([0-9a-f]{64})");

  /** Reads what {@link #toString} wrote. */
  public static Optional<SealEnd> parse(String text) {
    Matcher form = FORM.matcher(text.strip());
    return form.matches()
        ? Optional.of(new SealEnd(Long.parseLong(form.group(1)), form.group(2)))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return number + ":" + hash;
  }
}
