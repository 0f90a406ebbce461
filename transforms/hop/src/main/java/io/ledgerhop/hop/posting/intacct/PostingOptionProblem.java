// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.posting.intacct;

import io.ledgerhop.problem.Fault;
import io.ledgerhop.problem.ProblemCode;
import io.ledgerhop.problem.Wording;

/** What can be wrong with the options of Intacct Output. */
public enum PostingOptionProblem implements ProblemCode {
  PREVIEW_UNCLEAR(Fault.USER, "\"{}\" is neither yes nor no", "write Y or N; nothing was posted"),
  CLOSED_PERIOD_UNCLEAR(
      Fault.USER, "\"{}\" is none of {}", "choose one of them; nothing was posted"),
  CHANGED_UNCLEAR(Fault.USER, "\"{}\" is none of {}", "choose one of them; nothing was posted"),
  DATE_UNCLEAR(Fault.USER, "\"{}\" is no day", "write it like 2026-11-30; nothing was posted"),
  SCOPE_UNCLEAR(Fault.USER, "\"{}\" is none of {}", "choose one of them; nothing was reversed"),
  SLICE_UNCLEAR(
      Fault.USER, "\"{}\" is no slice", "write a number from 1 on, or leave it empty for all"),
  DRAFT_UNCLEAR(Fault.USER, "\"{}\" is neither yes nor no", "write Y or N; nothing was posted"),
  CREATE_UNCLEAR(Fault.USER, "\"{}\" is neither yes nor no", "write Y or N; nothing was posted"),
  LIMIT_UNCLEAR(
      Fault.USER,
      "\"{}\" is no amount of a currency",
      "write it like USD=50000; nothing was posted"),
  NEW_TYPES_UNCLEAR(Fault.USER, "\"{}\" is none of {}", "choose one of them; nothing was posted"),
  SIGN_OFF_UNCLEAR(Fault.USER, "\"{}\" is none of {}", "choose one of them; nothing was posted"),
  LIMIT_TWICE(Fault.USER, "{} has two amounts", "remove one of them; nothing was posted"),
  ATTACHMENT_FOLDER_LONG(
      Fault.USER,
      "the name of the folder has {} characters, Intacct takes {}",
      "shorten it; nothing was posted"),
  FILE_UNREADABLE(
      Fault.USER,
      "its file {} cannot be read from the archive and attached: {}",
      "nothing of the settlement was sent; see that the archive beside the trail can be read"),
  FOLDER_UNWRITABLE(
      Fault.USER,
      "nothing can be written to \"{}\": {}",
      "choose a folder that exists or can be made, and check its permissions");

  private final Wording wording;

  PostingOptionProblem(Fault fault, String text, String remedy) {
    this.wording = Wording.error(fault, text, remedy);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
