// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.mapping.rows;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a field of the incoming rows says about a document; each is one option.
 *
 * <p>The usual name is the default of the option. Rows need not have a field of that name, unless
 * the kind of document needs it.
 */
enum Role {
  NUMBER("Number", "document"),
  SOURCE("Source", "seller"),
  DATE("Date", "document_date"),
  DUE("DueDate", "due_date"),
  CURRENCY("Currency", "currency"),
  DOCUMENT_MEMO("DocumentMemo", "document_memo"),
  VENDOR("Vendor", "vendor"),
  CUSTOMER("Customer", "customer"),
  ACCOUNT("Account", "gl_account"),
  DEBIT("Debit", "debit"),
  CREDIT("Credit", "credit"),
  AMOUNT("Amount", "amount"),
  ITEM("Item", "item"),
  QUANTITY("Quantity", "quantity"),
  UNIT("Unit", "unit"),
  PRICE("Price", "price"),
  WAREHOUSE("Warehouse", "warehouse"),
  MEMO("Memo", "memo"),
  DEPARTMENT("Department", "department"),
  LOCATION("Location", "location"),
  CLASS("Class", "class"),
  PROJECT("Project", "project"),
  PROBLEM("Problem", "problem");

  /** Those that hold exact numbers. */
  static final Set<Role> NUMBERS = EnumSet.of(DEBIT, CREDIT, AMOUNT, QUANTITY, PRICE);

  private final String option;
  private final String usual;

  Role(String option, String usual) {
    this.option = option;
    this.usual = usual;
  }

  /** The name of the option in the files of labels. */
  String option() {
    return option;
  }

  /** The name of the field in rows that need no mapping. */
  String usual() {
    return usual;
  }
}
