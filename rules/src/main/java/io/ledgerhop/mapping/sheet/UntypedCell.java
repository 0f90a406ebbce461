// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.sheet;

import io.ledgerhop.mapping.sheet.file.Cell;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads numbers and days from text files, which have them as the spreadsheet showed them: {@code
 * 1,234.56} or {@code 1.234,56}, and {@code 31.10.2026}.
 */
final class UntypedCell {

  private static final Pattern NUMBER = Pattern.compile("([+-]?)([\\d.,]+)( ?%)?");
  private static final Pattern DECIMAL_COMMA = Pattern.compile("(\\d+|\\d{1,3}(\\.\\d{3})+),\\d+");
  private static final Pattern THOUSANDS_COMMA = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?");
  private static final Pattern THOUSANDS_POINT = Pattern.compile("\\d{1,3}(\\.\\d{3})+");
  private static final Pattern DAY = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{2}|\\d{4})");

  private UntypedCell() {}

  /**
   * A number with a decimal point and without thousands separators; empty if it may be read in two
   * ways. A text that is no number stays as it is.
   *
   * @param text without surrounding blanks
   */
  static Optional<String> number(Cell cell, String text) {
    Matcher number = NUMBER.matcher(text);
    if (!number.matches()) {
      return Optional.of(text);
    }
    String digits = number.group(2);
    boolean comma = cell.kind() == Cell.Kind.UNTYPED_COMMA;
    if (isAmbiguous(digits, comma)) {
      return Optional.empty();
    }
    String plain = digits;
    if (DECIMAL_COMMA.matcher(digits).matches()) {
      plain = digits.replace(".", "").replace(',', '.');
    } else if (THOUSANDS_COMMA.matcher(digits).matches()) {
      plain = digits.replace(",", "");
    } else if (comma && THOUSANDS_POINT.matcher(digits).matches()) {
      plain = digits.replace(".", "");
    }
    String percent = number.group(3);
    return Optional.of(number.group(1) + plain + (percent == null ? "" : percent));
  }

  /** A single separator before three digits, which is not the decimal mark of the file. */
  private static boolean isAmbiguous(String digits, boolean comma) {
    return comma ? digits.matches("\\d{1,3}\\.\\d{3}") : digits.matches("\\d{1,3},\\d{3}");
  }

  /** A day as {@code 2026-10-31}; a text in another form than {@code 31.10.2026} stays as it is. */
  static String day(String text) {
    Matcher day = DAY.matcher(text);
    if (!day.matches()) {
      return text;
    }
    String year = day.group(3).length() == 2 ? "20" + day.group(3) : day.group(3);
    return year + "-" + twoDigits(day.group(2)) + "-" + twoDigits(day.group(1));
  }

  private static String twoDigits(String number) {
    return number.length() == 1 ? "0" + number : number;
  }
}
