// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping;

import io.ledgerhop.settlement.MoneyLine;

/** A text of a money line on which a mapping row can put a condition. */
public enum LineField {
  ACCOUNT_TYPE(MappingColumn.ACCOUNT_TYPE),
  MARKETPLACE(MappingColumn.MARKETPLACE),
  CURRENCY(MappingColumn.CURRENCY),
  TRANSACTION_TYPE(MappingColumn.TRANSACTION_TYPE),
  AMOUNT_TYPE(MappingColumn.AMOUNT_TYPE),
  AMOUNT_DESCRIPTION(MappingColumn.AMOUNT_DESCRIPTION),
  SKU(MappingColumn.SKU),
  PRODUCT_LINE(MappingColumn.PRODUCT_LINE);

  private final MappingColumn column;

  LineField(MappingColumn column) {
    this.column = column;
  }

  /** The column of the workbook that holds the condition. */
  public MappingColumn column() {
    return column;
  }

  /**
   * The line's text as Amazon wrote it, or its product line as the workbook does; not normalised,
   * and empty if the line has none.
   */
  public String of(MoneyLine line, LineContext context) {
    return switch (this) {
      case ACCOUNT_TYPE -> line.type().accountType();
      case MARKETPLACE -> line.type().marketplace();
      case CURRENCY -> line.amount().currency().getCurrencyCode();
      case TRANSACTION_TYPE -> line.type().transactionType();
      case AMOUNT_TYPE -> line.type().amountType();
      case AMOUNT_DESCRIPTION -> line.type().amountDescription();
      case SKU -> line.reference().sku();
      case PRODUCT_LINE -> context.productLineOf(line);
    };
  }
}
