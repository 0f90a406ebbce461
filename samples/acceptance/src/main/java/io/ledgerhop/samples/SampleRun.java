// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.samples;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.ledgerhop.command.reverse.ReversalArguments;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * Runs the main pipeline of the sample project headless in Hop, and prints the result of each
 * settlement.
 */
@Command(
    name = "samples/run",
    mixinStandardHelpOptions = true,
    description = {
      "Carries Amazon settlements into Sage Intacct, by default between two simulators.",
      "Other services than the simulators take their credentials from LEDGERHOP_* environment variables;"
          + " docs/sample-project.md lists them."
    },
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {"0:done", "1:failed", "2:partial", "3:held"})
public final class SampleRun implements Callable<Integer> {

  static final String PIPELINE = ReversalArguments.PIPELINE;
  private static final int LOG_TAIL = 25;
  private static final long LOOK_EVERY_MILLIS = 500;

  @Mixin private RunOptions options = new RunOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  private final Layout layout;
  private final String file;
  private final Settings more;

  SampleRun(Layout layout) {
    this(layout, PIPELINE, new Settings());
  }

  /**
   * @param file a pipeline or a workflow, relative to the project
   * @param more variables in addition to those of the options
   */
  private SampleRun(Layout layout, String file, Settings more) {
    this.layout = layout;
    this.file = file;
    this.more = more;
  }

  /** A run with these options, started by another command. */
  static int run(CommandSpec spec, RunOptions options, Layout layout, String file, Settings more)
      throws IOException, InterruptedException {
    SampleRun run = new SampleRun(layout, file, more);
    run.options = options;
    run.spec = spec;
    return run.call();
  }

  /** Exits with 0 done, 1 failed, 2 partial or 3 held. */
  public static void main(String[] args) {
    Layout layout = Layout.of(Path.of(System.getProperty("ledgerhop.root", ".")));
    System.exit(command(layout).execute(args));
  }

  static CommandLine command(Layout layout) {
    CommandLine command = new CommandLine(new SampleRun(layout));
    PluginCommand.all(layout).forEach(command::addSubcommand);
    command.addSubcommand("reverse", new ReverseCommand(layout));
    command.addSubcommand("lists", new ListsCommand(layout));
    command.setExecutionExceptionHandler(
        (failure, line, parsed) -> {
          line.getErr().println(ScreenMessage.of(failure));
          return RunOutcome.FAILED;
        });
    command.setParameterExceptionHandler(
        (wrong, parsed) -> {
          CommandLine line = wrong.getCommandLine();
          line.getErr().println(ScreenMessage.of(wrong));
          line.getErr().println("Options: samples/run --help");
          return RunOutcome.FAILED;
        });
    return command;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    requireFile("--settlements", options.settlements);
    requireFile("--mapping", options.mapping);
    options.rules.forEach(path -> requireFile("--rules", path));
    requireFile("--journal-template", options.journalTemplate);
    requireFile("--bill-template", options.billTemplate);
    requireFile("--calendar", options.calendar);
    requireFile("--entities", options.entities);
    requireFile("--rates", options.rates);
    if (options.fresh) {
      delete(layout.state());
    }
    Path out =
        Optional.ofNullable(options.out).orElse(layout.defaultOut()).toAbsolutePath().normalize();
    Files.createDirectories(layout.state());
    Files.createDirectories(out);
    OldArguments.sweep(Path.of(System.getProperty("java.io.tmpdir")));
    Path work = Files.createTempDirectory("ledgerhop");
    say("Starting the services ...");
    try (ServiceEndpoints services =
        ServiceEndpoints.start(options, System.getenv(), layout.state())) {
      return run(services, out, work);
    } finally {
      delete(work);
    }
  }

  private int run(ServiceEndpoints services, Path out, Path work)
      throws IOException, InterruptedException {
    OrderSettings orders = new OrderSettings(options, layout, Clock.systemUTC());
    Settings settings =
        orders.addTo(new RunSettings(options, layout).addTo(services.settings(), out), out);
    List<RunPart> parts = parts(out, orders.areRead(settings));
    for (RunPart part : parts) {
      Files.deleteIfExists(part.out().resolve(RunSummary.FILE));
    }
    if (parts.size() > 1) {
      settings.with(OrderSettings.links());
    }
    say("Starting Hop ...");
    HopProcess hop = new HopProcess(layout, work, out.resolve("hop.log"));
    Process process = hop.start(parts.stream().map(RunPart::file).toList(), settings.with(more));
    EndOfHop end = new EndOfHop(process);
    try {
      return concluded(parts, hop, ended(process, hop.log()));
    } finally {
      end.close();
    }
  }

  private void say(String words) {
    spec.commandLine().getErr().println(words);
    spec.commandLine().getErr().flush();
  }

  /** Another command has a file of its own, and nothing beside it. */
  private List<RunPart> parts(Path out, boolean withOrders) {
    RunPart settlements = RunPart.settlements(file, out);
    return withOrders && more.variables().isEmpty()
        ? List.of(settlements, RunPart.orders(out))
        : List.of(settlements);
  }

  /** Prints the results of a run that has ended, and returns its exit code. */
  private int concluded(List<RunPart> parts, HopProcess hop, int hopExit) throws IOException {
    PrintWriter screen = spec.commandLine().getOut();
    List<Optional<RunSummary>> summaries = new ArrayList<>();
    for (RunPart part : parts) {
      Optional<RunSummary> summary = RunSummary.read(part.out());
      summary.ifPresent(found -> found.print(screen, part));
      summaries.add(summary);
    }
    RunOutcome outcome = new RunOutcome(summaries, hopExit);
    if (!outcome.isExplained() || options.verbose) {
      printLog(hop, options.verbose ? Integer.MAX_VALUE : LOG_TAIL);
    }
    screen.println("Report: " + parts.get(0).report() + ", log: " + hop.log());
    parts.stream()
        .skip(1)
        .forEach(part -> screen.println("Report of " + part.thing() + "s: " + part.report()));
    screen.flush();
    return outcome.exitCode();
  }

  /** Shows how far the run is until it ends, and returns its exit code. */
  private int ended(Process process, Path log) throws IOException, InterruptedException {
    try (ProgressLines lines = new ProgressLines(log)) {
      RunScreen screen = new RunScreen(spec.commandLine().getErr(), lines, Clock.systemUTC());
      while (!process.waitFor(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
        screen.refresh();
      }
    }
    return process.exitValue();
  }

  private void printLog(HopProcess hop, int lines) throws IOException {
    List<String> whole = new String(Files.readAllBytes(hop.log()), UTF_8).lines().toList();
    List<String> log = options.verbose ? whole : ScreenMessage.withoutTraces(whole);
    PrintWriter screen = spec.commandLine().getErr();
    log.subList(Math.max(0, log.size() - lines), log.size()).forEach(screen::println);
    screen.println("Hop's whole log: " + hop.log());
    screen.flush();
  }

  static void requireFile(String option, @Nullable Path path) {
    if (path != null && !Files.exists(path)) {
      throw new IllegalArgumentException(
          option + " " + path + ": there is no such file or folder (check the path)");
    }
  }

  /** Deletes a folder with all that is in it; nothing if there is none. */
  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
