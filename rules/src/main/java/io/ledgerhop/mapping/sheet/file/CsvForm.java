// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.sheet.file;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the rows of a text file start, and what separates their values.
 *
 * @param start behind a byte order mark, and behind Excel's own first line
 */
public record CsvForm(int start, char separator) {

  private static final String SEPARATORS = ",;\t";
  private static final String MARK = "\uFEFF";

  /** Excel's own first line, which says what separates the values. */
  private static final Pattern EXCELS_LINE = Pattern.compile("(?i)^\uFEFF?sep=(.)\\R");

  /** The form of a text, whose separator Excel's line names or its first row shows. */
  public static CsvForm of(String text) {
    Matcher named = EXCELS_LINE.matcher(text);
    if (named.find()) {
      return new CsvForm(named.end(), named.group(1).charAt(0));
    }
    int start = text.startsWith(MARK) ? 1 : 0;
    return new CsvForm(start, mostFrequent(text.substring(start)));
  }

  /** The separator that the first row with values has most of, outside quotation marks. */
  private static char mostFrequent(String text) {
    String line =
        text.lines().filter(row -> !row.isBlank() && !isRemark(row)).findFirst().orElse("");
    String unquoted = line.replaceAll("\"[^\"]*\"", "");
    char best = ',';
    long most = 0;
    for (int at = 0; at < SEPARATORS.length(); at++) {
      char candidate = SEPARATORS.charAt(at);
      long count = unquoted.chars().filter(found -> found == candidate).count();
      if (count > most) {
        best = candidate;
        most = count;
      }
    }
    return best;
  }

  private static boolean isRemark(String row) {
    return row.startsWith("#") || row.startsWith("\"#");
  }
}
