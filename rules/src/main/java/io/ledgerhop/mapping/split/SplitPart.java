// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.split;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.Dimensions;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * One of the parts into which money is split, and what its row says instead of the mapping row.
 *
 * @param weight its proportion of all parts, a percentage in the tab Shares; not negative
 * @param account empty when the mapping row's account holds
 * @param dimensions those that differ from the mapping row's
 * @param place the cell of the weight, for instance {@code Shares!B3}
 * @param cells the cells of the other results that the row has, by the title of their column
 */
public record SplitPart(
    BigDecimal weight,
    Optional<AccountCode> account,
    Dimensions dimensions,
    String place,
    Map<String, String> cells) {

  /** Refuses a negative weight. */
  public SplitPart {
    if (weight.signum() < 0) {
      throw new IllegalArgumentException("the weight at " + place + " is negative: " + weight);
    }
    cells = Map.copyOf(cells);
  }

  /** The cell of a column, or that of the weight if the row has none there. */
  public String cell(String title) {
    return cells.getOrDefault(title, place);
  }
}
