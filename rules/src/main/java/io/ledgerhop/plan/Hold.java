// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan;

import io.ledgerhop.problem.Problem;
import java.util.Optional;

/**
 * A reason why a settlement must not be posted.
 *
 * @param code name of the problem code
 * @param message place, fact and remedy
 * @param unmapped the type values that no rule matched, when that is the reason
 */
public record Hold(String code, String message, Optional<Unmapped> unmapped) {

  public static Hold of(Problem problem) {
    return new Hold(problem.code().name(), problem.message(), Optional.empty());
  }
}
