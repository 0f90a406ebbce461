// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.call;

import io.ledgerhop.simulators.intacct.company.Books;
import io.ledgerhop.simulators.intacct.company.IntacctSettings;
import io.ledgerhop.simulators.intacct.company.Journal;
import io.ledgerhop.simulators.intacct.xml.XmlElement;
import java.util.List;
import java.util.Locale;

/** {@code delete} of journals whose period is open; all keys or none. */
final class DeleteFunction implements ApiFunction {
  private final Books books;
  private final Records records;
  private final Permissions permissions;

  DeleteFunction(IntacctSettings settings, Books books, Records records) {
    this.books = books;
    this.records = records;
    this.permissions = new Permissions(settings);
  }

  @Override
  public Outcome run(XmlElement call, Caller caller) {
    String object = call.textOf("object").toUpperCase(Locale.ROOT);
    permissions.demand("DELETE", object, caller);
    if (!object.equals("GLBATCH")) {
      throw new RefusedException(
          GatewayError.of("WS", "Object definition " + object + " not found"));
    }
    List<Journal> journals = Keys.of(call).stream().map(key -> journal(key, caller)).toList();
    journals.forEach(books::delete);
    return Outcome.done();
  }

  private Journal journal(String key, Caller caller) {
    Journal journal =
        records
            .journals(caller, true)
            .filter(one -> Long.toString(one.recordNo()).equals(key))
            .findFirst()
            .orElseThrow(
                () ->
                    new RefusedException(
                        GatewayError.rule("Cannot find GLBATCH with key '" + key + "' to delete")));
    books
        .closedThrough()
        .filter(closed -> !journal.date().isAfter(closed))
        .ifPresent(
            closed -> {
              throw new RefusedException(JournalDesk.closedPeriod(journal.text("BATCH_DATE")));
            });
    return journal;
  }
}
