// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.layout;

import io.ledgerhop.problem.Fault;
import io.ledgerhop.problem.ProblemCode;
import io.ledgerhop.problem.Wording;

/** Why values cannot be read back from incoming rows. */
public enum LayoutProblem implements ProblemCode {
  FIELD_MISSING(
      Fault.USER,
      "the incoming rows have no field {}",
      "connect the transform of LedgerHop that writes these fields, and keep them on the way"),
  FIELD_EMPTY(
      Fault.USER, "field {} is empty", "look for a transform before this one that empties it"),
  FIELD_UNREADABLE(
      Fault.USER,
      "field {} of type {} cannot be read as {}",
      "look for a transform before this one that changes its type"),
  ROW_UNFIT(
      Fault.USER,
      "no transform of this version of LedgerHop writes such a row: {}",
      "look for a transform before this one that changes values, and use one version of LedgerHop in"
          + " the whole run"),
  AMOUNT_IS_BINARY(
      Fault.USER,
      "field {} has Hop's type Number, whose binary fractions are not exact to the cent",
      "look for a transform before this one that changes its type, and use BigNumber there");

  private final Wording wording;

  LayoutProblem(Fault fault, String text, String remedy) {
    this.wording = Wording.error(fault, text, remedy);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
