// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.settlement.flat;

import io.ledgerhop.amazon.settlement.text.Cells;
import io.ledgerhop.amazon.settlement.text.FlatHeader.OtherColumn;
import io.ledgerhop.amazon.settlement.text.FlatRow;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The values of the columns that are not interpreted, as in {@code tax-id=DE1;channel=FBA}. */
final class OtherColumns {

  private static final int NAMES_KEPT_MAX = 1_000;
  private static final String NAMELESS = "column ";

  private final Charset charset;
  private final Map<String, String> names = new HashMap<>();

  OtherColumns(Charset charset) {
    this.charset = charset;
  }

  /**
   * The cells that have text; a semicolon, an equals sign and a percent sign are percent-encoded.
   */
  String of(FlatRow row) {
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
    if (column.name().isEmpty()) {
      return NAMELESS + (column.cell() + 1);
    }
    if (names.size() >= NAMES_KEPT_MAX) {
      names.clear();
    }
    return names.computeIfAbsent(
        column.name(),
        name -> escaped(new String(name.getBytes(StandardCharsets.ISO_8859_1), charset)));
  }

  private static String escaped(String text) {
    return text.replace("%", "%25").replace(";", "%3B").replace("=", "%3D");
  }
}
