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
import io.ledgerhop.simulators.intacct.line.AttachmentReferences;
import io.ledgerhop.simulators.intacct.line.FieldFormats;
import io.ledgerhop.simulators.intacct.line.KnownFields;
import io.ledgerhop.simulators.intacct.session.GatewayContext;
import io.ledgerhop.simulators.intacct.xml.XmlElement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * {@code update} of the attachment and the description of bills and adjustments of which nothing is
 * paid. It is not published whether Intacct takes an attachment for an adjustment, so the company's
 * settings decide.
 */
public final class PayableUpdate implements RecordWriting {
  private static final Set<String> FIELDS = Set.of("RECORDNO", "SUPDOCID", "DESCRIPTION");
  private static final FieldFormats FORMATS =
      new FieldFormats(Map.of("SUPDOCID", 20, "DESCRIPTION", 80));

  private final KnownFields fields;
  private final CompanyBooks books;
  private final Clock clock;
  private final OpenPayables payables;
  private final AttachmentReferences attachments;

  /**
   * @param object APBILL or APADJUSTMENT
   */
  public PayableUpdate(String object, GatewayContext context, LateVisibility visibility) {
    this.fields = new KnownFields(object, fields(object, context), Set.of());
    this.books = context.books();
    this.clock = context.clock();
    this.payables = new OpenPayables(books, visibility);
    this.attachments = new AttachmentReferences(books);
  }

  private static Set<String> fields(String object, GatewayContext context) {
    boolean all = object.equals("APBILL") || context.settings().adjustmentAttachments();
    return all ? FIELDS : Set.of("RECORDNO", "DESCRIPTION");
  }

  @Override
  public Map<String, String> write(XmlElement object, GatewayCaller caller) {
    List<GatewayError> errors = new ArrayList<>();
    Map<String, String> given = fields.read(object.children(), errors);
    FieldFormats.required(given, "RECORDNO", "", errors);
    FORMATS.lengths(given, "", errors);
    RefusedException.unlessEmpty(errors);
    SubledgerRecord record =
        payables.find(object.name(), given.getOrDefault("RECORDNO", ""), "update", caller);
    RefusedException.unlessEmpty(attachments.errors(given.getOrDefault("SUPDOCID", "")));
    Map<String, String> header = new LinkedHashMap<>(record.header());
    header.putAll(given);
    header.put("WHENMODIFIED", BooksDates.format(clock.instant()));
    books.enter(new SubledgerRecord(record.recordNo(), record.object(), header, record.lines()));
    return RecordWriting.numbered(record.recordNo());
  }
}
