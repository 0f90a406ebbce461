// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/** Hashes a row of values so that no two rows of values share a text. */
final class Fingerprint {

  private final StringBuilder text = new StringBuilder();

  /** Adds values by their text; each carries its length, so that none runs into the next. */
  void add(Object... values) {
    for (Object value : values) {
      String word = value.toString();
      text.append(word.length()).append(':').append(word).append('\n');
    }
  }

  /** Adds a map in its own order, its size first. */
  void addAll(Map<?, String> values) {
    add(values.size());
    values.forEach((name, value) -> add(name, value));
  }

  /** SHA-256 in lower-case hex. */
  String sha256() {
    try {
      byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
