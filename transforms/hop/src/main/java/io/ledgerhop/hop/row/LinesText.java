// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.row;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.Dimension;
import io.ledgerhop.document.Dimensions;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.Goods;
import io.ledgerhop.document.Origin;
import io.ledgerhop.document.Side;
import io.ledgerhop.document.SourceRows;
import io.ledgerhop.money.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** All lines of a document in one field, as JSON, for a row that represents a whole document. */
final class LinesText {

  private static final ObjectMapper JSON =
      new ObjectMapper().setDefaultPropertyInclusion(JsonInclude.Include.NON_EMPTY);

  private record Line(
      @Nullable String account,
      Side side,
      String amount,
      @Nullable String memo,
      @Nullable Map<Dimension, String> dimensions,
      @Nullable SortedMap<String, String> userDimensions,
      @Nullable String rule,
      @Nullable String rulesHash,
      @Nullable String rows,
      @Nullable String quantity,
      @Nullable String unit,
      @Nullable String price,
      @Nullable String warehouse) {}

  private LinesText() {}

  static String write(List<DocumentLine> lines) {
    try {
      return JSON.writeValueAsString(lines.stream().map(LinesText::line).toList());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("lines of a document are always JSON", e);
    }
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IllegalArgumentException if the text is something else
   */
  static List<DocumentLine> read(String text, Currency currency) {
    try {
      return JSON.readValue(text, new TypeReference<List<Line>>() {}).stream()
          .map(line -> line(line, currency))
          .toList();
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not the lines of a document", e);
    }
  }

  private static Line line(DocumentLine line) {
    return new Line(
        line.account().value(),
        line.side(),
        line.amount().digits(),
        line.memo(),
        line.dimensions().standard(),
        line.dimensions().userDefined(),
        line.origin().rule(),
        line.origin().rulesHash(),
        line.origin().rows().text(),
        line.goods().map(goods -> goods.quantity().toPlainString()).orElse(null),
        line.goods().map(Goods::unit).orElse(null),
        line.goods().map(goods -> goods.price().toPlainString()).orElse(null),
        line.goods().map(Goods::warehouse).orElse(null));
  }

  private static DocumentLine line(Line line, Currency currency) {
    Map<Dimension, String> standard = new EnumMap<>(Dimension.class);
    standard.putAll(Objects.requireNonNullElse(line.dimensions, Map.of()));
    SortedMap<String, String> userDefined =
        Objects.requireNonNullElseGet(line.userDimensions, TreeMap::new);
    Origin origin =
        new Origin(text(line.rule), text(line.rulesHash), SourceRows.ofText(text(line.rows)));
    return new DocumentLine(
        new AccountCode(text(line.account)),
        new Money(new BigDecimal(line.amount), currency),
        line.side,
        new Dimensions(standard, userDefined),
        text(line.memo),
        origin,
        goods(line));
  }

  private static Optional<Goods> goods(Line line) {
    return line.quantity == null || line.price == null
        ? Optional.empty()
        : Optional.of(
            new Goods(
                new BigDecimal(line.quantity),
                text(line.unit),
                new BigDecimal(line.price),
                text(line.warehouse)));
  }

  private static String text(@Nullable String value) {
    return Objects.requireNonNullElse(value, "");
  }
}
