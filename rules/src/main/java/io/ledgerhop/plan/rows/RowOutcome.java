// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan.rows;

import io.ledgerhop.plan.Plan;
import io.ledgerhop.problem.Outcome;

/**
 * A document of the input.
 *
 * @param seller the source of the document
 * @param id the number that stands in the place of a settlement's
 * @param plan the plan with the document; all its problems if it is rejected
 */
public record RowOutcome(String seller, String id, Outcome<Plan> plan) {}
