// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.object;

import io.ledgerhop.document.Dimension;
import io.ledgerhop.document.Dimensions;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.Journal;
import io.ledgerhop.document.Side;
import io.ledgerhop.intacct.gateway.ApiFunction;
import io.ledgerhop.intacct.gateway.ElementWriter;
import io.ledgerhop.intacct.gateway.IntacctClient;
import io.ledgerhop.posting.LedgerEntry;
import io.ledgerhop.problem.Problem;
import java.util.List;
import java.util.Optional;

/** A journal entry: GLBATCH with its GLENTRY lines, written in the order of Intacct's own SDKs. */
final class Glbatch implements IntacctObject<Journal> {

  /** Dimensions in wire order. */
  private static final List<Dimension> WIRE_ORDER =
      List.of(
          Dimension.LOCATION,
          Dimension.DEPARTMENT,
          Dimension.PROJECT,
          Dimension.CUSTOMER,
          Dimension.VENDOR,
          Dimension.ITEM,
          Dimension.CLASS);

  private final JournalSettings settings;
  private final GlbatchReader reader;
  private final GlbatchFit fit;

  Glbatch(JournalSettings settings, String entity) {
    this.settings = settings;
    this.reader = new GlbatchReader(settings, entity);
    this.fit = new GlbatchFit(settings);
  }

  @Override
  public List<Problem> misfits(Journal journal) {
    return fit.misfits(journal);
  }

  @Override
  public ApiFunction create(Journal journal, String controlId) {
    return ApiFunction.writing("create GLBATCH", controlId, writer -> write(writer, journal));
  }

  @Override
  public Optional<LedgerEntry> find(IntacctClient client, Journal journal) {
    return reader.find(client, journal);
  }

  private void write(ElementWriter writer, Journal journal) {
    writer
        .open("create")
        .open("GLBATCH")
        .element("JOURNAL", settings.symbol())
        .element("BATCH_DATE", WireDate.text(journal.date()))
        .element("BATCH_TITLE", title(journal))
        .element("REFERENCENO", journal.number())
        .element("STATE", "Posted")
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
          .element("EXCH_RATE_TYPE_ID", settings.rateType());
    }
    write(writer, line.dimensions());
    writer.optional("DESCRIPTION", line.memo()).close();
  }

  private static void write(ElementWriter writer, Dimensions dimensions) {
    for (Dimension dimension : WIRE_ORDER) {
      writer.optional(DimensionFields.of(dimension), dimensions.id(dimension));
    }
    dimensions
        .userDefined()
        .forEach((name, id) -> writer.optional(DimensionFields.ofUserDefined(name), id));
  }

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
