// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.increment;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Reads lists of Amazon's values from options. */
public final class WordList {

  private WordList() {}

  /** The values separated by commas, in upper case, without duplicates. */
  public static List<String> of(String text) {
    return Stream.of(text.split(",", -1))
        .map(word -> word.strip().toUpperCase(Locale.ROOT))
        .filter(word -> !word.isEmpty())
        .distinct()
        .toList();
  }
}
