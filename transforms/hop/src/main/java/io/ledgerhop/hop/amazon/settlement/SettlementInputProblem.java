// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.settlement;

import io.ledgerhop.problem.Fault;
import io.ledgerhop.problem.ProblemCode;
import io.ledgerhop.problem.Wording;

/** Why the settlement files that a user names cannot be read. */
public enum SettlementInputProblem implements ProblemCode {
  FILES_MISSING(
      "there is no file or folder {}", "correct the option, or clear it to ask Amazon instead"),
  FILES_UNREADABLE("{} cannot be listed: {}", "check that it may be read, and run again"),
  FILES_TOO_MANY(
      "{} has more than {} files", "move those that are posted to another folder, and run again"),
  FILES_TOO_DEEP(
      "{} stands under more than {} folders",
      "look for a link that leads back to a folder above, or read without sub-folders"),
  FILE_SELLER_EMPTY(
      "the option is empty",
      "write the name of the seller account to which the settlement files belong"),
  SELLER_UNKNOWN(
      "nothing says to which seller account {} belongs",
      "write its name into the option Seller of the files, or into a field called seller"),
  FIELD_NOT_CHOSEN(
      "rows come in, but no field is chosen that names a file",
      "choose the field in the option Field with the file, or remove the hop"),
  FIELD_UNFED(
      "field {} names the files, but no rows come in",
      "draw a hop from the transform that has the field, or clear the option"),
  FIELD_WITHOUT_FILE("field {} is empty", "look for a transform before this one that empties it"),
  DIFFERENCES_UNWRITTEN(
      "the differences cannot be written to {}: {}",
      "check the folder; the figures are in the message of the settlement all the same"),
  TWO_SOURCES("the options {} and {} are both filled", "clear one of them"),
  TASK_UNKNOWN("\"{}\" is no task of this transform", "choose read or list"),
  DATE_ORDER_UNKNOWN(
      "\"{}\" is no order of day and month", "choose auto, day first or month first"),
  CHARSET_UNKNOWN(
      "\"{}\" is no encoding that Java knows", "choose auto, or a name such as windows-1252");

  private final Wording wording;

  SettlementInputProblem(String text, String remedy) {
    this.wording = Wording.error(Fault.USER, text, remedy);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
