// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.purchasing;

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
import java.util.Locale;
import java.util.Map;

/** Checks that everything a transaction refers to exists and is active. */
final class TransactionReferences {
  private final CompanyMasterData master;
  private final AttachmentReferences attachments;
  private final LineReferences dimensions;
  private final ItemUnits units;

  TransactionReferences(CompanyMasterData master, CompanyBooks books) {
    this.master = master;
    this.attachments = new AttachmentReferences(books);
    this.dimensions = new LineReferences(master);
    this.units = new ItemUnits(master);
  }

  List<GatewayError> errors(TransactionDraft draft, GatewayCaller caller) {
    List<GatewayError> errors = new ArrayList<>();
    TransactionKind kind = draft.kind();
    if (!master.isActive(kind.definitions(), draft.definition())) {
      errors.add(
          GatewayError.rule(
                  "Invalid transaction definition '" + draft.definition() + "' specified.")
              .correction("Use an active definition, see " + kind.definitions()));
    }
    party(draft, errors);
    errors.addAll(new PaymentTerms(master, kind.terms()).errors(draft.text("TERM.NAME")));
    errors.addAll(attachments.errors(draft.text("SUPDOCID")));
    ContactReferences contacts = new ContactReferences(master, kind.party());
    List.of("SHIPTO.CONTACTNAME", "BILLTO.CONTACTNAME", "DELIVERTO.CONTACTNAME")
        .forEach(field -> errors.addAll(contacts.errors(draft.text(field))));
    for (int i = 0; i < draft.lines().size(); i++) {
      Map<String, String> line = draft.lines().get(i);
      dimensions.dimensions(asJournalLine(line), caller, errors);
      units.check(line, TransactionFieldRules.place(i), errors);
    }
    return errors.stream().distinct().toList();
  }

  private void party(TransactionDraft draft, List<GatewayError> errors) {
    String word = draft.kind().partyWord();
    String id = draft.party();
    if (!master.has(draft.kind().party(), id)) {
      errors.add(GatewayError.rule("Invalid " + word + " '" + id + "' specified."));
    } else if (!master.isActive(draft.kind().party(), id)) {
      String lower = word.toLowerCase(Locale.ROOT);
      errors.add(GatewayError.rule("Activate the " + lower + " " + id + ", then try again."));
    }
  }

  private static Map<String, String> asJournalLine(Map<String, String> line) {
    Map<String, String> renamed = new LinkedHashMap<>(line);
    renamed.put("LOCATION", line.getOrDefault("LOCATIONID", ""));
    renamed.put("DEPARTMENT", line.getOrDefault("DEPARTMENTID", ""));
    return renamed;
  }
}
