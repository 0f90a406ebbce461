// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.command;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import picocli.CommandLine;

/** A run of the command inside this process. */
record CommandRun(int exit, String screen, String errors) {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-12-01T08:00:00Z"), ZoneOffset.UTC);

  /** Runs it; an argument may be of any type. */
  static CommandRun of(Object... arguments) {
    StringWriter screen = new StringWriter();
    StringWriter errors = new StringWriter();
    CommandLine command = Ledgerhop.command(CLOCK, Map.of());
    command.setOut(new PrintWriter(screen)).setErr(new PrintWriter(errors));
    int exit =
        command.execute(Arrays.stream(arguments).map(String::valueOf).toArray(String[]::new));
    return new CommandRun(exit, screen.toString(), errors.toString());
  }
}
