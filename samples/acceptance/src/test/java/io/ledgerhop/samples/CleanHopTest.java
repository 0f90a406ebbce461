// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.samples.SampleProject.Ran;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * F80: our zip in a complete Hop with all of Hop's own plugins and their libraries; profile
 * clean-hop.
 */
@Timeout(300)
@EnabledIfSystemProperty(named = "ledgerhop.wholeHop", matches = ".+")
class CleanHopTest {

  @TempDir private Path folder;

  @Test
  void theDemoRunsTogetherWithAllOtherPlugins() {
    SampleProject project =
        new SampleProject(folder, Path.of(System.getProperty("ledgerhop.wholeHop")));

    Ran first = project.run();
    Ran second = project.run();

    assertThat(first.screen()).contains("balanced, posted as record");
    assertThat(first.exitCode()).as(first.screen()).isZero();
    assertThat(second.screen()).contains("nothing new");
    assertThat(project.settlements()).hasSize(12);
  }
}
