// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.source.MemorySourceTrail;
import io.ledgerhop.source.OrderLease;
import io.ledgerhop.source.SourceTrail;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** F64: the order of a run that was killed is gone on with at once, that of a live one never. */
class ReclaimingSourcesTest {

  private static final String KILLED =
      "process 999999999 since 2026-01-01T00:00:00Z on here, run a";
  private static final Instant NOON = Instant.parse("2026-02-01T12:00:00Z");

  private final SourceTrail trail = new MemorySourceTrail();
  private final SourceTrail here = new ReclaimingSources(trail, "here");
  private final SourceTrail there = new ReclaimingSources(trail, "there");

  @Test
  void takesWhatAKilledRunHadTakenHere() {
    trail.lease(lease(KILLED));

    assertThat(there.lease(lease("b"))).isEqualTo(KILLED);
    assertThat(here.lease(lease("b"))).isEqualTo("b");
  }

  @Test
  void leavesALiveRunWhatItHas() {
    String alive = RunName.of("here", "a");
    trail.lease(lease(alive));

    assertThat(here.lease(lease("b"))).isEqualTo(alive);
    here.release(lease(alive));
    assertThat(here.lease(lease("b"))).isEqualTo("b");
  }

  private static OrderLease lease(String owner) {
    return new OrderLease("US", "a", owner, NOON, NOON.plusSeconds(60));
  }
}
