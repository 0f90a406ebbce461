// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping;

import io.ledgerhop.settlement.CutOff;
import io.ledgerhop.settlement.MoneyLine;
import java.time.LocalDate;

/**
 * What decides about a line beside its own fields: on which day it falls, and to which product line
 * its SKU belongs.
 */
public record LineContext(CutOff cutOff, ProductLines products) {

  /** The posting day of a line. */
  public LocalDate dayOf(MoneyLine line) {
    return cutOff.dayOf(line.settlement(), line.postedAt());
  }

  /** The product line of a line; empty if it has none. */
  public String productLineOf(MoneyLine line) {
    return products.of(line.reference().sku());
  }
}
