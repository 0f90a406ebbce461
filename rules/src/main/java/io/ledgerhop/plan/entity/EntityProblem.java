// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan.entity;

import io.ledgerhop.problem.Fault;
import io.ledgerhop.problem.ProblemCode;
import io.ledgerhop.problem.Wording;

/** Why a list of entities cannot be used. */
public enum EntityProblem implements ProblemCode {
  ENTITY_UNNAMED("the entity has no id", "write the id that Intacct has for it"),
  LOCATION_TWICE(
      "location {} belongs to {} already", "keep it in one of the two lines; * is for all others"),
  NO_HOME(
      "no entity has the clearing account",
      "leave Account and Account at home empty in the line of the entity that receives Amazon's"
          + " payouts"),
  TWO_HOMES(
      "{} and {} both have no accounts, so both would have the clearing account",
      "write the accounts between them into one of the two lines"),
  ACCOUNT_LACKING(
      "{} has only one of its two accounts",
      "write both: Account in the books of {}, Account at home in those of the other entity");

  private final Wording wording;

  EntityProblem(String text, String remedy) {
    this.wording = Wording.error(Fault.USER, text, remedy);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
