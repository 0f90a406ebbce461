// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.intacct.input;

import io.ledgerhop.hop.layout.RowLayout;
import io.ledgerhop.intacct.query.QueryProblem;
import io.ledgerhop.intacct.query.WantedFields;
import io.ledgerhop.problem.Problem;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The value of a row of Intacct Input: one record.
 *
 * @param company Intacct's id of the company
 * @param number the record number; empty if the object has none
 * @param problem the values that could not be read as their types
 * @param cells the values of the listed fields, in their order
 * @param others a JSON object of the other fields that have a value; empty if there are none
 */
record RecordRow(
    String company,
    String object,
    String number,
    Optional<Problem> problem,
    List<Optional<Object>> cells,
    String others) {

  private static final RowLayout<RecordRow> COMMON = common().writeOnly();

  private static RowLayout.Builder<RecordRow> common() {
    return RowLayout.<RecordRow>builder()
        .text("intacct_company", RecordRow::company)
        .text("intacct_object", RecordRow::object)
        .text("record_number", RecordRow::number)
        .text("problem_code", row -> row.problem().map(it -> it.code().name()).orElse(null))
        .text("problem", row -> row.problem().map(Problem::message).orElse(null))
        .text("other_fields", RecordRow::others);
  }

  /** The fields, those that the user lists last and under Intacct's names. */
  static RowLayout<RecordRow> layout(WantedFields wanted) {
    RowLayout.Builder<RecordRow> layout = common();
    List<WantedFields.Field> fields = wanted.fields();
    for (int place = 0; place < fields.size(); place++) {
      if (!isTaken(fields.get(place))) {
        add(layout, fields.get(place), place);
      }
    }
    return layout.writeOnly();
  }

  /**
   * The problems of a list of fields.
   *
   * @param place the option, for messages
   */
  static List<Problem> problems(String place, WantedFields wanted) {
    List<Problem> problems = new ArrayList<>(wanted.problems(place));
    wanted.fields().stream()
        .filter(RecordRow::isTaken)
        .forEach(field -> problems.add(QueryProblem.FIELD_TWICE.at(place, field.name())));
    return problems;
  }

  boolean isRejected() {
    return problem.isPresent();
  }

  private static void add(
      RowLayout.Builder<RecordRow> layout, WantedFields.Field field, int place) {
    String name = field.name();
    switch (field.type()) {
      case TEXT -> layout.text(name, row -> row.cell(place, String.class));
      case INTEGER -> layout.count(name, row -> row.cell(place, Long.class));
      case AMOUNT -> layout.amount(name, row -> row.cell(place, BigDecimal.class));
      case DATE -> layout.day(name, row -> row.cell(place, LocalDate.class));
      case DATETIME -> layout.instant(name, row -> row.cell(place, Instant.class));
      case BOOLEAN -> layout.flag(name, row -> row.cell(place, Boolean.class));
    }
  }

  private <T> @Nullable T cell(int place, Class<T> type) {
    return cells.get(place).map(type::cast).orElse(null);
  }

  /** Hop does not distinguish names of fields by case. */
  private static boolean isTaken(WantedFields.Field field) {
    return COMMON.fields().stream()
        .anyMatch(common -> common.name().equals(field.name().toLowerCase(Locale.ROOT)));
  }

  @Override
  public String toString() {
    return object + " " + number;
  }
}
