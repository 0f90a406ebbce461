// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.ledgerhop.samples.SampleProject.Ran;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * F77, F99: whole runs with the simulated Intacct take at most as many calls as they have
 * documents, and ten more for each settlement.
 */
@Timeout(300)
class CallBudgetOfRunsTest {

  private static final int MORE = 10;

  private static final String FILE = "split-month.txt";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"--bill-mode, 9", "--journal-mode, 2"})
  void staysWithinTheBudgetOfASettlement(String mode, int documents) throws Exception {
    SampleProject project = new SampleProject(folder.resolve("run"));

    assertWithin(run(project, mode), project, "posted", documents);
    int entries = project.entries().size();

    run(project, mode);
    assertThat(calls(project)).as("the trail knows all as posted").isZero();

    Files.delete(project.layout().state().resolve("trail.db"));
    assertWithin(run(project, mode), project, "already_posted", documents);
    assertThat(project.entries()).hasSize(entries);
  }

  private Ran run(SampleProject project, String mode) throws IOException {
    Path file = folder.resolve(FILE);
    try (InputStream in = CallBudgetOfRunsTest.class.getResourceAsStream(FILE)) {
      Files.write(file, Objects.requireNonNull(in).readAllBytes());
    }
    Ran ran = project.run(mode, "--settlements", file.toString());
    assertThat(ran.exitCode()).as(ran.screen()).isZero();
    return ran;
  }

  private static void assertWithin(Ran ran, SampleProject project, String status, int documents)
      throws IOException {
    List<JsonNode> settlements = list(project.runJson().path("settlements"));
    assertThat(settlements)
        .as(ran.screen())
        .extracting(settlement -> settlement.path("status").asText())
        .containsExactly(status);
    long calls = calls(project);
    assertThat(calls).isBetween(1L, (long) documents + MORE);
    String line = calls + " calls to Intacct for " + documents + " documents of 1 settlement";
    assertThat(project.file("hop.log")).contains(line);
    assertThat(project.file("report.html")).contains(line);
  }

  private static long calls(SampleProject project) throws IOException {
    return project.runJson().path("calls").path("Intacct").asLong();
  }

  private static List<JsonNode> list(JsonNode array) {
    return Stream.iterate(0, index -> index < array.size(), index -> index + 1)
        .map(array::get)
        .toList();
  }
}
