// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** F80: the container file of the plugin fits the Hop of these tests and the sample project. */
class ContainerFileTest {

  private static final Path HOP = Layout.slimHop(SampleProject.ROOT);
  private static final Path PROJECT = SampleProject.ROOT.resolve("samples/project");

  @Test
  void buildsOnTheVersionOfHopThatIsTested() throws IOException {
    String version = after("FROM apache/hop:");

    assertThat(HOP.resolve("lib/core/hop-core-" + version + ".jar")).exists();
  }

  @Test
  void runsAWorkflowAsTheSampleProjectHasIt() throws IOException {
    String file = after("HOP_FILE_PATH=" + after("HOP_PROJECT_FOLDER=") + "/");
    String runConfiguration = after("HOP_RUN_CONFIG=");

    assertThat(PROJECT.resolve(file)).exists();
    assertThat(PROJECT.resolve("metadata/workflow-run-configuration/" + runConfiguration + ".json"))
        .exists();
  }

  /** The word behind a text that stands once in the file. */
  private static String after(String text) throws IOException {
    String file = Files.readString(HOP.resolve("plugins/misc/ledgerhop/Dockerfile"));
    List<String> words =
        Pattern.compile(Pattern.quote(text) + "(\\S+)")
            .matcher(file)
            .results()
            .map(found -> found.group(1))
            .toList();
    assertThat(words).hasSize(1);
    return words.get(0);
  }
}
