// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.ledgerhop.simulators.intacct.company.JournalEntry;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** F19, F39: the command of the zip reverses through the Hop in whose folder it is. */
@Timeout(180)
@EnabledOnOs({OS.LINUX, OS.MAC})
class ReverseByHopTest {

  /** What Hop's own script does, for the minimal Hop, which has none. */
  private static final String HOP_RUN =
      """
      cd $(dirname $0)
      exec java $HOP_OPTIONS -DHOP_CONFIG_FOLDER=$HOP_CONFIG_FOLDER -DHOP_PLATFORM_RUNTIME=Run \\
        -cp 'lib/core/*' org.apache.hop.run.HopRun "$@"
      """;

  @TempDir private Path folder;

  @Test
  void reversesWhatWasPosted() throws Exception {
    SampleProject project = new SampleProject(folder.resolve("run"));
    Path file = folder.resolve("split-month.txt");
    try (InputStream in = SplitMonthTest.class.getResourceAsStream("split-month.txt")) {
      Files.copy(Objects.requireNonNull(in), file);
    }
    assertThat(project.run("--journal-mode", "--settlements", file.toString()).exitCode()).isZero();
    Path script = hop().resolve("plugins/misc/ledgerhop/ledgerhop");

    String screen;
    try (ServiceEndpoints services =
        ServiceEndpoints.start(new RunOptions(), Map.of(), project.layout().state())) {
      writeConfiguration(project.settings(services, new RunOptions()), project.layout());
      screen =
          run(
              script.toString(),
              "reverse",
              "--settlement",
              "90000000001",
              "--yes",
              "--seller",
              "files");
    }

    assertThat(screen)
        .startsWith("Reverses settlement 90000000001 of files.\n")
        .contains("AMZ-90000000001-1r1, record ", ", reversed, reverses AMZ-90000000001-1, record ")
        .endsWith("The run ended as done.\n");
    assertThat(read(folder.resolve("hop.log")))
        .as("Hop 2.15 does not look at the sub-command for later versions")
        .contains("Reverse settlement - AMZ-90000000001-1r1")
        .doesNotContainIgnoringCase("hopcommand");
    assertThat(project.journals())
        .extracting(JournalEntry::referenceNo)
        .contains("AMZ-90000000001-1r1", "AMZ-90000000001-2r1");
  }

  /** The minimal Hop under a path with a blank, with a script as Hop has it. */
  private Path hop() throws IOException {
    Path hop = Files.createDirectories(folder.resolve("my programs/hop"));
    Path slim = Layout.slimHop(SampleProject.ROOT).toAbsolutePath().normalize();
    Files.createSymbolicLink(hop.resolve("lib"), slim.resolve("lib"));
    try (Stream<Path> files = Files.walk(slim.resolve("plugins"))) {
      for (Path file : files.toList()) {
        Files.copy(
            file,
            hop.resolve(slim.relativize(file).toString()),
            StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
    Files.writeString(hop.resolve("hop-run.sh"), HOP_RUN);
    return hop;
  }

  /** The variables of Hop that its project would have. */
  private void writeConfiguration(Settings settings, Layout layout) throws IOException {
    List<Map<String, String>> variables =
        settings.with("PROJECT_HOME", layout.project()).variables().entrySet().stream()
            .map(entry -> Map.of("name", entry.getKey(), "value", entry.getValue()))
            .toList();
    Path config = Files.createDirectories(folder.resolve("config"));
    new ObjectMapper()
        .writeValue(config.resolve("hop-config.json").toFile(), Map.of("variables", variables));
  }

  private String run(String... command) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command);
    Path log = folder.resolve("hop.log");
    builder.redirectError(log.toFile());
    builder.environment().put("HOP_CONFIG_FOLDER", folder.resolve("config").toString());
    builder
        .environment()
        .put(
            "HOP_OPTIONS",
            "-Xmx256m -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -DHOP_METADATA_FOLDER="
                + SampleProject.ROOT
                    .resolve("samples/project/metadata")
                    .toAbsolutePath()
                    .normalize());
    Process process = builder.start();
    String screen = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(() -> screen + read(log)).isZero();
    return screen;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return e.toString();
    }
  }
}
