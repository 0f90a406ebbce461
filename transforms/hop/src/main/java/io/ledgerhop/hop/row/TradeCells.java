// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.row;

import io.ledgerhop.document.Goods;
import io.ledgerhop.document.TradeTerms;
import io.ledgerhop.hop.layout.RowLayout;
import io.ledgerhop.hop.layout.RowValues;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What documents of trade have beside all others in a row: the terms, and the goods of a line. */
final class TradeCells {

  private static final String DEFINITION = "transaction_definition";
  private static final String DUE = "due_date";
  private static final String QUANTITY = "goods_quantity";
  private static final String UNIT = "goods_unit";
  private static final String PRICE = "goods_price";
  private static final String WAREHOUSE = "warehouse";

  private TradeCells() {}

  /** Adds the fields of the terms to a layout; they are empty for a row that has none. */
  static <T> RowLayout.Builder<T> addTerms(
      RowLayout.Builder<T> builder, Function<T, Optional<TradeTerms>> terms) {
    return builder
        .text(DEFINITION, maybe(terms, TradeTerms::definition))
        .day(DUE, maybe(terms, TradeTerms::due));
  }

  /** Reads the fields that {@link #addTerms} added. */
  static Optional<TradeTerms> terms(RowValues row) {
    String definition = row.text(DEFINITION);
    return definition.isEmpty()
        ? Optional.empty()
        : Optional.of(new TradeTerms(definition, row.day(DUE)));
  }

  /** Adds the fields of goods to a layout; they are empty for a row that has none. */
  static <T> RowLayout.Builder<T> addGoods(
      RowLayout.Builder<T> builder, Function<T, Optional<Goods>> goods) {
    return builder
        .amount(QUANTITY, maybe(goods, Goods::quantity))
        .text(UNIT, maybe(goods, Goods::unit))
        .amount(PRICE, maybe(goods, Goods::price))
        .text(WAREHOUSE, maybe(goods, Goods::warehouse));
  }

  /** Reads the fields that {@link #addGoods} added. */
  static Optional<Goods> goods(RowValues row) {
    return row.isEmpty(QUANTITY)
        ? Optional.empty()
        : Optional.of(
            new Goods(
                row.amount(QUANTITY), row.text(UNIT), row.amount(PRICE), row.text(WAREHOUSE)));
  }

  private static <T, V, R> Function<T, @Nullable R> maybe(
      Function<T, Optional<V>> value, Function<V, R> field) {
    return whole -> value.apply(whole).map(field).orElse(null);
  }
}
