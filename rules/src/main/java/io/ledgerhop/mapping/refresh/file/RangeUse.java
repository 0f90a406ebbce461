// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.refresh.file;

import io.ledgerhop.mapping.sheet.file.CellRef;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A range of a tab to which another place of the workbook refers.
 *
 * @param firstColumn from 0
 * @param lastColumn from 0
 * @param lastRow from 1
 * @param range as it is written there, without the name of the tab
 */
public record RangeUse(int firstColumn, int lastColumn, int lastRow, String range) {

  /** What stands before the name of a tab in a formula of Excel, and not in another name. */
  private static final String IN_EXCEL = "(?<![\\w'])";

  /** LibreOffice writes print ranges without the bracket and the dollar sign of formulas. */
  private static final String IN_LIBREOFFICE = "(?<=[\\[(;$])";

  /** The ranges in the formulas of a part of Excel's format. */
  static List<RangeUse> inExcel(String text, String tab) {
    return in(text, IN_EXCEL, tab, "!");
  }

  /** The ranges in the formulas of LibreOffice's format. */
  static List<RangeUse> inLibreOffice(String text, String tab) {
    return in(text, IN_LIBREOFFICE, tab, "\\.");
  }

  private static List<RangeUse> in(String text, String before, String tab, String mark) {
    String inQuotes = Pattern.quote(tab.replace("'", "''"));
    String name = "\\$?(?:" + Pattern.quote(tab) + "|'" + inQuotes + "')";
    String cell = "\\$?([A-Z]{1,3})\\$?(\\d{1,7})";
    String range = "(" + cell + ":(?:" + name + ")?\\.?" + cell + ")";
    Matcher found = Pattern.compile(before + name + mark + range).matcher(text);
    Set<RangeUse> uses = new LinkedHashSet<>();
    while (found.find()) {
      uses.add(
          new RangeUse(
              CellRef.column(found.group(2)),
              CellRef.column(found.group(4)),
              Integer.parseInt(found.group(5)),
              found.group(1).replace(".", "")));
    }
    return List.copyOf(uses);
  }
}
