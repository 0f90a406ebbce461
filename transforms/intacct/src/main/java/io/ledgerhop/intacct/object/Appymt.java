// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.object;

import io.ledgerhop.document.Application;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.intacct.gateway.ApiFunction;
import io.ledgerhop.intacct.gateway.ElementWriter;
import io.ledgerhop.intacct.gateway.IntacctClient;
import io.ledgerhop.intacct.gateway.IntacctProblem;
import io.ledgerhop.problem.Problem;
import java.util.List;

/**
 * An application of credits: APPYMT without bank account and payment method, because only credits
 * pay.
 *
 * <p>It refers to bills and adjustments by record number. Until these are known, as in a preview,
 * it shows the number of the document instead. {@link AppymtReader} reads it back.
 */
public final class Appymt implements IntacctObject {

  private final JournalSettings settings;
  private final String entity;
  private final RecordNumbers records;
  private final Application application;

  /**
   * @param entity the id of the entity that is signed in to; empty for the top level
   * @param records keeps what Intacct has answered, because an object is made for each call
   */
  public Appymt(
      JournalSettings settings, String entity, RecordNumbers records, Application application) {
    this.settings = settings;
    this.entity = entity;
    this.records = records;
    this.application = application;
  }

  @Override
  public List<Problem> misfits() {
    return new Misfits(settings, application)
        .number("DOCNUMBER", application.key().kind().numberMax())
        .title(application.memo())
        .currency()
        .lines(application.lines())
        .list();
  }

  @Override
  public List<Problem> resolve(IntacctClient client) {
    if (!missing().isEmpty()) {
      new EntrySearch(client, settings, entity, records).readClosedBy(application);
    }
    return missing().stream()
        .map(number -> IntacctProblem.CLOSED_MISSING.at(application.number(), number))
        .toList();
  }

  private List<String> missing() {
    return application.lines().stream()
        .map(DocumentLine::memo)
        .distinct()
        .filter(number -> records.of(number).isEmpty())
        .toList();
  }

  @Override
  public ApiFunction create(String controlId) {
    return ApiFunction.writing("create APPYMT", controlId, this::write);
  }

  private void write(ElementWriter writer) {
    writer
        .open("create")
        .open("APPYMT")
        .element("VENDORID", application.vendor())
        .element("PAYMENTDATE", WireDate.text(application.date()))
        .element("DOCNUMBER", application.number())
        .optional("DESCRIPTION", application.memo())
        .element("CURRENCY", application.currency().getCurrencyCode());
    if (settings.hasSeveralCurrencies()) {
      writer
          .element("BASECURR", settings.baseCurrency().getCurrencyCode())
          .element("EXCH_RATE_DATE", WireDate.text(application.date()))
          .element("EXCH_RATE_TYPE_ID", settings.rateType());
    }
    writer.open("APPYMTDETAILS");
    CreditUse.of(application).forEach(use -> write(writer, use));
    writer.close().close().close();
  }

  private void write(ElementWriter writer, CreditUse use) {
    writer
        .open("APPYMTDETAIL")
        .element(ClosedDocument.isBill(use.raised()) ? "RECORDKEY" : "POSADJKEY", key(use.raised()))
        .element("ADJUSTMENTKEY", key(use.credit()))
        .element("TRX_ADJUSTMENTAMOUNT", use.amount().digits())
        .close();
  }

  private String key(String number) {
    return records.of(number).orElse(number);
  }
}
