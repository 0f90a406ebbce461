// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.object;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.VendorDocument;
import io.ledgerhop.intacct.gateway.ApiFunction;
import io.ledgerhop.intacct.gateway.ElementWriter;
import io.ledgerhop.problem.Problem;
import java.util.List;

/**
 * A bill: APBILL with its APBILLITEM lines. Intacct adds the line on the payables account, which is
 * named in each line. {@link PayableReader} reads it back.
 */
public final class Apbill implements IntacctObject {

  private final JournalSettings settings;
  private final VendorDocument bill;
  private final String attachment;

  /**
   * @param attachment the id of the attachment that it names; empty for none
   */
  public Apbill(JournalSettings settings, VendorDocument bill, String attachment) {
    this.settings = settings;
    this.bill = bill;
    this.attachment = attachment;
  }

  @Override
  public List<Problem> misfits() {
    return new Misfits(settings, bill)
        .number("RECORDID", bill.key().kind().numberMax())
        .title(bill.memo())
        .currency()
        .lines(bill.charges())
        .list();
  }

  @Override
  public ApiFunction create(String controlId) {
    return ApiFunction.writing("create APBILL", controlId, this::write);
  }

  /** The day of the document is also the day of the general ledger, and that on which it is due. */
  private void write(ElementWriter writer) {
    writer
        .open("create")
        .open("APBILL")
        .element("WHENCREATED", WireDate.text(bill.date()))
        .element("WHENPOSTED", WireDate.text(bill.date()))
        .element("VENDORID", bill.vendor())
        .element("RECORDID", bill.number())
        .optional("DESCRIPTION", bill.memo())
        .element("WHENDUE", WireDate.text(bill.date()))
        .optional("SUPDOCID", attachment);
    if (settings.hasSeveralCurrencies()) {
      writer
          .element("CURRENCY", bill.currency().getCurrencyCode())
          .element("BASECURR", settings.baseCurrency().getCurrencyCode())
          .element("EXCH_RATE_DATE", WireDate.text(bill.date()))
          .element("EXCH_RATE_TYPE_ID", settings.rateType());
    }
    writer.open("APBILLITEMS");
    bill.charges().forEach(line -> write(writer, line));
    writer.close().close().close();
  }

  private void write(ElementWriter writer, DocumentLine line) {
    writer
        .open("APBILLITEM")
        .element("ACCOUNTNO", line.account().value())
        .optional("OFFSETGLACCOUNTNO", bill.payables().map(AccountCode::value).orElse(""))
        .element("TRX_AMOUNT", PayableReader.signed(line).digits())
        .optional("ENTRYDESCRIPTION", line.memo());
    DimensionFields.PAYABLES.write(writer, line.dimensions());
    writer.close();
  }
}
