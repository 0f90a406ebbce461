// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.trail;

import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;

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
    return DigestUtils.sha256Hex(text.toString());
  }
}
