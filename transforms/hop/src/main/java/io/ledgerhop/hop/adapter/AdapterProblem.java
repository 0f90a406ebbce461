// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.adapter;

import io.ledgerhop.problem.Fault;
import io.ledgerhop.problem.ProblemCode;
import io.ledgerhop.problem.Wording;

/** What is wrong with a transform's place in a pipeline. */
public enum AdapterProblem implements ProblemCode {
  OPTION_EMPTY(Fault.USER, "the option is empty", "choose {} in the transform's dialog"),
  OPTION_UNCLEAR(Fault.USER, "\"{}\" is neither Y nor N", "choose one of them"),
  TARGET_WITHOUT_HOP(
      Fault.USER,
      "\"{}\" is chosen as a target, but no hop leads there",
      "draw the hop, or clear the option"),
  TARGET_TWICE(
      Fault.USER, "\"{}\" is chosen as a target twice", "give each target a transform of its own"),
  TARGET_HOP_DISABLED(
      Fault.USER,
      "\"{}\" is chosen as a target, but the hop that leads there is disabled",
      "enable the hop, or clear the option"),
  TARGET_OF_ERROR_HOP(
      Fault.USER,
      "\"{}\" is chosen as a target, but the error hop leads there too",
      "let the error hop lead to a transform of its own"),
  ERROR_HOP_DISABLED(
      Fault.USER,
      "the error hop to \"{}\" is disabled, so Hop would drop the rows that it takes",
      "enable the hop, or switch off the error handling of this transform"),
  ERROR_HOP_MISSING(
      Fault.USER,
      "the error handling names \"{}\", but no hop leads there, so Hop would drop the rows",
      "draw the hop, or switch off the error handling of this transform"),
  ERROR_HOP_WITHOUT_TARGET(
      Fault.USER,
      "the error handling is switched on, but the transform that it names is not in the pipeline,"
          + " so Hop would take a hop to a renamed one for a hop of good rows",
      "choose the transform again in the error handling of this transform, or switch it off"),
  ERROR_HANDLING_OFF(
      Fault.USER,
      "the error handling is switched off, but its hop to \"{}\" is enabled, so Hop would send good"
          + " rows there",
      "switch on the error handling of this transform, or disable the hop"),
  ERROR_HOP_COPIES(
      Fault.USER,
      "the error hop leads to \"{}\", which runs in {} copies, so Hop would send good rows to all"
          + " but one of them",
      "let it run in one copy"),
  COPIES_MANY(
      Fault.USER,
      "it is to run in {} copies, each of which would get only some of the rows",
      "set the number of copies to 1, or to ${SINGLE_BEAM}, a variable with the value 1"),
  NO_INPUT(Fault.USER, "no rows come in", "connect a hop from the transform before it"),
  FILE_FAILED(
      Fault.USER,
      "a file cannot be read or written: {}",
      "check the free space and the permissions of its folder, and run again; nothing is posted twice"),
  MEMORY_SHORT(
      Fault.USER,
      "Java has too little memory: {}",
      "start Hop with more, as in HOP_OPTIONS=-Xmx1g, and run again; nothing is posted twice"),
  UNEXPECTED(Fault.OURS, "{}: {}", "run again with log level Debug and report it with the log");

  private final Wording wording;

  AdapterProblem(Fault fault, String text, String remedy) {
    this.wording = Wording.error(fault, text, remedy);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
