// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.command.reverse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say with which project and files Hop is started. */
final class HopOptions {

  private static final String OF_PROJECT = "${PROJECT_HOME}/";

  /** Between the variables of an argument; values, such as names of sellers, may have commas. */
  private static final String SEPARATOR = ";;";

  @Option(
      names = {"-j", "--project"},
      paramLabel = "NAME",
      description = "the project in Hop; default Hop's own default")
  private @Nullable String project;

  @Option(
      names = {"-e", "--environment"},
      paramLabel = "NAME",
      description = "the environment in Hop, with the variables of this machine")
  private @Nullable String environment;

  @Option(
      names = {"-r", "--run-configuration"},
      paramLabel = "NAME",
      description = "the run configuration (default: ${DEFAULT-VALUE})")
  private String runConfiguration = "local";

  @Option(
      names = "--workflow",
      paramLabel = "FILE",
      description =
          "the workflow that reverses; default " + ReversalArguments.WORKFLOW + " of the project")
  private String workflow = OF_PROJECT + ReversalArguments.WORKFLOW;

  @Option(
      names = "--pipeline",
      paramLabel = "FILE",
      description =
          "with --repost: what posts again; default "
              + ReversalArguments.PIPELINE
              + " of the project")
  private String pipeline = OF_PROJECT + ReversalArguments.PIPELINE;

  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      description = "where the report goes; default none is kept")
  private @Nullable Path out;

  String workflow() {
    return workflow;
  }

  String pipeline() {
    return pipeline;
  }

  @Nullable Path out() {
    return out;
  }

  /** The arguments of Hop for a file; a variable without a value stays as the project has it. */
  List<String> arguments(String file, Map<String, String> variables) {
    List<String> arguments = new ArrayList<>();
    if (project != null) {
      arguments.addAll(List.of("-j", project));
    }
    if (environment != null) {
      arguments.addAll(List.of("-e", environment));
    }
    String values =
        variables.entrySet().stream()
            .filter(variable -> !variable.getValue().isEmpty())
            .map(variable -> variable.getKey() + "=" + variable.getValue())
            .collect(Collectors.joining(SEPARATOR));
    arguments.addAll(
        List.of("-r", runConfiguration, "-f", file, "-l", "Basic", "-ps", SEPARATOR, "-p", values));
    return arguments;
  }
}
