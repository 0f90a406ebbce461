// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.trail;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentHead;
import io.ledgerhop.document.TradeSamples;
import io.ledgerhop.money.Money;
import io.ledgerhop.settlement.SettlementHeader;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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

  /** F19: what is posted again has other lines, so it has another attachment. */
  @Test
  void hasAHashOfTheNumbersOfLaterVersions() {
    Document first = TradeSamples.order();
    Document later =
        new DocumentHead(
                first.key().ofVersion(2),
                "PO-1v2",
                first.date(),
                first.currency(),
                first.memo(),
                Optional.empty(),
                first.terms())
            .with(first.lines());

    assertThat(id(List.of(first))).isEqualTo("AMZ-1-4f0a");
    assertThat(id(List.of(later))).matches("AMZ-[0-9a-f]{16}").isEqualTo(id(List.of(later)));
    assertThat(id(List.of(first, later))).isEqualTo(id(List.of(later)));
    assertThat(id(List.of(later, later))).isNotEqualTo(id(List.of(later)));
  }

  private static String id(List<Document> documents) {
    return AttachmentId.of(header("US", "1", HASH), documents);
  }

  private static String id(String seller, String settlement, String hash) {
    return AttachmentId.of(header(seller, settlement, hash), List.of());
  }

  private static SettlementHeader header(String seller, String settlement, String hash) {
    Instant day = Instant.parse("2026-11-05T00:00:00Z");
    Money total = Money.of("642.18", "USD");
    return new SettlementHeader(seller, settlement, "", day, day, day, total, 3, hash, "file.txt");
  }
}
