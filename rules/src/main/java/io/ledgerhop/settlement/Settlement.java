// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.settlement;

import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A verified settlement: its lines add up to its total.
 *
 * <p>The lines are never held in memory; each call of {@link #lines} reads them again, and its
 * stream must be closed.
 */
public record Settlement(SettlementHeader header, Supplier<Stream<MoneyLine>> reading) {

  /** The money lines in file order; close the stream. */
  public Stream<MoneyLine> lines() {
    return reading.get();
  }
}
