// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.drools;

import io.ledgerhop.mapping.Conditions;
import io.ledgerhop.mapping.LineContext;
import io.ledgerhop.mapping.LineFacts;
import io.ledgerhop.mapping.LineField;
import io.ledgerhop.mapping.MappingRow;
import io.ledgerhop.mapping.condition.PlainText;
import io.ledgerhop.money.Sign;
import io.ledgerhop.settlement.MoneyLine;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The values of a line that the rows of a workbook use; lines with the same values are mapped
 * alike.
 */
public final class Combination {

  private final UsedFields used;
  private final String[] texts;
  private final boolean minus;
  private final long day;
  private final int hash;

  private Combination(UsedFields used, String[] texts, boolean minus, long day) {
    this.used = used;
    this.texts = texts;
    this.minus = minus;
    this.day = day;
    this.hash = 31 * Arrays.hashCode(texts) + Long.hashCode(minus ? ~day : day);
  }

  /** The same values as facts for the rules. */
  public LineFacts facts() {
    Map<LineField, String> plain = new EnumMap<>(LineField.class);
    for (int index = 0; index < texts.length; index++) {
      plain.put(used.fields[index], PlainText.of(texts[index]));
    }
    return new LineFacts(plain, minus ? Sign.MINUS : Sign.PLUS, LocalDate.ofEpochDay(day));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Combination that
        && hash == that.hash
        && minus == that.minus
        && day == that.day
        && Arrays.equals(texts, that.texts);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  /** The fields on which at least one row of a workbook has a condition; no others count. */
  public static final class UsedFields {

    private final LineField[] fields;
    private final boolean sign;
    private final boolean dates;
    private final LineContext context;

    public UsedFields(List<MappingRow> rows, LineContext context) {
      List<Conditions> conditions = rows.stream().map(MappingRow::conditions).toList();
      this.fields =
          Arrays.stream(LineField.values())
              .filter(field -> conditions.stream().anyMatch(row -> row.texts().containsKey(field)))
              .toArray(LineField[]::new);
      this.sign = conditions.stream().anyMatch(row -> row.sign().isPresent());
      this.dates = conditions.stream().anyMatch(row -> !row.dates().isAlways());
      this.context = context;
    }

    /** The combination of a line. */
    public Combination of(MoneyLine line) {
      String[] texts = new String[fields.length];
      for (int index = 0; index < texts.length; index++) {
        texts[index] = fields[index].of(line, context);
      }
      boolean minus = sign && line.amount().isNegative();
      long day = dates ? context.dayOf(line).toEpochDay() : 0;
      return new Combination(this, texts, minus, day);
    }
  }
}
