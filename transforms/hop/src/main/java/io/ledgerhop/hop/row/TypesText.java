// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.row;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ledgerhop.money.Money;
import io.ledgerhop.settlement.LineType;
import io.ledgerhop.settlement.TypeTotal;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The types of the money lines of a settlement in one field, as JSON. */
final class TypesText {

  private static final ObjectMapper JSON =
      new ObjectMapper().setDefaultPropertyInclusion(JsonInclude.Include.NON_EMPTY);

  private record Total(
      @Nullable String marketplace,
      @Nullable String transactionType,
      @Nullable String amountType,
      @Nullable String amountDescription,
      long rows,
      String money) {}

  private TypesText() {}

  /** Empty for a settlement without any. */
  static String write(List<TypeTotal> types) {
    try {
      return types.isEmpty()
          ? ""
          : JSON.writeValueAsString(types.stream().map(TypesText::total).toList());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("types of money lines are always JSON", e);
    }
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IllegalArgumentException if the text is something else
   */
  static List<TypeTotal> read(String text, Currency currency) {
    if (text.isEmpty()) {
      return List.of();
    }
    try {
      return JSON.readValue(text, new TypeReference<List<Total>>() {}).stream()
          .map(total -> total(total, currency))
          .toList();
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not the types of money lines", e);
    }
  }

  private static Total total(TypeTotal total) {
    LineType type = total.type();
    return new Total(
        type.marketplace(),
        type.transactionType(),
        type.amountType(),
        type.amountDescription(),
        total.rows(),
        total.money().digits());
  }

  private static TypeTotal total(Total total, Currency currency) {
    LineType type =
        new LineType(
            "",
            text(total.marketplace),
            text(total.transactionType),
            text(total.amountType),
            text(total.amountDescription));
    return new TypeTotal(type, total.rows, new Money(new BigDecimal(total.money), currency));
  }

  private static String text(@Nullable String value) {
    return Objects.requireNonNullElse(value, "");
  }
}
