// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.wiring;

import io.ledgerhop.problem.Fault;
import io.ledgerhop.problem.ProblemCode;
import io.ledgerhop.problem.Wording;

/** Why the archive of downloaded files cannot be used. */
public enum ArchiveProblem implements ProblemCode {
  CANNOT_WRITE(
      "the file {} cannot be kept: {}", "see that the folder exists, has room and may be written"),
  CANNOT_READ("the file {} cannot be read: {}", "see that the folder can be reached"),
  NOT_THERE(
      "the file {} is not there",
      "put it back from a backup, or name the folder in which it was kept before");

  private final Wording wording;

  ArchiveProblem(String text, String remedy) {
    this.wording = Wording.error(Fault.USER, text, remedy);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
