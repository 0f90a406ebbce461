// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report.file;

import java.util.Locale;
import java.util.regex.Pattern;

/** Converts a constant to a readable text. */
public final class ConstantText {

  private static final Pattern ABBREVIATION = Pattern.compile("\\b(utc|xml|dtd|id)\\b");

  private ConstantText() {}

  /** {@code ALREADY_POSTED} becomes {@code Already posted}; abbreviations stay upper case. */
  public static String of(Enum<?> constant) {
    return of(constant.name());
  }

  /** The same for the name of a constant; not empty. */
  public static String of(String name) {
    String words = name.replace('_', ' ').toLowerCase(Locale.ROOT);
    String sentence = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    return ABBREVIATION.matcher(sentence).replaceAll(word -> word.group().toUpperCase(Locale.ROOT));
  }
}
