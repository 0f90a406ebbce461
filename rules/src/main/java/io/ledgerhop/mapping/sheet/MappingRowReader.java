// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.sheet;

import static io.ledgerhop.mapping.MappingProblem.CURRENCY_UNKNOWN;
import static io.ledgerhop.mapping.MappingProblem.PATTERN_TOO_LONG;
import static io.ledgerhop.mapping.MappingProblem.PRIORITY_UNREADABLE;
import static io.ledgerhop.mapping.MappingProblem.PRODUCTS_MISSING;
import static io.ledgerhop.mapping.MappingProblem.PRODUCT_LINE_UNKNOWN;
import static io.ledgerhop.mapping.MappingProblem.SIGN_UNREADABLE;
import static io.ledgerhop.mapping.MappingProblem.SWITCH_UNREADABLE;

import io.ledgerhop.document.NearestSpelling;
import io.ledgerhop.mapping.Conditions;
import io.ledgerhop.mapping.LineField;
import io.ledgerhop.mapping.MappingColumn;
import io.ledgerhop.mapping.MappingRow;
import io.ledgerhop.mapping.ProductLines;
import io.ledgerhop.mapping.RowCells;
import io.ledgerhop.mapping.condition.DateRange;
import io.ledgerhop.mapping.condition.PlainText;
import io.ledgerhop.mapping.condition.TextCondition;
import io.ledgerhop.mapping.condition.TextCondition.Fit;
import io.ledgerhop.mapping.sheet.file.Cell;
import io.ledgerhop.mapping.sheet.file.SheetRow;
import io.ledgerhop.money.Currencies;
import io.ledgerhop.money.Sign;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the conditions and the target of one row from its cells. */
final class MappingRowReader {

  /** With the truth values as a German spreadsheet writes them into text files. */
  private static final Set<String> YES = Set.of("", "yes", "y", "on", "true", "1", "wahr");

  private static final Set<String> NO = Set.of("no", "n", "off", "false", "0", "falsch");

  private final RowText text;
  private final MappingHeader header;
  private final RowCells cells;
  private final SheetForm form;

  MappingRowReader(SheetForm form, SheetRow row) {
    this.form = form;
    this.header = form.header();
    this.text = new RowText(form.sheet(), row, form.problems());
    this.cells = new RowCells(form.sheet(), row.number(), form.letters(), typed(row));
  }

  /** True for a code of ISO 4217, whatever its case. */
  static boolean isCurrency(String code) {
    return Currencies.of(code.toUpperCase(Locale.ROOT)).isPresent();
  }

  /** True unless the row is switched off. */
  boolean isOn() {
    String typed = read(MappingColumn.ON);
    String word = PlainText.of(typed);
    if (!YES.contains(word) && !NO.contains(word)) {
      problems().add(SWITCH_UNREADABLE.at(cells.place(MappingColumn.ON), typed));
    }
    return !NO.contains(word);
  }

  /** The row; empty if a cell cannot be used, which is then among the problems. */
  Optional<MappingRow> row() {
    long before = form.errors();
    Conditions conditions = new Conditions(texts(), sign(), dates());
    int priority = priority();
    Optional<MappingRow> row =
        new TargetReader(form, text, cells)
            .target()
            .map(target -> new MappingRow(cells, conditions, priority, target));
    return form.errors() > before ? Optional.empty() : row;
  }

  private Map<LineField, TextCondition> texts() {
    Map<LineField, TextCondition> texts = new EnumMap<>(LineField.class);
    for (LineField field : LineField.values()) {
      String typed = read(field.column());
      try {
        texts.put(field, TextCondition.of(typed));
        form.others().spelling().check(field, typed, place(field.column()));
      } catch (IllegalArgumentException tooLong) {
        problems().add(PATTERN_TOO_LONG.at(place(field.column()), TextCondition.PATTERN_MAX));
      }
    }
    TextCondition.values(read(MappingColumn.CURRENCY)).stream()
        .filter(value -> !value.contains("*") && !value.contains("?") && !isCurrency(value))
        .forEach(
            value -> problems().add(CURRENCY_UNKNOWN.at(place(MappingColumn.CURRENCY), value)));
    productLines(read(MappingColumn.PRODUCT_LINE));
    return texts;
  }

  private void productLines(String typed) {
    String place = place(MappingColumn.PRODUCT_LINE);
    Optional<ProductLines> products = form.others().products();
    if (products.isEmpty() && !typed.isEmpty()) {
      problems().add(PRODUCTS_MISSING.at(place));
    }
    Set<String> names = products.map(ProductLines::names).orElse(Set.of());
    for (String value : products.isEmpty() ? List.<String>of() : TextCondition.values(typed)) {
      TextCondition condition = TextCondition.of(value);
      if (names.stream().map(PlainText::of).map(condition::fit).allMatch(Fit.NONE::equals)) {
        String hint = NearestSpelling.hint(value, names);
        problems().add(PRODUCT_LINE_UNKNOWN.at(place, value, hint));
      }
    }
  }

  private Optional<Sign> sign() {
    String typed = read(MappingColumn.SIGN);
    if (typed.equals("+")) {
      return Optional.of(Sign.PLUS);
    }
    if (typed.equals("-")) {
      return Optional.of(Sign.MINUS);
    }
    if (!typed.isEmpty()) {
      problems().add(SIGN_UNREADABLE.at(place(MappingColumn.SIGN), typed));
    }
    return Optional.empty();
  }

  private DateRange dates() {
    return SheetDate.range(
        date(MappingColumn.FROM), date(MappingColumn.TO), form.countsFrom1904(), problems());
  }

  private SheetDate.Typed date(MappingColumn column) {
    return new SheetDate.Typed(read(column), place(column));
  }

  private int priority() {
    String typed = read(MappingColumn.PRIORITY);
    if (typed.isEmpty()) {
      return 0;
    }
    try {
      return new BigDecimal(typed).intValueExact();
    } catch (ArithmeticException | NumberFormatException e) {
      problems().add(PRIORITY_UNREADABLE.at(place(MappingColumn.PRIORITY), typed));
      return 0;
    }
  }

  private Map<MappingColumn, String> typed(SheetRow row) {
    Map<MappingColumn, String> typed = new EnumMap<>(MappingColumn.class);
    for (LineField field : LineField.values()) {
      Integer column = header.columns().get(field.column());
      Cell cell = column == null ? null : row.cells().get(column);
      if (cell != null) {
        typed.put(field.column(), PlainText.tidy(cell.text()));
      }
    }
    return typed;
  }

  private String read(MappingColumn column) {
    return text.read(header, column);
  }

  private String place(MappingColumn column) {
    return cells.place(column);
  }

  private Findings problems() {
    return form.problems();
  }
}
