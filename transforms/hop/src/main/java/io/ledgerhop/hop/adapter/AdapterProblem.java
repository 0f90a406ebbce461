// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.adapter;

import io.ledgerhop.problem.Fault;
import io.ledgerhop.problem.ProblemCode;

/** What is wrong with a transform's surroundings in a pipeline. */
public enum AdapterProblem implements ProblemCode {
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

  private final Fault fault;
  private final String text;
  private final String remedy;

  AdapterProblem(Fault fault, String text, String remedy) {
    this.fault = fault;
    this.text = text;
    this.remedy = remedy;
  }

  @Override
  public Fault fault() {
    return fault;
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
