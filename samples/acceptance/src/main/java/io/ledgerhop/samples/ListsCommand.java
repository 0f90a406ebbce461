// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.samples;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Brings the lists of a mapping workbook up to date with Intacct, or shows what would change. */
@Command(
    name = "lists",
    mixinStandardHelpOptions = true,
    description = {
      "Brings the tab Lists of a mapping workbook up to date with Intacct and prints each change.",
      "Only cells of the lists change. Without --mapping it shows what the starter workbook lacks."
    },
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {"0:done", "1:failed, nothing was written"})
final class ListsCommand implements Callable<Integer> {

  private static final String PIPELINE = "pipelines/refresh-lists.hpl";
  private static final String LOG = "lists.log";

  /** A line of the transform in Hop's log; the last group is what it says. */
  private static final Pattern LINE = Pattern.compile("\\S+ \\S+ - Workbook Lists(?:\\.0)? - (.+)");

  /** What Hop adds when a transform ends, well or not. */
  private static final Pattern OF_HOP =
      Pattern.compile("Finished processing.*|ERROR: Unexpected error");

  @Option(
      names = "--mapping",
      paramLabel = "PATH",
      description = "the mapping workbook: .xlsx, .ods or a folder with a .csv for each tab")
  private @Nullable Path mapping;

  @Option(
      names = "--lists",
      paramLabel = "TITLES",
      description = "only these lists, separated by commas, such as Account,Vendor")
  private String lists = "";

  @Option(names = "--preview", description = "show the changes and write nothing")
  private boolean preview;

  @Option(names = "--keep-copy", description = "keep the workbook as it was, with .bak behind it")
  private boolean keepCopy;

  @Option(
      names = "--intacct",
      paramLabel = "URL",
      description = "another Intacct gateway than the simulator")
  private @Nullable URI intacct;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "where the log goes; default samples/project/out")
  private @Nullable Path out;

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Layout layout;

  ListsCommand(Layout layout) {
    this.layout = layout;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    SampleRun.requireFile("--mapping", mapping);
    RunOptions options = new RunOptions();
    options.mapping = mapping;
    options.intacct = intacct;
    Path folder = Optional.ofNullable(out).orElse(layout.defaultOut()).toAbsolutePath();
    Files.createDirectories(layout.state());
    Files.createDirectories(folder);
    Path work = Files.createTempDirectory("ledgerhop");
    try (ServiceEndpoints services =
        ServiceEndpoints.start(options, System.getenv(), layout.state())) {
      Settings settings = new RunSettings(options, layout).addTo(services.settings(), folder);
      return run(settings.with(choices()), folder.resolve(LOG), work);
    } finally {
      SampleRun.delete(work);
    }
  }

  private Settings choices() {
    return new Settings()
        .with("LEDGERHOP_LISTS", lists)
        .with("LEDGERHOP_LISTS_WRITE", preview || mapping == null ? "N" : "Y")
        .with("LEDGERHOP_LISTS_COPY", keepCopy ? "Y" : "N");
  }

  private int run(Settings settings, Path log, Path work) throws IOException, InterruptedException {
    Process process = new HopProcess(layout, work, log).start(PIPELINE, settings);
    EndOfHop end = new EndOfHop(process);
    try {
      return concluded(process.waitFor() == 0, log);
    } finally {
      end.close();
    }
  }

  private int concluded(boolean done, Path log) throws IOException {
    PrintWriter screen = spec.commandLine().getOut();
    said(log).forEach(screen::println);
    if (done && mapping == null) {
      screen.println("The starter workbook is never written: name your own with --mapping");
    }
    screen.println("Log: " + log);
    screen.flush();
    return done ? 0 : RunOutcome.FAILED;
  }

  /** What the transform has logged; the whole log if it said nothing. */
  private static List<String> said(Path log) throws IOException {
    List<String> lines = Files.readAllLines(log);
    List<String> said =
        lines.stream()
            .map(LINE::matcher)
            .filter(Matcher::matches)
            .map(line -> line.group(1))
            .filter(text -> !OF_HOP.matcher(text).matches())
            .toList();
    return said.isEmpty() ? lines : said;
  }
}
