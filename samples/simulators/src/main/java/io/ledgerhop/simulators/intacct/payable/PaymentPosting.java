// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.payable;

import io.ledgerhop.simulators.intacct.company.BooksDates;
import io.ledgerhop.simulators.intacct.company.CompanyBooks;
import io.ledgerhop.simulators.intacct.company.SubledgerRecord;
import io.ledgerhop.simulators.intacct.fault.LateVisibility;
import io.ledgerhop.simulators.intacct.function.GatewayCaller;
import io.ledgerhop.simulators.intacct.function.GatewayError;
import io.ledgerhop.simulators.intacct.function.RecordWriting;
import io.ledgerhop.simulators.intacct.function.RefusedException;
import io.ledgerhop.simulators.intacct.line.FieldFormats;
import io.ledgerhop.simulators.intacct.line.OlderElements;
import io.ledgerhop.simulators.intacct.line.OpenPeriods;
import io.ledgerhop.simulators.intacct.session.GatewayContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Checks a payment that only credits pay, and enters it: what is open of the bill and of the credit
 * becomes less.
 */
public final class PaymentPosting {
  private static final FieldFormats FORMATS =
      new FieldFormats(Map.of("VENDORID", 20, "DOCNUMBER", 30, "DESCRIPTION", 80));

  /** The fields of a payment with money; clients may send them empty. */
  private static final List<String> CASH = List.of("PAYMENTMETHOD", "FINANCIALENTITY");

  private final CompanyBooks books;
  private final Clock clock;
  private final LateVisibility visibility;
  private final PayableReferences references;
  private final OpenPeriods periods;

  public PaymentPosting(GatewayContext context, LateVisibility visibility) {
    this.books = context.books();
    this.clock = context.clock();
    this.visibility = visibility;
    this.references = new PayableReferences(context.master(), context.books());
    this.periods = new OpenPeriods(books);
  }

  /** Enters the APPYMT of a {@code create}. */
  public RecordWriting payments() {
    PayableFormat reader = PayableFields.payment();
    return (object, caller) -> RecordWriting.numbered(post(reader.read(object), caller));
  }

  private long post(PayableDraft draft, GatewayCaller caller) {
    RefusedException.unlessEmpty(fieldErrors(draft));
    RefusedException.unlessEmpty(references.vendorErrors(draft.text("VENDORID")));
    RefusedException.unlessEmpty(new OpenItems(books, draft, caller).errors());
    RefusedException.unlessEmpty(periods.errors(draft.text("PAYMENTDATE")));
    SubledgerRecord payment = payment(draft, caller);
    books.enter(payment);
    visibility.posted(payment.recordNo());
    return payment.recordNo();
  }

  private static List<GatewayError> fieldErrors(PayableDraft draft) {
    List<GatewayError> errors = new ArrayList<>();
    for (String field : List.of("VENDORID", "PAYMENTDATE", "CURRENCY")) {
      FieldFormats.required(draft.header(), field, "", errors);
    }
    FieldFormats.date(draft.header(), "PAYMENTDATE", errors);
    for (String field : CASH) {
      if (!draft.text(field).isEmpty()) {
        errors.add(OlderElements.notKept("field", field));
      }
    }
    FORMATS.lengths(draft.header(), "", errors);
    if (draft.lines().isEmpty()) {
      errors.add(GatewayError.field("Missing APPYMTDETAILS"));
    }
    for (int i = 0; i < draft.lines().size(); i++) {
      Map<String, String> line = draft.lines().get(i);
      String place = " on line item " + (i + 1);
      if (line.containsKey("RECORDKEY") == line.containsKey("POSADJKEY")) {
        errors.add(GatewayError.field("Enter either RECORDKEY or POSADJKEY" + place));
      }
      FieldFormats.required(line, "ADJUSTMENTKEY", place, errors);
      String amount = line.getOrDefault("TRX_ADJUSTMENTAMOUNT", "");
      if (!FieldFormats.isPositive(amount)) {
        errors.add(FieldFormats.illegal("TRX_ADJUSTMENTAMOUNT", amount, place));
      }
    }
    return errors;
  }

  private SubledgerRecord payment(PayableDraft draft, GatewayCaller caller) {
    long recordNo = books.nextRecordNo();
    BigDecimal total = new BigDecimal("0.00");
    List<Map<String, String>> lines = new ArrayList<>();
    for (Map<String, String> given : draft.lines()) {
      String amount = given.getOrDefault("TRX_ADJUSTMENTAMOUNT", "0");
      total = total.add(new BigDecimal(amount));
      Map<String, String> line = new LinkedHashMap<>(given);
      line.put("RECORDNO", Long.toString(books.nextRecordNo()));
      line.put("PAYMENTDATE", draft.text("PAYMENTDATE"));
      line.put("CURRENCY", draft.text("CURRENCY"));
      lines.add(line);
    }
    Map<String, String> header = new LinkedHashMap<>();
    header.put("RECORDNO", Long.toString(recordNo));
    header.put("RECORDTYPE", "pp");
    header.put("STATE", "Complete");
    header.putAll(draft.header());
    header.put("TRX_TOTALENTERED", total.toPlainString());
    header.put("WHENCREATED", draft.text("PAYMENTDATE"));
    header.put("WHENPAID", draft.text("PAYMENTDATE"));
    header.put("MEGAENTITYID", caller.entity());
    header.put("AUWHENCREATED", BooksDates.format(clock.instant()));
    header.put("WHENMODIFIED", BooksDates.format(clock.instant()));
    return new SubledgerRecord(recordNo, draft.object(), header, lines);
  }
}
