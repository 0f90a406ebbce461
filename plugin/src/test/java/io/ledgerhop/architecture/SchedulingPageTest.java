// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Issue 13, S10: each case of the page for operators has a test, which names the row as in {@code
 * docs/scheduling.md: a settlement is held}.
 */
class SchedulingPageTest {

  private static final Path ROOT = Path.of("..");
  private static final String FIRST_CELL = "| what happened |";
  private static final String REFERENCE = "docs/scheduling.md: ";

  @Test
  void everyCaseHasATest() throws IOException {
    List<String> cases = cases();
    String tests = tests();

    assertThat(cases).hasSizeGreaterThan(25).doesNotHaveDuplicates();
    assertThat(cases)
        .allSatisfy(row -> assertThat(tests.contains(REFERENCE + row)).as(row).isTrue());
  }

  /** The first cells of the tables about what happened, without marks of emphasis and code. */
  private static List<String> cases() throws IOException {
    String page = Files.readString(ROOT.resolve("docs/scheduling.md"));
    return Pattern.compile("\n\n")
        .splitAsStream(page)
        .filter(part -> part.startsWith(FIRST_CELL))
        .flatMap(table -> table.lines().skip(2))
        .map(row -> row.split("\\|", 3)[1].strip().replaceAll("[*`]", ""))
        .toList();
  }

  /** All tests as one text; comments that go over several lines are joined. */
  private static String tests() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(ROOT)) {
      for (Path file : files.filter(SchedulingPageTest::isTest).toList()) {
        all.append(Files.readString(file).replaceAll("\\s*\\n\\s*(\\*|//)\\s*", " "));
      }
    }
    return all.toString();
  }

  private static boolean isTest(Path file) {
    String path = file.toString().replace('\\', '/');
    return path.endsWith(".java") && path.contains("/src/test/") && !path.contains("/target/");
  }
}
