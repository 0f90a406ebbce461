// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** F79: the commands that the pages of the manual show exist, with these options. */
class ManualCommandsTest {

  private static final Path DOCS = Path.of("..", "..", "docs");
  private static final Pattern BLOCK = Pattern.compile("(?ms)^ *```sh\n(.*?)^ *```");
  private static final Pattern COMMAND = Pattern.compile("(?m)^ *(?:\\S*/)?ledgerhop (.+)$");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  @Test
  void understandsEveryCommandOfTheManual() throws IOException {
    List<String> commands = commands();

    assertThat(commands).hasSizeGreaterThan(15);
    for (String command : commands) {
      String[] words = WORD.matcher(command).results().map(this::word).toArray(String[]::new);
      assertThatCode(() -> Ledgerhop.command(Clock.systemUTC(), Map.of()).parseArgs(words))
          .as("ledgerhop " + command)
          .doesNotThrowAnyException();
    }
  }

  private String word(MatchResult found) {
    return found.group(1) == null ? found.group(2) : found.group(1);
  }

  private static List<String> commands() throws IOException {
    try (Stream<Path> files = Files.walk(DOCS)) {
      return files
          .filter(file -> file.toString().endsWith(".md"))
          .flatMap(file -> BLOCK.matcher(read(file)).results())
          .map(block -> block.group(1).replaceAll("\\\\\n\\s*", ""))
          .flatMap(block -> COMMAND.matcher(block).results())
          .map(command -> command.group(1))
          .toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
