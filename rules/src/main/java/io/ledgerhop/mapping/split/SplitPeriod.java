// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.split;

import io.ledgerhop.mapping.condition.DateRange;
import io.ledgerhop.money.Money;
import java.util.List;

/**
 * The parts that hold from one day to another.
 *
 * @param parts in sheet order, at least one with a weight
 */
public record SplitPeriod(SplitKind kind, DateRange dates, List<SplitPart> parts) {

  /** A line becomes as many postings; more parts are refused. */
  public static final int PARTS_MAX = 1_000;

  /** Copies the parts. */
  public SplitPeriod {
    parts = List.copyOf(parts);
  }

  /** An amount for each part, in their order; their sum is the whole. */
  public List<Money> spread(Money whole) {
    return kind.spread(whole, parts.stream().map(SplitPart::weight).toList());
  }
}
