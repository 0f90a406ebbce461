// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.check;

import io.ledgerhop.document.NearestSpelling;
import io.ledgerhop.mapping.Conditions;
import io.ledgerhop.mapping.LineFacts;
import io.ledgerhop.mapping.LineField;
import io.ledgerhop.mapping.MappingColumn;
import io.ledgerhop.mapping.MappingRow;
import io.ledgerhop.mapping.condition.TextCondition.Fit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A row that would match a line if one of its cells had another value.
 *
 * @param column the column of the one condition that the line does not meet
 * @param slip true when the cell differs from the line by a typing error only
 */
public record NearMiss(MappingRow row, MappingColumn column, boolean slip) {

  private static final int SHOWN_MAX = 80;

  /**
   * Texts in which a small difference is a typing error; different codes and ids are often only one
   * character apart.
   */
  private static final Set<LineField> WORDS =
      EnumSet.complementOf(EnumSet.of(LineField.CURRENCY, LineField.SKU));

  /** Columns that say which kind of money a row is for; another value there means other money. */
  private static final Set<MappingColumn> KIND =
      EnumSet.of(
          MappingColumn.TRANSACTION_TYPE,
          MappingColumn.AMOUNT_TYPE,
          MappingColumn.AMOUNT_DESCRIPTION);

  private static final Comparator<NearMiss> NEAREST_FIRST =
      Comparator.comparing(NearMiss::slip)
          .thenComparing(near -> near.row().conditions().count())
          .reversed()
          .thenComparing(near -> near.row().cells().row());

  /**
   * The nearest of the rows of which a line fails exactly one condition: a row with a typing error
   * comes before one for another currency, marketplace, SKU, sign or day. Empty if there is none.
   */
  public static Optional<NearMiss> of(List<MappingRow> rows, LineFacts line) {
    return rows.stream().flatMap(row -> of(row, line).stream()).min(NEAREST_FIRST);
  }

  /**
   * All such rows, the nearest first.
   *
   * @param most at most so many
   */
  public static List<NearMiss> all(List<MappingRow> rows, LineFacts line, int most) {
    return rows.stream()
        .flatMap(row -> of(row, line).stream())
        .sorted(NEAREST_FIRST)
        .limit(most)
        .toList();
  }

  /**
   * The clause for people: {@code nearest is Mapping!95, but its Amount description (H95) says
   * "Comission"}.
   */
  public String clause() {
    String place = row.cells().sheet() + "!" + row.cells().row();
    return "nearest is %s, but its %s (%s) says \"%s\""
        .formatted(place, column.title(), row.cells().cell(column), says());
  }

  private static Optional<NearMiss> of(MappingRow row, LineFacts line) {
    List<MappingColumn> failing = failing(row.conditions(), line);
    if (failing.size() != 1) {
      return Optional.empty();
    }
    MappingColumn column = failing.get(0);
    boolean slip = isTypingError(row.conditions(), column, line);
    boolean other = row.conditions().count() > 1 && !KIND.contains(column);
    return slip || other ? Optional.of(new NearMiss(row, column, slip)) : Optional.empty();
  }

  private static List<MappingColumn> failing(Conditions conditions, LineFacts line) {
    List<MappingColumn> failing = new ArrayList<>();
    conditions
        .texts()
        .forEach(
            (field, condition) -> {
              if (condition.fit(line.text(field)) == Fit.NONE) {
                failing.add(field.column());
              }
            });
    if (conditions.sign().isPresent() && conditions.sign().get() != line.sign()) {
      failing.add(MappingColumn.SIGN);
    }
    if (!conditions.dates().contains(line.day())) {
      boolean early = conditions.dates().from().filter(line.day()::isBefore).isPresent();
      failing.add(early ? MappingColumn.FROM : MappingColumn.TO);
    }
    return failing;
  }

  private static boolean isTypingError(
      Conditions conditions, MappingColumn column, LineFacts line) {
    return conditions.texts().entrySet().stream()
        .filter(entry -> entry.getKey().column() == column && WORDS.contains(entry.getKey()))
        .anyMatch(
            entry ->
                NearestSpelling.of(line.text(entry.getKey()), entry.getValue().exact())
                    .isPresent());
  }

  /** What the cell says that the line does not meet, as typed; a long text is shortened. */
  public String says() {
    String says = row.says(column);
    return says.length() > SHOWN_MAX ? says.substring(0, SHOWN_MAX) + "..." : says;
  }
}
