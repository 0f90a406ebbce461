// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.samples.SampleProject.Ran;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * F80: our zip in a complete Hop with all of Hop's own plugins and their libraries; profile
 * clean-hop.
 */
@Timeout(600)
@EnabledIfSystemProperty(named = "ledgerhop.wholeHop", matches = ".+")
class CleanHopTest {

  @TempDir private Path folder;

  @Test
  void theDemoRunsTogetherWithAllOtherPlugins() {
    SampleProject project =
        SampleProject.inProcessesOfItsOwn(
            folder, Path.of(System.getProperty("ledgerhop.wholeHop")));

    Ran first = project.run();
    Ran second = onTheNewestJava(project);

    assertThat(first.screen()).contains("balanced, posted as record");
    assertThat(first.exitCode()).as(first.screen()).isZero();
    assertThat(second.screen()).contains("nothing new");
    assertThat(project.settlements()).hasSize(12);
  }

  /** F103: a run on the newest Java that is installed here, which may be the one of the tests. */
  private static Ran onTheNewestJava(SampleProject project) {
    System.setProperty(JavaLauncher.JAVA_HOME, newestJava().toString());
    try {
      return project.run();
    } finally {
      System.clearProperty(JavaLauncher.JAVA_HOME);
    }
  }

  private static Path newestJava() {
    Path running = Path.of(System.getProperty("java.home"));
    try (Stream<Path> homes = Files.list(running.resolveSibling(""))) {
      return homes
          .filter(home -> Files.isExecutable(home.resolve("bin/java")))
          .max(Comparator.comparing(CleanHopTest::feature))
          .orElse(running);
    } catch (IOException e) {
      return running;
    }
  }

  /**
   * The feature number, such as 17 or 25, as the file that every JDK has says; 0 if it has none.
   */
  private static int feature(Path home) {
    Properties release = new Properties();
    try (Reader file = Files.newBufferedReader(home.resolve("release"))) {
      release.load(file);
      String version = release.getProperty("JAVA_VERSION", "").replace("\"", "");
      return Runtime.Version.parse(version).feature();
    } catch (IOException | IllegalArgumentException e) {
      return 0;
    }
  }
}
