// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.attachment;

import io.ledgerhop.problem.Fault;
import io.ledgerhop.problem.ProblemCode;
import io.ledgerhop.problem.Wording;

/** Reasons why the files of a settlement are not attached to its documents. */
public enum AttachmentProblem implements ProblemCode {
  NOT_ATTACHED(
      Fault.USER,
      "its attachment {} cannot be stored in the folder {} of Intacct: {}",
      "nothing of the settlement was sent; give the user the permission to add attachments and"
          + " their folders, or leave the option Attachment folder of Intacct Output empty; then"
          + " run again"),
  ATTACHMENT_UNCLEAR(
      Fault.REMOTE,
      "its attachment {} was sent, and no usable answer came back: {}",
      "nothing of the settlement was sent; the next run looks for the attachment first");

  private final Wording wording;

  AttachmentProblem(Fault fault, String text, String remedy) {
    this.wording = Wording.error(fault, text, remedy);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
