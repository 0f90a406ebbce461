// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hop.i18n.BaseMessages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text exists in every language. */
class LanguagesTest {

  private static final Path RESOURCES = Path.of("src", "main", "resources");

  static List<String> bundles() throws Exception {
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      return files
          .filter(file -> file.endsWith("messages"))
          .map(folder -> "/" + RESOURCES.relativize(folder).toString().replace('\\', '/'))
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void hasTheSameKeysInEveryLanguage(String folder) throws Exception {
    var english = Texts.load(folder + "/messages_en_US.properties");

    for (String language : Texts.LANGUAGES) {
      var texts = Texts.load(folder + "/messages_" + language + ".properties");
      assertThat(texts.stringPropertyNames())
          .as(folder + " in " + language)
          .isEqualTo(english.stringPropertyNames());
      assertThat(texts.values()).allSatisfy(text -> assertThat((String) text).isNotBlank());
    }
  }

  /** Hop drops an apostrophe that stands alone in a message. */
  @ParameterizedTest
  @MethodSource("bundles")
  void showsEveryTextInHopAsItIsWritten(String folder) throws Exception {
    var english = Texts.load(folder + "/messages_en_US.properties");
    String owner = folder.substring(1, folder.lastIndexOf('/')).replace('/', '.');

    assumeThat(owner).as("read by LedgerHop itself").doesNotEndWith("layout.fields");
    assertThat(english.stringPropertyNames())
        .allSatisfy(
            key -> assertThat(BaseMessages.getString(owner, key)).isEqualTo(english.get(key)));
  }
}
