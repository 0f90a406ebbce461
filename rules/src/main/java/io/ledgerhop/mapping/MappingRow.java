// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping;

import io.ledgerhop.money.Sign;
import java.time.LocalDate;

/**
 * A row of the Mapping tab that is switched on: the lines it matches, and how they are posted.
 *
 * @param priority decides between rows that are equally specific; the higher one wins
 * @param layer of its workbook, 0 for the base; see {@link Rank}
 */
public record MappingRow(
    RowCells cells, Conditions conditions, int priority, MappingTarget target, int layer) {

  /** A row of the base. */
  public MappingRow(RowCells cells, Conditions conditions, int priority, MappingTarget target) {
    this(cells, conditions, priority, target, 0);
  }

  public boolean accepts(LineFacts line) {
    return conditions.accept(line);
  }

  /** The row's rank for a line that it matches. */
  public Rank rank(LineFacts line) {
    return new Rank(layer, conditions.count(), conditions.exact(line), priority);
  }

  /** What the cell of a condition says, as typed where it is a text; empty if it is blank. */
  public String says(MappingColumn column) {
    return switch (column) {
      case SIGN -> conditions.sign().map(sign -> sign == Sign.MINUS ? "-" : "+").orElse("");
      case FROM -> conditions.dates().from().map(LocalDate::toString).orElse("");
      case TO -> conditions.dates().to().map(LocalDate::toString).orElse("");
      default -> cells.says(column);
    };
  }

  /** The cell that decides where the line is posted, for instance {@code Mapping!O14}. */
  public String place() {
    return cells.place(MappingColumn.GL_ACCOUNT);
  }
}
