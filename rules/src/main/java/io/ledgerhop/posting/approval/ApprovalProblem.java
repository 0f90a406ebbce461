// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.approval;

import io.ledgerhop.problem.Fault;
import io.ledgerhop.problem.ProblemCode;
import io.ledgerhop.problem.Wording;

/** Why rules are not approved, or cannot be. */
public enum ApprovalProblem implements ProblemCode {
  NOT_APPROVED(
      Fault.USER,
      "nobody has approved the rules with the hash {}, which decide {}",
      "nothing of the settlement was sent, its documents are only previewed; the log of Ledger Rules"
          + " has the name of the workbook beside this hash; somebody who did not change it checks"
          + " it, and approves it with the command"
          + " ledgerhop approve (docs/trail.md); then run again"),
  WITHDRAWN(
      Fault.USER,
      "the rules with the hash {}, which decide {}, are approved no longer: {} withdrew the approval"
          + " of {} on {}{}",
      "nothing of the settlement was sent, its documents are only previewed; correct the workbook"
          + " and have it approved, or have this one approved again; then run again"),
  OWN_WORK(
      Fault.USER,
      "{} changed it last, and nobody approves their own change",
      "let somebody else check and approve it; nothing was noted"),
  AUTHOR_UNKNOWN(
      Fault.USER,
      "it does not say who changed it last",
      "fill the column Who in the last row of its tab Changes, or name the person with --changed-by;"
          + " nothing was noted"),
  AUTHOR_DIFFERS(
      Fault.USER,
      "{} changed it last, as its tab Changes says, not {}",
      "leave --changed-by out, or correct the tab; nothing was noted"),
  RULES_UNREADABLE(Fault.USER, "cannot be read: {}", "check the path; nothing was noted"),
  APPROVED_ALREADY(
      Fault.USER, "{} approved it on {}", "nothing was noted, it can be posted with as it is"),
  NEVER_APPROVED(
      Fault.USER,
      "its hash {} is not approved",
      "nothing was noted; see with --list what is approved");

  private final Wording wording;

  ApprovalProblem(Fault fault, String text, String remedy) {
    this.wording = Wording.error(fault, text, remedy);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
