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
import io.ledgerhop.intacct.gateway.IntacctProblem;
import io.ledgerhop.posting.LedgerEntry;
import io.ledgerhop.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A journal entry: GLBATCH with its GLENTRY lines, in the order of Intacct's own SDKs, and what
 * each of their fields can hold. {@link GlbatchReader} reads it back.
 */
public final class Glbatch implements IntacctObject {

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

  /** Intacct silently rounds amounts to two decimals. */
  private static final int DECIMALS_MAX = 2;

  private final JournalSettings settings;
  private final String entity;
  private final Journal journal;

  /**
   * @param entity the id of the entity that is signed in to; empty for the top level
   */
  public Glbatch(JournalSettings settings, String entity, Journal journal) {
    this.settings = settings;
    this.entity = entity;
    this.journal = journal;
  }

  /** One problem for each thing that does not fit; nothing is ever cut. */
  @Override
  public List<Problem> misfits() {
    List<Problem> misfits = new ArrayList<>();
    JournalSettings.Limits limits = settings.limits();
    int number = length(journal.number());
    if (number > limits.number()) {
      misfits.add(IntacctProblem.NUMBER_TOO_LONG.at(journal.number(), number, limits.number()));
    }
    int title = length(title(journal));
    if (title > limits.title()) {
      misfits.add(
          IntacctProblem.TEXT_TOO_LONG.at(journal.number(), "its title", title, limits.title()));
    }
    if (!settings.hasSeveralCurrencies() && !journal.currency().equals(settings.baseCurrency())) {
      misfits.add(
          IntacctProblem.CURRENCY_OFF.at(
              journal.number(), journal.currency(), settings.baseCurrency()));
    }
    journal.lines().forEach(line -> check(line, misfits));
    return misfits.stream().distinct().toList();
  }

  private void check(DocumentLine line, List<Problem> misfits) {
    String place = journal.number() + ", account " + line.account() + ", " + line.origin().rule();
    int memo = length(line.memo());
    if (memo > settings.limits().memo()) {
      misfits.add(
          IntacctProblem.TEXT_TOO_LONG.at(place, "the memo", memo, settings.limits().memo()));
    }
    if (line.amount().amount().stripTrailingZeros().scale() > DECIMALS_MAX) {
      misfits.add(IntacctProblem.AMOUNT_TOO_FINE.at(place, line.amount()));
    }
    line.dimensions().userDefined().keySet().stream()
        .filter(name -> !DimensionFields.isName(name))
        .forEach(name -> misfits.add(IntacctProblem.DIMENSION_UNFIT.at(place, name)));
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  @Override
  public ApiFunction create(String controlId) {
    return ApiFunction.writing("create GLBATCH", controlId, this::write);
  }

  @Override
  public Optional<LedgerEntry> find(IntacctClient client) {
    return new GlbatchReader(settings, entity).find(client, journal);
  }

  private void write(ElementWriter writer) {
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
