// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.command.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-12-01T08:00:00Z"), ZoneOffset.UTC);
  private static final int LINES = 120_000;
  private static final int ORDERS = 40_000;

  @TempDir private Path folder;

  /** The settlement does not fit into memory as a whole, and the lines of its orders are apart. */
  @Test
  void givesAllLinesOfAnOrderTogetherAndEachLineOnce() throws IOException {
    Map<String, Integer> partOfOrder = new HashMap<>();
    Set<Long> seen = new HashSet<>();
    int[] parts = {0};
    try (History history = History.open(List.of(settlement()), 1, "Shop", CLOCK)) {
      history.forEach(
          true,
          lines -> {
            parts[0]++;
            assertThat(lines).hasSizeLessThan(60_000);
            lines.forEach(
                line -> {
                  assertThat(seen.add(line.number())).isTrue();
                  assertThat(line.settlement().seller()).isEqualTo("Shop");
                  String order = line.reference().orderId();
                  if (!order.isEmpty()) {
                    assertThat(partOfOrder.merge(order, parts[0], (one, other) -> one))
                        .isEqualTo(parts[0]);
                  }
                });
          });
    }

    assertThat(seen).hasSize(LINES);
    assertThat(parts[0]).isGreaterThan(1);
    assertThat(partOfOrder).hasSize(ORDERS * 3 / 4);
  }

  private Path settlement() throws IOException {
    StringBuilder text =
        new StringBuilder(
            "settlement-id\tsettlement-start-date\tsettlement-end-date\tdeposit-date\ttotal-amount"
                + "\tcurrency\ttransaction-type\torder-id\tamount-type\tamount-description\tamount"
                + "\tposted-date\tposted-date-time\n");
    String instant = "2026-11-05 08:00:00 UTC";
    text.append(
        "1\t2026-10-22 08:00:00 UTC\t"
            + instant
            + "\t"
            + instant
            + "\t1200.00\tUSD\t\t\t\t\t\t\t\n");
    for (int line = 0; line < LINES; line++) {
      String order = line % 4 == 3 ? "" : "114-" + line % ORDERS;
      text.append("1\t\t\t\t\t\tOrder\t").append(order);
      text.append("\tItemPrice\tPrincipal\t0.01\t2026-11-01\t2026-11-01 08:00:00 UTC\n");
    }
    return Files.writeString(folder.resolve("large.txt"), text);
  }
}
