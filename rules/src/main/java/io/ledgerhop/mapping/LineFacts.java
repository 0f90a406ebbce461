// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping;

import io.ledgerhop.money.Sign;
import java.time.LocalDate;
import java.util.Map;

/**
 * What the conditions of a workbook may ask of a money line.
 *
 * @param texts normalised; a text that no row asks for may be missing
 * @param sign never {@link Sign#ZERO}: an amount of nothing counts as plus
 * @param day the posting day in the cut-off zone; any day when no row asks for it
 */
public record LineFacts(Map<LineField, String> texts, Sign sign, LocalDate day) {

  /** A text, empty if the line has none. */
  public String text(LineField field) {
    return texts.getOrDefault(field, "");
  }

  /** The combination as people read it. */
  @Override
  public String toString() {
    return String.join(
        " / ",
        text(LineField.TRANSACTION_TYPE),
        text(LineField.AMOUNT_TYPE),
        text(LineField.AMOUNT_DESCRIPTION));
  }
}
