// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.payout;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How far Amazon is with a transfer, by the words that it uses in event groups. */
enum TransferState {
  /** There is no transfer, or none yet. */
  NONE(""),
  UNDER_WAY("processing"),
  SENT("succeeded", "successful"),
  FAILED("failed"),
  /** A word that is none of these. */
  UNKNOWN();

  private final List<String> words;

  TransferState(String... words) {
    this.words = List.of(words);
  }

  static TransferState of(String status) {
    String word = status.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(state -> state.words.contains(word))
        .findFirst()
        .orElse(UNKNOWN);
  }
}
