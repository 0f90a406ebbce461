// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The rows of a settlement's flat file, with the columns that every settlement needs. */
final class FlatFileText {

  static final String HEADER =
      String.join(
          "\t",
          "settlement-id",
          "settlement-start-date",
          "settlement-end-date",
          "deposit-date",
          "total-amount",
          "currency",
          "transaction-type",
          "order-id",
          "marketplace-name",
          "amount-type",
          "amount-description",
          "amount",
          "posted-date");

  private FlatFileText() {}

  /** The row of the total; the three times are texts such as {@code 2026-11-05 20:00:00 UTC}. */
  static String summary(
      String id, String start, String end, String deposited, String total, String currency) {
    return String.join("\t", id, start, end, deposited, total, currency, "\t\t\t\t\t\t");
  }

  /**
   * A row of an order.
   *
   * @param type amount type and description, with a tab between them
   */
  static String line(
      String id, String order, String marketplace, String type, String amount, String posted) {
    return String.join("\t", id, "\t\t\t\t", "Order", order, marketplace, type, amount, posted);
  }

  /** Writes a file of the header and these rows. */
  static void write(Path file, String... rows) throws IOException {
    Files.writeString(file, HEADER + "\n" + String.join("\n", rows) + "\n");
  }
}
