// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.rule;

import io.ledgerhop.mapping.LineContext;
import io.ledgerhop.mapping.LineField;
import io.ledgerhop.mapping.condition.PlainText;
import io.ledgerhop.settlement.MoneyLine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A money line of a settlement: the fact of which there is exactly one whenever rules run.
 *
 * <p>The properties that are also columns of the workbook have the same names and compare in the
 * same way: their texts are in lower case, with one blank between words and a hyphen for every
 * dash, so a rule writes {@code amountDescription == "gift wrap"}. Ids, such as {@link #orderId},
 * are as Amazon writes them. No text is null; a line that has no such value has an empty one.
 *
 * <p>It never changes; {@code update} and {@code modify} have nothing to do.
 */
public final class SettlementLine {

  private final MoneyLine line;
  private final LineContext context;
  private final Map<LineField, String> texts = new EnumMap<>(LineField.class);
  private @Nullable BigDecimal quantity;

  /**
   * @param context decides the posting day and the product line
   */
  public SettlementLine(MoneyLine line, LineContext context) {
    this.line = line;
    this.context = context;
  }

  public String accountType() {
    return text(LineField.ACCOUNT_TYPE);
  }

  public String marketplace() {
    return text(LineField.MARKETPLACE);
  }

  /** The ISO code, in lower case like the other texts. */
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

  /** From the tab Products of the workbook. */
  public String productLine() {
    return text(LineField.PRODUCT_LINE);
  }

  /** {@code +} for money in and for an amount of zero, {@code -} for money out. */
  public String sign() {
    return line.amount().isNegative() ? "-" : "+";
  }

  /** The posting day, in the cut-off zone. */
  public LocalDate day() {
    return context.dayOf(line);
  }

  /** Positive when it increases what Amazon owes the seller; in {@link #currency}. */
  public BigDecimal amount() {
    return line.amount().amount();
  }

  /**
   * The units of the item; zero if the line has none. Amazon repeats them on each line of an item.
   *
   * @throws NumberFormatException if Amazon wrote something else than a number
   */
  public BigDecimal quantity() {
    BigDecimal known = quantity;
    if (known == null) {
      String text = line.reference().quantity().strip();
      known = text.isEmpty() ? BigDecimal.ZERO : new BigDecimal(text);
      quantity = known;
    }
    return known;
  }

  public String orderId() {
    return line.reference().orderId();
  }

  public String merchantOrderId() {
    return line.reference().merchantOrderId();
  }

  public String orderItemCode() {
    return line.reference().orderItemCode();
  }

  public String adjustmentId() {
    return line.reference().adjustmentId();
  }

  public String shipmentId() {
    return line.reference().shipmentId();
  }

  public String fulfillmentId() {
    return line.reference().fulfillmentId();
  }

  public String promotionId() {
    return line.reference().promotionId();
  }

  /** The SKU as Amazon writes it, to compute an id from it; {@link #sku} is for comparing. */
  public String skuAsWritten() {
    return line.reference().sku();
  }

  public String settlementId() {
    return line.settlement().settlementId();
  }

  /** The name of the Amazon seller account. */
  public String seller() {
    return line.settlement().seller();
  }

  /** The type values of the line, for messages. */
  @Override
  public String toString() {
    return line.type() + " " + line.amount();
  }

  private String text(LineField field) {
    String known = texts.get(field);
    if (known != null) {
      return known;
    }
    String text = PlainText.of(field.of(line, context));
    texts.put(field, text);
    return text;
  }
}
