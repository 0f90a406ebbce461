// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.masking;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The secrets that are masked. Their number is limited; the least recently added ones are dropped.
 */
final class LiveSecrets {

  /** Passwords, tokens and session ids, including those no longer in use. */
  static final int LASTING_MAX = 4_000;

  /** Parts of presigned URLs, which expire within minutes. */
  static final int BRIEF_MAX = 300;

  /** A text is searched through this many nested escapes. */
  private static final int ESCAPED_MAX = 3;

  private final Map<String, List<byte[]>> lasting = atMost(LASTING_MAX);
  private final Map<String, List<byte[]>> brief = atMost(BRIEF_MAX);
  private volatile FormIndex index = new FormIndex(Stream.empty());

  void add(String secret) {
    addTo(lasting, secret.strip());
  }

  void addBrief(String secret) {
    addTo(brief, secret.strip());
  }

  private synchronized void addTo(Map<String, List<byte[]>> secrets, String secret) {
    if (secret.length() >= Masking.LENGTH_MIN && secrets.get(secret) == null) {
      secrets.put(secret, SecretForms.of(secret));
      index =
          new FormIndex(
              Stream.of(lasting, brief)
                  .flatMap(all -> all.values().stream())
                  .flatMap(List::stream));
    }
  }

  String masked(String text) {
    FormIndex forms = index;
    if (forms.isEmpty() || text.length() < Masking.LENGTH_MIN) {
      return text;
    }
    BitSet hidden = new BitSet();
    Optional<TextBytes> layer = Optional.of(TextBytes.of(text));
    for (int times = 0; times <= ESCAPED_MAX && layer.isPresent(); times++) {
      forms.mark(layer.get(), hidden);
      layer = layer.get().unescaped();
    }
    return hidden.isEmpty() ? text : starred(text, hidden);
  }

  private static String starred(String text, BitSet hidden) {
    StringBuilder starred = new StringBuilder();
    int from = 0;
    for (int start = hidden.nextSetBit(0); start >= 0; start = hidden.nextSetBit(from)) {
      starred.append(text, from, start).append(Masking.STARS);
      from = hidden.nextClearBit(start);
    }
    return starred.append(text.substring(from)).toString();
  }

  private static Map<String, List<byte[]>> atMost(int sizeMax) {
    return new LinkedHashMap<>(16, 0.75f, true) {
      private static final long serialVersionUID = 1L;

      @Override
      protected boolean removeEldestEntry(Map.Entry<String, List<byte[]>> eldest) {
        return size() > sizeMax;
      }
    };
  }
}
