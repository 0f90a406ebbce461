// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping;

/**
 * A row of the Mapping tab that is switched on: the lines it matches, and how they are posted.
 *
 * @param priority decides between rows that are equally specific; the higher one wins
 */
public record MappingRow(
    RowCells cells, Conditions conditions, int priority, MappingTarget target) {

  public boolean accepts(LineFacts line) {
    return conditions.accept(line);
  }

  /** The row's rank for a line that it matches. */
  public Rank rank(LineFacts line) {
    return new Rank(conditions.count(), conditions.exact(line), priority);
  }

  /** The cell that decides where the line is posted, for instance {@code Mapping!O14}. */
  public String place() {
    return cells.place(MappingColumn.GL_ACCOUNT);
  }
}
