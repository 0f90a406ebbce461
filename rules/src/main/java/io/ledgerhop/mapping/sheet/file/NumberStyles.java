// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.sheet.file;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Parses the styles of a workbook, and remembers those of percentages and of dates. */
final class NumberStyles extends DefaultHandler {

  /** Formats that every spreadsheet has: 0% and 0.00%. */
  private static final Set<String> BUILT_IN = Set.of("9", "10");

  /** A percent sign in quotation marks or after a backslash is only shown. */
  private static final Pattern SHOWN_ONLY = Pattern.compile("\"[^\"]*\"|\\\\.");

  /** The end of the formats that every spreadsheet has. */
  private static final int OWN_FORMATS = 164;

  private final Set<String> formats = new HashSet<>(BUILT_IN);
  private final Set<String> dateFormats = new HashSet<>();
  private final BitSet percent = new BitSet();
  private final BitSet dates = new BitSet();
  private boolean ofCells;
  private int next;

  /** True when the format multiplies a number by 100 and puts a percent sign behind it. */
  static boolean isPercent(String format) {
    return SHOWN_ONLY.matcher(format).replaceAll("").indexOf('%') >= 0;
  }

  /**
   * The number of a cell as a person writes it.
   *
   * @param style the number of its style in the file; null for the first
   */
  Cell cell(String digits, @Nullable String style, boolean countsFrom1904) {
    int index = style == null ? 0 : Integer.parseInt(style);
    if (percent.get(index)) {
      return Cell.percent(digits);
    }
    return dates.get(index) ? Cell.date(digits, countsFrom1904) : Cell.number(digits);
  }

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes) {
    switch (name) {
      case "numFmt" -> {
        String format = String.valueOf(attributes.getValue("formatCode"));
        if (isPercent(format)) {
          formats.add(attributes.getValue("numFmtId"));
        } else if (DateUtil.isADateFormat(OWN_FORMATS, format)) {
          dateFormats.add(attributes.getValue("numFmtId"));
        }
      }
      case "cellXfs" -> ofCells = true;
      case "xf" -> {
        if (ofCells) {
          add(String.valueOf(attributes.getValue("numFmtId")));
        }
      }
      default -> {}
    }
  }

  @Override
  public void endElement(String uri, String name, String qName) {
    if (name.equals("cellXfs")) {
      ofCells = false;
    }
  }

  private void add(String format) {
    percent.set(next, formats.contains(format));
    dates.set(next, dateFormats.contains(format) || isBuiltInDate(format));
    next++;
  }

  private static boolean isBuiltInDate(String format) {
    return format.matches("\\d{1,3}") && DateUtil.isInternalDateFormat(Integer.parseInt(format));
  }
}
