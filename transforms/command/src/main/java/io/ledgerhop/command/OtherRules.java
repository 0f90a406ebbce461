// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.command;

import static io.ledgerhop.command.file.CommandProblem.OTHER_SET_MISSING;

import io.ledgerhop.command.file.RulePaths;
import io.ledgerhop.problem.ConnectorException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that name the rules with which those in use are compared. */
final class OtherRules {

  @Option(
      names = "--with",
      paramLabel = "WORKBOOK",
      description = "the other workbook, which is not in use yet; default that of --mapping")
  private @Nullable Path workbook;

  @Option(
      names = "--with-overrides",
      paramLabel = "TEXT",
      description = "the overrides on it; \"\" for none, default those of --overrides")
  private @Nullable String overrides;

  @Option(
      names = "--with-rules",
      arity = "1..*",
      split = ";",
      paramLabel = "PATH",
      description = "the rule files beside it; \"\" for none, default those of --rules")
  private @Nullable List<String> rules;

  /**
   * The other workbook.
   *
   * @throws ConnectorException if no option names anything else than what is in use
   */
  Path workbook(Path inUse) {
    if (workbook == null && overrides == null && rules == null) {
      throw new ConnectorException(OTHER_SET_MISSING.at("impact"));
    }
    return workbook == null ? inUse : workbook;
  }

  /** What lies beside the other workbook. */
  RulePaths paths(RulePaths inUse) {
    return new RulePaths(
        overrides == null ? inUse.overrides() : overrides, rules == null ? inUse.rules() : rules);
  }
}
