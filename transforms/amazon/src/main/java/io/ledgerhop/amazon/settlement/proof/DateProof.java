// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.settlement.proof;

import static io.ledgerhop.amazon.settlement.proof.WrittenDate.EARLIEST;
import static io.ledgerhop.amazon.settlement.proof.WrittenDate.LATEST;

import io.ledgerhop.amazon.settlement.DateOrder;
import io.ledgerhop.amazon.settlement.SettlementFile;
import io.ledgerhop.amazon.settlement.SettlementProblem;
import io.ledgerhop.amazon.settlement.text.FlatColumn;
import io.ledgerhop.amazon.settlement.text.FlatRow;
import io.ledgerhop.amazon.settlement.text.Recurring;
import io.ledgerhop.problem.Problem;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Proves that a settlement writes its dates in one form, and which; an order of day and month that
 * nothing proves is refused.
 *
 * <p>Amazon: posted-date may have another form than the dates with a time. That is no mixture as
 * long as one of the two begins with the year, because its order needs no proof.
 */
public final class DateProof {

  private final SettlementFile file;
  private final Recurring<Optional<WrittenDate>> dates;
  private final Optional<DateOrder> said;
  private final Map<FlatColumn, Model> models = new LinkedHashMap<>();
  private final Set<FlatColumn> mixed = EnumSet.noneOf(FlatColumn.class);
  private boolean dayFirst = true;
  private boolean monthFirst = true;

  /** The first date of a kind of column, with which all others are compared. */
  private record Model(WrittenDate date, String text, long line) {

    boolean isLike(WrittenDate other) {
      return date.separator() == other.separator() && date.yearFirst() == other.yearFirst();
    }

    boolean goesWith(WrittenDate other) {
      return date.yearFirst() || other.yearFirst() || isLike(other);
    }
  }

  /**
   * @param dates reads dates, for all settlements of the file
   * @param said the order of day and month that a user states; empty to prove it
   */
  public DateProof(
      SettlementFile file, Recurring<Optional<WrittenDate>> dates, Optional<DateOrder> said) {
    this.file = file;
    this.dates = dates;
    this.said = said;
  }

  /** Checks a date; reports once for each kind of column that its dates differ. */
  public Optional<Problem> see(FlatRow row, FlatColumn column) {
    Optional<WrittenDate> read =
        dates.read(row.bytes(), row.start(column), row.end(column)).filter(this::isDay);
    if (read.isEmpty()) {
      return Optional.of(at(row, SettlementProblem.DATE_UNREADABLE, column));
    }
    WrittenDate date = read.get();
    if (!date.isPlausible()) {
      return Optional.of(at(row, SettlementProblem.DATE_IMPLAUSIBLE, column, EARLIEST, LATEST));
    }
    Optional<Model> against = against(date, row, column);
    if (against.isEmpty() || !mixed.add(kind(column))) {
      return Optional.empty();
    }
    Model model = against.get();
    return Optional.of(at(row, SettlementProblem.MIXED_DATES, column, model.text, model.line));
  }

  /** An earlier date in another form; empty if there is none. */
  private Optional<Model> against(WrittenDate date, FlatRow row, FlatColumn column) {
    Model own = models.get(kind(column));
    if (own != null) {
      return own.isLike(date) && fits(date) ? Optional.empty() : Optional.of(own);
    }
    Model first = new Model(date, row.text(column), row.line());
    Optional<Model> other =
        models.values().stream().filter(model -> !model.goesWith(date)).findFirst();
    models.put(kind(column), first);
    return other.isPresent() || fits(date) ? other : Optional.of(first);
  }

  private static FlatColumn kind(FlatColumn column) {
    return column == FlatColumn.POSTED_DATE ? column : FlatColumn.POSTED_DATE_TIME;
  }

  /** The order of all dates; empty if nothing proves it or there was no date. */
  public Optional<DateOrder> proved() {
    if (models.isEmpty()) {
      return Optional.empty();
    }
    if (unordered().isEmpty()) {
      return Optional.of(DateOrder.YEAR_FIRST);
    }
    if (dayFirst == monthFirst) {
      return said.filter(order -> order != DateOrder.YEAR_FIRST);
    }
    return Optional.of(dayFirst ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST);
  }

  /** The form of the dates that do not begin with their year; empty if all do. */
  private Optional<Model> unordered() {
    return models.values().stream().filter(model -> !model.date.yearFirst()).findFirst();
  }

  /**
   * The order that the dates of the other settlements of the file prove for dates in the same form;
   * empty if they prove none, or several.
   */
  public Optional<DateOrder> provedBy(Collection<DateProof> others) {
    List<DateOrder> orders =
        others.stream()
            .filter(this::isWrittenAlike)
            .flatMap(other -> other.proved().stream())
            .distinct()
            .toList();
    return orders.size() == 1 ? Optional.of(orders.get(0)) : Optional.empty();
  }

  private boolean isWrittenAlike(DateProof other) {
    return unordered().isPresent()
        && other.unordered().filter(model -> model.isLike(unordered().get().date)).isPresent();
  }

  /** Why the order of the dates is unproved; empty if there was no date. */
  public Optional<Problem> unproved() {
    return unordered()
        .map(model -> SettlementProblem.DAY_OR_MONTH.at(file.place(model.line), model.text));
  }

  /** The problem if the dates prove another order than the user states. */
  public Optional<Problem> contradicted() {
    Optional<DateOrder> proved = proved();
    return proved.isPresent() && said.isPresent() && isOther(proved.get(), said.get())
        ? unordered()
            .map(
                model ->
                    SettlementProblem.OTHER_DATE_ORDER.at(
                        file.place(model.line),
                        model.text,
                        proved.get().words(),
                        said.get().words()))
        : Optional.empty();
  }

  private static boolean isOther(DateOrder proved, DateOrder said) {
    return proved != DateOrder.YEAR_FIRST && said != DateOrder.YEAR_FIRST && proved != said;
  }

  private boolean isDay(WrittenDate date) {
    return date.day(DateOrder.DAY_FIRST).isPresent()
        || (date.separator() != '.' && date.day(DateOrder.MONTH_FIRST).isPresent());
  }

  /**
   * Keeps the orders in which every date so far is valid; dates with points always begin with the
   * day.
   */
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

  private Problem at(FlatRow row, SettlementProblem problem, FlatColumn column, Object... more) {
    Object[] values = new Object[more.length + 2];
    values[0] = row.text(column);
    values[1] = column.title();
    System.arraycopy(more, 0, values, 2, more.length);
    return problem.at(file.place(row.line()), values);
  }
}
