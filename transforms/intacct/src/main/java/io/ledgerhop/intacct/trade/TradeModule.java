// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.trade;

import io.ledgerhop.document.DocumentKind;
import java.util.Optional;

/** A module of Intacct that has transactions with goods, and the names that it uses. */
public enum TradeModule {
  PURCHASING(DocumentKind.PURCHASING, "PODOCUMENT", "potrans", "vendorid"),
  ORDER_ENTRY(DocumentKind.ORDER_ENTRY, "SODOCUMENT", "sotrans", "customerid");

  private final DocumentKind kind;
  private final String object;
  private final String stem;
  private final String party;

  TradeModule(DocumentKind kind, String object, String stem, String party) {
    this.kind = kind;
    this.object = object;
    this.stem = stem;
    this.party = party;
  }

  /** The module of a kind; empty if it is not one of trade. */
  public static Optional<TradeModule> of(DocumentKind kind) {
    for (TradeModule module : values()) {
      if (module.kind == kind) {
        return Optional.of(module);
      }
    }
    return Optional.empty();
  }

  public DocumentKind kind() {
    return kind;
  }

  /** The object of the transactions. */
  public String object() {
    return object;
  }

  /** The object of their lines. */
  public String lineObject() {
    return object + "ENTRY";
  }

  /** The object of the transaction definitions. */
  public String definitionObject() {
    return object + "PARAMS";
  }

  /** The function that creates a transaction. */
  public String function() {
    return "create_" + stem + "action";
  }

  /** The element of the vendor or customer. */
  public String party() {
    return party;
  }

  /** The element of a line; the one around all lines ends with an s. */
  public String item() {
    return stem + "item";
  }
}
