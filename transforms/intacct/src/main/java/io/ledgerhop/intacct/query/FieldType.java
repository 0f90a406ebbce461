// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.query;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The type as which the text of a field is read. */
public enum FieldType {
  /** A String. */
  TEXT,
  /** A Long. */
  INTEGER,
  /** A BigDecimal, exact. */
  AMOUNT,
  /** A LocalDate. */
  DATE,
  /** An Instant; Intacct writes it in the time zone of the user. */
  DATETIME,
  /** A Boolean. */
  BOOLEAN;

  private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,18}");
  private static final Pattern DECIMAL =
      Pattern.compile("[+-]?(\\d{1,60}(\\.\\d{0,60})?|\\.\\d{1,60})");

  /** The word for it in options and messages. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The type of this word, in any case. */
  public static Optional<FieldType> of(String word) {
    return Arrays.stream(values()).filter(type -> type.word().equalsIgnoreCase(word)).findFirst();
  }

  /** All words. */
  public static List<String> words() {
    return Arrays.stream(values()).map(FieldType::word).toList();
  }

  /** The type that fits what Intacct says about a field (Intacct: DATATYPE of lookup). */
  public static FieldType ofIntacct(String dataType) {
    return switch (dataType.strip().toUpperCase(Locale.ROOT)) {
      case "INTEGER", "SEQUENCE" -> INTEGER;
      case "DECIMAL", "CURRENCY", "PERCENT", "NUMBER" -> AMOUNT;
      case "DATE" -> DATE;
      case "TIMESTAMP", "DATETIME" -> DATETIME;
      case "BOOLEAN" -> BOOLEAN;
      default -> TEXT;
    };
  }

  /**
   * The value of a text that is not empty: a String, Long, BigDecimal, LocalDate, Instant or
   * Boolean; empty if the text is not of this type.
   */
  public Optional<Object> value(String text, UserTime time) {
    return switch (this) {
      case TEXT -> Optional.of(text);
      case INTEGER ->
          Optional.of(text).filter(whole -> WHOLE.matcher(whole).matches()).map(Long::valueOf);
      case AMOUNT ->
          Optional.of(text).filter(it -> DECIMAL.matcher(it).matches()).map(BigDecimal::new);
      case DATE -> time.day(text).map(day -> day);
      case DATETIME -> time.instant(text).map(instant -> instant);
      case BOOLEAN -> flag(text).map(flag -> flag);
    };
  }

  private static Optional<Boolean> flag(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "true", "t" -> Optional.of(true);
      case "false", "f" -> Optional.of(false);
      default -> Optional.empty();
    };
  }
}
