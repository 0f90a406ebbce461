// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.ledgerhop.money.Money;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An object in an answer, with its path.
 *
 * <p>What is absent, null or an empty text is empty; what has another type throws an {@link
 * UnfitValueException} that names the path.
 */
public final class JsonValue {

  private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,20}(\\.\\d{1,12})?");
  private static final Pattern WHOLE = Pattern.compile("-?\\d{1,18}");
  private static final int DIGITS_MAX = 32;
  private static final int SHOWN_MAX = 80;

  private final JsonNode node;
  private final String path;

  /**
   * @param path of the value, for messages
   */
  public JsonValue(JsonNode node, String path) {
    this.node = node;
    this.path = path;
  }

  /** A member that is an object; an empty object if it is absent. */
  public JsonValue at(String name) {
    JsonNode member = member(name);
    if (!member.isMissingNode() && !member.isObject()) {
      throw unfit(name, member, "no object");
    }
    return new JsonValue(member, path + "." + name);
  }

  /** The objects in a list; none if there is no list. */
  public List<JsonValue> list(String name) {
    List<JsonValue> values = new ArrayList<>();
    for (JsonNode element : elements(name)) {
      String place = path + "." + name + "[" + values.size() + "]";
      if (!element.isObject()) {
        throw new UnfitValueException(place + " is " + shown(element) + ", no object");
      }
      values.add(new JsonValue(element, place));
    }
    return values;
  }

  /** The texts in a list; none if there is no list. */
  public List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    for (JsonNode element : elements(name)) {
      texts.add(element.asText(""));
    }
    return texts;
  }

  /** The text; numbers and booleans are returned as they are written. */
  public String text(String name) {
    JsonNode member = member(name);
    if (member.isContainerNode()) {
      throw unfit(name, member, "no text");
    }
    return member.asText("").strip();
  }

  /** A text that must be present. */
  public String required(String name) {
    String text = text(name);
    if (text.isEmpty()) {
      throw new UnfitValueException(path + "." + name + " is missing");
    }
    return text;
  }

  /** A time with its offset; any number of fraction digits is accepted. */
  public Optional<Instant> instant(String name) {
    String text = text(name);
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(time(text));
    } catch (DateTimeException e) {
      throw unfit(name, member(name), "no time with an offset");
    }
  }

  /** Two times separated by a double hyphen; either may be missing. */
  public TimeSpan span(String name) {
    String text = text(name);
    int between = text.indexOf("--");
    if (text.isEmpty()) {
      return TimeSpan.NONE;
    }
    if (between < 0) {
      throw unfit(name, member(name), "not two times with a double hyphen between");
    }
    try {
      return new TimeSpan(end(text.substring(0, between)), end(text.substring(between + 2)));
    } catch (DateTimeException e) {
      throw unfit(name, member(name), "not two times with a double hyphen between");
    }
  }

  /** An exact amount, written as a text or as a number. */
  public Optional<BigDecimal> decimal(String name) {
    JsonNode member = member(name);
    if (isExact(member)) {
      return Optional.of(bounded(name, member));
    }
    String text = text(name);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (!AMOUNT.matcher(text).matches()) {
      throw unfit(name, member, "no amount");
    }
    return Optional.of(new BigDecimal(text));
  }

  public Optional<Long> count(String name) {
    String text = text(name);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (!WHOLE.matcher(text).matches()) {
      throw unfit(name, member(name), "no whole number");
    }
    return Optional.of(Long.valueOf(text));
  }

  public Optional<Boolean> flag(String name) {
    return switch (text(name)) {
      case "" -> Optional.empty();
      case "true" -> Optional.of(true);
      case "false" -> Optional.of(false);
      default -> throw unfit(name, member(name), "neither true nor false");
    };
  }

  /** An object with amount and currencyCode; an empty one is no money. */
  public Optional<Money> money(String name) {
    JsonValue money = at(name);
    Optional<BigDecimal> amount = money.decimal("amount");
    if (amount.isEmpty()) {
      return Optional.empty();
    }
    String code = money.text("currencyCode");
    try {
      return Optional.of(new Money(amount.get(), Currency.getInstance(code)));
    } catch (IllegalArgumentException e) {
      throw code.isEmpty()
          ? new UnfitValueException(money.path + ".currencyCode is missing")
          : money.unfit("currencyCode", money.member("currencyCode"), "no currency");
    }
  }

  /** An exception for a value that only the caller can recognise as wrong. */
  public UnfitValueException unfit(String fact) {
    return new UnfitValueException(path + " " + fact);
  }

  /**
   * True for a number that Jackson holds exactly. It makes an infinite {@code double} of one that
   * is too large.
   */
  public static boolean isExact(JsonNode value) {
    return value.isBigDecimal() || value.isIntegralNumber();
  }

  private BigDecimal bounded(String name, JsonNode member) {
    BigDecimal amount = member.decimalValue();
    if (amount.precision() > DIGITS_MAX || Math.abs(amount.scale()) > DIGITS_MAX) {
      throw unfit(name, member, "no amount");
    }
    return amount;
  }

  private JsonNode elements(String name) {
    JsonNode member = member(name);
    if (!member.isMissingNode() && !member.isArray()) {
      throw unfit(name, member, "no list");
    }
    return member;
  }

  /** A null counts as absent. */
  private JsonNode member(String name) {
    JsonNode member = node.path(name);
    return member.isNull() ? member.path(0) : member;
  }

  private UnfitValueException unfit(String name, JsonNode member, String fact) {
    return new UnfitValueException(path + "." + name + " is " + shown(member) + ", " + fact);
  }

  private static String shown(JsonNode value) {
    String text = value.isTextual() ? "\"" + value.textValue() + "\"" : value.toString();
    return text.length() <= SHOWN_MAX ? text : text.substring(0, SHOWN_MAX) + "...";
  }

  private static Optional<Instant> end(String text) {
    return text.isBlank() ? Optional.empty() : Optional.of(time(text.strip()));
  }

  private static Instant time(String text) {
    return AmazonTime.read(text).toInstant();
  }
}
