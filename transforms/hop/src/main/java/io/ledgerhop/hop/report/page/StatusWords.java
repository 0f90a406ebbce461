// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report.page;

import io.ledgerhop.posting.report.ReceiptStatus;
import java.util.EnumSet;

/** How a page shows the status of a document or settlement. */
public final class StatusWords {

  private static final EnumSet<ReceiptStatus> STOPPED =
      EnumSet.of(
          ReceiptStatus.REJECTED,
          ReceiptStatus.UNKNOWN,
          ReceiptStatus.HELD,
          ReceiptStatus.SKIPPED,
          ReceiptStatus.FAILED);

  private static final EnumSet<ReceiptStatus> COUNTED =
      EnumSet.of(
          ReceiptStatus.POSTED,
          ReceiptStatus.DRAFTED,
          ReceiptStatus.ALREADY_POSTED,
          ReceiptStatus.REVERSED,
          ReceiptStatus.PREVIEWED);

  private StatusWords() {}

  /** The style of the status: {@code good}, {@code wait} or {@code bad}. */
  static String mood(ReceiptStatus status) {
    return switch (status) {
      case NOTHING_TO_POST, POSTED, ALREADY_POSTED, VENDOR_CREATED, REVERSED -> "good";
      case WARNING, FINDING, ROLL_FORWARD, DRAFTED, PREVIEWED, HELD, SKIPPED -> "wait";
      case REJECTED, UNKNOWN, FAILED -> "bad";
    };
  }

  /** True if a person must act before the money is in the books. */
  public static boolean isStopped(ReceiptStatus status) {
    return STOPPED.contains(status);
  }

  /** True if the document is in the books, or would be if the run were no preview. */
  static boolean isCounted(ReceiptStatus status) {
    return COUNTED.contains(status);
  }
}
