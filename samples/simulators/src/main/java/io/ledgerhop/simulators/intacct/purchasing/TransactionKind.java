// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.purchasing;

/** The two modules that have transactions with items, and the names that each of them uses. */
public enum TransactionKind {
  PURCHASING("PODOCUMENT", "VENDOR", "APTERM", "potransitems"),
  ORDER_ENTRY("SODOCUMENT", "CUSTOMER", "ARTERM", "sotransitems");

  private final String object;
  private final String party;
  private final String terms;
  private final String items;

  TransactionKind(String object, String party, String terms, String items) {
    this.object = object;
    this.party = party;
    this.terms = terms;
    this.items = items;
  }

  /** What follows {@code create_} and the like in the names of the functions. */
  public String function() {
    return this == PURCHASING ? "potransaction" : "sotransaction";
  }

  /** The object of the transactions. */
  public String object() {
    return object;
  }

  /** The object of the transaction definitions. */
  String definitions() {
    return object + "PARAMS";
  }

  /** The object of the other party: VENDOR or CUSTOMER. */
  String party() {
    return party;
  }

  /** The word for the other party in messages. */
  String partyWord() {
    return this == PURCHASING ? "Vendor" : "Customer";
  }

  /** The object of the payment terms. */
  String terms() {
    return terms;
  }

  /** The element around the lines. */
  String items() {
    return items;
  }
}
