// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.adapter;

import io.ledgerhop.problem.Fault;
import io.ledgerhop.problem.ProblemCode;
import io.ledgerhop.problem.Wording;

/** What can be wrong with the text of an option. */
public enum OptionProblem implements ProblemCode {
  VARIABLE_UNRESOLVED(
      Fault.USER,
      "the variable in {} has no value",
      "set it as a parameter, in the project or in the environment"),
  VARIABLE_UNSUPPORTED(
      Fault.USER,
      "{} stands in an option in which variables are not replaced",
      "write the name itself"),
  OPTION_UNUSED(
      Fault.USER,
      "the option is filled, but does nothing while {} is {}",
      "clear it, or choose something else there"),
  TIME_UNFIT(
      Fault.USER,
      "\"{}\" is no time",
      "write a day, as in 2026-11-30, which begins in UTC, or a time with its offset, as in"
          + " 2026-11-30T08:00:00Z"),
  TIMES_UNFIT(Fault.USER, "{} is not before {}", "correct one of them"),
  PATH_INEXPRESSIBLE(
      Fault.USER,
      "this system's encoding of file names, {}, cannot express the path {}",
      "set LC_ALL to a locale with UTF-8, such as C.UTF-8, where Hop is started, or choose a path of"
          + " plain letters"),
  CHOICE_UNFIT(Fault.USER, "\"{}\" is none of the choices", "choose one of {}");

  private final Wording wording;

  OptionProblem(Fault fault, String text, String remedy) {
    this.wording = Wording.error(fault, text, remedy);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
