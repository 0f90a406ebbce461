// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.finance;

import static io.ledgerhop.amazon.finance.FinanceProblem.VALUE_UNREADABLE;

import com.fasterxml.jackson.databind.JsonNode;
import io.ledgerhop.amazon.json.AmazonTime;
import io.ledgerhop.amazon.json.JsonValue;
import io.ledgerhop.money.Money;
import io.ledgerhop.problem.ConnectorException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A part of an answer; what is absent, null or blank is empty.
 *
 * <p>What is present but cannot be read throws a {@link ConnectorException} with {@link
 * FinanceProblem#VALUE_UNREADABLE}.
 *
 * @param place what it belongs to, for messages
 */
public record Part(String place, JsonNode node) {

  private static final int DIGITS_MAX = 30;
  private static final int SHOWN_MAX = 60;
  private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,30}(\\.\\d{1,30})?");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  /** A member; absent if it is none. */
  public Part at(String name) {
    return new Part(place, node.path(name));
  }

  /** The text of a member; empty if it is none. */
  public String text(String name) {
    JsonNode value = node.path(name);
    return value.isValueNode() && !value.isNull() ? value.asText().strip() : "";
  }

  /** The first of several spellings that has a text. */
  String text(String name, String other) {
    String text = text(name);
    return text.isEmpty() ? text(other) : text;
  }

  /** The objects of a list; a single object stands for a list of one. */
  public List<Part> list(String name) {
    JsonNode list = node.path(name);
    List<Part> parts = new ArrayList<>();
    if (list.isObject()) {
      parts.add(new Part(place, list));
    } else {
      list.forEach(entry -> parts.add(new Part(place, entry)));
    }
    return parts.stream().filter(part -> part.node().isObject()).toList();
  }

  /** An amount with its currency, in the spelling of either version of the API. */
  Optional<Money> money(String name) {
    Part money = at(name);
    JsonNode digits = money.firstOf("currencyAmount", "CurrencyAmount", "amount");
    if (digits.isMissingNode() || digits.isNull()) {
      return Optional.empty();
    }
    BigDecimal amount = amount(name, digits);
    String code = money.text("currencyCode", "CurrencyCode");
    try {
      return Optional.of(new Money(amount, Currency.getInstance(code)));
    } catch (IllegalArgumentException e) {
      throw unreadable(name, code, "currency");
    }
  }

  /**
   * Checks the length of a number first, because an exponent or many zeros could use much memory.
   */
  private BigDecimal amount(String name, JsonNode digits) {
    if (digits.isTextual() && !DECIMAL.matcher(digits.asText()).matches()) {
      throw unreadable(name, digits.asText(), "amount");
    }
    if (!digits.isTextual() && !JsonValue.isExact(digits)) {
      throw unreadable(name, digits.isValueNode() ? digits.asText() : digits.toString(), "amount");
    }
    BigDecimal amount =
        digits.isTextual() ? new BigDecimal(digits.asText()) : digits.decimalValue();
    boolean isSane =
        amount.scale() <= DIGITS_MAX
            && (long) amount.precision() - amount.scale() <= DIGITS_MAX
            && amount.scale() >= -DIGITS_MAX;
    if (!isSane) {
      throw unreadable(name, amount.toString(), "amount");
    }
    return amount;
  }

  /** A point in time with its offset. */
  Optional<Instant> instant(String name) {
    String text = text(name);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(AmazonTime.read(text).toInstant());
    } catch (DateTimeException e) {
      throw unreadable(name, text, "time with an offset");
    }
  }

  /** A day, or the day of a point in time at its own offset. */
  Optional<LocalDate> day(String name) {
    String text = text(name);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          DAY.matcher(text).matches()
              ? LocalDate.parse(text)
              : AmazonTime.read(text).toLocalDate());
    } catch (DateTimeException e) {
      throw unreadable(name, text, "day");
    }
  }

  private JsonNode firstOf(String... names) {
    for (String name : names) {
      if (node.hasNonNull(name)) {
        return node.path(name);
      }
    }
    return node.path(names[0]);
  }

  private ConnectorException unreadable(String name, String value, String wanted) {
    return new ConnectorException(VALUE_UNREADABLE.at(place, name, shown(value), wanted));
  }

  /** The beginning of the JSON, for messages. */
  public String shown() {
    return shown(node.isTextual() ? node.asText() : node.toString());
  }

  private static String shown(String value) {
    return value.length() <= SHOWN_MAX ? value : value.substring(0, SHOWN_MAX) + "...";
  }
}
