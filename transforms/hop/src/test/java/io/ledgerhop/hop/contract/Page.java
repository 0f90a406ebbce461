// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A page of the documentation; tests generate some of its tables. */
record Page(Path file) {

  /** If set to true, the tests write the tables into the pages. */
  static final String WRITE = "ledgerhop.docs.write";

  static final Path DOCS = Path.of("..", "..", "docs");
  private static final String HEADING = "## ";

  /**
   * The page of a plugin.
   *
   * @param documentationUrl its last part names the page
   */
  static Page of(String folder, String documentationUrl) {
    String slug = documentationUrl.replaceAll(".*/|\\.html$", "");
    return new Page(DOCS.resolve(folder).resolve(slug + ".md"));
  }

  /** The name of the page without its ending, which also names the pictures. */
  String slug() {
    return file.getFileName().toString().replace(".md", "");
  }

  String text() throws IOException {
    return Files.readString(file);
  }

  /** The second-level headings, in order. */
  List<String> headings() throws IOException {
    assertThat(file).as("each transform and each metadata type has a page").exists();
    return Files.readString(file)
        .lines()
        .filter(line -> line.startsWith(HEADING))
        .map(line -> line.substring(HEADING.length()))
        .toList();
  }

  /** Compares the text between two markers; or writes it, if requested. */
  void requireTable(String marker, String table) throws IOException {
    String text = Files.readString(file);
    String begin = "<!-- " + marker + " -->";
    String end = "<!-- /" + marker + " -->";
    assertThat(text).as("the markers of the table in " + file).containsSubsequence(begin, end);
    int from = text.indexOf(begin) + begin.length();
    int to = text.indexOf(end, from);
    if (Boolean.getBoolean(WRITE)) {
      text = text.substring(0, from) + "\n" + table + text.substring(to);
      Files.writeString(file, text);
      to = text.indexOf(end, from);
    }
    assertThat(text.substring(from, to).strip())
        .as("%s, table %s (run the test with -D%s=true to write it)", file, marker, WRITE)
        .isEqualTo(table.strip());
  }
}
