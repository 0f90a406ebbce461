// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.payable;

import io.ledgerhop.simulators.intacct.company.CompanyBooks;
import io.ledgerhop.simulators.intacct.company.CompanyMasterData;
import io.ledgerhop.simulators.intacct.function.GatewayCaller;
import io.ledgerhop.simulators.intacct.function.GatewayError;
import io.ledgerhop.simulators.intacct.line.AttachmentReferences;
import io.ledgerhop.simulators.intacct.line.ContactReferences;
import io.ledgerhop.simulators.intacct.line.LineReferences;
import io.ledgerhop.simulators.intacct.line.PaymentTerms;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Checks that vendor, accounts and dimensions of a bill or adjustment exist and are active. */
final class PayableReferences {
  private final CompanyMasterData master;
  private final AttachmentReferences attachments;
  private final PaymentTerms terms;
  private final ContactReferences contacts;
  private final LineReferences lines;

  PayableReferences(CompanyMasterData master, CompanyBooks books) {
    this.master = master;
    this.attachments = new AttachmentReferences(books);
    this.terms = new PaymentTerms(master, "APTERM");
    this.contacts = new ContactReferences(master, "VENDOR");
    this.lines = new LineReferences(master);
  }

  List<GatewayError> errors(PayableDraft draft, GatewayCaller caller) {
    List<GatewayError> errors = new ArrayList<>(vendorErrors(draft.text("VENDORID")));
    errors.addAll(attachments.errors(draft.text("SUPDOCID")));
    errors.addAll(terms.errors(draft.text("TERMNAME")));
    List.of("BILLTOPAYTOCONTACTNAME", "SHIPTORETURNTOCONTACTNAME")
        .forEach(field -> errors.addAll(contacts.errors(draft.text(field))));
    for (Map<String, String> line : draft.lines()) {
      lines.check(asJournalLine(line), caller, errors);
      String offset = line.getOrDefault("OFFSETGLACCOUNTNO", "");
      if (!offset.isEmpty()) {
        lines.account(offset, errors);
      }
    }
    return errors.stream().distinct().toList();
  }

  List<GatewayError> vendorErrors(String vendor) {
    if (!master.has("VENDOR", vendor)) {
      return List.of(GatewayError.rule("Invalid Vendor '" + vendor + "' specified."));
    }
    return master.isActive("VENDOR", vendor)
        ? List.of()
        : List.of(GatewayError.rule("Activate the vendor " + vendor + ", then try again."));
  }

  /** The fields by the names that they have on a journal line. */
  static Map<String, String> asJournalLine(Map<String, String> line) {
    Map<String, String> renamed = new LinkedHashMap<>(line);
    renamed.put("LOCATION", line.getOrDefault("LOCATIONID", ""));
    renamed.put("DEPARTMENT", line.getOrDefault("DEPARTMENTID", ""));
    renamed.put("DESCRIPTION", line.getOrDefault("ENTRYDESCRIPTION", ""));
    List.of("LOCATIONID", "DEPARTMENTID", "ENTRYDESCRIPTION", "OFFSETGLACCOUNTNO")
        .forEach(renamed::remove);
    return renamed;
  }
}
