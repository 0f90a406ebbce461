// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting;

import java.util.List;

/** What became of a settlement: all its receipts. */
public record SettlementResult(Subject subject, List<Receipt> receipts) {

  /** The status that says most about the settlement. */
  public ReceiptStatus status() {
    return receipts.stream().map(Receipt::status).max(SettlementResult::bySeverity).orElseThrow();
  }

  private static int bySeverity(ReceiptStatus left, ReceiptStatus right) {
    return Integer.compare(severity(left), severity(right));
  }

  private static int severity(ReceiptStatus status) {
    return switch (status) {
      case ALREADY_POSTED -> 0;
      case PREVIEWED -> 1;
      case POSTED -> 2;
      case SKIPPED -> 3;
      case HELD -> 4;
      case UNKNOWN -> 5;
      case FAILED -> 6;
      case REJECTED -> 7;
    };
  }
}
