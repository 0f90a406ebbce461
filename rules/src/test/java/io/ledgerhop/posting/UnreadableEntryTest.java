// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting;

import static io.ledgerhop.posting.Plans.plan;
import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.posting.report.Receipt;
import io.ledgerhop.posting.report.ReceiptStatus;
import io.ledgerhop.posting.trail.MemoryTrail;
import io.ledgerhop.posting.trail.SettlementStatus;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class UnreadableEntryTest {

  private final FakeTime time = new FakeTime();
  private final BookkeepingLedger ledger = new BookkeepingLedger(time);
  private final MemoryTrail trail = new MemoryTrail();

  /** Issue 8, point 2: one entry that cannot be read does not stop other settlements. */
  @Test
  void continuesAfterAnEntryThatCannotBeRead() {
    ledger.unreadable.add("AMZ-7-1");

    for (int run = 1; run <= 3; run++) {
      assertThat(poster("run " + run).finishInterrupted())
          .extracting(Receipt::status)
          .doesNotContain(ReceiptStatus.POSTED);
      assertThat(poster("run " + run).post(plan("7", "10.00", "4000")))
          .singleElement()
          .satisfies(
              receipt -> {
                assertThat(receipt.status()).isEqualTo(ReceiptStatus.UNKNOWN);
                assertThat(receipt.code()).isEqualTo("ENTRY_UNREADABLE");
                assertThat(receipt.message())
                    .isEqualTo(
                        "AMZ-7-1: the ledger has an entry with this number, record 1, that cannot"
                            + " be read: BATCH_DATE is soon (nothing is sent while it is there;"
                            + " look at that record in Intacct, correct the field that is named,"
                            + " and run again, which reads it again)");
              });
    }
    assertThat(poster("last").post(plan("8", "10.00", "4000")))
        .extracting(Receipt::status)
        .containsExactly(ReceiptStatus.POSTED);
    assertThat(ledger.entries).hasSize(2);
    assertThat(trail.settlement("US", "7").orElseThrow().status()).isEqualTo(SettlementStatus.OPEN);

    ledger.unreadable.clear();
    assertThat(poster("mended").post(plan("7", "10.00", "4000")))
        .extracting(Receipt::status)
        .containsExactly(ReceiptStatus.ALREADY_POSTED);
  }

  private Poster poster(String name) {
    Run run = new Run(name, time, Duration.ofMinutes(10));
    return new Poster(ledger, trail, run, time);
  }
}
