// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.command.file;

import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.settlement.CutOff;
import io.ledgerhop.settlement.CutOffText;
import picocli.CommandLine.Option;

/** The option <i>--zone</i>. */
public final class CutOffZone {

  @Option(
      names = "--zone",
      paramLabel = "ZONE",
      defaultValue = "",
      description =
          "cut-off time zone, or one for each marketplace as in"
              + " \"Amazon.com=America/New_York; Amazon.de=UTC\"; default the marketplace's own")
  private String zone = "";

  /** Throws a {@link ConnectorException} if the text is no cut-off. */
  public CutOff cutOff() {
    Outcome<CutOff> read = CutOffText.parse("--zone", zone.strip());
    if (!read.hasValue()) {
      throw new ConnectorException(Problem.joined(read.problems()));
    }
    return read.value();
  }
}
