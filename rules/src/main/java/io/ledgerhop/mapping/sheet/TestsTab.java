// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.sheet;

import static io.ledgerhop.mapping.MappingProblem.AMOUNT_UNREADABLE;
import static io.ledgerhop.mapping.MappingProblem.CURRENCY_UNKNOWN;
import static io.ledgerhop.mapping.MappingProblem.DATE_UNREADABLE;
import static io.ledgerhop.mapping.MappingProblem.TEST_EXPECTS_NOTHING;
import static io.ledgerhop.mapping.MappingProblem.TEST_INCOMPLETE;

import io.ledgerhop.mapping.ExampleLine;
import io.ledgerhop.mapping.ExampleLine.Expectation;
import io.ledgerhop.mapping.LineField;
import io.ledgerhop.mapping.MappingColumn;
import io.ledgerhop.mapping.MappingColumn.Kind;
import io.ledgerhop.mapping.sheet.file.CellRef;
import io.ledgerhop.mapping.sheet.file.SheetRow;
import io.ledgerhop.mapping.sheet.file.Tab;
import io.ledgerhop.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The Tests tab: each row is a test with a money line and its expected results. */
final class TestsTab {

  static final String NAME = "Tests";

  private static final Pattern AMOUNT = Pattern.compile("[+-]?\\d{1,15}(\\.\\d{1,6})?");

  private final Tab tab;
  private final TestHeader header;
  private final boolean countsFrom1904;
  private final Findings problems;

  private TestsTab(Tab tab, TestHeader header, boolean countsFrom1904, Findings problems) {
    this.tab = tab;
    this.header = header;
    this.countsFrom1904 = countsFrom1904;
    this.problems = problems;
  }

  /**
   * Reads all tests and adds their errors to the problems.
   *
   * @param dimensions titles of the Mapping tab's user-defined dimensions
   */
  static List<ExampleLine> of(
      Tab tab, Set<String> dimensions, boolean countsFrom1904, Findings problems) {
    List<SheetRow> rows = tab.rows().stream().filter(row -> !row.isComment()).toList();
    if (rows.isEmpty()) {
      return List.of();
    }
    long before = problems.errors();
    TestHeader header = TestHeader.of(tab.name(), rows.get(0), dimensions, problems);
    if (problems.errors() > before) {
      return List.of();
    }
    TestsTab tests = new TestsTab(tab, header, countsFrom1904, problems);
    return rows.stream().skip(1).flatMap(row -> tests.example(row).stream()).toList();
  }

  private Optional<ExampleLine> example(SheetRow row) {
    long before = problems.errors();
    RowText text = new RowText(tab.name(), row, problems);
    Map<LineField, String> texts = new EnumMap<>(LineField.class);
    header
        .texts()
        .forEach(
            (field, index) ->
                texts.put(field, text.read(index, field.column().title(), field.column().kind())));
    Optional<Money> amount = amount(row, text, texts.getOrDefault(LineField.CURRENCY, ""));
    Optional<LocalDate> day = day(row, text);
    List<Expectation> expected = expected(row, text);
    return problems.errors() > before
        ? Optional.empty()
        : amount.map(
            money -> new ExampleLine(tab.name(), row.number(), texts, money, day, expected));
  }

  private Optional<Money> amount(SheetRow row, RowText text, String currency) {
    String digits = text.read(header.amount(), ExampleLine.AMOUNT, Kind.NUMBER);
    boolean known = MappingRowReader.isCurrency(currency);
    int currencyColumn = header.texts().getOrDefault(LineField.CURRENCY, 0);
    if (currency.isEmpty()) {
      problems.add(TEST_INCOMPLETE.at(place(currencyColumn, row), "currency"));
    } else if (!known) {
      problems.add(CURRENCY_UNKNOWN.at(place(currencyColumn, row), currency));
    }
    boolean readable = AMOUNT.matcher(digits).matches();
    if (digits.isEmpty()) {
      problems.add(TEST_INCOMPLETE.at(place(header.amount(), row), "amount"));
    } else if (!readable) {
      problems.add(AMOUNT_UNREADABLE.at(place(header.amount(), row), digits));
    }
    return known && readable
        ? Optional.of(
            new Money(
                new BigDecimal(digits), Currency.getInstance(currency.toUpperCase(Locale.ROOT))))
        : Optional.empty();
  }

  private Optional<LocalDate> day(SheetRow row, RowText text) {
    if (header.postedDate().isEmpty()) {
      return Optional.empty();
    }
    int column = header.postedDate().get();
    String typed = text.read(column, ExampleLine.POSTED_DATE, Kind.DATE);
    Optional<LocalDate> day = SheetDate.of(typed, countsFrom1904);
    if (!typed.isEmpty() && day.isEmpty()) {
      problems.add(DATE_UNREADABLE.at(place(column, row), typed));
    }
    return day;
  }

  private List<Expectation> expected(SheetRow row, RowText text) {
    List<Expectation> expected = new ArrayList<>();
    boolean filled = false;
    for (Map.Entry<Integer, Optional<MappingColumn>> result : header.results().entrySet()) {
      int index = result.getKey();
      Optional<MappingColumn> column = result.getValue();
      String title = header.title(index);
      String value = text.read(index, title, column.map(MappingColumn::kind).orElse(Kind.ID));
      filled |= row.cells().containsKey(index);
      if (!value.isEmpty()) {
        String place = place(index, row);
        column.ifPresent(known -> TargetReader.check(known, value, place, problems));
        expected.add(new Expectation(place, column, title, value));
      }
    }
    if (!filled) {
      problems.add(TEST_EXPECTS_NOTHING.at(tab.name() + "!" + row.number()));
    }
    return expected;
  }

  private String place(int column, SheetRow row) {
    return new CellRef(tab.name(), column, row.number()).toString();
  }
}
