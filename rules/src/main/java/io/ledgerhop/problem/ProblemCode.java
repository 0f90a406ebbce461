// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.problem;

/**
 * A kind of problem; each is an enum constant.
 *
 * <p>Every module has its own enum. The texts are written for the person who has to act; {@code {}}
 * stands for the next value given to {@link #at}.
 */
public interface ProblemCode {

  /** The stable name of the code, as shown in reports and in docs/errors.md. */
  String name();

  /** The fault, the severity and both texts. */
  Wording wording();

  default Fault fault() {
    return wording().fault();
  }

  default Severity severity() {
    return wording().severity();
  }

  /** What is wrong, with a pair of braces for each value. */
  default String text() {
    return wording().text();
  }

  /** What to do about it; see {@link Wording}. */
  default String remedy() {
    return wording().remedy();
  }

  /**
   * The problem at a place.
   *
   * @param place where the problem is: a file and line, a cell, a document number, an option of a
   *     transform
   * @param values the values for the braces, in order; surplus values are appended in parentheses
   */
  default Problem at(String place, Object... values) {
    return Problem.of(this, place, values);
  }
}
