// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.ledgerhop.simulators.intacct.IntacctSimulator;
import io.ledgerhop.simulators.intacct.company.JournalEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Issue 8, point 1: an entry is posted, its answer is lost, and queries show it only later. */
@Timeout(300)
class LateEntryTest {

  private static final int SETTLEMENTS = 12;

  /** More queries than a run makes. */
  private static final int QUERIES = 500;

  private static final String CREATE = "create GLBATCH";

  @TempDir private Path folder;

  /** The look-up after the refused second send does not find the entry yet; the next one does. */
  @Test
  void waitsForAnEntryThatIsVisibleOnlyAfterTheSecondSend() throws Exception {
    SampleProject project = new SampleProject(folder);
    try (ServiceEndpoints services = services(project, new RunOptions())) {
      IntacctSimulator company = services.intacct().orElseThrow();
      company.faults().next(CREATE).closeAfter();
      AtomicInteger later = new AtomicInteger(1);
      hide(company, () -> company.calls(CREATE) < 2 || later.getAndDecrement() > 0);

      Process hop = start(project, new RunOptions(), services);

      assertThat(hop.waitFor()).isZero();
      assertThat(company.calls(CREATE)).isGreaterThan(SETTLEMENTS);
    }
    assertEachJournalIsThereOnce(project);
    assertThat(statuses(project)).containsOnly("posted");
  }

  /** The run is killed twice, with different content in between; the third run finds the entry. */
  @Test
  void leavesOneEntryWhateverTheNextRunsWouldPost() throws Exception {
    SampleProject project = new SampleProject(folder);
    killAfterTheSecondSend(project, new RunOptions(), true);
    RunOptions corrected = new RunOptions();
    corrected.zone = "Asia/Tokyo";
    killAfterTheSecondSend(project, corrected, false);
    assertThat(project.journals()).hasSize(1);
    try (ServiceEndpoints services = services(project, corrected)) {
      start(project, corrected, services).waitFor();
    }

    assertEachJournalIsThereOnce(project);
    assertThat(project.file("run.json")).contains("CONTENT_CONFLICT");
    String screen = declareAbsent(project, project.journals().get(0).referenceNo());
    assertThat(screen).contains("so it cannot be declared absent");
  }

  private static void killAfterTheSecondSend(
      SampleProject project, RunOptions options, boolean first) throws Exception {
    try (ServiceEndpoints services = services(project, options)) {
      IntacctSimulator company = services.intacct().orElseThrow();
      if (first) {
        company.faults().next(CREATE).closeAfter();
      }
      hide(company, () -> true);
      int sends = first ? 2 : 1;
      kill(start(project, options, services), () -> company.calls(CREATE) >= sends);
    }
  }

  /** Empties every answer that would show an entry. */
  private static void hide(IntacctSimulator company, BooleanSupplier hidden) {
    for (int query = 1; query <= QUERIES; query++) {
      company
          .faults()
          .at("query GLBATCH", query)
          .edit(answer -> hidden.getAsBoolean() ? empty(answer, first(company)) : answer);
    }
  }

  private static String first(IntacctSimulator company) {
    return company.journals().stream().findFirst().map(JournalEntry::referenceNo).orElse("none");
  }

  private static String empty(String answer, String number) {
    return answer.contains(">" + number + "<")
        ? answer
            .replaceAll("(?s)<(GLBATCH|glbatch)>.*?</\\1>", "")
            .replaceAll("(totalcount|count|numremaining)=\"\\d+\"", "$1=\"0\"")
        : answer;
  }

  private static void kill(Process hop, BooleanSupplier moment) throws InterruptedException {
    while (!moment.getAsBoolean() && hop.isAlive()) {
      hop.waitFor(20, TimeUnit.MILLISECONDS);
    }
    assertThat(hop.isAlive()).as("killed in the middle").isTrue();
    hop.destroyForcibly().waitFor();
  }

  private static String declareAbsent(SampleProject project, String number) {
    return project
        .command("declare-absent", "--document", number, "--by", "anna", "--note", "gone")
        .screen();
  }

  private static void assertEachJournalIsThereOnce(SampleProject project) {
    assertThat(project.entries()).extracting(SampleProject::number).doesNotHaveDuplicates();
    assertThat(project.settlements()).hasSize(SETTLEMENTS);
  }

  private static List<String> statuses(SampleProject project) throws IOException {
    JsonNode settlements = project.runJson().path("settlements");
    return StreamSupport.stream(settlements.spliterator(), false)
        .map(settlement -> settlement.path("status").asText())
        .toList();
  }

  private static ServiceEndpoints services(SampleProject project, RunOptions options)
      throws IOException {
    Files.createDirectories(project.layout().state());
    Files.createDirectories(project.out());
    return ServiceEndpoints.start(options, Map.of(), project.layout().state());
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
