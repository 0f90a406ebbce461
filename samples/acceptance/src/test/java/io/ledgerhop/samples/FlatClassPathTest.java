// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.samples.SampleProject.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * F75: on Hop's Beam engine our jars and Hop's own are in one fat jar, without a class loader for
 * each plugin. Which of two versions of a library wins there depends on the order.
 */
@Timeout(180)
class FlatClassPathTest {

  private static final Path SLIM_HOP = Layout.slimHop(SampleProject.ROOT);
  private static final Path PLUGIN = Path.of("plugins", "misc", "ledgerhop");

  /** Nothing uses it at run time. */
  private static final Set<String> MAY_DIFFER = Set.of("checker-qual");

  private static final Pattern VERSIONED = Pattern.compile("(.+?)-(\\d[^/]*)\\.jar");

  @TempDir private Path folder;

  /** A fat jar may take some classes of a library from one version and some from another. */
  @Test
  void librariesThatHopShipsTooHaveHopsVersion() {
    Map<String, String> ours = versions(jars(SLIM_HOP.resolve(PLUGIN).resolve("lib")));
    Map<String, String> hops = versions(jars(SLIM_HOP.resolve("lib/core")));
    ours.keySet().retainAll(hops.keySet());
    hops.keySet().retainAll(ours.keySet());
    assertThat(ours).containsKeys("jackson-databind", "commons-io").doesNotContainKey("picocli");

    ours.keySet().removeAll(MAY_DIFFER);

    assertThat(hops).containsAllEntriesOf(ours);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theMainPipelineRunsBesideHopsOwnLibrariesInAnyOrder(boolean isOursFirst) throws IOException {
    List<Path> ours =
        Stream.of(SLIM_HOP.resolve(PLUGIN), SLIM_HOP.resolve(PLUGIN).resolve("lib"))
            .flatMap(lib -> jars(lib).stream())
            .toList();
    List<Path> hops = jars(SLIM_HOP.resolve("lib/core"));
    assertThat(ours).isNotEmpty();
    assertThat(hops).isNotEmpty();
    List<List<Path>> order = isOursFirst ? List.of(ours, hops) : List.of(hops, ours);
    SampleProject project = SampleProject.inProcessesOfItsOwn(folder, flatHop(order));

    Ran ran = project.run();

    assertThat(ran.exitCode()).as(ran.screen()).isZero();
    assertThat(ran.screen()).contains("balanced, posted as record");
    assertThat(project.settlements()).hasSize(12);
  }

  /** A Hop without plugins, whose class path is the jars in this order. */
  private Path flatHop(List<List<Path>> order) throws IOException {
    Path hop = folder.resolve("flat-hop");
    Files.createDirectories(hop.resolve("lib/core"));
    Files.createDirectories(hop.resolve("plugins"));
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest
        .getMainAttributes()
        .put(
            Attributes.Name.CLASS_PATH,
            order.stream()
                .flatMap(List::stream)
                .map(jar -> jar.toUri().toString())
                .collect(Collectors.joining(" ")));
    new JarOutputStream(Files.newOutputStream(hop.resolve("lib/core/flat.jar")), manifest).close();
    return hop;
  }

  private static Map<String, String> versions(List<Path> jars) {
    Map<String, String> versions = new TreeMap<>();
    for (Path jar : jars) {
      Matcher name = VERSIONED.matcher(jar.getFileName().toString());
      if (name.matches()) {
        versions.put(name.group(1), name.group(2));
      }
    }
    return versions;
  }

  private static List<Path> jars(Path lib) {
    try (Stream<Path> files = Files.list(lib)) {
      return files
          .map(Path::toAbsolutePath)
          .map(Path::normalize)
          .filter(file -> file.toString().endsWith(".jar"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
