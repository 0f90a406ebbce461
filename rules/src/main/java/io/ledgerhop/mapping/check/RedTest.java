// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.check;

import io.ledgerhop.mapping.ExampleLine.Expectation;
import io.ledgerhop.mapping.MappingRow;
import io.ledgerhop.problem.Problem;
import java.util.Optional;

/**
 * An expectation of a test that is not met.
 *
 * @param row the row that decided the line; empty if none did, or a rule of a file
 * @param expectation what is expected; empty if no row matches the line
 */
public record RedTest(
    Problem problem, Optional<MappingRow> row, Optional<Expectation> expectation) {

  static RedTest unmapped(Problem problem) {
    return new RedTest(problem, Optional.empty(), Optional.empty());
  }
}
