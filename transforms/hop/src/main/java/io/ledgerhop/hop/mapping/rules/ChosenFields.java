// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.mapping.rules;

import static io.ledgerhop.hop.mapping.rules.AnyRowsProblem.COLUMN_TWICE;
import static io.ledgerhop.hop.mapping.rules.AnyRowsProblem.COLUMN_UNKNOWN;
import static io.ledgerhop.hop.mapping.rules.AnyRowsProblem.CURRENCY_UNREADABLE;
import static io.ledgerhop.hop.mapping.rules.AnyRowsProblem.FIELDS_NEEDED;
import static io.ledgerhop.hop.mapping.rules.AnyRowsProblem.FIELD_TWICE;

import io.ledgerhop.hop.layout.RowLayout;
import io.ledgerhop.hop.layout.RowValues;
import io.ledgerhop.hop.row.Carried;
import io.ledgerhop.money.Money;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.problem.Problems;
import io.ledgerhop.settlement.LineType;
import io.ledgerhop.settlement.MoneyLine;
import io.ledgerhop.settlement.OrderReference;
import io.ledgerhop.settlement.SettlementHeader;
import io.ledgerhop.settlement.SourceRef;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The incoming field of each column, for rows that are no settlement lines. */
record ChosenFields(Map<ChosenColumn, String> fields) {

  /** Stands for the settlement of a row that names none; a settlement has an id. */
  private static final String NO_SETTLEMENT = "-";

  /**
   * Reads pairs as in {@code Amount=fee; Currency=currency; Day=booked}.
   *
   * @param place the option, for messages
   * @return the fields, or all problems of the text
   */
  static Outcome<ChosenFields> parse(String place, String text) {
    Problems problems = new Problems();
    Map<ChosenColumn, String> fields = new EnumMap<>(ChosenColumn.class);
    for (String pair : text.split(";", -1)) {
      if (!pair.isBlank()) {
        add(place, pair.strip(), fields).ifPresent(problems::add);
      }
    }
    List<String> missing =
        ChosenColumn.NEEDED.stream()
            .filter(column -> !fields.containsKey(column))
            .map(ChosenColumn::title)
            .toList();
    if (!missing.isEmpty()) {
      problems.add(FIELDS_NEEDED.at(place, String.join(", ", missing)));
    }
    return problems.hasErrors()
        ? Outcome.failed(problems.list())
        : Outcome.of(new ChosenFields(fields));
  }

  private static Optional<Problem> add(
      String place, String pair, Map<ChosenColumn, String> fields) {
    int equals = pair.indexOf('=');
    String field = equals < 0 ? "" : pair.substring(equals + 1).strip();
    Optional<ChosenColumn> column =
        ChosenColumn.ofTitle(equals < 0 ? pair : pair.substring(0, equals));
    if (column.isEmpty() || field.isEmpty()) {
      String titles = String.join(", ", ChosenColumn.titles());
      return Optional.of(COLUMN_UNKNOWN.at(place, pair, titles));
    }
    if (fields.containsValue(field)) {
      return Optional.of(FIELD_TWICE.at(place, field));
    }
    return Optional.ofNullable(fields.put(column.get(), field))
        .map(other -> COLUMN_TWICE.at(place, column.get().title()));
  }

  /**
   * The layout of the incoming rows; they may have further fields. Nothing writes them by it: they
   * come from another transform, which need not be ours.
   */
  RowLayout<Carried<MoneyLine>> layout() {
    RowLayout.Builder<Carried<MoneyLine>> builder = RowLayout.builder();
    fields.forEach(
        (column, field) -> {
          switch (column) {
            case AMOUNT -> builder.amount(field, line -> null);
            case DAY -> builder.day(field, line -> null);
            case CURRENCY,
                SELLER,
                SETTLEMENT,
                ACCOUNT_TYPE,
                MARKETPLACE,
                TRANSACTION_TYPE,
                AMOUNT_TYPE,
                AMOUNT_DESCRIPTION,
                SKU,
                ORDER_ID ->
                builder.text(field, line -> null);
          }
        });
    return builder.readBy(row -> Carried.value(line(row)));
  }

  private MoneyLine line(RowValues row) {
    Money amount = new Money(row.amount(field(ChosenColumn.AMOUNT)), currency(row));
    Instant day = row.day(field(ChosenColumn.DAY)).atStartOfDay(ZoneOffset.UTC).toInstant();
    String settlement = text(ChosenColumn.SETTLEMENT, row);
    SettlementHeader header =
        new SettlementHeader(
            text(ChosenColumn.SELLER, row),
            settlement.isBlank() ? NO_SETTLEMENT : settlement,
            text(ChosenColumn.MARKETPLACE, row),
            day,
            day,
            day,
            amount,
            1,
            "",
            "");
    return new MoneyLine(header, 1, new SourceRef("", 1), type(row), amount, day, reference(row));
  }

  private LineType type(RowValues row) {
    return new LineType(
        text(ChosenColumn.ACCOUNT_TYPE, row),
        text(ChosenColumn.MARKETPLACE, row),
        text(ChosenColumn.TRANSACTION_TYPE, row),
        text(ChosenColumn.AMOUNT_TYPE, row),
        text(ChosenColumn.AMOUNT_DESCRIPTION, row));
  }

  private OrderReference reference(RowValues row) {
    String order = text(ChosenColumn.ORDER_ID, row);
    String sku = text(ChosenColumn.SKU, row);
    return new OrderReference(order, "", "", "", "", "", "", "", sku, "", "");
  }

  private Currency currency(RowValues row) {
    String code = text(ChosenColumn.CURRENCY, row).strip();
    try {
      return Currency.getInstance(code);
    } catch (IllegalArgumentException e) {
      throw new ConnectorException(
          CURRENCY_UNREADABLE.at("field " + field(ChosenColumn.CURRENCY), code), e);
    }
  }

  private String text(ChosenColumn column, RowValues row) {
    String field = fields.get(column);
    return field == null ? "" : row.text(field);
  }

  private String field(ChosenColumn column) {
    return fields.getOrDefault(column, "");
  }
}
