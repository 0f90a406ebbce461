// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.refresh.file;

import java.util.SortedMap;
import java.util.TreeMap;

/** Replacements of parts of a text; what lies between them stays as it is. */
final class TextEdits {

  private final String text;
  private final SortedMap<Integer, Replacement> replacements = new TreeMap<>();

  private record Replacement(int end, String by) {}

  TextEdits(String text) {
    this.text = text;
  }

  /**
   * Replaces a part, or inserts a text if the part is empty; parts must not overlap. What is
   * inserted at the start of another part comes before it.
   */
  void replace(int start, int end, String by) {
    Replacement other = replacements.get(start);
    if (other == null) {
      replacements.put(start, new Replacement(end, by));
    } else if (start == end) {
      replacements.put(start, new Replacement(other.end(), by + other.by()));
    } else if (other.end() == start) {
      replacements.put(start, new Replacement(end, other.by() + by));
    } else {
      throw new IllegalArgumentException("two replacements start at " + start);
    }
  }

  /** The new text. */
  String applied() {
    StringBuilder out = new StringBuilder(text.length() + 1_024);
    int at = 0;
    for (var replacement : replacements.entrySet()) {
      out.append(text, at, replacement.getKey()).append(replacement.getValue().by());
      at = replacement.getValue().end();
    }
    return out.append(text, at, text.length()).toString();
  }
}
