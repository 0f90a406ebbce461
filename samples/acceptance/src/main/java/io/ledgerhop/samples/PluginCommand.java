// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.samples;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/**
 * Runs a sub-command of the plugin's command ledgerhop, by default on the demo's trail, workbook
 * and settlements.
 */
@Command
final class PluginCommand implements Callable<Integer> {

  private static final String MAIN = "io.ledgerhop.command.Ledgerhop";

  /** Stands for an argument that comes first and has no option. */
  private static final String FIRST = "";

  @Unmatched private List<String> given = new ArrayList<>();
  @Spec private CommandSpec spec = CommandSpec.create();

  private final Layout layout;
  private final String name;
  private final List<Usual> usual;

  /**
   * A value that is used unless the user gives another one.
   *
   * @param unless the value is left out too if this option is given
   */
  private record Usual(String option, String value, String unless) {

    static Usual of(String option, Path value) {
      return new Usual(option, value.toString(), option);
    }

    Stream<String> arguments(List<String> given) {
      boolean has = has(option, given) || has(unless, given);
      return has ? Stream.empty() : Stream.of(option, value).filter(text -> !text.equals(FIRST));
    }

    private static boolean has(String option, List<String> given) {
      return option.equals(FIRST)
          ? !given.isEmpty() && !given.get(0).startsWith("-")
          : given.stream().anyMatch(text -> text.equals(option) || text.startsWith(option + "="));
    }
  }

  private PluginCommand(Layout layout, String name, Usual... usual) {
    this.layout = layout;
    this.name = name;
    this.usual = List.of(usual);
  }

  /** The subcommands, by name. */
  static Map<String, CommandLine> all(Layout layout) {
    Usual trail = new Usual("--trail", RunSettings.trail(layout), "--trail");
    Usual archive = new Usual("--archive", layout.state().resolve("archive").toString(), "--trail");
    Path workbook = layout.project().resolve("mapping/starter-mapping.xlsx");
    Usual first = Usual.of(FIRST, workbook);
    Usual mapping = Usual.of("--mapping", workbook);
    Usual settlements = Usual.of("--settlements", layout.project().resolve("data/settlements"));
    Usual out = Usual.of("--out", layout.defaultOut().resolve("answers"));
    Usual twin = Usual.of("--out", layout.defaultOut().resolve("twin"));
    Map<String, CommandLine> all = new LinkedHashMap<>();
    Stream.of(
            new PluginCommand(layout, "check", first, out),
            new PluginCommand(layout, "coverage", mapping, settlements, out),
            new PluginCommand(layout, "impact", mapping, settlements, out),
            new PluginCommand(layout, "ask", mapping, out),
            new PluginCommand(layout, "tests", mapping, settlements, out),
            new PluginCommand(layout, "twin", first, twin),
            new PluginCommand(layout, "approve", trail),
            new PluginCommand(layout, "declare-absent", trail),
            new PluginCommand(layout, "verify", trail, archive),
            new PluginCommand(layout, "explain", trail, out),
            new PluginCommand(layout, "status", trail, out))
        .forEach(command -> all.put(command.name, command.line()));
    return all;
  }

  private CommandLine line() {
    CommandLine line = new CommandLine(this);
    line.getCommandSpec()
        .usageMessage()
        .description("Runs \"ledgerhop " + name + "\" on the demo; docs/commands.md describes it.");
    return line;
  }

  /** The arguments of the command ledgerhop: what the user gave comes last. */
  List<String> arguments(List<String> user) {
    List<String> all = new ArrayList<>(List.of(name));
    usual.stream().flatMap(value -> value.arguments(user)).forEach(all::add);
    all.addAll(user);
    return all;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                layout.hop().resolve("plugins/misc/ledgerhop/lib/*")
                    + File.pathSeparator
                    + layout.hop().resolve("lib/core/*"),
                MAIN));
    command.addAll(arguments(given));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    PrintWriter screen = spec.commandLine().getOut();
    screen.print(said);
    screen.flush();
    return process.waitFor();
  }
}
