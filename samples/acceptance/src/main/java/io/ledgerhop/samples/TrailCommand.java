// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.samples;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** Runs a command of the plugin on a trail, by default on the demo's. */
@Command
final class TrailCommand implements Callable<Integer> {

  @Option(names = "--trail", paramLabel = "JDBC-URL", description = "another trail")
  private @Nullable String trail;

  @Unmatched private List<String> others = new ArrayList<>();
  @Spec private CommandSpec spec = CommandSpec.create();

  private final Layout layout;
  private final String main;
  private final List<String> defaults;

  private TrailCommand(Layout layout, String main, List<String> defaults) {
    this.layout = layout;
    this.main = main;
    this.defaults = defaults;
  }

  /** The subcommands, by name. */
  static Map<String, CommandLine> all(Layout layout) {
    Map<String, CommandLine> all = new LinkedHashMap<>();
    all.put(
        "declare-absent",
        command(
            new TrailCommand(layout, "io.ledgerhop.store.DeclareAbsent", List.of()),
            "Notes in the trail that Intacct does not have a document of unknown outcome."));
    all.put(
        "approve",
        command(
            new TrailCommand(layout, "io.ledgerhop.store.command.ApproveWorkbook", List.of()),
            "Notes in the trail that a person has checked a workbook and approves it."));
    all.put(
        "verify",
        command(
            new TrailCommand(
                layout,
                "io.ledgerhop.store.VerifyTrail",
                List.of("--archive", layout.state().resolve("archive").toString())),
            "Tells whether the trail and its archive are as LedgerHop wrote them."));
    all.put(
        "explain",
        command(
            new TrailCommand(layout, "io.ledgerhop.store.ExplainDocument", List.of()),
            "Shows everything that the trail has about a document."));
    return all;
  }

  private static CommandLine command(TrailCommand command, String description) {
    CommandLine line = new CommandLine(command);
    line.getCommandSpec().usageMessage().description(description);
    return line;
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
                main,
                "--trail",
                trail == null ? RunSettings.trail(layout) : trail));
    if (trail == null && Collections.disjoint(others, defaults)) {
      command.addAll(defaults);
    }
    command.addAll(others);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    PrintWriter screen = spec.commandLine().getOut();
    screen.print(said);
    screen.flush();
    return process.waitFor();
  }
}
