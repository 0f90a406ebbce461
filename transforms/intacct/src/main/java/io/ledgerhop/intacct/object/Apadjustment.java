// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.object;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.Dimension;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.VendorDocument;
import io.ledgerhop.intacct.gateway.ApiFunction;
import io.ledgerhop.intacct.gateway.ElementWriter;
import io.ledgerhop.intacct.gateway.IntacctProblem;
import io.ledgerhop.problem.Problem;
import java.util.List;
import java.util.Locale;

/**
 * A vendor credit or memo: an adjustment of what is owed to a vendor.
 *
 * <p>Only an older function creates it, whose elements have a fixed order. Negative lines lower
 * what is owed (Intacct: debit memo), positive ones raise it (Intacct: credit memo). {@link
 * PayableReader} reads it back as APADJUSTMENT.
 */
public final class Apadjustment implements IntacctObject {

  private final JournalSettings settings;
  private final VendorDocument adjustment;

  public Apadjustment(JournalSettings settings, VendorDocument adjustment) {
    this.settings = settings;
    this.adjustment = adjustment;
  }

  @Override
  public List<Problem> misfits() {
    Misfits misfits =
        new Misfits(settings, adjustment)
            .number("adjustmentno", adjustment.key().kind().numberMax())
            .title(adjustment.memo())
            .currency()
            .lines(adjustment.charges());
    if (adjustment.charges().stream().map(DocumentLine::side).distinct().count() > 1) {
      misfits.add(IntacctProblem.SIGNS_MIXED.at(adjustment.number()));
    }
    adjustment.charges().stream()
        .flatMap(line -> line.dimensions().userDefined().keySet().stream())
        .forEach(
            name -> misfits.add(IntacctProblem.DIMENSION_NOT_TAKEN.at(adjustment.number(), name)));
    return misfits.list();
  }

  @Override
  public ApiFunction create(String controlId) {
    return ApiFunction.writing("create_apadjustment", controlId, this::write);
  }

  private void write(ElementWriter writer) {
    writer.open("create_apadjustment").element("vendorid", adjustment.vendor());
    WireDate.write(writer, "datecreated", adjustment.date());
    WireDate.write(writer, "dateposted", adjustment.date());
    writer.element("adjustmentno", adjustment.number()).optional("description", adjustment.memo());
    if (settings.hasSeveralCurrencies()) {
      writer
          .element("basecurr", settings.baseCurrency().getCurrencyCode())
          .element("currency", adjustment.currency().getCurrencyCode());
      WireDate.write(writer, "exchratedate", adjustment.date());
      writer.element("exchratetype", settings.rateType());
    }
    writer.open("apadjustmentitems");
    adjustment.charges().forEach(line -> write(writer, line));
    writer.close().close();
  }

  private void write(ElementWriter writer, DocumentLine line) {
    writer
        .open("lineitem")
        .element("glaccountno", line.account().value())
        .optional("offsetglaccountno", adjustment.payables().map(AccountCode::value).orElse(""))
        .element("amount", PayableReader.signed(line).digits())
        .optional("memo", line.memo());
    for (Dimension dimension : DimensionFields.WIRE_ORDER) {
      String name = DimensionFields.PAYABLES.of(dimension).toLowerCase(Locale.ROOT);
      writer.optional(name, line.dimensions().id(dimension));
    }
    writer.close();
  }
}
