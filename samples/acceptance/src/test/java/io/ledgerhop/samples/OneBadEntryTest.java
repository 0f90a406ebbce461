// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.simulators.intacct.IntacctSimulator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** An unreadable entry and a refused one do not stop the other settlements. */
@Timeout(300)
class OneBadEntryTest {

  private static final int SETTLEMENTS = 12;

  /** Of the first two sellers a settlement is one journal; one with bills would be half posted. */
  private static final String JOURNALS_FIRST = "US, DE, CA";

  /** More queries than a run makes. */
  private static final int QUERIES = 500;

  private static final String UNREADABLE = ">AMZ-11211232001-1<";

  @TempDir private Path folder;

  /**
   * Issue 8, points 2 and 4: dates have a time of day, one date is a word, and one journal is
   * refused; the next run finishes both settlements.
   */
  @Test
  void postsTheOthersAndFinishesBothInTheNextRun() throws Exception {
    SampleProject project = new SampleProject(folder);
    run(project, true);

    assertThat(statuses(project)).containsOnlyOnce("unknown", "rejected");
    assertThat(statuses(project).stream().filter("posted"::equals)).hasSize(SETTLEMENTS - 2);
    assertThat(project.file("run.json"))
        .contains("\"exitCode\" : 2", "ENTRY_UNREADABLE", "BATCH_DATE");
    assertThat(project.settlements()).hasSize(SETTLEMENTS - 1);

    run(project, false);

    assertThat(statuses(project)).containsExactlyInAnyOrder("already_posted", "posted");
    assertThat(project.settlements()).hasSize(SETTLEMENTS);
    assertThat(project.entries()).extracting(SampleProject::number).doesNotHaveDuplicates();
  }

  private static void run(SampleProject project, boolean isBad) throws Exception {
    RunOptions options = new RunOptions();
    Files.createDirectories(project.layout().state());
    Files.createDirectories(project.out());
    try (ServiceEndpoints services =
        ServiceEndpoints.start(options, Map.of(), project.layout().state())) {
      IntacctSimulator company = services.intacct().orElseThrow();
      if (isBad) {
        company.faults().at("create GLBATCH", 2).reject("BL03000099", "The date is not open");
        for (int query = 1; query <= QUERIES; query++) {
          company.faults().at("query GLBATCH", query).edit(OneBadEntryTest::otherDates);
        }
      }
      Settings settings =
          new RunSettings(options, project.layout())
              .addTo(services.settings(), project.out())
              .with("LEDGERHOP_SELLERS", JOURNALS_FIRST);
      Path work = Files.createDirectories(project.layout().state().resolveSibling("work"));
      HopProcess hop = new HopProcess(project.layout(), work, project.out().resolve("hop.log"));
      hop.start(SampleRun.PIPELINE, settings).waitFor();
    }
  }

  private static String otherDates(String answer) {
    String date = answer.contains(UNREADABLE) ? ">soon<" : ">$1 23:59:59<";
    return answer.replaceAll(">(\\d\\d/\\d\\d/\\d{4})<", date);
  }

  private static List<String> statuses(SampleProject project) throws Exception {
    return StreamSupport.stream(project.runJson().path("settlements").spliterator(), false)
        .map(settlement -> settlement.path("status").asText())
        .toList();
  }
}
