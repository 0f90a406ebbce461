// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report.file;

import java.util.Locale;

/** Converts a constant to a readable text. */
public final class ConstantText {

  private ConstantText() {}

  /** {@code ALREADY_POSTED} becomes {@code Already posted}. */
  public static String of(Enum<?> constant) {
    return of(constant.name());
  }

  /** The same for the name of a constant; not empty. */
  public static String of(String name) {
    String words = name.replace('_', ' ').toLowerCase(Locale.ROOT);
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
