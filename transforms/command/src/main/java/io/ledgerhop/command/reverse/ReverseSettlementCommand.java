// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.command.reverse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ledgerhop.command.file.CommandProblem;
import io.ledgerhop.command.page.Exits;
import io.ledgerhop.problem.ConnectorException;
import java.io.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command that reverses what was posted for a settlement, by a workflow of Hop. */
@Command(
    name = "reverse",
    mixinStandardHelpOptions = true,
    description = {
      "Takes back what was posted for a settlement, by opposite documents; the next run posts it again.",
      "With --repost only slices that differ from what would be posted now are reversed, and posted again at once.",
      "Starts the Hop to which this command belongs, with a project and its workflow."
    },
    exitCodeListHeading = Exits.HEADING,
    exitCodeList = {"0:done", "1:failed or refused", "2:partial", "3:held"})
public final class ReverseSettlementCommand implements Callable<Integer> {

  @Mixin private ReversalArguments reversal = new ReversalArguments();
  @Mixin private HopOptions options = new HopOptions();

  @Option(names = "--yes", description = "do not ask first")
  private boolean yes;

  @Spec private CommandSpec spec = CommandSpec.create();

  private final HopProgram hop;

  ReverseSettlementCommand(HopProgram hop) {
    this.hop = hop;
  }

  /** A command for the Hop in whose folder the plugin lies. */
  public static ReverseSettlementCommand ofThisPlugin() {
    return new ReverseSettlementCommand(InstalledHop.ofThisPlugin());
  }

  /** Returns the exit code of run.json; throws a {@link ConnectorException} if there is none. */
  @Override
  public Integer call() throws IOException, InterruptedException {
    reversal.requireSound(spec.commandLine());
    PrintWriter screen = spec.commandLine().getOut();
    screen.println(reversal.intention() + ".");
    screen.flush();
    if (!yes && !isConfirmed(System.console())) {
      screen.println("Nothing was done.");
      return Exits.FAILED;
    }
    Path work = Files.createTempDirectory("ledgerhop-reverse");
    try {
      return run(work);
    } finally {
      delete(work);
    }
  }

  private boolean isConfirmed(@Nullable Console console) {
    if (console == null) {
      spec.commandLine()
          .getErr()
          .println("There is no terminal on which to ask; add --yes if it is meant.");
      return false;
    }
    return "yes".equalsIgnoreCase(console.readLine("Type yes to go on: "));
  }

  private int run(Path work) throws IOException, InterruptedException {
    Path asked = options.out();
    Path out = asked == null ? work.resolve("out") : asked.toAbsolutePath().normalize();
    JsonNode ended =
        reversal.repost()
            ? reposted(work.resolve("reopening"), out)
            : run(options.workflow(), reversal.reversing(), out);
    print(ended);
    return exitCode(ended);
  }

  /** First lets the sources offer the settlement again. */
  private JsonNode reposted(Path reopening, Path out) throws IOException, InterruptedException {
    JsonNode reopened = run(options.workflow(), reversal.reopening(), reopening);
    return exitCode(reopened) == Exits.DONE
        ? run(options.pipeline(), reversal.reposting(), out)
        : reopened;
  }

  private static int exitCode(JsonNode run) {
    return run.path("exitCode").intValue();
  }

  /** Runs a file in Hop; what the run has written into run.json. */
  private JsonNode run(String file, Map<String, String> variables, Path out)
      throws IOException, InterruptedException {
    Files.createDirectories(out);
    Path result = out.resolve("run.json");
    Files.deleteIfExists(result);
    Map<String, String> all = new TreeMap<>(variables);
    all.put("LEDGERHOP_OUT", out.toString());
    String error = hop.run(options.arguments(file, all), spec.commandLine().getErr());
    JsonNode run = read(result);
    if (!run.path("exitCode").isInt()) {
      throw new ConnectorException(
          CommandProblem.HOP_WITHOUT_RESULT.at(
              file, error.isEmpty() ? "its log has no error" : error));
    }
    return run;
  }

  /** One line for each document and each error, and last how the run ended. */
  private void print(JsonNode run) {
    PrintWriter screen = spec.commandLine().getOut();
    for (JsonNode settlement : run.path("settlements")) {
      settlement.path("documents").forEach(document -> screen.println(line(document)));
      settlement.path("holds").forEach(hold -> screen.println("! " + text(hold, "message")));
    }
    run.path("errors").forEach(error -> screen.println("! " + error.asText()));
    if (run.path("settlements").isEmpty() && run.path("errors").isEmpty()) {
      screen.println("There was nothing to do.");
    }
    screen.println("The run ended as " + text(run, "state") + ".");
    screen.flush();
  }

  private static String line(JsonNode document) {
    String record = text(document, "recordNumber");
    return Stream.of(
            text(document, "document"),
            record.isEmpty() ? "" : "record " + record,
            text(document, "status").replace('_', ' '),
            text(document, "message"))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String text(JsonNode node, String field) {
    return node.path(field).asText();
  }

  /** An empty node if there is no such file, or if its writing was interrupted. */
  private static JsonNode read(Path result) throws IOException {
    ObjectMapper json = new ObjectMapper();
    if (!Files.exists(result)) {
      return json.missingNode();
    }
    try {
      return json.readTree(result.toFile());
    } catch (JsonProcessingException torn) {
      return json.missingNode();
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
