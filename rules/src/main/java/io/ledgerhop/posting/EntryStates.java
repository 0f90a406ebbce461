// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting;

import io.ledgerhop.document.Document;
import io.ledgerhop.posting.ledger.Ledger;
import io.ledgerhop.posting.report.Receipt;
import io.ledgerhop.posting.report.ReceiptStatus;
import io.ledgerhop.posting.report.Subject;
import io.ledgerhop.posting.trail.Trail;
import io.ledgerhop.posting.trail.TrailDocument;
import io.ledgerhop.time.Sleeper;
import java.util.List;

/**
 * Posts the documents of a settlement, or enters them as drafts if the rule says so or its types
 * are new.
 *
 * <p>A draft has the same content, number and control id, so it counts as posted: no later run
 * sends it again, whatever the rule says by then.
 */
final class EntryStates {

  private final Ledger ledger;
  private final Ledger drafts;
  private final DraftRule rule;
  private final NewTypes types;
  private final DocumentSequence posting;
  private final DocumentSequence drafting;

  EntryStates(Ledger ledger, Trail trail, Run run, Sleeper sleeper) {
    LookUps lookUps = new LookUps(ledger, run.clock(), sleeper);
    this.ledger = ledger;
    this.rule = run.drafts();
    this.types = new NewTypes(ledger, trail, run);
    this.drafts = rule.isNone() ? ledger : ledger.drafting();
    this.posting = new DocumentSequence(ledger, trail, run.clock(), lookUps);
    this.drafting = new DocumentSequence(drafts, trail, run.clock(), lookUps);
  }

  /** The types of money lines that the settlements of this run bring. */
  NewTypes types() {
    return types;
  }

  private boolean drafts(List<Document> settlement) {
    return rule.covers(settlement) || types.draft(settlement);
  }

  /** The ledger in the state in which it takes a settlement with these documents. */
  Ledger ledger(List<Document> settlement) {
    return drafts(settlement) ? drafts : ledger;
  }

  /**
   * Posts documents of a settlement, or enters them as drafts; one receipt for each of them.
   *
   * @param settlement all documents of the settlement that are known
   */
  List<Receipt> post(Subject subject, List<Document> settlement, List<TrailDocument> noted) {
    types.noteEntered(settlement, noted);
    return drafts(settlement)
        ? drafting.post(subject, noted).stream().map(EntryStates::drafted).toList()
        : posting.post(subject, noted);
  }

  private static Receipt drafted(Receipt receipt) {
    return receipt.status() == ReceiptStatus.POSTED && receipt.document().isPresent()
        ? receipt.as(ReceiptStatus.DRAFTED)
        : receipt;
  }
}
