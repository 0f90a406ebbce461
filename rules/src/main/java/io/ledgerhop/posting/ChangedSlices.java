// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting;

import io.ledgerhop.document.BusinessKey;
import io.ledgerhop.document.Document;
import io.ledgerhop.document.VersionedNumber;
import io.ledgerhop.plan.Hold;
import io.ledgerhop.posting.ledger.Ledger;
import io.ledgerhop.posting.report.Receipt;
import io.ledgerhop.posting.report.Subject;
import io.ledgerhop.posting.reversal.ChangedDocuments;
import io.ledgerhop.posting.reversal.PostedSlices;
import io.ledgerhop.posting.trail.SettlementKey;
import io.ledgerhop.posting.trail.Trail;
import io.ledgerhop.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Gives the documents of a plan the versions in which they are posted, and reverses those slices
 * first whose content has changed, if the run may.
 */
final class ChangedSlices {

  private final Ledger ledger;
  private final Trail trail;
  private final ChangedDocuments policy;
  private final EntryDays days;
  private final SliceReversal reversal;

  ChangedSlices(
      Ledger ledger, Trail trail, ChangedDocuments policy, EntryDays days, SliceReversal reversal) {
    this.ledger = ledger;
    this.trail = trail;
    this.policy = policy;
    this.days = days;
    this.reversal = reversal;
  }

  /**
   * The documents of a settlement as they are to be posted now.
   *
   * @param planned the same documents in their first version
   * @param receipts what was reversed for them, or why they cannot be posted
   */
  record Versions(List<Document> planned, List<Document> documents, List<Receipt> receipts) {

    /** True if nothing of the settlement may be posted in this run. */
    boolean stops() {
      return ChangedSlices.stops(receipts);
    }

    /** These receipts, and those of the documents. */
    List<Receipt> and(List<Receipt> posted) {
      List<Receipt> all = new ArrayList<>(receipts);
      posted.stream().map(this::linked).forEach(all::add);
      return all;
    }

    /** A document that this run has posted in place of a reversed one says so. */
    private Receipt linked(Receipt receipt) {
      return receipt
          .document()
          .filter(document -> document.key().version() > 1)
          .filter(document -> receipt.status().isEntered() && receipt.message().isEmpty())
          .map(document -> receipt.withMessage("replaces " + replaced(document.key())))
          .orElse(receipt);
    }

    /** The number of the version before, which had the same chunks. */
    private String replaced(BusinessKey key) {
      String first =
          planned.stream()
              .filter(document -> document.key().equals(key.ofVersion(1)))
              .map(Document::number)
              .findFirst()
              .orElseThrow();
      return VersionedNumber.of(first, key.kind(), key.version() - 1);
    }
  }

  /** The documents with the keys and numbers of the versions that their slices have now. */
  List<Document> current(SettlementKey key, List<Document> planned) {
    return posted(key).current(planned);
  }

  /**
   * Finishes reversals that earlier runs have begun, and reverses the changed slices if the run
   * may; only if the ledger will take the documents that replace them.
   */
  Versions of(Subject subject, List<Document> planned, DocumentCheck check) {
    SettlementKey key = new SettlementKey(subject.seller(), subject.settlementId());
    PostedSlices posted = posted(key);
    List<Receipt> receipts = new ArrayList<>(reversed(subject, posted, posted.begun()));
    if (stops(receipts)) {
      return new Versions(planned, planned, receipts);
    }
    posted = receipts.isEmpty() ? posted : posted(key);
    List<Document> current = posted.current(planned);
    if (!ledger.isWritten()
        || !policy.reverses(key.settlementId())
        || posted.inLedger().isEmpty()) {
      return new Versions(planned, current, receipts);
    }
    Set<Integer> changed = posted.changed(days.of(current).documents());
    if (changed.isEmpty()) {
      return new Versions(planned, current, receipts);
    }
    List<Document> next = posted.after(planned, changed);
    List<Receipt> refused = refusals(subject, next, changed, check);
    receipts.addAll(refused.isEmpty() ? reversed(subject, posted, changed) : refused);
    return new Versions(planned, next, receipts);
  }

  private PostedSlices posted(SettlementKey key) {
    return PostedSlices.of(trail.documents(ledger.books(), key));
  }

  private List<Receipt> reversed(Subject subject, PostedSlices posted, Set<Integer> slices) {
    return slices.isEmpty() ? List.of() : reversal.reverse(subject, posted, slices, policy.date());
  }

  /** Why the ledger would not take the documents of the changed slices. */
  private List<Receipt> refusals(
      Subject subject, List<Document> next, Set<Integer> changed, DocumentCheck check) {
    EntryDays.Dated dated = days.of(next);
    if (!dated.closed().isEmpty()) {
      return dated.closed().stream().map(why -> Receipt.held(subject, Hold.of(why))).toList();
    }
    ledger.expect(dated.documents());
    List<Receipt> refused = new ArrayList<>();
    for (Document document : dated.documents()) {
      List<Problem> faults =
          changed.contains(document.key().slice()) ? check.faults(document) : List.of();
      if (!faults.isEmpty()) {
        refused.add(Unsent.rejected(subject, document, faults));
      }
    }
    return refused;
  }

  private static boolean stops(List<Receipt> receipts) {
    return receipts.stream().anyMatch(receipt -> !receipt.code().isEmpty());
  }
}
