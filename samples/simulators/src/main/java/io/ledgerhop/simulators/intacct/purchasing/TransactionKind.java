// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.purchasing;

/** The two modules that have transactions with items, and the names that each of them uses. */
public enum TransactionKind {
  PURCHASING("PODOCUMENT", "VENDOR", "APTERM", "potransitems", "(V"),
  ORDER_ENTRY("SODOCUMENT", "CUSTOMER", "ARTERM", "sotransitems", "(C");

  private final String object;
  private final String party;
  private final String terms;
  private final String items;
  private final String contactInfix;

  TransactionKind(String object, String party, String terms, String items, String contactInfix) {
    this.object = object;
    this.party = party;
    this.terms = terms;
    this.items = items;
    this.contactInfix = contactInfix;
  }

  /** The object of the transactions. */
  String object() {
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

  /** The field of the other party's id. */
  String partyField() {
    return party + "ID";
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

  /** The name of the contact that Intacct makes for a party. */
  String contactOf(String name, String id) {
    return name + contactInfix + id + ")";
  }
}
