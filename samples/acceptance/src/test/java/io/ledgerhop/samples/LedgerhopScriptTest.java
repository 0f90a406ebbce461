// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** F39: the script in the folder of the plugin, as the zip unpacks it. */
@Timeout(180)
class LedgerhopScriptTest {

  private static final Path PLUGIN =
      Layout.slimHop(SampleProject.ROOT).resolve("plugins/misc/ledgerhop");

  @TempDir private Path folder;

  /** Hop is in a folder with a blank, the script is called by a link, and the user is elsewhere. */
  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void answersFromAnywhere() throws Exception {
    Path home = Files.createDirectories(folder.resolve("my programs"));
    Path hop = Layout.slimHop(SampleProject.ROOT).toAbsolutePath().normalize();
    Path linked = Files.createSymbolicLink(home.resolve("hop"), hop);
    Path script =
        Files.createSymbolicLink(
            folder.resolve("lh"), linked.resolve("plugins/misc/ledgerhop/ledgerhop"));
    Path project = SampleProject.ROOT.resolve("samples/project").toAbsolutePath().normalize();
    Path out = folder.resolve("my answers");

    String screen =
        run(
            0,
            script.toString(),
            "coverage",
            "--mapping",
            project.resolve("mapping/starter-mapping.xlsx").toString(),
            "--settlements",
            project.resolve("data/settlements").toString(),
            "--out",
            out.toString());

    assertThat(screen)
        .startsWith("5 settlements that ended from 2023-03-06 to 2026-03-06.")
        .contains("Every line is mapped: 34 lines.")
        .endsWith("Page: " + out.resolve("coverage.html") + "\n");
    assertThat(out.resolve("coverage.html")).content().contains("<h1>Coverage of starter-mapping");
  }

  @Test
  void canBeExecutedAndHasACompanionForWindows() throws IOException {
    assertThat(PLUGIN.resolve("ledgerhop")).isExecutable();
    assertThat(PLUGIN.resolve("ledgerhop.cmd")).content().contains("Ledgerhop %*\r\n");
  }

  /** Hop looks for plugins in the jars of the folder itself, not of lib. */
  @Test
  void hasTheSubCommandOfHopBesideTheTransforms() throws IOException {
    try (Stream<Path> files = Files.list(PLUGIN)) {
      assertThat(files.map(file -> file.getFileName().toString().replaceAll("-[0-9].*[.]jar$", "")))
          .contains("ledgerhop-hop", "ledgerhop-hopcommand");
    }
  }

  private String run(int exit, String... command) throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(List.of(command));
    Process process =
        new ProcessBuilder(all)
            .directory(Files.createDirectories(folder.resolve("elsewhere")).toFile())
            .redirectErrorStream(true)
            .start();
    String screen = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(screen).isEqualTo(exit);
    return screen;
  }
}
