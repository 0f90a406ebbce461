// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.samples.SampleProject.Ran;
import io.ledgerhop.simulators.intacct.IntacctSimulator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** F2: a run that is killed between sending a journal and recording the answer. */
@Timeout(300)
class KilledRunTest {

  private static final int SETTLEMENTS = 12;
  private static final Duration LONG_ENOUGH_TO_KILL = Duration.ofSeconds(60);

  @TempDir private Path folder;

  @Test
  void theNextRunLeavesTheJournalsOfEachSettlementOnce() throws Exception {
    SampleProject project = SampleProject.inProcessesOfItsOwn(folder);
    killBeforeTheAnswerArrives(project, 3);
    int before = project.journals().size();

    Ran ran = project.run();

    assertThat(before).isBetween(3, SETTLEMENTS - 1);
    assertThat(ran.exitCode()).as(ran.screen()).isZero();
    assertThat(project.entries()).extracting(SampleProject::number).doesNotHaveDuplicates();
    assertThat(project.settlements()).hasSize(SETTLEMENTS);
  }

  /**
   * The n-th journal reaches the books; the simulator withholds its answer until the process is
   * dead.
   */
  private static void killBeforeTheAnswerArrives(SampleProject project, int nth) throws Exception {
    RunOptions options = new RunOptions();
    Files.createDirectories(project.layout().state());
    Files.createDirectories(project.out());
    try (ServiceEndpoints services =
        ServiceEndpoints.start(options, Map.of(), project.layout().state())) {
      IntacctSimulator company = services.intacct().orElseThrow();
      company.faults().at("create GLBATCH", nth).answerLate(LONG_ENOUGH_TO_KILL);
      Process hop = start(project, options, services);
      while (journals(company) < nth && hop.isAlive()) {
        hop.waitFor(20, TimeUnit.MILLISECONDS);
      }
      assertThat(hop.isAlive()).as("killed in the middle").isTrue();
      hop.destroyForcibly().waitFor();
    }
  }

  /** The entries that were posted as journals, without those that Intacct makes for bills. */
  private static long journals(IntacctSimulator company) {
    return company.journals().stream().filter(entry -> !entry.referenceNo().isEmpty()).count();
  }

  private static Process start(SampleProject project, RunOptions options, ServiceEndpoints services)
      throws IOException {
    Settings settings =
        new RunSettings(options, project.layout()).addTo(services.settings(), project.out());
    Path work = Files.createDirectories(project.layout().state().resolveSibling("work"));
    HopProcess hop = new HopProcess(project.layout(), work, project.out().resolve("hop.log"));
    return hop.start(SampleRun.PIPELINE, settings);
  }
}
