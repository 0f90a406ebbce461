// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.sheet.file;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/**
 * A cell of an OpenDocument table while it is parsed: the values of its attributes.
 *
 * @param value of a number, a day or a truth value; empty if there is none
 * @param formula null for a typed value
 * @param text the text as an attribute has it; null if the paragraphs have it
 * @param columns how often the cell stands side by side
 * @param wide how many columns it is merged over
 * @param high how many rows it is merged over
 */
record OdsCell(
    String type,
    String value,
    @Nullable String formula,
    @Nullable String text,
    int columns,
    int wide,
    int high) {

  static OdsCell of(Attributes attributes) {
    String type = String.valueOf(OdsName.office(attributes, "value-type"));
    boolean isError = "error".equals(OdsName.calc(attributes, "value-type"));
    String value =
        switch (type) {
          case "date" -> OdsName.office(attributes, "date-value");
          case "boolean" -> OdsName.office(attributes, "boolean-value");
          default -> OdsName.office(attributes, "value");
        };
    return new OdsCell(
        isError ? "error" : type,
        value == null ? "" : value,
        OdsName.table(attributes, "formula"),
        isError ? null : OdsName.office(attributes, "string-value"),
        OdsName.count(attributes, "number-columns-repeated"),
        OdsName.count(attributes, "number-columns-spanned"),
        OdsName.count(attributes, "number-rows-spanned"));
  }

  boolean isMerged() {
    return wide > 1 || high > 1;
  }

  /**
   * The finished cell.
   *
   * @param shown the text of its paragraphs
   */
  Cell cell(String shown) {
    if (formula != null) {
      return Cell.formula(withoutPrefix(formula), shown);
    }
    return switch (type) {
      case "percentage" -> Cell.percent(value);
      case "date" -> new Cell(Cell.Kind.DATE, value.split("T", 2)[0]);
      case "boolean" -> Cell.bool(value.toLowerCase(Locale.ROOT).equals("true"));
      case "time" -> new Cell(Cell.Kind.NUMBER, shown);
      case "error" -> new Cell(Cell.Kind.ERROR, shown);
      // Only numbers and sums of money have such a value.
      default ->
          value.isEmpty()
              ? new Cell(Cell.Kind.TEXT, text == null ? shown : text)
              : Cell.number(value);
    };
  }

  /** A formula starts with the name of its language and an equals sign, as in {@code of:=1+1}. */
  private static String withoutPrefix(String formula) {
    return formula.substring(formula.indexOf('=') + 1);
  }
}
