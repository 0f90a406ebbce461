// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon.settlement;

import java.util.List;

/** An event, such as an order, a refund or a fee, with all its money rows. */
public record Movement(Event event, List<FlatFileRow> rows) {

  public Movement {
    rows = List.copyOf(rows);
  }

  /** The sum of the rows, in hundredths of the settlement's currency. */
  public long cents() {
    return rows.stream().mapToLong(FlatFileRow::cents).sum();
  }
}
