// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.answer;

import java.time.YearMonth;
import java.util.List;

/**
 * Money that another workbook would post elsewhere.
 *
 * @param month of the posting days
 * @param lines how many there are; a line that is split counts for each part that moves
 * @param cells the deciding cells of both workbooks, as in {@code Mapping!O14 -> Mapping!O15}
 */
public record Move(
    YearMonth month,
    Destination from,
    Destination to,
    Sides sides,
    long lines,
    List<String> cells) {

  /** Copies the cells. */
  public Move {
    cells = List.copyOf(cells);
  }

  /** The month as in {@code Oct 2026}. */
  public String monthName() {
    return MonthName.of(month);
  }

  /** As in {@code moves debits of 1204.33 USD from Journal 6010 to Journal 6025 in Oct 2026}. */
  public String sentence() {
    return "moves %s from %s to %s in %s".formatted(sides, from, to, monthName());
  }
}
