// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.trail;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.money.Money;
import io.ledgerhop.settlement.SettlementHeader;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** F44: an attachment has the same id on a re-run. */
class AttachmentIdTest {

  private static final String HASH = "4f0a".repeat(16);

  @Test
  void namesTheSettlementAndTheBeginningOfItsFilesHash() {
    assertThat(id("US", "90000000001", HASH)).isEqualTo("AMZ-90000000001-4f0a");
    assertThat(id("US", "90000000001", "b".repeat(64))).isEqualTo("AMZ-90000000001-bbbb");
  }

  @Test
  void hasAHashOfAllThatMattersWhereTheNumberIsTooLong() {
    String id = id("US", "900000000012", HASH);

    assertThat(id)
        .hasSize(20)
        .matches("AMZ-[0-9a-f]{16}")
        .isEqualTo(id("US", "900000000012", HASH));
    assertThat(id)
        .isNotEqualTo(id("CA", "900000000012", HASH))
        .isNotEqualTo(id("US", "900000000013", HASH))
        .isNotEqualTo(id("US", "900000000012", "4f0b".repeat(16)));
  }

  private static String id(String seller, String settlement, String hash) {
    Instant day = Instant.parse("2026-11-05T00:00:00Z");
    Money total = Money.of("642.18", "USD");
    return AttachmentId.of(
        new SettlementHeader(seller, settlement, "", day, day, day, total, 3, hash, "file.txt"));
  }
}
