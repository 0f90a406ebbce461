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
  NO_INPUT(Fault.USER, "no rows come in", "connect a hop from the transform before it"),
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
