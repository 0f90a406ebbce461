// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.samples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ledgerhop.simulators.intacct.IntacctSimulator;
import io.ledgerhop.simulators.intacct.company.IntacctSettings;
import io.ledgerhop.simulators.intacct.company.JournalEntry;
import io.ledgerhop.simulators.intacct.company.StoredRecord;
import io.ledgerhop.simulators.intacct.company.SubledgerRecord;
import io.ledgerhop.simulators.server.FaultScript;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine;

/** The sample project, run as a user runs it, with its state in a folder of the test. */
final class SampleProject {

  static final Path ROOT = Path.of("..", "..");

  private static final ResidentHop RESIDENT = new ResidentHop();

  private final Path folder;
  private final Layout layout;

  /**
   * The sample project in the minimal Hop that the build creates, in a process that other tests use
   * too.
   */
  SampleProject(Path folder) {
    this(folder, Layout.slimHop(ROOT));
  }

  /** As above, in another Hop. */
  SampleProject(Path folder, Path hop) {
    this(folder, new Layout(ROOT, hop, folder.resolve("state"), RESIDENT));
  }

  private SampleProject(Path folder, Layout layout) {
    this.folder = folder;
    this.layout = layout;
  }

  /** The sample project in the minimal Hop, with a process for each run as users have it. */
  static SampleProject inProcessesOfItsOwn(Path folder) {
    return inProcessesOfItsOwn(folder, Layout.slimHop(ROOT));
  }

  /** As above, in another Hop. */
  static SampleProject inProcessesOfItsOwn(Path folder, Path hop) {
    return new SampleProject(folder, new Layout(ROOT, hop, folder.resolve("state")));
  }

  Path out() {
    return folder.resolve("out");
  }

  Layout layout() {
    return layout;
  }

  /** The screen output of a run and its exit code. */
  record Ran(int exitCode, String screen) {}

  Ran run(String... arguments) {
    String[] all = new String[arguments.length + 2];
    System.arraycopy(arguments, 0, all, 0, arguments.length);
    all[arguments.length] = "--out";
    all[arguments.length + 1] = out().toString();
    return command(all);
  }

  /** A run with these arguments, or one of the other commands. */
  Ran command(String... arguments) {
    StringWriter screen = new StringWriter();
    PrintWriter printer = new PrintWriter(screen);
    CommandLine command = SampleRun.command(layout).setOut(printer).setErr(printer);
    return new Ran(command.execute(arguments), screen.toString());
  }

  /** The result of a pipeline that ran in a separate process. */
  record Hopped(int exitCode, HopLog log) {}

  /**
   * Runs one pipeline in a separate process against new simulators.
   *
   * @param pipeline relative to the project
   * @param more variables in addition to those of a run without options
   */
  Hopped hop(String pipeline, Map<String, String> more) throws Exception {
    return hop(pipeline, more, new FaultScript());
  }

  /** As above, with faults of the simulated Amazon. */
  Hopped hop(String pipeline, Map<String, String> more, FaultScript faults) throws Exception {
    return hop(List.of(pipeline), more, faults);
  }

  /** As above, with several pipelines, one after the other. */
  Hopped hop(List<String> pipelines, Map<String, String> more, FaultScript faults)
      throws Exception {
    Files.createDirectories(layout.state());
    Files.createDirectories(out());
    RunOptions options = new RunOptions();
    try (ServiceEndpoints services = ServiceEndpoints.start(options, Map.of(), layout.state())) {
      services.amazon().orElseThrow().faults(faults);
      Settings settings = settings(services, options);
      more.forEach(settings::with);
      HopProcess hop = new HopProcess(layout, folder.resolve("work"), out().resolve("hop.log"));
      Process process = hop.start(pipelines, settings);
      try {
        return new Hopped(process.waitFor(), HopLog.read(hop.log()));
      } finally {
        process.destroyForcibly();
      }
    }
  }

  /** The variables of a run with these options. */
  Settings settings(ServiceEndpoints services, RunOptions options) throws IOException {
    Settings settings = new Settings();
    projectVariables().forEach(settings::with);
    services.settings().variables().forEach(settings::with);
    new RunSettings(options, layout).addTo(settings, out());
    new OrderSettings(options, layout, Clock.systemUTC()).addTo(settings, out());
    return settings;
  }

  /** The variables that the project sets when it is opened in Hop. */
  private Map<String, String> projectVariables() throws IOException {
    JsonNode config = new ObjectMapper().readTree(text("project-config.json"));
    Map<String, String> variables = new TreeMap<>();
    for (JsonNode variable : config.path("config").path("variables")) {
      variables.put(variable.path("name").asText(), variable.path("value").asText());
    }
    return variables;
  }

  /** A file of the project. */
  String text(String file) throws IOException {
    return Files.readString(layout.project().resolve(file));
  }

  /** The settlements of the journals in the books; a settlement may have several journals. */
  Set<String> settlements() {
    return settlements(journals().stream().map(JournalEntry::referenceNo).toList());
  }

  /** The settlements of documents by their numbers, AMZ-settlement-slice and so on. */
  static Set<String> settlements(List<String> numbers) {
    return numbers.stream().map(number -> number.split("-", 3)[1]).collect(Collectors.toSet());
  }

  /** The journals in the books of the simulated company that were posted as such. */
  List<JournalEntry> journals() {
    return entries().stream().filter(entry -> !entry.referenceNo().isEmpty()).toList();
  }

  /**
   * The number of our document behind an entry; that of a bill or an adjustment ends the title of
   * the entry that Intacct makes for it.
   */
  static String number(JournalEntry entry) {
    String title = entry.title();
    return entry.referenceNo().isEmpty()
        ? title.substring(title.lastIndexOf(' ') + 1)
        : entry.referenceNo();
  }

  /** All entries in the general ledger of the simulated company. */
  List<JournalEntry> entries() {
    return inBooks(IntacctSimulator::journals);
  }

  /** The bills, adjustments and applications in the books of the simulated company. */
  List<SubledgerRecord> payables() {
    return inBooks(IntacctSimulator::payables);
  }

  /** The records of an object in the books of the simulated company. */
  List<StoredRecord> records(String object) {
    return inBooks(company -> company.records(object));
  }

  private <T> T inBooks(Function<IntacctSimulator, T> read) {
    IntacctSettings books =
        IntacctSettings.demonstration().withBooks(layout.state().resolve(ServiceEndpoints.BOOKS));
    try (IntacctSimulator company = new IntacctSimulator(Clock.systemUTC(), books)) {
      return read.apply(company);
    }
  }

  /** The text of one of the files of an attachment. */
  static String attached(StoredRecord attachment, int index) {
    String data = attachment.lines().get(index).get("attachmentdata");
    return new String(Base64.getDecoder().decode(data), StandardCharsets.UTF_8);
  }

  JsonNode runJson() throws IOException {
    return runJson(out());
  }

  /** The calls to Intacct of the run whose files are in this folder. */
  static long calls(Path out) throws IOException {
    return runJson(out).path("calls").path("Intacct").asLong();
  }

  private static JsonNode runJson(Path out) throws IOException {
    return new ObjectMapper().readTree(out.resolve("run.json").toFile());
  }

  /** The text of a file of the last run; an amount on a page has a no-break space, here a blank. */
  String file(String name) throws IOException {
    return Files.readString(out().resolve(name)).replace('\u00a0', ' ');
  }
}
