// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.problem;

/**
 * What a problem code says, written for the person who has to act.
 *
 * @param text what is wrong, with a pair of braces for each value
 * @param remedy what to do about it, with braces that continue to take values after those of the
 *     text; empty if nothing can be done
 */
public record Wording(Fault fault, Severity severity, String text, String remedy) {

  /** The wording of an error. */
  public static Wording error(Fault fault, String text, String remedy) {
    return new Wording(fault, Severity.ERROR, text, remedy);
  }
}
