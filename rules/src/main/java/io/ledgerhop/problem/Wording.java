// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.problem;

/**
 * The texts of a problem code, written for the person who has to act.
 *
 * @param text what is wrong, with a pair of braces for each value
 * @param remedy what to do about it; its braces take the values that follow those of the text;
 *     empty if nothing can be done
 */
public record Wording(Fault fault, Severity severity, String text, String remedy) {

  /** The wording of an error. */
  public static Wording error(Fault fault, String text, String remedy) {
    return new Wording(fault, Severity.ERROR, text, remedy);
  }
}
