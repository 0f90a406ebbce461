// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.command.file;

import io.ledgerhop.problem.ConnectorException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The options that name settlements. */
public final class HistoryOptions {

  @Option(
      names = "--settlements",
      arity = "1..*",
      paramLabel = "PATH",
      description = "settlement files, flat or XML, packed or not, or folders of them")
  private List<Path> settlements = new ArrayList<>();

  @Option(
      names = "--last",
      paramLabel = "NUMBER",
      description = "only so many settlements, those that ended last; default all")
  private int last = Integer.MAX_VALUE;

  /** True when settlements are named. */
  public boolean isGiven() {
    return !settlements.isEmpty();
  }

  /**
   * Opens the settlements; throws a {@link ConnectorException} if none can be read.
   *
   * @param seller their seller account; empty if it is not named
   */
  public History open(String seller, Clock clock) {
    if (settlements.isEmpty()) {
      throw new ConnectorException(CommandProblem.SETTLEMENTS_MISSING.at("--settlements"));
    }
    if (last < 1) {
      throw new ConnectorException(CommandProblem.LAST_UNCLEAR.at("--last", last));
    }
    return History.open(settlements, last, seller, clock);
  }
}
