// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.sheet.file;

/**
 * The place of a cell as a spreadsheet shows it.
 *
 * @param column from 0
 * @param row from 1
 */
public record CellRef(String sheet, int column, int row) {

  private static final int LETTERS = 26;

  /** The letters of a column: A for 0, AA for 26. */
  public static String letters(int column) {
    StringBuilder letters = new StringBuilder();
    for (int left = column; left >= 0; left = left / LETTERS - 1) {
      letters.insert(0, (char) ('A' + left % LETTERS));
    }
    return letters.toString();
  }

  /**
   * The column of a reference such as {@code AA14}.
   *
   * @return -1 if it has no letters
   */
  public static int column(String reference) {
    int column = 0;
    int at = 0;
    while (at < reference.length() && Character.isLetter(reference.charAt(at))) {
      column = column * LETTERS + (Character.toUpperCase(reference.charAt(at)) - 'A' + 1);
      at++;
    }
    return column - 1;
  }

  /** A reference such as {@code AA14}; an absent row is row 0. */
  public static CellRef of(String sheet, String reference) {
    String digits = reference.replaceAll("\\D", "");
    int row = digits.isEmpty() || digits.length() > 7 ? 0 : Integer.parseInt(digits);
    return new CellRef(sheet, column(reference), row);
  }

  @Override
  public String toString() {
    return sheet + "!" + letters(column) + row;
  }
}
