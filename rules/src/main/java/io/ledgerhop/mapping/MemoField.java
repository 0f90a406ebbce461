// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping;

import io.ledgerhop.mapping.condition.PlainText;
import io.ledgerhop.settlement.MoneyLine;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Optional;

/** A field of a line that a memo template may use; written in braces. */
public enum MemoField {
  SETTLEMENT("settlement"),
  SELLER("seller"),
  MARKETPLACE("marketplace"),
  CURRENCY("currency"),
  ACCOUNT_TYPE("account type"),
  TRANSACTION_TYPE("transaction type"),
  AMOUNT_TYPE("amount type"),
  AMOUNT_DESCRIPTION("amount description"),
  SKU("sku"),
  PRODUCT_LINE("product line"),
  ORDER_ID("order id"),
  POSTED_DATE("posted date"),
  MONTH("month");

  private static final DateTimeFormatter MONTH_FORM = DateTimeFormatter.ofPattern("uuuu-MM");

  private final String word;

  MemoField(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }

  /** The field for a name in a template, whatever its case and blanks. */
  public static Optional<MemoField> ofWord(String word) {
    String plain = PlainText.of(word);
    return Arrays.stream(values()).filter(field -> field.word.equals(plain)).findFirst();
  }

  String of(MoneyLine line, LineContext context) {
    return switch (this) {
      case SETTLEMENT -> line.settlement().settlementId();
      case SELLER -> line.settlement().seller();
      case MARKETPLACE -> line.type().marketplace();
      case CURRENCY -> line.amount().currency().getCurrencyCode();
      case ACCOUNT_TYPE -> line.type().accountType();
      case TRANSACTION_TYPE -> line.type().transactionType();
      case AMOUNT_TYPE -> line.type().amountType();
      case AMOUNT_DESCRIPTION -> line.type().amountDescription();
      case SKU -> line.reference().sku();
      case PRODUCT_LINE -> context.productLineOf(line);
      case ORDER_ID -> line.reference().orderId();
      case POSTED_DATE -> context.dayOf(line).toString();
      case MONTH -> MONTH_FORM.format(context.dayOf(line));
    };
  }
}
