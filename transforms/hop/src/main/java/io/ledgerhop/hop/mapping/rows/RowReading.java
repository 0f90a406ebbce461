// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.mapping.rows;

import static io.ledgerhop.hop.mapping.rows.RowsProblem.AMOUNT_UNCLEAR;
import static io.ledgerhop.hop.mapping.rows.RowsProblem.CELL_EMPTY;
import static io.ledgerhop.hop.mapping.rows.RowsProblem.LINE_AMOUNT_TOO_FINE;
import static io.ledgerhop.hop.mapping.rows.RowsProblem.PRICE_UNFIT;
import static io.ledgerhop.hop.mapping.rows.RowsProblem.QUANTITY_UNFIT;
import static io.ledgerhop.hop.mapping.rows.RowsProblem.ROW_HAS_PROBLEM;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.Dimension;
import io.ledgerhop.document.Dimensions;
import io.ledgerhop.document.Goods;
import io.ledgerhop.money.Money;
import io.ledgerhop.plan.rows.RowHead;
import io.ledgerhop.plan.rows.RowLine;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads one row as a line of its document, and collects everything that is wrong with it. */
final class RowReading {

  private static final Map<Role, Dimension> DIMENSIONS =
      new EnumMap<>(
          Map.of(
              Role.VENDOR, Dimension.VENDOR,
              Role.CUSTOMER, Dimension.CUSTOMER,
              Role.ITEM, Dimension.ITEM,
              Role.DEPARTMENT, Dimension.DEPARTMENT,
              Role.LOCATION, Dimension.LOCATION,
              Role.CLASS, Dimension.CLASS,
              Role.PROJECT, Dimension.PROJECT));

  private final KindOption kind;
  private final IncomingCells cells;
  private final @Nullable Object[] row;
  private final long number;
  private final String place;
  private final List<Problem> problems = new ArrayList<>();

  /**
   * @param number of the row in the input, counted from 1
   */
  RowReading(KindOption kind, IncomingCells cells, @Nullable Object[] row, long number) {
    this.kind = kind;
    this.cells = cells;
    this.row = row;
    this.number = number;
    String document = cells.text(Role.NUMBER, row);
    this.place = document.isEmpty() ? "row " + number : "document " + document + ", row " + number;
  }

  String document() {
    return cells.text(Role.NUMBER, row);
  }

  String seller() {
    return cells.text(Role.SOURCE, row);
  }

  /** True for goods of which there are none, as on a cancelled line of an order. */
  boolean isOfNothing() {
    return kind.isTrade()
        && cells
            .number(Role.QUANTITY, row, place, unused -> {})
            .filter(amount -> amount.signum() == 0)
            .isPresent();
  }

  /** The line, or all problems of the row; that of a transform before it is the only one. */
  Outcome<RowLine> line() {
    String known = cells.text(Role.PROBLEM, row);
    if (!known.isEmpty()) {
      return Outcome.failed(ROW_HAS_PROBLEM.at(place, known));
    }
    requireCells();
    Optional<Currency> currency = cells.currency(row, place, problems::add);
    Optional<RowHead> head = currency.flatMap(this::head);
    Optional<Goods> goods = kind.isTrade() ? goods() : Optional.empty();
    Optional<Money> amount =
        kind.isTrade()
            ? goods.flatMap(own -> currency.map(own::value))
            : currency.flatMap(this::amount);
    if (head.isEmpty() || amount.isEmpty() || !problems.isEmpty()) {
      return Outcome.failed(problems);
    }
    AccountCode account =
        kind.isTrade() ? AccountCode.NONE : new AccountCode(cells.text(Role.ACCOUNT, row));
    String memo = cells.text(Role.MEMO, row);
    return Outcome.of(
        new RowLine(number, head.get(), account, amount.get(), dimensions(), memo, goods));
  }

  private void requireCells() {
    for (Role role : kind.needed()) {
      if (cells.text(role, row).isEmpty()) {
        problems.add(CELL_EMPTY.at(place, cells.name(role)));
      }
    }
  }

  private Optional<RowHead> head(Currency currency) {
    Optional<LocalDate> date = cells.day(Role.DATE, row, place, problems::add);
    Optional<LocalDate> due = cells.day(Role.DUE, row, place, problems::add);
    return date.map(
        day ->
            new RowHead(
                seller(),
                document(),
                day,
                due.orElse(day),
                currency,
                cells.text(Role.DOCUMENT_MEMO, row)));
  }

  private Dimensions dimensions() {
    Map<Dimension, String> ids = new EnumMap<>(Dimension.class);
    DIMENSIONS.forEach((role, dimension) -> ids.put(dimension, cells.text(role, row)));
    return new Dimensions(ids, new TreeMap<>());
  }

  private Optional<Goods> goods() {
    Optional<BigDecimal> quantity = cells.number(Role.QUANTITY, row, place, problems::add);
    Optional<BigDecimal> price = cells.number(Role.PRICE, row, place, problems::add);
    quantity
        .filter(amount -> amount.signum() <= 0)
        .ifPresent(
            amount ->
                problems.add(
                    QUANTITY_UNFIT.at(place, cells.name(Role.QUANTITY), amount.toPlainString())));
    price
        .filter(amount -> amount.signum() < 0)
        .ifPresent(
            amount ->
                problems.add(
                    PRICE_UNFIT.at(place, cells.name(Role.PRICE), amount.toPlainString())));
    if (quantity.isEmpty() || price.isEmpty() || !problems.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Goods(
            quantity.get(),
            cells.text(Role.UNIT, row),
            price.get(),
            cells.text(Role.WAREHOUSE, row)));
  }

  /** Positive on the debit side; what an amount without a side means depends on the kind. */
  private Optional<Money> amount(Currency currency) {
    Map<Role, BigDecimal> given = new LinkedHashMap<>();
    int known = problems.size();
    for (Role role : List.of(Role.DEBIT, Role.CREDIT, Role.AMOUNT)) {
      cells
          .number(role, row, place, problems::add)
          .filter(amount -> amount.signum() != 0)
          .ifPresent(amount -> given.put(role, amount));
    }
    if (problems.size() > known) {
      return Optional.empty();
    }
    if (given.size() != 1) {
      problems.add(AMOUNT_UNCLEAR.at(place, given.isEmpty() ? "none" : given.size()));
      return Optional.empty();
    }
    Role role = given.keySet().iterator().next();
    BigDecimal digits = given.values().iterator().next();
    int decimals = Math.max(currency.getDefaultFractionDigits(), 0);
    if (digits.stripTrailingZeros().scale() > decimals) {
      problems.add(
          LINE_AMOUNT_TOO_FINE.at(
              place, cells.name(role), digits.toPlainString(), currency, decimals));
      return Optional.empty();
    }
    Money money = new Money(digits, currency);
    boolean isTurned =
        role == Role.CREDIT || (role == Role.AMOUNT && kind == KindOption.VENDOR_CREDIT);
    return Optional.of(isTurned ? money.negated() : money);
  }
}
