// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.mapping.rows;

import io.ledgerhop.document.DocumentKind;
import io.ledgerhop.document.TradeDocument;
import io.ledgerhop.intacct.CompanyChoice;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the rows become. */
enum KindOption {
  JOURNAL("Journal entry", DocumentKind.JOURNAL),
  BILL("Bill", DocumentKind.BILL),
  VENDOR_CREDIT("Vendor credit", DocumentKind.VENDOR_CREDIT),
  PURCHASING("Purchasing transaction", DocumentKind.PURCHASING),
  ORDER_ENTRY("Order-entry transaction", DocumentKind.ORDER_ENTRY);

  private static final Set<Role> HEAD =
      EnumSet.of(Role.NUMBER, Role.SOURCE, Role.DATE, Role.CURRENCY);

  private final String word;
  private final DocumentKind kind;

  KindOption(String word, DocumentKind kind) {
    this.word = word;
    this.kind = kind;
  }

  String word() {
    return word;
  }

  DocumentKind kind() {
    return kind;
  }

  boolean isTrade() {
    return TradeDocument.isOf(kind);
  }

  /** True for what accounts payable keeps. */
  boolean isPayable() {
    return this == BILL || this == VENDOR_CREDIT;
  }

  /** What every row must say. */
  Set<Role> needed() {
    Set<Role> needed = EnumSet.copyOf(HEAD);
    if (isTrade()) {
      needed.addAll(EnumSet.of(Role.ITEM, Role.QUANTITY, Role.UNIT, Role.PRICE));
      needed.add(this == ORDER_ENTRY ? Role.CUSTOMER : Role.VENDOR);
    } else {
      needed.add(Role.ACCOUNT);
    }
    if (isPayable()) {
      needed.add(Role.VENDOR);
    }
    return needed;
  }

  /** The transaction definitions that it may have; those of all kinds if it has none. */
  Set<CompanyChoice> definitions() {
    return switch (this) {
      case PURCHASING -> EnumSet.of(CompanyChoice.PURCHASING_DEFINITION);
      case ORDER_ENTRY -> EnumSet.of(CompanyChoice.ORDER_ENTRY_DEFINITION);
      case JOURNAL, BILL, VENDOR_CREDIT -> CompanyChoice.DEFINITIONS;
    };
  }

  static List<String> words() {
    return Arrays.stream(values()).map(KindOption::word).toList();
  }

  /** The choice of this word, ignoring case; empty if there is none. */
  static Optional<KindOption> named(String text) {
    return Arrays.stream(values()).filter(option -> option.word.equalsIgnoreCase(text)).findFirst();
  }
}
