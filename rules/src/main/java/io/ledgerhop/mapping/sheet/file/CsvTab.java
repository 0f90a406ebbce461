// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.sheet.file;

import java.nio.charset.StandardCharsets;

/**
 * Writes a tab as a text file in one form only: UTF-8, commas, line feeds, and quotation marks
 * around a value only where it needs them.
 *
 * <p>Each row of the sheet is a row of the file at the same place, so that messages name the same
 * cells; blank cells at the end of a row are left out.
 */
public final class CsvTab {

  private CsvTab() {}

  /** The bytes of the file; none for a tab without rows. */
  public static byte[] write(Tab tab) {
    StringBuilder text = new StringBuilder();
    int last = 0;
    for (SheetRow row : tab.rows()) {
      text.append("\n".repeat(row.number() - last - 1));
      last = row.number();
      text.append(line(row)).append('\n');
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String line(SheetRow row) {
    StringBuilder line = new StringBuilder();
    int column = 0;
    for (var cell : row.cells().entrySet()) {
      String value = value(cell.getValue());
      if (!value.isEmpty()) {
        line.append(",".repeat(cell.getKey() - column)).append(quoted(value));
        column = cell.getKey();
      }
    }
    return line.toString();
  }

  /** The text of a cell that the reader takes for the same text. */
  private static String value(Cell cell) {
    return switch (cell.kind()) {
      // Only the first of merged cells has the text.
      case MERGED -> "";
      case ERROR -> cell.text();
      case TEXT, NUMBER, DATE, BOOLEAN, FORMULA, UNTYPED, UNTYPED_COMMA -> marked(cell.text());
    };
  }

  /** The text in the form that is read as this text, and not as a formula or an error. */
  public static String marked(String text) {
    boolean misread =
        text.startsWith("=") || CsvText.isError(text) || CsvText.MARKED.matcher(text).matches();
    return misread ? "'" + text : text;
  }

  private static String quoted(String value) {
    boolean plain = value.chars().noneMatch(letter -> ",;\t\"\r\n".indexOf(letter) >= 0);
    return plain && value.equals(value.strip()) ? value : '"' + value.replace("\"", "\"\"") + '"';
  }
}
