// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.problem;

/** Numbers of things in sentences for people. */
public final class Counted {

  private Counted() {}

  /**
   * The number and its noun.
   *
   * @param noun in the singular, one that takes an s in the plural
   * @return as in {@code 1 row} and {@code 2 rows}
   */
  public static String of(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
