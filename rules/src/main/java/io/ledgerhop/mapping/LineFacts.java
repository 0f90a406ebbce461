// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping;

import io.ledgerhop.mapping.condition.PlainText;
import io.ledgerhop.money.Sign;
import io.ledgerhop.settlement.MoneyLine;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/**
 * The values of a money line on which the rows of a workbook put conditions: the fact type of their
 * rule base. Rules of files have {@code SettlementLine}.
 *
 * <p>Its properties have the names of the workbook's columns. All texts are normalised by {@link
 * PlainText}, which makes them lower case among other things; a rule must write the values that it
 * compares in the same form.
 *
 * @param texts normalised; a text on which no row puts a condition may be missing
 * @param sign never {@link Sign#ZERO}: an amount of zero counts as plus
 * @param day the posting day in the cut-off zone; an arbitrary day when no row has a date condition
 */
public record LineFacts(Map<LineField, String> texts, Sign sign, LocalDate day) {

  /** All values of a line. */
  public static LineFacts of(MoneyLine line, LineContext context) {
    Map<LineField, String> texts = new EnumMap<>(LineField.class);
    for (LineField field : LineField.values()) {
      texts.put(field, PlainText.of(field.of(line, context)));
    }
    Sign sign = line.amount().isNegative() ? Sign.MINUS : Sign.PLUS;
    return new LineFacts(texts, sign, context.dayOf(line));
  }

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

  /** The ISO code, in lower case like every text. */
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

  public String productLine() {
    return text(LineField.PRODUCT_LINE);
  }

  /** The type values as a message shows them. */
  @Override
  public String toString() {
    return String.join(
        " / ",
        text(LineField.TRANSACTION_TYPE),
        text(LineField.AMOUNT_TYPE),
        text(LineField.AMOUNT_DESCRIPTION));
  }
}
