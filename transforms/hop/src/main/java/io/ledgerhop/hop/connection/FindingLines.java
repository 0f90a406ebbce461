// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.connection;

import io.ledgerhop.problem.AccessFinding;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.hop.i18n.BaseMessages;

/** Findings as lines, each with the word for its state in the language of the user. */
public final class FindingLines {

  private FindingLines() {}

  /** One line: its state, and what was found where. */
  public static String line(AccessFinding finding) {
    return BaseMessages.getString(FindingLines.class, "FindingLines." + finding.state().name())
        + ": "
        + finding.message();
  }

  /** All findings, one a line. */
  static String lines(List<AccessFinding> findings) {
    return findings.stream().map(FindingLines::line).collect(Collectors.joining("\n"));
  }

  /** The gravest state among these findings. */
  public static AccessFinding.State worst(List<AccessFinding> findings) {
    return findings.stream()
        .map(AccessFinding::state)
        .max(Comparator.naturalOrder())
        .orElse(AccessFinding.State.FINE);
  }
}
