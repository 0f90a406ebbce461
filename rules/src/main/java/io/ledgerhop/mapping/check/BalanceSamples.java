// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.check;

import io.ledgerhop.mapping.Conditions;
import io.ledgerhop.mapping.LineFacts;
import io.ledgerhop.mapping.LineField;
import io.ledgerhop.mapping.MappingRow;
import io.ledgerhop.mapping.condition.DateRange;
import io.ledgerhop.mapping.condition.TextCondition;
import io.ledgerhop.money.Sign;
import io.ledgerhop.settlement.CatalogueLine;
import io.ledgerhop.settlement.LineCatalogue;
import io.ledgerhop.settlement.LineClass;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Sample lines of the money that must never be profit or loss: with each sign, and on each day on
 * which another row of the workbook may begin or cease to apply.
 */
final class BalanceSamples {

  /** At most this many days are tried. */
  private static final int DAYS_MAX = 200;

  private static final LocalDate ANY_DAY = LocalDate.of(2026, 1, 1);

  /** A text that no cell of a workbook can hold. */
  private static final TextCondition NOTHING = new TextCondition(Set.of("\0"), List.of());

  private static final TextCondition EMPTY = new TextCondition(Set.of(""), List.of());

  private final List<Kind> kinds;
  private final TreeSet<LocalDate> days = new TreeSet<>();

  /** A kind of money, and the texts of its lines. */
  record Kind(String description, Map<LineField, TextCondition> texts) {

    /**
     * The texts of this kind that the row asks for. Two wildcards are compared by a sample of each,
     * because a text that only meets both of them is none that Amazon would write.
     */
    Conditions asked(MappingRow row) {
      Map<LineField, TextCondition> asked = new EnumMap<>(LineField.class);
      texts.forEach((field, own) -> asked.put(field, common(own, row.conditions().text(field))));
      return new Conditions(asked, Optional.empty(), DateRange.ALWAYS);
    }

    private static TextCondition common(TextCondition own, TextCondition other) {
      Set<String> values = new LinkedHashSet<>();
      own.samples().stream().filter(text -> meets(other, text)).forEach(values::add);
      other.samples().stream().filter(text -> meets(own, text)).forEach(values::add);
      return values.isEmpty() ? NOTHING : new TextCondition(values, List.of());
    }

    private static boolean meets(TextCondition condition, String text) {
      return condition.isAny() || condition.fit(text) != TextCondition.Fit.NONE;
    }
  }

  BalanceSamples(LineCatalogue catalogue, List<MappingRow> rows) {
    this.kinds =
        catalogue.lines().stream()
            .filter(line -> line.lineClass() == LineClass.BALANCE_SHEET_ONLY)
            .flatMap(BalanceSamples::kinds)
            .toList();
    days.add(ANY_DAY);
    rows.forEach(row -> addDays(row.conditions().dates()));
  }

  private void addDays(DateRange dates) {
    if (days.size() < DAYS_MAX) {
      dates.from().ifPresent(from -> days.addAll(List.of(from, from.minusDays(1))));
      dates.to().ifPresent(to -> days.addAll(List.of(to, to.plusDays(1))));
    }
  }

  /** Older files name a charge to the account in the transaction type only. */
  private static Stream<Kind> kinds(CatalogueLine line) {
    Map<LineField, TextCondition> newer = new EnumMap<>(LineField.class);
    newer.put(LineField.TRANSACTION_TYPE, TextCondition.of(line.transactionType()));
    newer.put(LineField.AMOUNT_TYPE, TextCondition.of(line.amountType()));
    newer.put(LineField.AMOUNT_DESCRIPTION, TextCondition.of(line.amountDescription()));
    Map<LineField, TextCondition> older = new EnumMap<>(LineField.class);
    older.put(LineField.TRANSACTION_TYPE, TextCondition.of(line.amountDescription()));
    older.put(LineField.AMOUNT_TYPE, EMPTY);
    older.put(LineField.AMOUNT_DESCRIPTION, EMPTY);
    return Stream.of(newer, older).map(texts -> new Kind(line.amountDescription(), texts));
  }

  List<Kind> kinds() {
    return kinds;
  }

  /** Lines of this kind that the row matches. */
  List<LineFacts> of(MappingRow row, Kind kind) {
    List<LineFacts> samples = new ArrayList<>();
    for (LineFacts line : Overlap.lines(row.conditions(), kind.asked(row))) {
      Stream.concat(days.stream(), Stream.of(line.day()))
          .flatMap(day -> Stream.of(Sign.PLUS, Sign.MINUS).map(sign -> line(line, sign, day)))
          .filter(row::accepts)
          .forEach(samples::add);
    }
    return samples;
  }

  private static LineFacts line(LineFacts line, Sign sign, LocalDate day) {
    return new LineFacts(line.texts(), sign, day);
  }
}
