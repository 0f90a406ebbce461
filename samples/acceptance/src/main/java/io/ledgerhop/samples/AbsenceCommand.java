// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.samples;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/**
 * Runs the command of the plugin that declares a document absent, by default on the demo's trail.
 */
@Command(
    name = "declare-absent",
    description = "Notes in the trail that Intacct does not have a document of unknown outcome.")
final class AbsenceCommand implements Callable<Integer> {

  private static final String MAIN = "io.ledgerhop.store.DeclareAbsent";

  @Option(names = "--trail", paramLabel = "JDBC-URL", description = "another trail")
  private @Nullable String trail;

  @Unmatched private List<String> others = new ArrayList<>();
  @Spec private CommandSpec spec = CommandSpec.create();

  private final Layout layout;

  AbsenceCommand(Layout layout) {
    this.layout = layout;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                layout.hop().resolve("plugins/misc/ledgerhop/lib/*")
                    + File.pathSeparator
                    + layout.hop().resolve("lib/core/*"),
                MAIN,
                "--trail",
                trail == null ? RunSettings.trail(layout) : trail));
    command.addAll(others);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    PrintWriter screen = spec.commandLine().getOut();
    screen.print(said);
    screen.flush();
    return process.waitFor();
  }
}
