// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.purchasing;

import io.ledgerhop.simulators.intacct.company.CompanyBooks;
import io.ledgerhop.simulators.intacct.company.StoredRecord;
import io.ledgerhop.simulators.intacct.fault.LateVisibility;
import io.ledgerhop.simulators.intacct.function.GatewayCaller;
import io.ledgerhop.simulators.intacct.function.GatewayError;
import io.ledgerhop.simulators.intacct.function.RecordDeletion;
import io.ledgerhop.simulators.intacct.function.RefusedException;
import io.ledgerhop.simulators.intacct.session.GatewayContext;

/** Finds and deletes the transactions of a kind by their ids, as in {@code Sales Order-SO0001}. */
public final class StoredTransactions implements RecordDeletion {
  private final TransactionKind kind;
  private final CompanyBooks books;
  private final LateVisibility visibility;
  private final TransactionPosting posting;

  public StoredTransactions(
      TransactionKind kind,
      GatewayContext context,
      LateVisibility visibility,
      TransactionPosting posting) {
    this.kind = kind;
    this.books = context.books();
    this.visibility = visibility;
    this.posting = posting;
  }

  @Override
  public Runnable prepared(String key, GatewayCaller caller) {
    return posting.deletion(find(key, "delete", caller));
  }

  /**
   * The transaction with this id.
   *
   * @param verb what is to be done with it, for messages: update or delete
   */
  StoredRecord find(String key, String verb, GatewayCaller caller) {
    return books.records(kind.object()).stream()
        .filter(one -> one.text("DOCID").equals(key))
        .filter(one -> visibility.isVisible(one.recordNo()))
        .filter(one -> caller.isAtTopLevel() || one.text("MEGAENTITYID").equals(caller.entity()))
        .findFirst()
        .orElseThrow(
            () ->
                new RefusedException(
                    GatewayError.rule(
                        "Cannot find " + kind.object() + " with key '" + key + "' to " + verb)));
  }
}
