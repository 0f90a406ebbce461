// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LedgerhopTest {

  static List<String> subCommands() {
    return List.of(
        "check",
        "coverage",
        "impact",
        "ask",
        "tests",
        "twin",
        "explain",
        "verify",
        "declare-absent",
        "approve",
        "reverse");
  }

  @ParameterizedTest
  @MethodSource("subCommands")
  void helpsWithEachSubCommand(String name) {
    CommandRun run = CommandRun.of(name, "--help");

    assertThat(run.screen()).startsWith("Usage: ledgerhop " + name);
    assertThat(run.exit()).isZero();
  }

  @Test
  void listsAllSubCommands() {
    assertThat(CommandRun.of("--help").screen()).contains(subCommands()).contains("Exit codes:");
  }

  @Test
  void showsTheUsageWithoutASubCommand() {
    CommandRun run = CommandRun.of();

    assertThat(run.errors()).contains("Usage: ledgerhop");
    assertThat(run.exit()).isEqualTo(1);
  }

  @Test
  void refusesAnUnknownOption() {
    CommandRun run = CommandRun.of("check", "--colour", "book.xlsx");

    assertThat(run.errors()).contains("Unknown option: '--colour'");
    assertThat(run.exit()).isEqualTo(1);
  }

  @Test
  void explainsInASentenceThatThereIsNoTrail() {
    CommandRun run =
        CommandRun.of("explain", "--trail", "jdbc:sqlite:/nowhere/trail.db", "--record", 7);

    assertThat(run.errors()).contains("/nowhere/trail.db").doesNotContain("at io.ledgerhop");
    assertThat(run.exit()).isEqualTo(1);
  }
}
