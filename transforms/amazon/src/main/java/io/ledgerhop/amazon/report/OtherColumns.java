// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.report;

import io.ledgerhop.amazon.report.Header.OtherColumn;
import java.nio.charset.Charset;

/** What stands in the columns that nobody reads, as in {@code tax-id=DE1;channel=FBA}. */
final class OtherColumns {

  private static final String NAMELESS = "column ";

  private final Charset charset;

  OtherColumns(Charset charset) {
    this.charset = charset;
  }

  /**
   * The cells that have text; a semicolon, an equals sign and a percent sign are escaped as in
   * addresses.
   */
  String of(Row row) {
    OtherColumn[] columns = row.header().others();
    if (columns.length == 0) {
      return "";
    }
    Cells cells = row.cells();
    StringBuilder text = new StringBuilder();
    for (OtherColumn column : columns) {
      int cell = column.cell();
      if (cells.has(cell)) {
        int from = cells.start(cell);
        String value = new String(cells.bytes(), from, cells.end(cell) - from, charset);
        text.append(text.isEmpty() ? "" : ";").append(name(column)).append('=');
        text.append(escaped(value));
      }
    }
    return text.toString();
  }

  private String name(OtherColumn column) {
    return column.name().length == 0
        ? NAMELESS + (column.cell() + 1)
        : escaped(new String(column.name(), charset));
  }

  private static String escaped(String text) {
    return text.replace("%", "%25").replace(";", "%3B").replace("=", "%3D");
  }
}
