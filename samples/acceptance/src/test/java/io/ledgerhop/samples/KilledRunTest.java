// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.ledgerhop.samples.SampleProject.Ran;
import io.ledgerhop.simulators.intacct.IntacctSimulator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * F2: a run that is killed between sending a journal and recording the answer, the next one, which
 * is told to end there, and the one after them.
 */
@Timeout(300)
class KilledRunTest {

  private static final int SETTLEMENTS = 12;
  private static final Duration LONGER_THAN_THE_RUN = Duration.ofSeconds(60);

  @TempDir private Path folder;

  @Test
  void theNextRunsLeaveTheJournalsOfEachSettlementOnce() throws Exception {
    SampleProject project = SampleProject.inProcessesOfItsOwn(folder);
    endBeforeTheAnswerArrives(project, 3, Process::destroyForcibly);
    int killed = project.journals().size();
    Process told = endBeforeTheAnswerArrives(project, 2, KilledRunTest::tell);
    int stopped = project.journals().size();
    assertToldOfItsEnd(project, told);

    Ran ran = new SampleProject(folder).run();

    assertThat(killed).isBetween(3, SETTLEMENTS - 2);
    assertThat(stopped).isBetween(killed + 2, SETTLEMENTS - 1);
    assertThat(ran.exitCode()).as(ran.screen()).isZero();
    assertThat(project.entries()).extracting(SampleProject::number).doesNotHaveDuplicates();
    assertThat(project.settlements()).hasSize(SETTLEMENTS);
  }

  /** As schedulers and containers do it, SIGTERM. */
  private static Process tell(Process hop) {
    hop.destroy();
    return hop;
  }

  /**
   * docs/scheduling.md: the run was stopped, in Hop or because its process was told to end. It has
   * posted something, so it is partial; Java ends with 128 and the number of the signal.
   */
  private static void assertToldOfItsEnd(SampleProject project, Process told) throws Exception {
    assertThat(told.exitValue()).isEqualTo(128 + 15);
    JsonNode run = project.runJson();
    assertThat(run.path("state").asText()).as(run.toString()).isEqualTo("failed");
    assertThat(run.path("exitCode").asInt()).isEqualTo(2);
    assertThat(run.path("errors").toString()).contains("the run was stopped before its end");
    StringWriter screen = new StringWriter();
    RunSummary.read(project.out())
        .orElseThrow()
        .print(new PrintWriter(screen), RunPart.settlements(SampleRun.PIPELINE, project.out()));
    assertThat(screen.toString().lines().toList())
        .last(InstanceOfAssertFactories.STRING)
        .contains("the run was stopped before its end");
  }

  /**
   * The n-th journal that the run sends reaches the books; the simulator withholds its answer until
   * the process is dead.
   */
  private static Process endBeforeTheAnswerArrives(
      SampleProject project, int nth, UnaryOperator<Process> end) throws Exception {
    RunOptions options = new RunOptions();
    Files.createDirectories(project.layout().state());
    Files.createDirectories(project.out());
    try (ServiceEndpoints services =
        ServiceEndpoints.start(options, Map.of(), project.layout().state())) {
      IntacctSimulator company = services.intacct().orElseThrow();
      company.faults().at("create GLBATCH", nth).answerLate(LONGER_THAN_THE_RUN);
      long all = journals(company) + nth;
      Process hop = start(project, options, services);
      while (journals(company) < all && hop.isAlive()) {
        hop.waitFor(20, TimeUnit.MILLISECONDS);
      }
      assertThat(hop.isAlive()).as("ended in the middle").isTrue();
      end.apply(hop).waitFor();
      return hop;
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
