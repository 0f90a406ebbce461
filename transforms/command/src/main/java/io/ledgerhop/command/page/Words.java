// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.command.page;

import io.ledgerhop.problem.Counted;

/** Numbers in sentences. */
public final class Words {

  private Words() {}

  /** The number and the noun, as in {@code 1 line}, {@code 2 lines} and {@code no lines}. */
  public static String count(long number, String noun) {
    return number == 0 ? "no " + noun + "s" : Counted.of(number, noun);
  }
}
