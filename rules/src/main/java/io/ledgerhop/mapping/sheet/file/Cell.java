// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.sheet.file;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * The content of a cell.
 *
 * @param text the stored text: the digits of a number as it is shown, the last result of a formula
 */
public record Cell(Kind kind, String text) {

  /** Longer texts are cut when they are read, and refused later. */
  public static final int CHARACTERS_MAX = 2_000;

  private static final int SCALE_MAX = 30;
  private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);

  public enum Kind {
    TEXT,
    NUMBER,
    /** The text is the day, as in {@code 2026-10-31}. */
    DATE,
    BOOLEAN,
    FORMULA,
    ERROR,
    /**
     * Covered by the merged cell that it is part of; the text is the range, as in {@code A2:A5}.
     */
    MERGED,
    /** Of a text file, which does not tell texts from numbers. */
    UNTYPED,
    /**
     * The same in a file with semicolons between its values, whose numbers have a decimal comma.
     */
    UNTYPED_COMMA
  }

  /** A truth value as a spreadsheet shows it. */
  static Cell bool(boolean value) {
    return new Cell(Kind.BOOLEAN, value ? "TRUE" : "FALSE");
  }

  /**
   * A formula; LibreOffice stores a typed truth value as a formula.
   *
   * @param text its last result
   */
  static Cell formula(String formula, String text) {
    return switch (formula.strip().toUpperCase(Locale.ROOT)) {
      case "TRUE()" -> bool(true);
      case "FALSE()" -> bool(false);
      default -> new Cell(Kind.FORMULA, text);
    };
  }

  /**
   * A number as a person writes it, such as {@code 17} or {@code 33.34}, however the file stores
   * it: a spreadsheet keeps 15 digits, and further ones come from its binary arithmetic.
   */
  static Cell number(String digits) {
    try {
      BigDecimal number = new BigDecimal(digits.strip()).round(DIGITS).stripTrailingZeros();
      boolean readable = Math.abs(number.scale()) <= SCALE_MAX;
      return new Cell(Kind.NUMBER, readable ? number.toPlainString() : number.toString());
    } catch (NumberFormatException notANumber) {
      return new Cell(Kind.NUMBER, digits);
    }
  }

  /**
   * A number that is shown as a day; the time of the day is left out.
   *
   * @param digits the number of the day
   */
  static Cell date(String digits, boolean countsFrom1904) {
    return DayNumber.date(digits, countsFrom1904)
        .map(day -> new Cell(Kind.DATE, day.toString()))
        .orElseGet(() -> number(digits));
  }

  /** A number that is shown as a percentage, such as {@code 33.34 %} for 0.3334. */
  static Cell percent(String digits) {
    try {
      return new Cell(
          Kind.NUMBER,
          number(new BigDecimal(digits.strip()).movePointRight(2).toString()).text() + " %");
    } catch (NumberFormatException notANumber) {
      return new Cell(Kind.NUMBER, digits);
    }
  }

  /** True if the cell shows nothing, such as one with a no-break space only. */
  boolean isBlank() {
    return kind != Kind.FORMULA && isInvisible(text);
  }

  /** True for a text without a character that can be seen. */
  static boolean isInvisible(String text) {
    return text.chars()
        .allMatch(
            character ->
                Character.isWhitespace(character)
                    || Character.isSpaceChar(character)
                    || Character.isISOControl(character)
                    || Character.getType(character) == Character.FORMAT);
  }

  /** True if the cell comes from a text file. */
  public boolean isUntyped() {
    return kind == Kind.UNTYPED || kind == Kind.UNTYPED_COMMA;
  }

  /** True for an error, whether or not a formula has given it. */
  public boolean isError() {
    return kind == Kind.ERROR || (kind == Kind.FORMULA && CsvText.isError(text));
  }

  public boolean isTooLong() {
    return text.length() > CHARACTERS_MAX;
  }
}
