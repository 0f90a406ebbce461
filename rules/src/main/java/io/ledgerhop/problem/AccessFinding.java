// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.problem;

import io.ledgerhop.masking.Masking;

/**
 * One result of the test of a connection: what works, or what does not and what to do about it.
 *
 * @param place the connection, and its option if there is one
 * @param text what was found
 * @param remedy what to do about it; empty if there is nothing to do
 */
public record AccessFinding(State state, String place, String text, String remedy) {

  /** Whether a run can do its work; in the order of gravity. */
  public enum State {
    FINE,
    /** The main pipeline works, and something else does not. */
    WARNING,
    WRONG
  }

  /** Masks secrets in all texts, whatever their source. */
  public AccessFinding {
    place = Masking.masked(place);
    text = Masking.masked(text);
    remedy = Masking.masked(remedy);
  }

  /** Something that works. */
  public static AccessFinding fine(String place, String text) {
    return new AccessFinding(State.FINE, place, text, "");
  }

  /** A problem, as grave as its code. */
  public static AccessFinding of(Problem problem) {
    State state = problem.isError() ? State.WRONG : State.WARNING;
    return new AccessFinding(state, problem.place(), problem.fact(), problem.remedy());
  }

  /**
   * The same as a warning.
   *
   * @param consequence what does not work without it
   */
  public AccessFinding warning(String consequence) {
    return new AccessFinding(State.WARNING, place, text + "; " + consequence, remedy);
  }

  /** Place, text and remedy on one line. */
  public String message() {
    return place + ": " + text + (remedy.isEmpty() ? "" : " (" + remedy + ")");
  }
}
