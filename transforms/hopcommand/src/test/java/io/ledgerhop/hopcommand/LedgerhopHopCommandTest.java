// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hopcommand;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.command.Ledgerhop;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.apache.hop.hop.plugin.HopCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** F39: hop ledgerhop says what ledgerhop says. */
class LedgerhopHopCommandTest {

  @Command(name = "hop")
  private static final class Hop {}

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "status --help",
        "status --trail jdbc:sqlite:/nowhere/trail.db --open",
        "check --colour book.xlsx",
        "check /nowhere/book.xlsx",
        ""
      })
  void saysTheSame(String arguments) {
    String[] words = arguments.isEmpty() ? new String[0] : arguments.split(" ", -1);
    String[] behindHop = new String[words.length + 1];
    behindHop[0] = "ledgerhop";
    System.arraycopy(words, 0, behindHop, 1, words.length);

    String answer = answer(hop(), behindHop);

    assertThat(answer)
        .isEqualTo(answer(Ledgerhop.command(Clock.systemUTC(), Map.of()), words))
        .hasSizeGreaterThan(40);
  }

  /** Hop looks for plugins only in the index of a jar. */
  @Test
  void standsInTheIndexOfItsJar() throws IOException {
    try (InputStream index =
        LedgerhopHopCommand.class.getResourceAsStream("/META-INF/jandex.idx")) {
      assertThat(
              new String(Objects.requireNonNull(index).readAllBytes(), StandardCharsets.ISO_8859_1))
          .contains("LedgerhopHopCommand");
    }
    assertThat(LedgerhopHopCommand.class.getAnnotation(HopCommand.class))
        .extracting(HopCommand::id)
        .isEqualTo("ledgerhop");
  }

  @Test
  void isListedByHop() {
    assertThat(answer(hop(), "--help"))
        .containsIgnoringWhitespaces("ledgerhop " + LedgerhopHopCommand.DESCRIPTION);
  }

  /** As Hop adds a plugin to its command: parsed once for its help, and then executed. */
  private static CommandLine hop() {
    CommandLine line = new CommandLine(new LedgerhopHopCommand());
    CommandLine hop = new CommandLine(new Hop());
    hop.addSubcommand("ledgerhop", line);
    LedgerhopHopCommand.initialize(line);
    return hop;
  }

  private static String answer(CommandLine command, String... arguments) {
    StringWriter screen = new StringWriter();
    command.setOut(new PrintWriter(screen)).setErr(new PrintWriter(screen));
    int exit = command.execute(arguments);
    return screen + "exit " + exit;
  }
}
