// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan.rows;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.DocumentKind;

/**
 * What all documents of the input have in common.
 *
 * @param kind a journal, a bill, a vendor credit, or a document of trade
 * @param definition the transaction definition of documents of trade; empty for any other kind
 * @param payables the payables account of bills and vendor credits; {@link AccountCode#NONE} for
 *     any other kind
 */
public record RowSettings(DocumentKind kind, String definition, AccountCode payables) {

  /** Refuses kinds that no row can describe. */
  public RowSettings {
    if (kind == DocumentKind.APPLICATION
        || kind == DocumentKind.DEBIT_MEMO
        || kind == DocumentKind.CREDIT_MEMO) {
      throw new IllegalArgumentException(kind + " only settles other documents");
    }
  }
}
