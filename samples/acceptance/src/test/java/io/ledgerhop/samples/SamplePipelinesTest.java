// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** F79: every pipeline of the sample project runs headless against new simulators. */
@Timeout(300)
@Execution(ExecutionMode.CONCURRENT)
class SamplePipelinesTest {

  /** The transform at the end of a sample, if it has one. */
  private static final String END = "Rows";

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
  void runsWithoutErrorAndGivesRows(String pipeline, @TempDir Path folder) throws Exception {
    SampleProject project = new SampleProject(folder);
    long begin = System.nanoTime();

    SampleProject.Hopped hopped = project.hop("pipelines/" + pipeline, Map.of());

    HopLog log = hopped.log();
    long rows = log.written(END).orElse(0);
    System.out.printf(
        "%s: exit %d, %d errors, %d rows, %.1f s%n",
        pipeline,
        hopped.exitCode(),
        log.errors(),
        rows,
        Duration.ofNanos(System.nanoTime() - begin).toMillis() / 1000.0);
    assertThat(hopped.exitCode()).as(log.toString()).isZero();
    assertThat(log.errors()).as(log.toString()).isZero();
    if (project.text("pipelines/" + pipeline).contains("<name>" + END + "</name>")) {
      assertThat(rows).as("rows at the end\n" + log).isPositive();
    }
  }
}
