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

  /** True when two lines certainly have the same value; false is no proof. */
  boolean isSame(MoneyLine one, MoneyLine other) {
    return switch (this) {
      case SETTLEMENT -> one.settlement().settlementId().equals(other.settlement().settlementId());
      case SELLER -> one.settlement().seller().equals(other.settlement().seller());
      case MARKETPLACE -> one.type().marketplace().equals(other.type().marketplace());
      case CURRENCY -> one.amount().currency().equals(other.amount().currency());
      case ACCOUNT_TYPE -> one.type().accountType().equals(other.type().accountType());
      case TRANSACTION_TYPE -> one.type().transactionType().equals(other.type().transactionType());
      case AMOUNT_TYPE -> one.type().amountType().equals(other.type().amountType());
      case AMOUNT_DESCRIPTION ->
          one.type().amountDescription().equals(other.type().amountDescription());
      case SKU, PRODUCT_LINE -> one.reference().sku().equals(other.reference().sku());
      case ORDER_ID -> one.reference().orderId().equals(other.reference().orderId());
      case POSTED_DATE, MONTH ->
          one.postedAt().equals(other.postedAt()) && one.settlement().equals(other.settlement());
    };
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
