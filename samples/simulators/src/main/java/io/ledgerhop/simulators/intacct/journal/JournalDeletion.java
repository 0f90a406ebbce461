// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.journal;

import io.ledgerhop.simulators.intacct.company.CompanyBooks;
import io.ledgerhop.simulators.intacct.company.JournalEntry;
import io.ledgerhop.simulators.intacct.function.GatewayCaller;
import io.ledgerhop.simulators.intacct.function.GatewayError;
import io.ledgerhop.simulators.intacct.function.RecordDeletion;
import io.ledgerhop.simulators.intacct.function.RefusedException;
import io.ledgerhop.simulators.intacct.line.OpenPeriods;
import io.ledgerhop.simulators.intacct.query.ReadableObjects;

/** Deletes journals whose period is open, and which no subledger made. */
public final class JournalDeletion implements RecordDeletion {
  private final CompanyBooks books;
  private final ReadableObjects records;
  private final OpenPeriods periods;

  public JournalDeletion(CompanyBooks books, ReadableObjects records) {
    this.books = books;
    this.records = records;
    this.periods = new OpenPeriods(books);
  }

  @Override
  public Runnable prepared(String key, GatewayCaller caller) {
    JournalEntry journal =
        records
            .journals(caller, true)
            .filter(one -> Long.toString(one.recordNo()).equals(key))
            .filter(one -> one.text("MODULE").equals(JournalPosting.MODULE))
            .findFirst()
            .orElseThrow(
                () ->
                    new RefusedException(
                        GatewayError.rule("Cannot find GLBATCH with key '" + key + "' to delete")));
    if (journal.isReconciled()) {
      throw new RefusedException(
          GatewayError.of(
              "BL03000215",
              "Transaction '" + key + "' is reconciled with the bank and can't be deleted"));
    }
    RefusedException.unlessEmpty(periods.errors(journal.text("BATCH_DATE")));
    return () -> books.delete(journal);
  }
}
