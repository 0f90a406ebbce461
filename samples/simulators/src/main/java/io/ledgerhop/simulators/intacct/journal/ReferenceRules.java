// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.journal;

import io.ledgerhop.simulators.intacct.company.CompanyBooks;
import io.ledgerhop.simulators.intacct.company.CompanyMasterData;
import io.ledgerhop.simulators.intacct.function.GatewayCaller;
import io.ledgerhop.simulators.intacct.function.GatewayError;
import io.ledgerhop.simulators.intacct.line.AttachmentReferences;
import io.ledgerhop.simulators.intacct.line.LineReferences;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks that all references of a journal entry exist and are active, and that its lines have the
 * dimensions that their accounts require.
 */
final class ReferenceRules {
  private final CompanyMasterData master;
  private final AttachmentReferences attachments;
  private final LineReferences lines;

  ReferenceRules(CompanyMasterData master, CompanyBooks books) {
    this.master = master;
    this.attachments = new AttachmentReferences(books);
    this.lines = new LineReferences(master);
  }

  List<GatewayError> errors(JournalDraft draft, GatewayCaller caller) {
    List<GatewayError> errors = new ArrayList<>();
    if (!master.isActive("GLJOURNAL", draft.text("JOURNAL"))) {
      errors.add(GatewayError.rule("Invalid Journal '" + draft.text("JOURNAL") + "' specified."));
    }
    String source = draft.text("BASELOCATION_NO");
    if (!source.isEmpty() && !master.isActive("LOCATIONENTITY", source)) {
      errors.add(GatewayError.rule("Location '" + source + "' is not valid"));
    }
    errors.addAll(attachments.errors(draft.text("SUPDOCID")));
    draft.lines().forEach(line -> lines.check(line, caller, errors));
    draft.lines().forEach(line -> directPosting(line.getOrDefault("ACCOUNTNO", ""), errors));
    return errors.stream().distinct().toList();
  }

  /** Accounts with direct posting disallowed take the entries of subledgers only. */
  private void directPosting(String account, List<GatewayError> errors) {
    boolean isDisallowed =
        master
            .find("GLACCOUNT", account)
            .map(row -> row.getOrDefault("SUBLEDGERCONTROLON", "").equals("true"))
            .orElse(false);
    if (isDisallowed) {
      errors.add(GatewayError.rule("GL account " + account + " is restricted from direct posting"));
    }
  }
}
