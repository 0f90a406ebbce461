// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.sheet.file;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Parses the styles of a workbook, and remembers those that show a number as a percentage. */
final class PercentStyles extends DefaultHandler {

  /** Formats that every spreadsheet has: 0% and 0.00%. */
  private static final Set<String> BUILT_IN = Set.of("9", "10");

  /** A percent sign in quotation marks or after a backslash is only shown. */
  private static final Pattern SHOWN_ONLY = Pattern.compile("\"[^\"]*\"|\\\\.");

  private final Set<String> formats = new HashSet<>(BUILT_IN);
  private final BitSet percent = new BitSet();
  private boolean ofCells;
  private int next;

  /** True when the format multiplies a number by 100 and puts a percent sign behind it. */
  static boolean isPercent(String format) {
    return SHOWN_ONLY.matcher(format).replaceAll("").indexOf('%') >= 0;
  }

  /**
   * True when cells of the style show percentages.
   *
   * @param style its number in the file; null for the first
   */
  boolean has(@Nullable String style) {
    return percent.get(style == null ? 0 : Integer.parseInt(style));
  }

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes) {
    switch (name) {
      case "numFmt" -> {
        if (isPercent(String.valueOf(attributes.getValue("formatCode")))) {
          formats.add(attributes.getValue("numFmtId"));
        }
      }
      case "cellXfs" -> ofCells = true;
      case "xf" -> {
        if (ofCells) {
          percent.set(next++, formats.contains(String.valueOf(attributes.getValue("numFmtId"))));
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
}
