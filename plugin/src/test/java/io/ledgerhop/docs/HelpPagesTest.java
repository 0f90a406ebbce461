// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** F79: the zip has all pages of docs, and their links have a target. */
class HelpPagesTest {

  private static final Path DOCS = Path.of("..", "docs");
  private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"#:]+)(#[^\"]*)?\"");

  @TempDir private Path target;

  @BeforeEach
  void writeThePages() throws IOException {
    new HelpPages().write(DOCS, target);
  }

  @Test
  void makesAPageOfEachPageInDocs() throws IOException {
    for (String part : List.of("transforms", "actions", "metadata")) {
      try (Stream<Path> pages = Files.list(DOCS.resolve(part))) {
        assertThat(
                pages.map(page -> page.getFileName().toString().replace(".md", ".html")).toList())
            .isNotEmpty()
            .allSatisfy(page -> assertThat(target.resolve(part).resolve(page)).exists());
      }
    }
  }

  @Test
  void showsTablesAndTitles() throws IOException {
    assertThat(Files.readString(target.resolve("transforms/ledger-rules.html")))
        .contains("<title>Ledger Rules - LedgerHop</title>", "<td>Mapping workbook</td>")
        .doesNotContain("${");
  }

  @Test
  void everyLinkHasATarget() throws IOException {
    int links = 0;
    try (Stream<Path> pages = Files.walk(target)) {
      for (Path page : pages.filter(file -> file.toString().endsWith(".html")).toList()) {
        Matcher link = LINK.matcher(Files.readString(page));
        while (link.find()) {
          links++;
          assertThat(page.resolveSibling(link.group(1))).as("link in " + page).exists();
        }
      }
    }
    assertThat(links).isPositive();
  }
}
