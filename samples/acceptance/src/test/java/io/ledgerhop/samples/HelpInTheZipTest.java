// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** F79: the pages that Help opens are installed next to our jar. */
class HelpInTheZipTest {

  @ParameterizedTest
  @ValueSource(strings = {"transforms", "metadata"})
  void everyPageIsThere(String part) throws IOException {
    Path plugin = Layout.slimHop(SampleProject.ROOT).resolve("plugins/misc/ledgerhop");

    assertThat(names(plugin.resolve("docs").resolve(part), ".html"))
        .isNotEmpty()
        .isEqualTo(names(SampleProject.ROOT.resolve("docs").resolve(part), ".md"));
  }

  private static List<String> names(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ending))
          .map(name -> name.substring(0, name.length() - ending.length()))
          .sorted()
          .toList();
    }
  }
}
