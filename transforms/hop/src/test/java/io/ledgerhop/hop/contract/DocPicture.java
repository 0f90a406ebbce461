// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.hop.fixture.ShownTexts;
import io.ledgerhop.hop.fixture.Window;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Composite;

/**
 * A picture in the manual. It contains the texts that it shows, so that a test can tell on any
 * machine, whatever its fonts, whether it is out of date.
 */
record DocPicture(Path file) {

  static final Path FOLDER = Page.DOCS.resolve("pictures");

  private static final String PNG = ".png";

  /**
   * The pictures of an element, whether they are there or not.
   *
   * @param slug the name of its page
   * @param tabs the titles of its tabs in their order; none if it has no tabs
   */
  static List<DocPicture> of(String slug, List<String> tabs) {
    return Stream.concat(Stream.of(""), tabs.stream().skip(1).map(tab -> "-" + tab))
        .map(ending -> new DocPicture(FOLDER.resolve(name(slug, ending) + PNG)))
        .toList();
  }

  private static String name(String slug, String ending) {
    return slug + ending.replaceFirst("-", ".").replace(' ', '-').toLowerCase(Locale.ROOT);
  }

  /** The texts that it shows. */
  List<String> texts() throws IOException {
    return PngText.of(file).lines().toList();
  }

  /** What a page says to show the pictures of an element. */
  static String links(String slug, List<String> tabs, String name) {
    StringBuilder links = new StringBuilder();
    List<DocPicture> pictures = of(slug, tabs);
    for (int i = 0; i < pictures.size(); i++) {
      String tab = tabs.isEmpty() ? "" : ", " + tabs.get(i);
      Path file = pictures.get(i).file().getFileName();
      links.append("![Dialog of %s%s](../pictures/%s)\n\n".formatted(name, tab, file));
    }
    return links.toString();
  }

  /**
   * Each tab of a window must be in the manual as it is shown now; writes the pictures, if
   * requested. No label may be cut, in any language.
   */
  static void require(Composite window, String slug) {
    Window.eachTab(
        window,
        ending -> {
          assertThat(ShownTexts.cut(window)).as("texts without room in " + slug + ending).isEmpty();
          String name = name(slug, ending);
          Window.picture(window, Texts.LANGUAGE + "-" + name);
          if (Texts.LANGUAGE.equals("en_US")) {
            requireTexts(name, ShownTexts.of(window));
          }
        });
  }

  /** What is wrong with the window of an element; an error in a callback of a window is lost. */
  static List<Throwable> wrong(Composite window, Page page) {
    try {
      require(window, page.slug());
      return List.of();
    } catch (AssertionError | RuntimeException e) {
      return List.of(e);
    }
  }

  private static void requireTexts(String name, List<String> shown) {
    DocPicture picture = new DocPicture(FOLDER.resolve(name + PNG));
    try {
      if (Boolean.getBoolean(Page.WRITE)) {
        Files.createDirectories(FOLDER);
        PngText.copy(
            Window.file(Texts.LANGUAGE + "-" + name), picture.file(), String.join("\n", shown));
      }
      assertThat(picture.file()).exists();
      assertThat(picture.texts())
          .as("%s (run the test with -D%s=true to write it)", picture.file(), Page.WRITE)
          .isEqualTo(String.join("\n", shown).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
