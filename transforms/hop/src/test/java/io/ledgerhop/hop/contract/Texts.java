// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.hop.adapter.OptionSection;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** The texts that users see, in all languages. */
final class Texts {

  static final List<String> LANGUAGES = List.of("en_US", "de_DE");

  /** The language of the dialogs in a run of the tests. */
  static final String LANGUAGE = System.getProperty("ledgerhop.pictures.language", "en_US");

  private static final String LOCAL = "i18n::";

  private Texts() {}

  /** The text of an annotation must stand in the bundles of the class's package. */
  static void requireIn(Class<?> type, String text) throws IOException {
    assertThat(text).as("text of " + type.getSimpleName()).startsWith(LOCAL);
    for (String language : LANGUAGES) {
      String bundle = bundle(type, language);
      assertThat(load(bundle).getProperty(text.substring(LOCAL.length())))
          .as(text + " in " + bundle)
          .isNotBlank();
    }
  }

  /** The English text of an annotation. */
  static String english(Class<?> type, String text) throws IOException {
    return load(bundle(type, "en_US")).getProperty(text.substring(LOCAL.length()), "");
  }

  /** The English title of a section of the dialogs. */
  static String englishSection(String id) throws IOException {
    return section(id, "en_US");
  }

  private static String section(String id, String language) throws IOException {
    String key = "OptionSection." + id.substring(id.indexOf('-') + 1);
    String title = load(bundle(OptionSection.class, language)).getProperty(key);
    assertThat(title).as(key).isNotBlank();
    return title;
  }

  /** The titles of the tabs of a dialog; none if all options are in one section. */
  static List<String> tabs(Class<?> type) throws IOException {
    List<String> titles = new ArrayList<>();
    for (String section : Options.bySection(type).keySet()) {
      titles.add(section(section, LANGUAGE));
    }
    return titles.size() == 1 ? List.of() : titles;
  }

  private static String bundle(Class<?> type, String language) {
    String folder = type.getPackageName().replace('.', '/');
    return "/" + folder + "/messages/messages_" + language + ".properties";
  }

  /** The messages of the package of a class. */
  static Properties of(Class<?> type, String language) throws IOException {
    return load(bundle(type, language));
  }

  /** The texts of a bundle as a user sees them: Hop takes two apostrophes in a message for one. */
  static Properties load(String bundle) throws IOException {
    Properties texts = new Properties();
    try (InputStream stream = Texts.class.getResourceAsStream(bundle)) {
      assertThat(stream).as(bundle).isNotNull();
      texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }
    texts.replaceAll((key, text) -> ((String) text).replace("''", "'"));
    return texts;
  }
}
