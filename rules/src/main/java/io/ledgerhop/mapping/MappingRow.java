// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping;

/**
 * A row of the Mapping tab that is switched on: which lines it wants, and where it sends them.
 *
 * @param priority decides between rows that are equally specific; the higher one wins
 */
public record MappingRow(
    RowCells cells, Conditions conditions, int priority, MappingTarget target) {

  public boolean accepts(LineFacts line) {
    return conditions.accept(line);
  }

  /** The row's standing for a line that it accepts. */
  public Rank rank(LineFacts line) {
    return new Rank(conditions.count(), conditions.exact(line), priority);
  }

  /** The cell that decides, for instance {@code Mapping!O14}. */
  public String place() {
    return cells.place(MappingColumn.GL_ACCOUNT);
  }
}
