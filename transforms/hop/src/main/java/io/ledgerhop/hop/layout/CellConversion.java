// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.layout;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.apache.hop.core.exception.HopValueException;
import org.apache.hop.core.row.IValueMeta;
import org.jspecify.annotations.Nullable;

/** Converts cells of another type or storage; numbers are never rounded. */
final class CellConversion {

  private static final Pattern DECIMAL = Pattern.compile("-?[0-9]+([.][0-9]+)?");

  private CellConversion() {}

  /**
   * The cell as a value of this kind; null if Hop has it as empty.
   *
   * @throws HopValueException if it is none
   * @throws ArithmeticException if it is a number that is not whole, and should be
   */
  static @Nullable Object of(FieldKind kind, IValueMeta meta, Object cell)
      throws HopValueException {
    return switch (kind) {
      case TEXT -> meta.getString(cell);
      case COUNT -> count(meta, cell);
      case AMOUNT -> amount(meta, cell);
      case INSTANT, DAY -> meta.getDate(cell);
      case FLAG -> meta.getBoolean(cell);
    };
  }

  /** Hop would round a number that is not whole. */
  private static @Nullable Long count(IValueMeta meta, Object cell) throws HopValueException {
    if (!meta.isNumeric()) {
      return meta.getInteger(cell);
    }
    BigDecimal number = meta.getBigNumber(cell);
    return number == null ? null : number.longValueExact();
  }

  /**
   * Hop would read a text with the separators of the computer's language, so that 10.25 may become
   * 1025, and a date as milliseconds.
   */
  private static @Nullable BigDecimal amount(IValueMeta meta, Object cell)
      throws HopValueException {
    if (meta.isBigNumber() || meta.isInteger()) {
      return meta.getBigNumber(cell);
    }
    String text = meta.isString() ? meta.getString(cell) : null;
    if (text != null && text.isBlank()) {
      return null;
    }
    if (text == null || !DECIMAL.matcher(text.strip()).matches()) {
      throw new HopValueException("no plain number");
    }
    return new BigDecimal(text.strip());
  }
}
