// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.masking;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Optional;

/**
 * A text as UTF-8 bytes, each with the index of the character in the original text that it comes
 * from.
 */
final class TextBytes {

  private static final int UTF8_BYTES_MAX = 4;

  private byte[] bytes;
  private int[] origins;
  private int size;
  private final int characters;

  private TextBytes(int capacity, int characters) {
    this.bytes = new byte[capacity];
    this.origins = new int[capacity];
    this.characters = characters;
  }

  static TextBytes of(String text) {
    TextBytes all = new TextBytes(text.length() + UTF8_BYTES_MAX, text.length());
    for (int index = 0; index < text.length(); ) {
      int codePoint = text.codePointAt(index);
      if (codePoint < 0x80) {
        all.add((byte) codePoint, index);
      } else {
        all.addAll(Character.toString(codePoint).getBytes(UTF_8), index);
      }
      index += Character.charCount(codePoint);
    }
    return all.trimmed();
  }

  /** The text with one level of escapes decoded; empty if it has none. */
  Optional<TextBytes> unescaped() {
    TextBytes bare = new TextBytes(size, characters);
    boolean changed = false;
    for (int index = 0; index < size; ) {
      Optional<Escape> escape =
          Escape.mayStart(bytes[index]) ? Escape.at(bytes, index) : Optional.empty();
      if (escape.isPresent()) {
        bare.addAll(escape.get().meant(), origins[index]);
        index += escape.get().length();
        changed = true;
      } else {
        bare.add(bytes[index], origins[index]);
        index++;
      }
    }
    return changed ? Optional.of(bare.trimmed()) : Optional.empty();
  }

  byte[] bytes() {
    return bytes;
  }

  /** The index of the original character from which a byte comes. */
  int firstCharacter(int index) {
    return origins[index];
  }

  /** The index after the original character from which the last byte before an end comes. */
  int endCharacter(int end) {
    int last = origins[end - 1];
    for (int index = end; index < size; index++) {
      if (origins[index] > last) {
        return origins[index];
      }
    }
    return characters;
  }

  private void addAll(byte[] more, int origin) {
    for (byte one : more) {
      add(one, origin);
    }
  }

  private void add(byte one, int origin) {
    if (size == bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * size + UTF8_BYTES_MAX);
      origins = Arrays.copyOf(origins, bytes.length);
    }
    bytes[size] = one;
    origins[size] = origin;
    size++;
  }

  private TextBytes trimmed() {
    bytes = Arrays.copyOf(bytes, size);
    return this;
  }
}
