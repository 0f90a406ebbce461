// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.journal;

import io.ledgerhop.simulators.intacct.company.CompanyBooks;
import io.ledgerhop.simulators.intacct.company.IntacctSettings;
import io.ledgerhop.simulators.intacct.company.JournalEntry;
import io.ledgerhop.simulators.intacct.function.FunctionOutcome;
import io.ledgerhop.simulators.intacct.function.GatewayCaller;
import io.ledgerhop.simulators.intacct.function.GatewayError;
import io.ledgerhop.simulators.intacct.function.GatewayFunction;
import io.ledgerhop.simulators.intacct.function.RefusedException;
import io.ledgerhop.simulators.intacct.function.WritePermissions;
import io.ledgerhop.simulators.intacct.line.OpenPeriods;
import io.ledgerhop.simulators.intacct.query.KeyList;
import io.ledgerhop.simulators.intacct.query.ReadableObjects;
import io.ledgerhop.simulators.intacct.xml.XmlElement;
import java.util.List;
import java.util.Locale;

/**
 * {@code delete} of journals whose period is open, and which no subledger made; all keys or none.
 */
public final class DeleteFunction implements GatewayFunction {
  private final CompanyBooks books;
  private final ReadableObjects records;
  private final OpenPeriods periods;
  private final WritePermissions permissions;

  public DeleteFunction(IntacctSettings settings, CompanyBooks books, ReadableObjects records) {
    this.books = books;
    this.records = records;
    this.periods = new OpenPeriods(books);
    this.permissions = new WritePermissions(settings);
  }

  @Override
  public FunctionOutcome run(XmlElement call, GatewayCaller caller) {
    String object = call.textOf("object").toUpperCase(Locale.ROOT);
    permissions.demand("DELETE", object, caller);
    if (!object.equals("GLBATCH")) {
      throw new RefusedException(
          GatewayError.of("WS", "Object definition " + object + " not found"));
    }
    List<JournalEntry> journals =
        KeyList.of(call).stream().map(key -> journal(key, caller)).toList();
    journals.forEach(books::delete);
    return FunctionOutcome.done();
  }

  private JournalEntry journal(String key, GatewayCaller caller) {
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
    RefusedException.unlessEmpty(periods.errors(journal.text("BATCH_DATE")));
    return journal;
  }
}
