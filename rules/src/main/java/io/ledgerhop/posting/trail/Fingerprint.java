// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.trail;

import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;

/** Hashes a sequence of values, encoded so that different sequences never give the same input. */
final class Fingerprint {

  private final StringBuilder text = new StringBuilder();

  /** Adds the text of each value, preceded by its length to keep neighbouring values apart. */
  void add(Object... values) {
    for (Object value : values) {
      String word = value.toString();
      text.append(word.length()).append(':').append(word).append('\n');
    }
  }

  /** Adds a map in its iteration order, preceded by its size. */
  void addAll(Map<?, String> values) {
    add(values.size());
    values.forEach((name, value) -> add(name, value));
  }

  /** SHA-256 in lower-case hex. */
  String sha256() {
    return DigestUtils.sha256Hex(text.toString());
  }
}
