// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.report;

import io.ledgerhop.problem.Problem;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Proves that a settlement writes its dates in one way, and in which; an order of day and month
 * that nothing proves is refused.
 */
final class DateProof {

  private final SettlementFile file;
  private final Recurring<Optional<WrittenDate>> dates;
  private final Optional<DateOrder> said;
  private Optional<WrittenDate> model = Optional.empty();
  private String modelText = "";
  private long modelLine;
  private boolean dayFirst = true;
  private boolean monthFirst = true;

  /**
   * @param dates reads dates, for all settlements of the file
   * @param said the order of day and month that a user says; empty to prove it
   */
  DateProof(SettlementFile file, Recurring<Optional<WrittenDate>> dates, Optional<DateOrder> said) {
    this.file = file;
    this.dates = dates;
    this.said = said;
  }

  /** Looks at a date that is there. */
  Optional<Problem> see(Row row, Column column) {
    Optional<WrittenDate> read =
        dates.read(row.bytes(), row.start(column), row.end(column)).filter(this::isDay);
    if (read.isEmpty()) {
      return Optional.of(at(row, SettlementProblem.DATE_UNREADABLE, column));
    }
    WrittenDate date = read.get();
    if (model.isEmpty()) {
      model = read;
      modelText = row.text(column);
      modelLine = row.line();
    }
    if (date.separator() != model.get().separator()
        || date.yearFirst() != model.get().yearFirst()
        || !fits(date)) {
      return Optional.of(at(row, SettlementProblem.MIXED_DATES, column, modelText, modelLine));
    }
    return Optional.empty();
  }

  /** The order of all dates; empty when nothing proves it or no date was seen. */
  Optional<DateOrder> proved() {
    if (model.isEmpty()) {
      return Optional.empty();
    }
    if (model.get().yearFirst()) {
      return Optional.of(DateOrder.YEAR_FIRST);
    }
    if (dayFirst == monthFirst) {
      return said.filter(order -> order != DateOrder.YEAR_FIRST);
    }
    return Optional.of(dayFirst ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST);
  }

  /**
   * The order that the dates of the other settlements of the file prove for those written in the
   * same way; empty when they prove none, or several.
   */
  Optional<DateOrder> provedBy(Collection<DateProof> others) {
    List<DateOrder> orders =
        others.stream()
            .filter(this::isWrittenAlike)
            .flatMap(other -> other.proved().stream())
            .distinct()
            .toList();
    return orders.size() == 1 ? Optional.of(orders.get(0)) : Optional.empty();
  }

  private boolean isWrittenAlike(DateProof other) {
    return model.isPresent()
        && other.model.isPresent()
        && model.get().separator() == other.model.get().separator()
        && model.get().yearFirst() == other.model.get().yearFirst();
  }

  /** Why there is no order, when dates were seen; empty when nothing was seen. */
  Optional<Problem> unproved() {
    return model.map(date -> SettlementProblem.DAY_OR_MONTH.at(file.place(modelLine), modelText));
  }

  /** Where the dates prove another order than the user says. */
  Optional<Problem> contradicted() {
    return proved().isPresent() && said.isPresent() && isOther(proved().get(), said.get())
        ? Optional.of(
            SettlementProblem.OTHER_DATE_ORDER.at(
                file.place(modelLine), modelText, proved().get().words(), said.get().words()))
        : Optional.empty();
  }

  private static boolean isOther(DateOrder proved, DateOrder said) {
    return proved != DateOrder.YEAR_FIRST && said != DateOrder.YEAR_FIRST && proved != said;
  }

  private boolean isDay(WrittenDate date) {
    return date.yearFirst()
        ? date.day(DateOrder.YEAR_FIRST).isPresent()
        : date.day(DateOrder.DAY_FIRST).isPresent()
            || (date.separator() != '.' && date.day(DateOrder.MONTH_FIRST).isPresent());
  }

  /** Keeps the orders in which every date so far is a day; points are written day first only. */
  private boolean fits(WrittenDate date) {
    if (date.yearFirst()) {
      return true;
    }
    boolean day = dayFirst && date.day(DateOrder.DAY_FIRST).isPresent();
    boolean month =
        monthFirst && date.separator() != '.' && date.day(DateOrder.MONTH_FIRST).isPresent();
    if (day || month) {
      dayFirst = day;
      monthFirst = month;
    }
    return day || month;
  }

  private Problem at(Row row, SettlementProblem problem, Column column, Object... more) {
    Object[] values = new Object[more.length + 2];
    values[0] = row.text(column);
    values[1] = column.title();
    System.arraycopy(more, 0, values, 2, more.length);
    return problem.at(file.place(row.line()), values);
  }
}
