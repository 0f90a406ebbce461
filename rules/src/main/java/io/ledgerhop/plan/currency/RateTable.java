// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan.currency;

import static io.ledgerhop.plan.currency.RateProblem.RATES_OVERLAP;
import static io.ledgerhop.plan.currency.RateProblem.RATE_CURRENCY_UNKNOWN;
import static io.ledgerhop.plan.currency.RateProblem.RATE_REVERSED;
import static io.ledgerhop.plan.currency.RateProblem.RATE_UNREADABLE;

import io.ledgerhop.money.Currencies;
import io.ledgerhop.plan.table.ListedTable;
import io.ledgerhop.plan.table.TableLine;
import io.ledgerhop.plan.table.TableTitles;
import io.ledgerhop.plan.table.TableTitles.Column;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.problem.Problems;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the exchange rates of a company: a line for each currency and range of days. */
public final class RateTable {

  private static final String CURRENCY = "Currency";
  private static final String RATE = "Rate";
  private static final String FIRST = "First day";
  private static final String LAST = "Last day";
  private static final TableTitles TITLES =
      new TableTitles(
          "rate", List.of(Column.of(CURRENCY), Column.of(RATE), Column.of(FIRST), Column.of(LAST)));

  /** Digits with a decimal point; a comma could also separate thousands. */
  private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,12})?");

  private final Problems problems = new Problems();

  private record Listed(TableLine line, ExchangeRate rate) {}

  private RateTable() {}

  /**
   * The rates, or all mistakes with their lines.
   *
   * @param place the name of the table, for messages
   * @param lines the cells of each line; blank lines are kept, so that lines can be counted
   */
  public static Outcome<List<ExchangeRate>> read(String place, List<List<String>> lines) {
    Outcome<List<TableLine>> table = ListedTable.read(place, TITLES, lines);
    return table.hasValue()
        ? new RateTable().rates(table.value())
        : Outcome.failed(table.problems());
  }

  private Outcome<List<ExchangeRate>> rates(List<TableLine> lines) {
    List<Listed> listed = new ArrayList<>();
    for (TableLine line : lines) {
      rate(line).ifPresent(rate -> add(new Listed(line, rate), listed));
    }
    return problems.hasErrors()
        ? Outcome.failed(problems.list())
        : Outcome.of(listed.stream().map(Listed::rate).toList());
  }

  private void add(Listed next, List<Listed> listed) {
    listed.stream()
        .filter(before -> before.rate().overlaps(next.rate()))
        .findFirst()
        .ifPresent(before -> problems.add(overlap(next, before)));
    listed.add(next);
  }

  private static Problem overlap(Listed next, Listed before) {
    return RATES_OVERLAP.at(next.line().place(), next.rate().currency(), before.line().number());
  }

  private Optional<ExchangeRate> rate(TableLine line) {
    Optional<Currency> currency = Currencies.of(line.text(CURRENCY));
    if (currency.isEmpty()) {
      problems.add(RATE_CURRENCY_UNKNOWN.at(line.place(), line.text(CURRENCY)));
    }
    Optional<BigDecimal> rate = decimal(line);
    Optional<LocalDate> first = line.day(FIRST, problems);
    Optional<LocalDate> last = line.day(LAST, problems);
    if (currency.isEmpty() || rate.isEmpty() || first.isEmpty() || last.isEmpty()) {
      return Optional.empty();
    }
    if (last.get().isBefore(first.get())) {
      problems.add(RATE_REVERSED.at(line.place(), currency.get(), last.get(), first.get()));
      return Optional.empty();
    }
    return Optional.of(new ExchangeRate(currency.get(), rate.get(), first.get(), last.get()));
  }

  private Optional<BigDecimal> decimal(TableLine line) {
    String text = line.text(RATE);
    if (DECIMAL.matcher(text).matches() && new BigDecimal(text).signum() > 0) {
      return Optional.of(new BigDecimal(text));
    }
    problems.add(RATE_UNREADABLE.at(line.place(), text));
    return Optional.empty();
  }
}
