// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.request;

import static io.ledgerhop.amazon.request.RequestBench.TEXT;
import static io.ledgerhop.amazon.request.RequestBench.TYPE;
import static io.ledgerhop.amazon.request.RequestBench.wanted;
import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.simulators.amazon.SimulatedOperation;
import io.ledgerhop.simulators.server.FaultScript;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** F64: two runs that want the same report at the same time order it once. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class TwoRunsTest {

  @Test
  void leavesAnOrderInProgressToTheRunThatSentIt() throws IOException {
    List<String> other = new ArrayList<>();
    try (RequestBench bench = new RequestBench()) {
      ReportSupply supply = bench.supply();
      bench.amazon.faults(
          new FaultScript()
              .onNth(
                  1,
                  SimulatedOperation.CREATE_REPORT.label(),
                  handling -> {
                    other.addAll(texts(bench.otherRun()));
                    return handling.get();
                  }));

      assertThat(bench.finish(supply, supply.ordered(wanted(), false))).containsExactly(TEXT);
      assertThat(other).isEmpty();
      assertThat(bench.logged)
          .containsExactly(
              TYPE + " is being ordered by another run, this run; it is left to that one");
      assertThat(bench.calls(SimulatedOperation.CREATE_REPORT)).isEqualTo(1);
      assertThat(bench.calls(SimulatedOperation.GET_REPORTS)).isZero();
    }
  }

  @Test
  void continuesWithTheOrderOfTheOtherRun() throws IOException {
    try (RequestBench bench = new RequestBench()) {
      bench.supply().ordered(wanted(), false);

      assertThat(bench.otherRun().run(wanted(), false)).containsExactly(TEXT);
      assertThat(bench.calls(SimulatedOperation.CREATE_REPORT)).isEqualTo(1);
    }
  }

  @Test
  void placesTheOrderOfADeadRunWhenItsLeaseHasExpired() throws IOException {
    try (RequestBench bench = new RequestBench().killedAt(2)) {
      try {
        bench.run(wanted(), false);
      } catch (KillSwitch.KilledException e) {
        // It dies as soon as its intention is stored.
      }
      bench.otherRun().killedAt(0);

      assertThat(bench.run(wanted(), false)).isEmpty();
      bench.bench.time().clock().advance(Duration.ofHours(2));
      assertThat(bench.run(wanted(), false)).containsExactly(TEXT);
      assertThat(bench.calls(SimulatedOperation.CREATE_REPORT)).isEqualTo(1);
    }
  }

  private static List<String> texts(RequestBench bench) {
    try {
      return bench.run(wanted(), false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
