// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.payout;

import io.ledgerhop.plan.Plan;
import io.ledgerhop.settlement.Finding;
import io.ledgerhop.settlement.Warning;
import java.util.List;

/**
 * What follows from the groups that Amazon has closed.
 *
 * @param plans the cash entries, or the reasons why one cannot be made
 * @param warnings what a person should check
 * @param findings where groups and settlements do not fit together
 * @param notes why money is not entered yet, for the log
 */
public record PayoutReview(
    List<Plan> plans, List<Warning> warnings, List<Finding> findings, List<String> notes) {

  public PayoutReview {
    plans = List.copyOf(plans);
    warnings = List.copyOf(warnings);
    findings = List.copyOf(findings);
    notes = List.copyOf(notes);
  }
}
