// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.answer.tests;

import io.ledgerhop.mapping.MappingRow;
import io.ledgerhop.settlement.MoneyLine;
import java.util.List;

/**
 * A row for the tab Tests, made of a line of a settlement.
 *
 * @param row the row on which it lands
 * @param line the line it was made of
 * @param cells a text for each title
 */
public record ProposedTest(MappingRow row, MoneyLine line, List<String> cells) {

  /** Copies the cells. */
  public ProposedTest {
    cells = List.copyOf(cells);
  }
}
