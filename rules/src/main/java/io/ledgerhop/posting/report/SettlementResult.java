// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.report;

import java.util.List;
import java.util.Optional;

/** The result of a settlement: all its receipts. */
public record SettlementResult(Subject subject, List<Receipt> receipts) {

  /** Derives the result from the receipts; the total is taken from a receipt of a document. */
  static SettlementResult of(List<Receipt> receipts) {
    Subject last = receipts.get(receipts.size() - 1).subject();
    Subject subject =
        receipts.stream()
            .map(Receipt::subject)
            .filter(known -> known.total().isPresent())
            .reduce(last, (before, later) -> later);
    return new SettlementResult(subject, List.copyOf(receipts));
  }

  /** The receipts of documents and holds. */
  public List<Receipt> outcomes() {
    return receipts.stream().filter(receipt -> !receipt.isWarning()).toList();
  }

  public List<Receipt> warnings() {
    return receipts.stream().filter(Receipt::isWarning).toList();
  }

  /** The message of a settlement with nothing to post; empty for any other. */
  public Optional<String> note() {
    return receipts.stream()
        .filter(receipt -> receipt.status() == ReceiptStatus.NOTHING_TO_POST)
        .map(Receipt::message)
        .findFirst();
  }

  /** The most severe status among the receipts. */
  public ReceiptStatus status() {
    return receipts.stream().map(Receipt::status).max(SettlementResult::bySeverity).orElseThrow();
  }

  private static int bySeverity(ReceiptStatus left, ReceiptStatus right) {
    return Integer.compare(severity(left), severity(right));
  }

  private static int severity(ReceiptStatus status) {
    return switch (status) {
      case WARNING, FINDING, ROLL_FORWARD, VENDOR_CREATED -> -2;
      case NOTHING_TO_POST -> -1;
      case ALREADY_POSTED -> 0;
      case PREVIEWED -> 1;
      case REVERSED -> 2;
      case POSTED -> 3;
      case DRAFTED -> 4;
      case SKIPPED -> 5;
      case HELD -> 6;
      case REJECTED -> 7;
      case FAILED -> 8;
      case UNKNOWN -> 9;
    };
  }
}
