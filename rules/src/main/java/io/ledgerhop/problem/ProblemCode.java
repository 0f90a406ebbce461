// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.problem;

/**
 * A kind of problem, one enum constant each.
 *
 * <p>Every module has its own enum. The texts are written for the person who has to act; {@code {}}
 * stands for the next value given to {@link #at}.
 */
public interface ProblemCode {

  /** The stable name of the code, as it stands in reports and in the error gallery. */
  String name();

  /** Whose fault it is, how severe, and both texts. */
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
   * @param place where it is: a file and line, a cell, a document number, an option of a transform
   * @param values what the braces stand for, in order; surplus values are appended in parentheses
   */
  default Problem at(String place, Object... values) {
    return Problem.of(this, place, values);
  }
}
