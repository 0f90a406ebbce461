// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.finance;

import java.util.Arrays;
import java.util.Optional;

/**
 * The kind of the main reference of a transaction, the most specific first.
 *
 * <p>Amazon: Finances API 2024-06-19, RelatedIdentifier.
 */
public enum ReferenceKind {
  ORDER("ORDER_ID"),
  SHIPMENT("SHIPMENT_ID"),
  REFUND("REFUND_ID"),
  INVOICE("INVOICE_ID"),
  DISBURSEMENT("DISBURSEMENT_ID"),
  TRANSFER("TRANSFER_ID"),
  SETTLEMENT("SETTLEMENT_ID"),
  EVENT_GROUP("FINANCIAL_EVENT_GROUP_ID");

  private final String identifier;

  ReferenceKind(String identifier) {
    this.identifier = identifier;
  }

  /** The kind of an identifier of Amazon; empty for an unknown one. */
  static Optional<ReferenceKind> named(String identifier) {
    return Arrays.stream(values())
        .filter(kind -> kind.identifier.equalsIgnoreCase(identifier))
        .findFirst();
  }
}
