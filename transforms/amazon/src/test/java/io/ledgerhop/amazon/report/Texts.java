// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.report;

/** Small settlements, as texts. */
final class Texts {

  private static final String HEADER =
      "settlement-id\tsettlement-start-date\tsettlement-end-date\tdeposit-date\ttotal-amount"
          + "\tcurrency\ttransaction-type\tamount-type\tamount-description\tamount\tposted-date\n";

  private Texts() {}

  /** One line of 5.00 USD. */
  static String settlement(String id) {
    return settlement(id, "5.00");
  }

  static String settlement(String id, String amount) {
    return HEADER
        + String.join(
            "\t",
            id,
            "2026-10-22 00:00:00 UTC",
            "2026-11-05 00:00:00 UTC",
            "2026-11-07 00:00:00 UTC",
            amount,
            "USD",
            "\t\t\t\t\n")
        + String.join(
            "\t", id, "\t\t\t\t", "Order", "ItemPrice", "Principal", amount, "2026-10-30\n");
  }
}
