// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.line;

import io.ledgerhop.simulators.intacct.company.BooksDates;
import io.ledgerhop.simulators.intacct.function.GatewayError;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Checks the formats of single fields, each named with its place. */
public final class FieldFormats {
  private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,14}(\\.[0-9]{1,10})?");

  private final Map<String, Integer> lengths;

  /**
   * @param lengths the maximum lengths by field
   */
  public FieldFormats(Map<String, Integer> lengths) {
    this.lengths = Map.copyOf(lengths);
  }

  /** Adds an error for each field that is too long. */
  public void lengths(Map<String, String> fields, String place, List<GatewayError> errors) {
    fields.forEach(
        (field, value) -> {
          Integer most = lengths.get(field);
          if (most != null && value.length() > most) {
            errors.add(
                GatewayError.field(
                    "Illegal format for "
                        + field
                        + place
                        + ": longer than "
                        + most
                        + " characters"));
          }
        });
  }

  /** Adds an error if the field is missing or empty. */
  public static void required(
      Map<String, String> fields, String field, String place, List<GatewayError> errors) {
    if (fields.getOrDefault(field, "").isEmpty()) {
      errors.add(GatewayError.field("Missing " + field + place));
    }
  }

  /** Adds an error if the field has a value that is not a date. */
  public static void date(Map<String, String> fields, String field, List<GatewayError> errors) {
    String text = fields.getOrDefault(field, "");
    if (!text.isEmpty() && (text.length() != 10 || BooksDates.moment(text).isEmpty())) {
      errors.add(illegal(field, text, ""));
    }
  }

  /** Whether the text is a decimal greater than zero. */
  public static boolean isPositive(String decimal) {
    return isDecimal(decimal) && new BigDecimal(decimal).signum() > 0;
  }

  /** Whether the text is a decimal with an optional minus sign. */
  public static boolean isDecimal(String decimal) {
    return DECIMAL.matcher(decimal).matches();
  }

  public static GatewayError illegal(String field, String value, String place) {
    return GatewayError.field("Illegal format for " + field + place + ": '" + value + "'");
  }
}
