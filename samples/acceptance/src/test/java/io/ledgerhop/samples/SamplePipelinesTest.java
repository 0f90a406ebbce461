// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.simulators.server.FaultScript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * F79: every pipeline of the sample project runs headless against new simulators, one after the
 * other in one process.
 */
@Timeout(300)
class SamplePipelinesTest {

  /** The transform at the end of a sample, if it has one. */
  private static final String END = "Rows";

  private static SampleProject project = new SampleProject(Path.of(""));
  private static HopLog log = new HopLog(List.of());
  private static int exitCode = -1;

  @BeforeAll
  static void run(@TempDir Path folder) throws Exception {
    project = new SampleProject(folder);
    SampleProject.Hopped hopped = project.hop(inOrder(), Map.of(), new FaultScript());
    log = hopped.log();
    exitCode = hopped.exitCode();
  }

  /** Those that end in rows first, because a settlement that was posted is not read again. */
  private static List<String> inOrder() throws IOException {
    List<String> ending = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (String pipeline : pipelines()) {
      (endsInRows(pipeline) ? ending : others).add("pipelines/" + pipeline);
    }
    ending.addAll(others);
    return ending;
  }

  private static boolean endsInRows(String pipeline) throws IOException {
    return project.text("pipelines/" + pipeline).contains("<name>" + END + "</name>");
  }

  static List<String> pipelines() throws IOException {
    try (Stream<Path> files = Files.list(SampleProject.ROOT.resolve("samples/project/pipelines"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".hpl"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pipelines")
  void runsWithoutErrorAndGivesRows(String pipeline) throws Exception {
    HopLog part = log.ofPipeline(pipeline.replace(".hpl", ""));

    assertThat(exitCode).as(log.toString()).isZero();
    assertThat(part.lines()).as("what the pipeline logged\n" + log).isNotEmpty();
    assertThat(part.errors()).as(part.toString()).isZero();
    if (endsInRows(pipeline)) {
      assertThat(part.written(END)).as("rows at the end\n" + part).isPresent();
      assertThat(part.written(END).getAsLong()).as("rows at the end\n" + part).isPositive();
    }
  }
}
