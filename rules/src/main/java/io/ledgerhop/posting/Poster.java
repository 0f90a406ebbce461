// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.ledgerhop.document.BusinessKey;
import io.ledgerhop.document.Document;
import io.ledgerhop.plan.Hold;
import io.ledgerhop.plan.Plan;
import io.ledgerhop.posting.ledger.Ledger;
import io.ledgerhop.posting.report.Receipt;
import io.ledgerhop.posting.report.ReceiptStatus;
import io.ledgerhop.posting.report.Subject;
import io.ledgerhop.posting.trail.SettlementKey;
import io.ledgerhop.posting.trail.SettlementStatus;
import io.ledgerhop.posting.trail.Trail;
import io.ledgerhop.posting.trail.TrailDocument;
import io.ledgerhop.posting.vendor.DocumentVendors;
import io.ledgerhop.settlement.SettlementHeader;
import io.ledgerhop.time.Sleeper;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Posts all documents of a settlement exactly once and in order, or none of them.
 *
 * <p>Throws {@link io.ledgerhop.problem.ConnectorException} when the ledger or the trail cannot be
 * used before a document was sent; after that, it reports an unclear outcome in a receipt.
 */
public final class Poster {

  private final Ledger ledger;
  private final Trail trail;
  private final Run run;
  private final EntryStates documents;
  private final EntryDays days;
  private final DocumentVendors vendors;
  private final ChangedSlices versions;
  private final Set<SettlementKey> planned = new HashSet<>();

  public Poster(Ledger ledger, Trail trail, Run run, Sleeper sleeper) {
    this.ledger = ledger;
    this.trail = trail;
    this.run = run;
    this.documents = new EntryStates(ledger, trail, run, sleeper);
    this.days = new EntryDays(ledger, trail, run.closedPeriod());
    this.vendors = new DocumentVendors(ledger, trail, run.vendors(), run.clock(), sleeper);
    SliceReversal reversal = new SliceReversal(ledger, trail, run, documents, days);
    this.versions = new ChangedSlices(ledger, trail, run.changed(), days, reversal);
  }

  /**
   * One receipt for each document, or for each reason why there is none; at least one. Before them
   * comes one for each vendor that was created, and they are followed by warnings about what the
   * ledger shows differently.
   */
  public List<Receipt> post(Plan planned) {
    Plan plan = vendors.named(planned);
    if (plan.isHeld()) {
      return hold(plan);
    }
    NewTypes types = documents.types();
    types.find(plan);
    Ledger entered = documents.ledger(plan.documents());
    DocumentCheck check =
        new DocumentCheck(entered, vendors.expected(entered.masterData()), plan.balanceAccounts());
    List<Receipt> receipts = leased(plan, check);
    types.notePosted(plan, receipts);
    if (receipts.isEmpty()) {
      return List.of(Receipt.nothingToPost(Subject.of(plan.settlement())));
    }
    return Stream.of(
            receipts.stream(),
            MovedDocument.warnings(plan, receipts),
            run.drafts().warnings(plan, receipts),
            types.warnings(plan, receipts),
            check.warnings(plan.settlement(), receipts))
        .flatMap(all -> all)
        .toList();
  }

  /**
   * Finishes documents that earlier runs sent without a known outcome, of settlements that had no
   * plan in this run; to be called after the last plan.
   */
  public List<Receipt> finishInterrupted() {
    Map<SettlementKey, List<TrailDocument>> unfinished =
        trail.interrupted(ledger.books()).stream()
            .filter(noted -> !planned.contains(settlementOf(noted)))
            .collect(groupingBy(Poster::settlementOf, LinkedHashMap::new, toList()));
    List<Receipt> receipts = new ArrayList<>();
    unfinished.forEach((key, noted) -> receipts.addAll(whileLeased(key, noted)));
    return receipts;
  }

  /**
   * Reads the documents again, because another run may have finished them before it released the
   * lease.
   */
  private List<Receipt> whileLeased(SettlementKey key, List<TrailDocument> noted) {
    Subject subject = new Subject(key.seller(), key.settlementId(), "", Optional.empty(), 0);
    String owner = trail.lease(ledger.books(), key, run.name(), run.lease());
    if (!owner.equals(run.name())) {
      return noted.stream().map(open -> Unsent.skipped(subject, open.document(), owner)).toList();
    }
    try {
      return documents.post(
          subject,
          noted.stream().map(TrailDocument::document).toList(),
          noted.stream().map(this::readAgain).toList());
    } finally {
      trail.release(ledger.books(), key, run.name());
    }
  }

  private TrailDocument readAgain(TrailDocument noted) {
    return trail.document(ledger.books(), noted.document().key()).orElse(noted);
  }

  private static SettlementKey settlementOf(TrailDocument noted) {
    BusinessKey key = noted.document().key();
    return new SettlementKey(key.seller(), key.settlementId());
  }

