// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.drools;

import io.ledgerhop.mapping.LineContext;
import io.ledgerhop.mapping.LineFacts;
import io.ledgerhop.mapping.LineField;
import io.ledgerhop.mapping.MappingRow;
import io.ledgerhop.mapping.MappingTable;
import io.ledgerhop.mapping.ProductLines;
import io.ledgerhop.mapping.Rank;
import io.ledgerhop.mapping.condition.PlainText;
import io.ledgerhop.money.Sign;
import io.ledgerhop.settlement.CutOff;
import io.ledgerhop.settlement.MoneyLine;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the rows that decide a line by comparing all rows; the rule base must give the same answer.
 */
final class PlainChoice {

  private static final LineContext CONTEXT =
      new LineContext(CutOff.fixed(ZoneOffset.UTC), ProductLines.NONE);

  private PlainChoice() {}

  /** The matching rows of the highest rank for a line, in sheet order. */
  static List<MappingRow> rows(MappingTable table, LineFacts line) {
    List<MappingRow> accepting = table.rows().stream().filter(row -> row.accepts(line)).toList();
    return accepting.stream()
        .map(row -> row.rank(line))
        .max(Rank::compareTo)
        .map(top -> accepting.stream().filter(row -> row.rank(line).equals(top)).toList())
        .orElse(List.of());
  }

  /** All facts of a line, whether a row uses them or not; days are in UTC. */
  static LineFacts facts(MoneyLine line) {
    Map<LineField, String> texts = new EnumMap<>(LineField.class);
    for (LineField field : LineField.values()) {
      texts.put(field, PlainText.of(field.of(line, CONTEXT)));
    }
    Sign sign = line.amount().isNegative() ? Sign.MINUS : Sign.PLUS;
    return new LineFacts(texts, sign, line.postedAt().atZone(ZoneOffset.UTC).toLocalDate());
  }
}
