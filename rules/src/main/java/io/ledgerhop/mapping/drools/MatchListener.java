// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.drools;

import io.ledgerhop.mapping.LineFacts;
import java.util.List;

/** Receives the rules that matched a line and those that decided it, to explain a mapping. */
@FunctionalInterface
public interface MatchListener {

  /**
   * Called after the rules ran for a line; once only for lines with the same values in all
   * conditions.
   *
   * @param line the facts of the line
   * @param matched the names of all rules that matched, the highest salience first; empty if none
   * @param winners the rule that decides, or all rules of a tie; empty if none matched
   */
  void lineMatched(LineFacts line, List<String> matched, List<String> winners);
}
