// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * F103: the zip that is compiled against Hop 2.15 finds everything of Hop that its byte code names
 * in later versions too; profile clean-hop, which fetches their libraries.
 */
@EnabledIfSystemProperty(named = "ledgerhop.hopVersions", matches = ".+")
class HopVersionsTest {

  private static final Path PLUGIN =
      SampleProject.ROOT.resolve("samples/acceptance/target/hop/plugins/misc/ledgerhop");

  static List<Path> versions() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of(System.getProperty("ledgerhop.hopVersions")))) {
      return folders.sorted().toList();
    }
  }

  @Test
  void comparesMoreThanOneLaterVersion() throws Exception {
    assertThat(versions())
        .extracting(Path::getFileName)
        .map(Path::toString)
        .containsExactly("2.16.0", "2.17.0");
  }

  @ParameterizedTest
  @MethodSource("versions")
  void findsAllClassesMethodsAndFieldsOfHopThatItUses(Path version) throws Exception {
    ByteCode code = new ByteCode();
    code.addOurs(PLUGIN);
    code.addLibraries(version);

    assertThat(code.references()).as("references to Hop").hasSizeGreaterThan(300);
    assertThat(code.missing()).as("missing in Hop " + version.getFileName()).isEmpty();
  }

  /** Hop 2.18 and 2.19 are not on Maven Central, so that a list says what they no longer have. */
  @Test
  void usesNothingThatHop219HasLost() throws Exception {
    ByteCode code = new ByteCode();
    code.addOurs(PLUGIN);
    List<String> lost;
    try (var lines =
        Files.lines(Path.of("src/test/resources/io/ledgerhop/samples/lost-since-hop-2.15.txt"))) {
      lost = lines.filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    }

    assertThat(lost).isNotEmpty();
    assertThat(code.references())
        .noneMatch(reference -> lost.stream().anyMatch(reference::startsWith));
  }
}
