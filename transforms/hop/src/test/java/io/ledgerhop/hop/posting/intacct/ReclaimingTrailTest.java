// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.posting.intacct;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.hop.wiring.RunName;
import io.ledgerhop.posting.Books;
import io.ledgerhop.posting.Lease;
import io.ledgerhop.posting.MemoryTrail;
import io.ledgerhop.posting.SettlementKey;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ReclaimingTrailTest {

  private static final Books BOOKS = new Books("company", "");
  private static final SettlementKey KEY = new SettlementKey("US", "1");
  private static final Instant NOW = Instant.parse("2026-11-10T06:00:00Z");
  private static final Lease LEASE = new Lease(NOW, NOW.plusSeconds(900));

  /** No system gives so high a number. */
  private static final String KILLED =
      "process 99999999999 since 2026-11-10T05:00:00Z on here, run a";

  @Test
  void takesOverWhatAKilledRunHadTaken() {
    MemoryTrail trail = new MemoryTrail();
    trail.lease(BOOKS, KEY, KILLED, LEASE);

    assertThat(new ReclaimingTrail(trail, "here").lease(BOOKS, KEY, "me", LEASE)).isEqualTo("me");
  }

  @Test
  void waitsForARunThatIsAlive() {
    MemoryTrail trail = new MemoryTrail();
    String alive = RunName.of("here", "b");
    trail.lease(BOOKS, KEY, alive, LEASE);

    assertThat(new ReclaimingTrail(trail, "here").lease(BOOKS, KEY, "me", LEASE)).isEqualTo(alive);
  }
}
