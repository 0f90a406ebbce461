// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.settlement;

import io.ledgerhop.problem.Problem;

/**
 * Something that does not fit between settlements, or between them and what Amazon pays out. No
 * settlement is held for it, and the run does not count as done.
 *
 * @param seller name of the Amazon seller account
 * @param settlementId Amazon's id; empty if it is not known which settlement it would be
 * @param code name of the problem code
 * @param message place, fact and remedy
 */
public record Finding(String seller, String settlementId, String code, String message) {

  public static Finding of(String seller, String settlementId, Problem problem) {
    return new Finding(seller, settlementId, problem.code().name(), problem.message());
  }
}
