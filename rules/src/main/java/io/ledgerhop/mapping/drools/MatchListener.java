// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.drools;

import io.ledgerhop.mapping.LineFacts;
import java.util.List;

/**
 * Is told which rules matched a line, and which of them won; for people who look into the rules.
 */
@FunctionalInterface
public interface MatchListener {

  /**
   * The rules were asked. Lines of which the rules see the same are asked for once.
   *
   * @param line what the rules saw
   * @param matched the names of all rules that matched, the highest salience first; empty if none
   * @param winners the one that decides, or all of a tie; empty if none matched
   */
  void asked(LineFacts line, List<String> matched, List<String> winners);
}
