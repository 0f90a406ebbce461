// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.drools;

import io.ledgerhop.document.Dimensions;
import io.ledgerhop.mapping.Conditions;
import io.ledgerhop.mapping.Grouping;
import io.ledgerhop.mapping.LineField;
import io.ledgerhop.mapping.Lines;
import io.ledgerhop.mapping.MappingRow;
import io.ledgerhop.mapping.MappingTable;
import io.ledgerhop.mapping.MappingTarget;
import io.ledgerhop.mapping.MemoTemplate;
import io.ledgerhop.mapping.PostAs;
import io.ledgerhop.mapping.RowCells;
import io.ledgerhop.mapping.TaxTreatment;
import io.ledgerhop.mapping.condition.DateRange;
import io.ledgerhop.mapping.condition.TextCondition;
import io.ledgerhop.money.Money;
import io.ledgerhop.money.Sign;
import io.ledgerhop.settlement.LineType;
import io.ledgerhop.settlement.MoneyLine;
import io.ledgerhop.settlement.OrderReference;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Random workbooks and lines, with few different values, so that rows overlap and tie. */
public final class RandomRows {

  private static final List<String> CELLS =
      List.of("a", "b", "c", "ab", "a;b", "b;c;ab", "a*", "*b", "?", "a;a?", "*b;c", "a*;ab;b");
  private static final List<String> VALUES = List.of("A", "b", "C", "aB", "abb", "", " b ", "ba");
  private static final Instant START = Instant.parse("2026-10-22T15:00:00Z");
  private static final int DAYS = 10;

  private final Random random;
  private final MoneyLine sample = Lines.dollars().line("x / y / z", "1.00");

  public RandomRows(long seed) {
    this.random = new Random(seed);
  }

  /** A workbook whose rows have conditions on at most this many texts. */
  public MappingTable table(int size, int textsMax) {
    List<MappingRow> rows = new ArrayList<>();
    for (int number = 1; number <= size; number++) {
      RowCells cells = new RowCells("Mapping", number, Map.of());
      rows.add(new MappingRow(cells, conditions(textsMax), random.nextInt(3) - 1, target(number)));
    }
    MappingTable.RowCounts counts = new MappingTable.RowCounts(size, 0, 0);
    return new MappingTable("hash", "random.xlsx", rows, counts, List.of());
  }

  /** A line on which some of the rows have conditions. */
  public MoneyLine line() {
    LineType type = new LineType(value(), value(), value(), value(), value());
    String amount = List.of("1.00", "-1.00", "0.00").get(random.nextInt(3));
    OrderReference order = new OrderReference("", "", "", "", "", "", "", "", value(), "1", "");
    return new MoneyLine(
        sample.settlement(),
        1,
        sample.source(),
        type,
        Money.of(amount, "USD"),
        START.plus(random.nextInt(DAYS), ChronoUnit.DAYS),
        order);
  }

  /** The same line with another amount, order and quantity. */
  static MoneyLine varied(MoneyLine line, BigDecimal amount, String orderId, String quantity) {
    OrderReference order =
        new OrderReference(
            orderId, "", "", "", "", "", "", "", line.reference().sku(), quantity, "");
    return new MoneyLine(
        line.settlement(),
        line.number(),
        line.source(),
        line.type(),
        new Money(amount, line.amount().currency()),
        line.postedAt(),
        order);
  }

  private Conditions conditions(int textsMax) {
    Map<LineField, TextCondition> texts = new EnumMap<>(LineField.class);
    int count = random.nextInt(textsMax + 1);
    while (texts.size() < count) {
      LineField field = List.of(LineField.values()).get(random.nextInt(LineField.values().length));
      String cell =
          field == LineField.CURRENCY ? "USD;u*" : CELLS.get(random.nextInt(CELLS.size()));
      texts.put(field, TextCondition.of(cell));
    }
    Optional<Sign> sign =
        random.nextInt(4) == 0
            ? Optional.of(random.nextBoolean() ? Sign.PLUS : Sign.MINUS)
            : Optional.empty();
    return new Conditions(texts, sign, dates());
  }

  private DateRange dates() {
    if (random.nextInt(4) != 0) {
      return DateRange.ALWAYS;
    }
    LocalDate from = LocalDate.of(2026, 10, 22).plusDays(random.nextInt(DAYS));
    return new DateRange(Optional.of(from), Optional.of(from.plusDays(random.nextInt(DAYS))));
  }

  private static MappingTarget target(int number) {
    return new MappingTarget(
        PostAs.HOLD,
        Optional.empty(),
        Dimensions.NONE,
        TaxTreatment.NONE,
        MemoTemplate.of(""),
        Grouping.GROSS,
        Optional.empty(),
        "row " + number);
  }

  private String value() {
    return VALUES.get(random.nextInt(VALUES.size()));
  }
}
