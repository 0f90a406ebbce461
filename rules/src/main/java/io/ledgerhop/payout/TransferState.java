// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.payout;

import java.util.Locale;

/** How far Amazon is with a transfer, by the words that it uses in event groups. */
enum TransferState {
  /** There is no transfer, or none yet. */
  NONE,
  UNDER_WAY,
  SENT,
  FAILED,
  /** A word that stands for none of these. */
  UNKNOWN;

  static TransferState of(String status) {
    return switch (status.strip().toLowerCase(Locale.ROOT)) {
      case "" -> NONE;
      case "processing" -> UNDER_WAY;
      case "succeeded", "successful" -> SENT;
      case "failed" -> FAILED;
      default -> UNKNOWN;
    };
  }
}
