// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.mapping.rules;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a row of any origin may have for the workbook, by the titles of its columns and memos. */
enum ChosenColumn {
  AMOUNT("Amount"),
  CURRENCY("Currency"),
  DAY("Day"),
  SELLER("Seller"),
  SETTLEMENT("Settlement"),
  ACCOUNT_TYPE("Account type"),
  MARKETPLACE("Marketplace"),
  TRANSACTION_TYPE("Transaction type"),
  AMOUNT_TYPE("Amount type"),
  AMOUNT_DESCRIPTION("Amount description"),
  SKU("SKU"),
  ORDER_ID("Order id");

  /** Without them no row of the workbook can be applied. */
  static final Set<ChosenColumn> NEEDED = EnumSet.of(AMOUNT, CURRENCY, DAY);

  private final String title;

  ChosenColumn(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  static List<String> titles() {
    return Arrays.stream(values()).map(ChosenColumn::title).toList();
  }

  static Optional<ChosenColumn> ofTitle(String text) {
    return Arrays.stream(values())
        .filter(column -> column.title.equalsIgnoreCase(text.strip()))
        .findFirst();
  }
}
