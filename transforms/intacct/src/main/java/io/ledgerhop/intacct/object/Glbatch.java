// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.object;

import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.Journal;
import io.ledgerhop.document.Side;
import io.ledgerhop.intacct.gateway.ApiFunction;
import io.ledgerhop.intacct.gateway.ElementWriter;
import io.ledgerhop.problem.Problem;
import java.util.List;

/**
 * A journal entry: GLBATCH with its GLENTRY lines, in the order of Intacct's own SDKs, and what
 * each of their fields can hold. {@link GlbatchReader} reads it back.
 */
public final class Glbatch implements IntacctObject {

  private final JournalSettings settings;
  private final Journal journal;
  private final String attachment;

  /**
   * @param attachment the id of the attachment that it names; empty for none
   */
  public Glbatch(JournalSettings settings, Journal journal, String attachment) {
    this.settings = settings;
    this.journal = journal;
    this.attachment = attachment;
  }

  @Override
  public List<Problem> misfits() {
    return new Misfits(settings, journal)
        .number("REFERENCENO", settings.limits().number())
        .title(title(journal))
        .currency()
        .lines(journal.lines())
        .list();
  }

  @Override
  public ApiFunction create(String controlId) {
    return ApiFunction.writing("create GLBATCH", controlId, this::write);
  }

  private void write(ElementWriter writer) {
    writer
        .open("create")
        .open("GLBATCH")
        .element("JOURNAL", settings.symbol())
        .element("BATCH_DATE", WireDate.text(journal.date()))
        .element("BATCH_TITLE", title(journal))
        .element("REFERENCENO", journal.number())
        .optional("SUPDOCID", attachment)
        .element("STATE", settings.state().word())
        .open("ENTRIES");
    journal.lines().forEach(line -> write(writer, line));
    writer.close().close().close();
  }

  private void write(ElementWriter writer, DocumentLine line) {
    writer
        .open("GLENTRY")
        .element("ACCOUNTNO", line.account().value())
        .element("TR_TYPE", type(line.side()))
        .element("TRX_AMOUNT", line.amount().digits());
    if (settings.hasSeveralCurrencies()) {
      writer
          .element("CURRENCY", line.amount().currency().getCurrencyCode())
          .optional("EXCH_RATE_DATE", journal.rateDate().map(WireDate::text).orElse(""))
          .element("EXCH_RATE_TYPE_ID", settings.rateType());
    }
    DimensionFields.JOURNAL.write(writer, line.dimensions());
    writer.optional("DESCRIPTION", line.memo()).close();
  }

  /** The memo; the number where there is none, because an entry must have a title. */
  static String title(Journal journal) {
    return journal.memo().isBlank() ? journal.number() : journal.memo();
  }

  private static String type(Side side) {
    return switch (side) {
      case DEBIT -> "1";
      case CREDIT -> "-1";
    };
  }
}