  private List<Receipt> hold(Plan plan) {
    Subject subject = Subject.of(plan.settlement());
    conclude(plan.settlement(), SettlementStatus.HELD, plan.holds().get(0).message());
    return plan.holds().stream().map(hold -> Receipt.held(subject, hold)).toList();
  }

  private List<Receipt> leased(Plan plan, DocumentCheck check) {
    SettlementKey key = keyOf(plan);
    planned.add(key);
    String owner = trail.lease(ledger.books(), key, run.name(), run.lease());
    if (!owner.equals(run.name())) {
      return plan.documents().stream()
          .map(document -> Unsent.skipped(Subject.of(plan.settlement()), document, owner))
          .toList();
    }
    try {
      return concluded(plan.settlement(), resolvedThenPosted(plan, check));
    } finally {
      ledger.detach(key);
      trail.release(ledger.books(), key, run.name());
    }
  }

  private static SettlementKey keyOf(Plan plan) {
    return new SettlementKey(plan.settlement().seller(), plan.settlement().settlementId());
  }

  /**
   * First resolves the documents of the settlement that an earlier run has sent. Until their
   * outcome is known, nothing new of the settlement is recorded or sent.
   */
  private List<Receipt> resolvedThenPosted(Plan plan, DocumentCheck check) {
    Subject subject = Subject.of(plan.settlement());
    List<TrailDocument> interrupted =
        trail.interrupted(ledger.books()).stream()
            .filter(noted -> settlementOf(noted).equals(keyOf(plan)))
            .toList();
    if (!interrupted.isEmpty()) {
      attach(plan, versions.current(keyOf(plan), plan.documents()));
    }
    Map<Object, Receipt> receipts = new LinkedHashMap<>();
    documents
        .post(subject, plan.documents(), interrupted)
        .forEach(receipt -> receipts.put(keyOf(receipt), receipt));
    Optional<Document> open =
        receipts.values().stream()
            .filter(receipt -> !receipt.code().isEmpty())
            .findFirst()
            .flatMap(Receipt::document);
    List<Receipt> settled =
        open.isPresent() ? behind(open.get(), plan, receipts) : postWhole(plan, check);
    settled.forEach(receipt -> receipts.merge(keyOf(receipt), receipt, Poster::latest));
    return List.copyOf(receipts.values());
  }

  private List<Receipt> behind(Document open, Plan plan, Map<Object, Receipt> receipts) {
    List<Document> current = versions.current(keyOf(plan), plan.documents());
    return Unsent.behind(open, Subject.of(plan.settlement()), current, receipts.keySet());
  }

  /** A hold has no document and stands for itself. */
  private static Object keyOf(Receipt receipt) {
    return receipt.document().<Object>map(Document::key).orElse(receipt);
  }

  /**
   * Keeps one receipt for each document; one that says how it was posted is better than one that
   * only says that it is posted.
   */
  private static Receipt latest(Receipt earlier, Receipt later) {
    return later.status() == ReceiptStatus.ALREADY_POSTED ? earlier : later;
  }

  private List<Receipt> postWhole(Plan plan, DocumentCheck check) {
    Subject subject = Subject.of(plan.settlement());
    ChangedSlices.Versions current = versions.of(subject, plan.documents(), check);
    if (current.stops()) {
      return current.receipts();
    }
    EntryDays.Dated dated = days.of(current.documents());
    if (!dated.closed().isEmpty()) {
      return dated.closed().stream().map(why -> Receipt.held(subject, Hold.of(why))).toList();
    }
    attach(plan, dated.documents());
    List<TrailDocument> noted =
        trail.intend(ledger.books(), dated.documents(), run.clock().instant());
    List<Receipt> refused = check.refusals(subject, dated.documents(), noted);
    return current.and(
        refused.isEmpty()
            ? vendors.createThen(
                subject, noted, () -> documents.post(subject, dated.documents(), noted))
            : refused);
  }

  /** Announces the files of the settlement with the documents as they are posted. */
  private void attach(Plan plan, List<Document> posted) {
    run.attachments()
        .of(plan.withDocuments(posted))
        .ifPresent(attachment -> ledger.attach(keyOf(plan), attachment));
  }

  private List<Receipt> concluded(SettlementHeader settlement, List<Receipt> receipts) {
    Optional<Receipt> failure =
        receipts.stream().filter(receipt -> !receipt.code().isEmpty()).findFirst();
    SettlementStatus status =
        failure
            .map(why -> why.isHold() ? SettlementStatus.HELD : SettlementStatus.OPEN)
            .orElse(SettlementStatus.FINISHED);
    conclude(settlement, status, failure.map(Receipt::message).orElse(""));
    return receipts;
  }

  private void conclude(SettlementHeader settlement, SettlementStatus status, String explanation) {
    trail.noteSettlement(settlement, run.clock().instant());
    trail.concludeSettlement(
        settlement.seller(), settlement.settlementId(), status, explanation, run.clock().instant());
  }
}
