// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.payable;

import io.ledgerhop.simulators.intacct.company.CompanyBooks;
import io.ledgerhop.simulators.intacct.company.SubledgerRecord;
import io.ledgerhop.simulators.intacct.fault.LateVisibility;
import io.ledgerhop.simulators.intacct.function.GatewayCaller;
import io.ledgerhop.simulators.intacct.function.RecordDeletion;
import io.ledgerhop.simulators.intacct.function.RefusedException;
import io.ledgerhop.simulators.intacct.line.LineMoney;
import io.ledgerhop.simulators.intacct.line.OpenPeriods;
import io.ledgerhop.simulators.intacct.session.GatewayContext;

/** Deletes bills or adjustments of which nothing is paid, with their entries in the ledger. */
public final class PayableDeletion implements RecordDeletion {
  private final String object;
  private final CompanyBooks books;
  private final OpenPayables payables;
  private final OpenPeriods periods;
  private final LedgerEffect effect;

  /**
   * @param object APBILL or APADJUSTMENT
   */
  public PayableDeletion(String object, GatewayContext context, LateVisibility visibility) {
    this.object = object;
    this.books = context.books();
    this.payables = new OpenPayables(books, visibility);
    this.periods = new OpenPeriods(books);
    LineMoney money = new LineMoney(context.settings(), context.master());
    this.effect = new LedgerEffect(books, money, context.clock());
  }

  @Override
  public Runnable prepared(String key, GatewayCaller caller) {
    SubledgerRecord record = payables.find(object, key, "delete", caller);
    if (!record.isDraft()) {
      RefusedException.unlessEmpty(periods.errors(record.text("WHENPOSTED")));
    }
    return () -> {
      effect.delete(record);
      books.remove(record);
    };
  }
}
