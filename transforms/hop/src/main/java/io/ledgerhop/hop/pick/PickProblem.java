// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.pick;

import io.ledgerhop.problem.Fault;
import io.ledgerhop.problem.ProblemCode;
import io.ledgerhop.problem.Wording;

/** Why a user cannot choose from a list. */
public enum PickProblem implements ProblemCode {
  LIST_LATE(
      Fault.REMOTE,
      "the list did not come within {} seconds",
      "test the connection in its editor, or write the value by hand"),
  LIST_EMPTY(
      Fault.USER,
      "the list has no entry, or only such as are chosen already",
      "check what the other options name, or write the value by hand"),
  LIST_LONG(
      Fault.USER,
      "the list has {} entries, and at most {} can be shown",
      "write a part of the code or of the title below"),
  PART_UNFIT(
      Fault.USER,
      "no entry that can be chosen has \"{}\" in its code or title",
      "write another part of the code or of the title below"),
  FIELDS_NONE(
      Fault.USER, "no fields come in", "draw a hop to this transform from the one before it"),
  FIELDS_UNKNOWN(
      Fault.USER, "the incoming fields are not known: {}", "check the transforms before this one"),
  LIST_UNREAD(
      Fault.OURS, "the list was not read: {}", "write the value by hand, and please report it");

  private final Wording wording;

  PickProblem(Fault fault, String text, String remedy) {
    this.wording = Wording.error(fault, text, remedy);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
