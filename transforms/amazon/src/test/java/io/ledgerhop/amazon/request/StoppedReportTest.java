// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.request;

import static io.ledgerhop.amazon.request.RequestBench.TYPE;
import static io.ledgerhop.amazon.request.RequestBench.wanted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerhop.http.HttpProblem;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.simulators.amazon.SimulatedOperation;
import io.ledgerhop.simulators.amazon.report.ReportOutcome;
import io.ledgerhop.simulators.server.FaultScript;
import java.io.IOException;
import java.util.Iterator;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** S5: the next run continues what a user stopped, as if it had not been stopped. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class StoppedReportTest {

  @Test
  void readsTheFailureReasonInTheNextRunWhenTheUserStoppedThisOne() throws IOException {
    Thread worker = Thread.currentThread();
    try (RequestBench bench = new RequestBench()) {
      bench.amazon.outcome(TYPE, ReportOutcome.fatal("The report options are wrong."));
      bench.amazon.faults(
          new FaultScript()
              .onNth(
                  1,
                  "download",
                  handling -> {
                    worker.interrupt();
                    return handling.get();
                  }));
      Iterator<ArchivedReport> stopped = bench.supply().ordered(wanted(), false);

      assertThatThrownBy(stopped::hasNext)
          .isInstanceOfSatisfying(
              ConnectorException.class,
              e -> assertThat(e.problem().code()).isEqualTo(HttpProblem.STOPPED));
      assertThat(Thread.interrupted()).isTrue();

      assertThat(bench.run(wanted(), false))
          .singleElement()
          .asString()
          .contains(": The report options are wrong. (");
      assertThat(bench.calls(SimulatedOperation.CREATE_REPORT)).isEqualTo(1);
    }
  }
}
