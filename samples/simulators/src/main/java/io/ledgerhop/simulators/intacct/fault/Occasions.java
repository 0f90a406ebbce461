// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.fault;

import java.util.function.BooleanSupplier;

/**
 * The calls to which a fault applies.
 *
 * @param calls {@link #ANY}, {@link #WRITES}, the name of a function, its name and object, or a
 *     control id
 * @param first the first of these calls, from 1, to which the fault can apply
 * @param times the number of calls to which the fault applies
 * @param chance decides at each call whether the fault applies
 */
public record Occasions(String calls, int first, int times, BooleanSupplier chance) {
  /** Every call. */
  public static final String ANY = "*";

  /** Every call with a function that writes. */
  public static final String WRITES = "write";

  public Occasions {
    if (first < 1) {
      throw new IllegalArgumentException("requests are counted from 1, not " + first);
    }
  }

  /** The n-th call only. */
  public static Occasions nth(int nth, String calls) {
    return new Occasions(calls, nth, 1, () -> true);
  }
}
