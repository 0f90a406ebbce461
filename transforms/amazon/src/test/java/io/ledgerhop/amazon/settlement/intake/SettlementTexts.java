// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.settlement.intake;

import java.math.BigDecimal;
import java.util.stream.Stream;

/** Small settlements, as texts. */
final class SettlementTexts {

  private static final String HEADER =
      "settlement-id\tsettlement-start-date\tsettlement-end-date\tdeposit-date\ttotal-amount"
          + "\tcurrency\ttransaction-type\tamount-type\tamount-description\tamount\tposted-date\n";

  private SettlementTexts() {}

  /** One line of 5.00 USD. */
  static String settlement(String id) {
    return settlement(id, "5.00");
  }

  /** One line; its amount and the total are written as given, valid or not. */
  static String settlement(String id, String amount) {
    return begin(id, amount) + line(id, amount);
  }

  static String settlement(String id, String... amounts) {
    StringBuilder text = new StringBuilder(begin(id, sum(Stream.of(amounts))));
    for (String amount : amounts) {
      text.append(line(id, amount));
    }
    return text.toString();
  }

  /** Lines of one amount, each with another description. */
  static String manyOrders(String id, int lines, String amount) {
    StringBuilder text =
        new StringBuilder(begin(id, sum(Stream.generate(() -> amount).limit(lines))));
    for (int line = 0; line < lines; line++) {
      text.append(id)
          .append("\t\t\t\t\t\tOrder\tItemPrice\tKind ")
          .append(line)
          .append('\t')
          .append(amount)
          .append("\t2026-10-30\n");
    }
    return text.toString();
  }

  private static String begin(String id, String total) {
    return HEADER
        + String.join(
            "\t",
            id,
            "2026-10-22 00:00:00 UTC",
            "2026-11-05 00:00:00 UTC",
            "2026-11-07 00:00:00 UTC",
            total,
            "USD",
            "\t\t\t\t\n");
  }

  private static String line(String id, String amount) {
    return String.join(
        "\t", id, "\t\t\t\t", "Order", "ItemPrice", "Principal", amount, "2026-10-30\n");
  }

  private static String sum(Stream<String> amounts) {
    return amounts.map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add).toPlainString();
  }
}
