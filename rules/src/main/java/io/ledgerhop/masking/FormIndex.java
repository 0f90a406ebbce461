// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.masking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Finds many byte sequences in one pass. It indexes them by their last four bytes, because tokens
 * often begin alike. Immutable.
 */
final class FormIndex {

  /** Shorter sequences cannot be found. */
  static final int KEY_BYTES = 4;

  private static final int SLOTS = 1 << 16;
  private static final int SPREAD = 0x9E3779B9;

  private final Map<Integer, List<byte[]>> forms = new HashMap<>();
  private final BitSet slots = new BitSet(SLOTS);

  FormIndex(Stream<byte[]> all) {
    all.forEach(
        form -> {
          int key = key(form, form.length);
          forms.computeIfAbsent(key, unknown -> new ArrayList<>()).add(form);
          slots.set(slot(key));
        });
  }

  boolean isEmpty() {
    return forms.isEmpty();
  }

  /** Marks the characters of the original text that represent a form. */
  void mark(TextBytes text, BitSet characters) {
    byte[] bytes = text.bytes();
    for (int end = KEY_BYTES; end <= bytes.length; end++) {
      int key = key(bytes, end);
      if (slots.get(slot(key))) {
        for (byte[] form : forms.getOrDefault(key, List.of())) {
          int start = end - form.length;
          if (start >= 0 && Arrays.equals(bytes, start, end, form, 0, form.length)) {
            characters.set(text.firstCharacter(start), text.endCharacter(end));
          }
        }
      }
    }
  }

  private static int key(byte[] bytes, int end) {
    return (bytes[end - 4] << 24)
        | (bytes[end - 3] & 0xFF) << 16
        | (bytes[end - 2] & 0xFF) << 8
        | (bytes[end - 1] & 0xFF);
  }

  private static int slot(int key) {
    return (key * SPREAD) >>> 16;
  }
}
