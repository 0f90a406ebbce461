// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.ledgerhop.samples.SampleProject.Hopped;
import io.ledgerhop.simulators.server.FaultScript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Issue 13: the sample workflows, of which the nightly one tells how its pipeline really ended.
 * They need Hop's own actions, which only a complete Hop has; profile clean-hop.
 */
@Timeout(600)
@EnabledIfSystemProperty(named = "ledgerhop.wholeHop", matches = ".+")
class NightlyTest {

  private static final String WORKFLOW = "workflows/nightly.hwf";
  private static final String PIPELINE = "${PROJECT_HOME}/pipelines/settlements-to-intacct.hpl";
  private static final String ALERT = "The nightly run needs a person";

  @TempDir private Path folder;
  private SampleProject project;

  @BeforeEach
  void open() {
    project = new SampleProject(folder, Path.of(System.getProperty("ledgerhop.wholeHop")));
  }

  /** F79: all of them, one after the other in one process; the nightly one posts everything. */
  @Test
  void everySampleWorkflowEndsWithoutAnAlertWhenNothingIsWrong() throws Exception {
    Hopped hopped = project.hop(workflows(), Map.of(), new FaultScript());

    assertThat(hopped.exitCode()).as(hopped.log().toString()).isZero();
    assertThat(hopped.log().toString())
        .doesNotContain(ALERT, "stopped here", "needs a person", "were not refreshed")
        .contains("OK: Amazon seller account DE: Reports: settlement reports may be read");
    assertEnd("done", 0);
    assertThat(project.settlements()).filteredOn(id -> id.matches("\\d+")).hasSize(12);
    for (String report : List.of("accrual", "payouts", "vendor-orders")) {
      assertThat(project.file(report + "/run.json"))
          .as(report)
          .contains("\"exitCode\" : 0", "\"confirmed\" : true");
    }
  }

  /** The nightly workflow first, without that which takes back one settlement. */
  private static List<String> workflows() throws IOException {
    try (Stream<Path> files = Files.list(SampleProject.ROOT.resolve("samples/project/workflows"))) {
      List<String> others =
          files
              .map(file -> "workflows/" + file.getFileName())
              .filter(name -> !name.equals(WORKFLOW) && !name.contains("reverse-settlement"))
              .sorted()
              .toList();
      return Stream.concat(Stream.of(WORKFLOW), others.stream()).toList();
    }
  }

  /** Nobody has approved the workbook. */
  @Test
  void alertsWhenSettlementsAreHeld() throws Exception {
    Hopped hopped = project.hop(WORKFLOW, Map.of("LEDGERHOP_SIGN_OFF", "Required"));

    assertThat(hopped.exitCode()).isEqualTo(1);
    assertThat(hopped.log().toString()).contains(ALERT);
    assertEnd("done", 3);
  }

  @Test
  void alertsWhenATransformCannotStart() throws Exception {
    Hopped hopped = project.hop(WORKFLOW, Map.of("LEDGERHOP_MAPPING", "no-such-workbook.xlsx"));

    assertThat(hopped.exitCode()).isEqualTo(1);
    assertThat(hopped.log().toString()).contains(ALERT);
    assertEnd("failed", 1);
    assertThat(project.runJson().path("errors").toString()).contains("no-such-workbook.xlsx");
  }

  /** Nothing of the pipeline has run; the result of yesterday must not stay. */
  @Test
  void replacesYesterdaysResultWhenThePipelineIsNotThere() throws Exception {
    project.hop(WORKFLOW, Map.of());

    Hopped hopped = project.hop(withoutPipeline(), Map.of());

    assertThat(hopped.exitCode()).isEqualTo(1);
    assertEnd("failed", 1);
    assertThat(project.runJson().path("errors").toString())
        .contains("no-such-pipeline.hpl", "the run wrote no result into");
    assertThat(project.runJson().path("settlements")).isEmpty();
  }

  @Test
  void alertsWhenIntacctOutputFails() throws Exception {
    Hopped hopped =
        project.hop(WORKFLOW, Map.of("LEDGERHOP_INTACCT_SENDER_PASSWORD", "not the password"));

    assertThat(hopped.exitCode()).isEqualTo(1);
    assertThat(hopped.log().toString()).contains(ALERT);
    assertEnd("failed", 1);
    assertThat(project.journals()).isEmpty();
  }

  /** The next look finds the file of a process that is gone. */
  @Test
  void declaresAKilledRunFailedOnTheNextLook() throws Exception {
    kill();
    assertThat(project.runJson().path("state").asText()).isEqualTo("running");

    project.hop(withoutPipeline(), Map.of());

    assertThat(project.runJson().path("state").asText()).isEqualTo("failed");
    assertThat(project.runJson().path("errors").toString())
        .contains("ended without writing its result");

    assertThat(project.hop(WORKFLOW, Map.of()).exitCode()).isZero();
    assertEnd("done", 0);
  }

  /** Kills the run as soon as its report says that it is in progress. */
  private void kill() throws Exception {
    Files.createDirectories(project.layout().state());
    Files.createDirectories(project.out());
    RunOptions options = new RunOptions();
    try (ServiceEndpoints services =
        ServiceEndpoints.start(options, Map.of(), project.layout().state())) {
      Settings settings =
          new RunSettings(options, project.layout()).addTo(services.settings(), project.out());
      HopProcess hop =
          new HopProcess(project.layout(), folder.resolve("work"), project.out().resolve("log"));
      Process process = hop.start(WORKFLOW, settings);
      while (!Files.exists(project.out().resolve("run.json")) && process.isAlive()) {
        process.waitFor(5, TimeUnit.MILLISECONDS);
      }
      process.destroyForcibly().waitFor();
    }
  }

  /** The workflow with the name of a pipeline that does not exist. */
  private String withoutPipeline() throws IOException {
    Path file = folder.resolve("without-pipeline.hwf");
    String text = project.text(WORKFLOW);
    assertThat(text).contains(PIPELINE);
    Files.writeString(file, text.replace(PIPELINE, "${PROJECT_HOME}/no-such-pipeline.hpl"));
    return file.toString();
  }

  private void assertEnd(String state, int exitCode) throws IOException {
    JsonNode run = project.runJson();
    assertThat(run.path("state").asText()).isEqualTo(state);
    assertThat(run.path("exitCode").asInt()).isEqualTo(exitCode);
    assertThat(run.path("confirmed").asBoolean()).isTrue();
  }
}
