// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.hop.fixture.Lines;
import io.ledgerhop.posting.trail.MemoryTrail;
import io.ledgerhop.posting.trail.SettlementKey;
import io.ledgerhop.posting.trail.SettlementTrail;
import io.ledgerhop.settlement.SettlementHeader;
import io.ledgerhop.settlement.SettlementPeriod;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Issue 8, point 6: a preview compares periods with those of earlier runs, and notes none. */
class PreviewTrailTest {

  private static final Instant NIGHT = Instant.parse("2026-12-01T00:00:00Z");

  private final MemoryTrail real = new MemoryTrail();
  private final PreviewTrail preview = new PreviewTrail(real, new MemoryTrail());

  @Test
  void comparesWithSettlementsOfEarlierRunsAndOfThePreview() {
    note(real, Lines.header("1", 1));
    note(preview, Lines.header("2", 1));

    assertThat(preview.overlapping(Lines.header("3", 1)))
        .extracting(SettlementPeriod::settlementId)
        .containsExactlyInAnyOrder("1", "2");
  }

  @Test
  void notesNothingInTheRealTrail() {
    real.noteSettlement(Lines.header("1", 1), NIGHT);
    note(preview, Lines.header("1", 1));
    note(preview, Lines.header("2", 1));

    assertThat(real.overlapping(Lines.header("3", 1))).isEmpty();
    assertThat(real.settlement("Shop US", "2")).isEmpty();
  }

  @Test
  void comparesWithTheFileThatItReplacedOnlyOnce() {
    SettlementHeader header = Lines.header("1", 1);
    note(real, header);
    preview.replaceSettlement(header, NIGHT);
    note(preview, header);

    assertThat(preview.overlapping(Lines.header("3", 1))).hasSize(1);
  }

  private static void note(SettlementTrail trail, SettlementHeader header) {
    trail.noteSettlement(header, NIGHT);
    trail.noteAccountType(new SettlementKey(header.seller(), header.settlementId()), "");
  }
}
