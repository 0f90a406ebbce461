// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.wiring;

import io.ledgerhop.problem.Fault;
import io.ledgerhop.problem.ProblemCode;

/** Why the archive of downloaded files cannot be used. */
public enum ArchiveProblem implements ProblemCode {
  CANNOT_WRITE(
      "the file {} cannot be kept: {}", "see that the folder exists, has room and may be written"),
  CANNOT_READ("the file {} cannot be read: {}", "see that the folder can be reached"),
  NOT_THERE(
      "the file {} is not there",
      "put it back from a backup, or name the folder in which it was kept before");

  private final String text;
  private final String remedy;

  ArchiveProblem(String text, String remedy) {
    this.text = text;
    this.remedy = remedy;
  }

  @Override
  public Fault fault() {
    return Fault.USER;
  }

  @Override
  public String text() {
    return text;
  }

  @Override
  public String remedy() {
    return remedy;
  }
}
