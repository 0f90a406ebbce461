// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping;

import io.ledgerhop.money.Sign;
import java.time.LocalDate;
import java.util.Map;

/**
 * What rules may ask of a money line: the fact type of the rule base, one for each line.
 *
 * <p>Its properties have the names of the workbook's columns. Texts are in the form of {@link
 * PlainText}, lower case among other things, so a rule that compares one writes its value so.
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

  public String accountType() {
    return text(LineField.ACCOUNT_TYPE);
  }

  public String marketplace() {
    return text(LineField.MARKETPLACE);
  }

  /** The ISO code, in lower case as every text. */
  public String currency() {
    return text(LineField.CURRENCY);
  }

  public String transactionType() {
    return text(LineField.TRANSACTION_TYPE);
  }

  public String amountType() {
    return text(LineField.AMOUNT_TYPE);
  }

  public String amountDescription() {
    return text(LineField.AMOUNT_DESCRIPTION);
  }

  public String sku() {
    return text(LineField.SKU);
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
