// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report.page;

import io.ledgerhop.problem.ProblemGroup;
import java.util.List;

/**
 * What stopped a run; a message such as that of a workbook has a line for each error.
 *
 * @param count the number of errors
 * @param groups the errors, those that say the same together
 */
public record RunError(int count, List<ProblemGroup> groups) {

  /**
   * @param message with a line for each error
   */
  public static RunError of(String message) {
    List<String> lines = message.lines().filter(line -> !line.isBlank()).toList();
    return new RunError(lines.size(), ProblemGroup.of(lines));
  }
}
