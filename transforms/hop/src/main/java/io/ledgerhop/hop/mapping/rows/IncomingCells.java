// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.mapping.rows;

import static io.ledgerhop.hop.mapping.rows.RowsProblem.CURRENCY_UNREADABLE;
import static io.ledgerhop.hop.mapping.rows.RowsProblem.DAY_UNREADABLE;
import static io.ledgerhop.hop.mapping.rows.RowsProblem.FIELD_UNMAPPED;
import static io.ledgerhop.hop.mapping.rows.RowsProblem.NUMBER_IS_BINARY;
import static io.ledgerhop.hop.mapping.rows.RowsProblem.NUMBER_UNREADABLE;
import static io.ledgerhop.hop.mapping.rows.RowsProblem.SUM_UNMAPPED;

import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Problem;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Date;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.hop.core.exception.HopValueException;
import org.apache.hop.core.row.IRowMeta;
import org.apache.hop.core.row.IValueMeta;
import org.jspecify.annotations.Nullable;

/** Reads what incoming rows with one row meta say about documents, each part by its role. */
final class IncomingCells {

  private static final Pattern DIGITS = Pattern.compile("-?[0-9]+([.][0-9]+)?");
  private static final int DAY_LENGTH = "2026-11-30".length();
  private static final Pattern TIME = Pattern.compile("[T ][0-9:.]+(Z|[+-][0-9:]+)?");

  private final RowMapping mapping;
  private final String place;
  private final Map<Role, Integer> indexes = new EnumMap<>(Role.class);
  private final IRowMeta meta;

  /**
   * @param place the transform, for messages
   * @throws ConnectorException if the rows lack a field that an option names or the kind needs, or
   *     if an amount is a binary number
   */
  IncomingCells(RowMapping mapping, IRowMeta meta, String place) {
    this.mapping = mapping;
    this.meta = meta;
    this.place = place;
    Set<Role> needed = mapping.kind().needed();
    for (Role role : Role.values()) {
      Choice choice = mapping.choice(role);
      int index = choice.isField() ? meta.indexOfValue(choice.text()) : -1;
      boolean mayBeAbsent = choice.isUsual() && !needed.contains(role);
      if (choice.isField() && index < 0 && !mayBeAbsent) {
        throw new ConnectorException(FIELD_UNMAPPED.at(option(choice), choice.text()));
      }
      if (index >= 0) {
        requireExact(role, choice, meta.getValueMeta(index));
        indexes.put(role, index);
      }
    }
    requireAmount();
  }

  private void requireExact(Role role, Choice choice, IValueMeta field) {
    if (Role.NUMBERS.contains(role) && field.getType() == IValueMeta.TYPE_NUMBER) {
      throw new ConnectorException(NUMBER_IS_BINARY.at(option(choice), choice.text()));
    }
  }

  private void requireAmount() {
    Set<Role> amounts = EnumSet.of(Role.DEBIT, Role.CREDIT, Role.AMOUNT);
    if (!mapping.kind().isTrade() && amounts.stream().noneMatch(this::isMapped)) {
      throw new ConnectorException(SUM_UNMAPPED.at(place));
    }
  }

  private boolean isMapped(Role role) {
    return indexes.containsKey(role) || mapping.choice(role).isConstant();
  }

  private String option(Choice choice) {
    return place + ", " + choice.label();
  }

  /** The name of the field or option, for messages. */
  String name(Role role) {
    Choice choice = mapping.choice(role);
    return indexes.containsKey(role) ? choice.text() : choice.label();
  }

  /** The text without surrounding blanks; empty if there is none. */
  String text(Role role, @Nullable Object[] row) {
    Integer index = indexes.get(role);
    if (index == null) {
      Choice choice = mapping.choice(role);
      return choice.isConstant() ? choice.text() : "";
    }
    try {
      String text = meta.getValueMeta(index).getString(row[index]);
      return text == null ? "" : text.strip();
    } catch (HopValueException e) {
      return String.valueOf(row[index]);
    }
  }

  /** An exact number; empty if the cell is, or if its problem was reported. */
  Optional<BigDecimal> number(
      Role role, @Nullable Object[] row, String where, Consumer<Problem> problems) {
    Integer index = indexes.get(role);
    try {
      if (index != null && isExact(meta.getValueMeta(index))) {
        return Optional.ofNullable(meta.getValueMeta(index).getBigNumber(row[index]));
      }
    } catch (HopValueException e) {
      problems.accept(NUMBER_UNREADABLE.at(where, name(role), String.valueOf(row[index])));
      return Optional.empty();
    }
    String text = text(role, row);
    if (!text.isEmpty() && !DIGITS.matcher(text).matches()) {
      problems.accept(NUMBER_UNREADABLE.at(where, name(role), text));
      return Optional.empty();
    }
    return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
  }

  private static boolean isExact(IValueMeta field) {
    return field.getType() == IValueMeta.TYPE_BIGNUMBER
        || field.getType() == IValueMeta.TYPE_INTEGER;
  }

  /**
   * A day: that of a date in the time zone of its field, or of a text that begins with it. Empty if
   * the cell is, or if its problem was reported.
   */
  Optional<LocalDate> day(
      Role role, @Nullable Object[] row, String where, Consumer<Problem> problems) {
    Integer index = indexes.get(role);
    String text = text(role, row);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return index != null && meta.getValueMeta(index).isDate()
          ? Optional.ofNullable(meta.getValueMeta(index).getDate(row[index]))
              .map(date -> day(date, meta.getValueMeta(index)))
          : Optional.of(day(text));
    } catch (HopValueException | DateTimeException e) {
      problems.accept(DAY_UNREADABLE.at(where, name(role), text));
      return Optional.empty();
    }
  }

  /** Hop has no other type for a date. */
  @SuppressWarnings("JavaUtilDate")
  private static LocalDate day(Date date, IValueMeta field) {
    return Instant.ofEpochMilli(date.getTime())
        .atZone(field.getDateFormatTimeZone().toZoneId())
        .toLocalDate();
  }

  /** The day of a text in ISO order, with or without a time behind it, which never moves it. */
  private static LocalDate day(String text) {
    boolean hasTime =
        text.length() > DAY_LENGTH && TIME.matcher(text.substring(DAY_LENGTH)).matches();
    return LocalDate.parse(hasTime ? text.substring(0, DAY_LENGTH) : text);
  }

  /** A currency; empty if the cell is, or if its problem was reported. */
  Optional<Currency> currency(@Nullable Object[] row, String where, Consumer<Problem> problems) {
    String code = text(Role.CURRENCY, row);
    try {
      return code.isEmpty() ? Optional.empty() : Optional.of(Currency.getInstance(code));
    } catch (IllegalArgumentException e) {
      problems.accept(CURRENCY_UNREADABLE.at(where, name(Role.CURRENCY), code));
      return Optional.empty();
    }
  }
}
