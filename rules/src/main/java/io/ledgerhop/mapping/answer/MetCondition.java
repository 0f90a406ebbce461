// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.answer;

import io.ledgerhop.mapping.Conditions;
import io.ledgerhop.mapping.LineContext;
import io.ledgerhop.mapping.LineField;
import io.ledgerhop.mapping.MappingColumn;
import io.ledgerhop.mapping.MappingRow;
import io.ledgerhop.settlement.MoneyLine;
import java.util.ArrayList;
import java.util.List;

/**
 * A condition of a row, and the value of the line that meets it.
 *
 * @param cell for instance {@code Mapping!F14}
 * @param says the text of the cell as typed
 * @param value the text of the line as Amazon wrote it, its amount or its posting day
 */
public record MetCondition(MappingColumn column, String cell, String says, String value) {

  /** The conditions of a row that matches a line, in the order of the columns. */
  static List<MetCondition> of(MappingRow row, MoneyLine line, LineContext context) {
    List<MetCondition> met = new ArrayList<>();
    Conditions conditions = row.conditions();
    for (LineField field : LineField.values()) {
      if (conditions.texts().containsKey(field)) {
        met.add(of(row, field.column(), field.of(line, context)));
      }
    }
    if (conditions.sign().isPresent()) {
      met.add(of(row, MappingColumn.SIGN, line.amount().toString()));
    }
    String day = context.dayOf(line).toString();
    conditions.dates().from().ifPresent(from -> met.add(of(row, MappingColumn.FROM, day)));
    conditions.dates().to().ifPresent(to -> met.add(of(row, MappingColumn.TO, day)));
    return met;
  }

  private static MetCondition of(MappingRow row, MappingColumn column, String value) {
    return new MetCondition(column, row.cells().place(column), row.says(column), value);
  }
}
