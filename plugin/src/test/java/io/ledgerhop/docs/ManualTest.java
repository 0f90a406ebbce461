// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** F79: the pages of the manual lead somewhere, and a shell can read what they show. */
class ManualTest {

  private static final Path ROOT = Path.of("..");

  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(#[^)]*)?\\)");
  private static final Pattern SHELL = Pattern.compile("(?ms)^ *```sh\n(.*?)^ *```");
  private static final Pattern CRONTAB = Pattern.compile("(?m)^[0-9*]+ [0-9*]+ \\* .*$");

  @Test
  void everyLinkLeadsToAFileThatIsThere() throws IOException {
    List<String> missing = new ArrayList<>();
    int links = 0;
    for (Path page : pages()) {
      Matcher link = LINK.matcher(Files.readString(page));
      while (link.find()) {
        links++;
        if (Files.notExists(page.resolveSibling(link.group(1)))) {
          missing.add(page + ": " + link.group(1));
        }
      }
    }

    assertThat(links).isGreaterThan(100);
    assertThat(missing).isEmpty();
  }

  @Test
  void aShellReadsEveryCommand() throws Exception {
    int blocks = 0;
    for (Path page : pages()) {
      Matcher block = SHELL.matcher(Files.readString(page));
      while (block.find()) {
        blocks++;
        String script = CRONTAB.matcher(block.group(1)).replaceAll("");
        assertThat(syntaxErrors(script)).as(page + "\n" + script).isEmpty();
      }
    }

    assertThat(blocks).isGreaterThan(20);
  }

  private static String syntaxErrors(String script) throws IOException, InterruptedException {
    Path file = Files.writeString(Files.createTempFile("manual", ".sh"), script);
    try {
      Process shell =
          new ProcessBuilder("sh", "-n", file.toString()).redirectErrorStream(true).start();
      String output = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return shell.waitFor() == 0 ? "" : output + "not a script";
    } finally {
      Files.delete(file);
    }
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT.resolve("docs"))) {
      return Stream.concat(
              Stream.of(ROOT.resolve("README.md")),
              files.filter(file -> file.toString().endsWith(".md")))
          .toList();
    }
  }
}
