// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.trail;

import io.ledgerhop.document.BusinessKey;
import io.ledgerhop.document.Document;
import io.ledgerhop.proof.SettlementBalances;
import io.ledgerhop.proof.SettlementLink;
import io.ledgerhop.settlement.SettlementHeader;
import io.ledgerhop.settlement.SettlementPeriod;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A trail in memory, which is lost with the process; for previews. */
public final class MemoryTrail implements Trail {

  private final Map<ReportKey, TrailReport> reports = new LinkedHashMap<>();
  private final MemorySettlements settlements = new MemorySettlements();
  private final Map<LeaseKey, Taken> leases = new HashMap<>();
  private final Map<DocumentKey, Noted> documents = new LinkedHashMap<>();
  private final MemoryVendors vendors = new MemoryVendors();

  private final MemoryTypes types = new MemoryTypes();

  private record ReportKey(String seller, String reportId) {}

  private record LeaseKey(Books books, SettlementKey settlement) {}

  private record Taken(String owner, Instant until) {}

  private record DocumentKey(Books books, BusinessKey key) {}

  private record Noted(TrailDocument document, Instant at) {}

  @Override
  public synchronized void noteVendor(Books books, VendorAttempt attempt, Instant at) {
    vendors.note(books, attempt);
  }

  @Override
  public synchronized List<VendorAttempt> vendorAttempts(Books books, String vendorId) {
    return vendors.of(books, vendorId);
  }

  @Override
  public synchronized void noteTypes(Books books, EnteredTypes entered, Instant at) {
    types.note(books, entered);
  }

  @Override
  public synchronized List<EnteredTypes> enteredTypes(Books books, String seller) {
    return types.of(books, seller);
  }

  @Override
  public synchronized void noteReport(TrailReport report, Instant at) {
    reports.merge(
        new ReportKey(report.seller(), report.reportId()),
        report,
        (known, again) -> known.withSettlementId(again.settlementId()));
  }

  @Override
  public synchronized Optional<TrailReport> report(String seller, String reportId) {
    return Optional.ofNullable(reports.get(new ReportKey(seller, reportId)));
  }

  @Override
  public synchronized List<TrailReport> unfinishedReports(String seller) {
    return reports.values().stream()
        .filter(report -> report.seller().equals(seller))
        .filter(report -> !isFinished(report))
        .toList();
  }

  private boolean isFinished(TrailReport report) {
    return settlement(report.seller(), report.settlementId())
        .filter(settlement -> settlement.status() == SettlementStatus.FINISHED)
        .isPresent();
  }

  @Override
  public synchronized TrailSettlement noteSettlement(SettlementHeader header, Instant at) {
    return settlements.note(header);
  }

  @Override
  public synchronized TrailSettlement replaceSettlement(SettlementHeader header, Instant at) {
    SettlementKey key = MemorySettlements.keyOf(header);
    TrailSettlement known = noteSettlement(header, at);
    boolean isOpen = known.status() != SettlementStatus.FINISHED;
    if (isOpen && documents.entrySet().stream().noneMatch(entry -> isSent(entry, key))) {
      settlements.remove(key);
    }
    return noteSettlement(header, at);
  }

  private static boolean isSent(Map.Entry<DocumentKey, Noted> entry, SettlementKey settlement) {
    return isOf(settlement, entry.getKey().key())
        && !entry.getValue().document().state().isAbsent();
  }

  private static boolean isOf(SettlementKey settlement, BusinessKey key) {
    return key.seller().equals(settlement.seller())
        && key.settlementId().equals(settlement.settlementId());
  }

  @Override
  public synchronized Optional<TrailSettlement> settlement(String seller, String settlementId) {
    return settlements.find(new SettlementKey(seller, settlementId));
  }

  @Override
  public synchronized void noteAccountType(SettlementKey key, String accountType) {
    settlements.noteAccountType(key, accountType);
  }

  @Override
  public synchronized List<SettlementPeriod> overlapping(SettlementHeader header) {
    return settlements.overlapping(header);
  }

  @Override
  public synchronized void noteBalances(SettlementHeader header, SettlementBalances balances) {
    settlements.noteBalances(header, balances);
  }

  @Override
  public synchronized List<SettlementLink> links() {
    return settlements.links();
  }

  @Override
  public synchronized void concludeSettlement(
      String seller, String settlementId, SettlementStatus status, String explanation, Instant at) {
    settlements.conclude(new SettlementKey(seller, settlementId), status, explanation);
  }

  @Override
  public synchronized String lease(Books books, SettlementKey key, String owner, Lease until) {
    Taken requested = new Taken(owner, until.until());
    return leases
        .merge(
            new LeaseKey(books, key),
            requested,
            (held, mine) ->
                held.owner().equals(owner) || !held.until().isAfter(until.from()) ? mine : held)
        .owner();
  }

  @Override
  public synchronized void release(Books books, SettlementKey key, String owner) {
    leases.computeIfPresent(
        new LeaseKey(books, key), (same, held) -> held.owner().equals(owner) ? null : held);
  }

  @Override
  public synchronized List<TrailDocument> intend(Books books, List<Document> intended, Instant at) {
    List<TrailDocument> noted = new ArrayList<>();
    for (Document document : intended) {
      DocumentKey key = new DocumentKey(books, document.key());
      Noted known = documents.get(key);
      if (known == null) {
        documents.put(key, new Noted(prepared(books, document, at), at));
      } else if (known.document().state().isAbsent()) {
        documents.put(key, new Noted(replaced(books, document, known), known.at()));
      }
      noted.add(require(key).document());
    }
    return noted;
  }

  private static TrailDocument prepared(Books books, Document document, Instant at) {
    String hash = ContentHash.of(document);
    ControlId controlId = ControlId.of(books, document.key(), hash, at);
    return new TrailDocument(document, hash, controlId, PostingState.PREPARED, "", "");
  }

  private static TrailDocument replaced(Books books, Document document, Noted known) {
    TrailDocument fresh = prepared(books, document, known.at());
    TrailDocument old = known.document();
    return new TrailDocument(
        document,
        fresh.contentHash(),
        fresh.controlId(),
        old.state(),
        old.recordNo(),
        old.problem());
  }

  @Override
  public synchronized List<TrailDocument> interrupted(Books books) {
    return documents.entrySet().stream()
        .filter(entry -> entry.getKey().books().equals(books))
        .map(entry -> entry.getValue().document())
        .filter(document -> document.state().isInterrupted())
        .toList();
  }

  @Override
  public synchronized Optional<TrailDocument> document(Books books, BusinessKey key) {
    return Optional.ofNullable(documents.get(new DocumentKey(books, key))).map(Noted::document);
  }

  @Override
  public synchronized List<TrailDocument> documents(Books books, SettlementKey settlement) {
    return documents.entrySet().stream()
        .filter(entry -> entry.getKey().books().equals(books))
        .filter(entry -> isOf(settlement, entry.getKey().key()))
        .map(entry -> entry.getValue().document())
        .toList();
  }

  @Override
  public synchronized void move(Books books, TrailMove move, Instant at) {
    DocumentKey key = new DocumentKey(books, move.key());
    Noted known = require(key);
    move.requireAllowed(known.document().document().number(), known.document().state());
    TrailDocument moved = known.document().after(move);
    boolean isDeclared = move.to() == PostingState.ABSENT;
    documents.put(key, isDeclared ? renewed(books, moved, at) : new Noted(moved, known.at()));
  }

  /** Under a new control id, because the ledger may remember the old one. */
  private static Noted renewed(Books books, TrailDocument moved, Instant at) {
    ControlId controlId = ControlId.of(books, moved.document().key(), moved.contentHash(), at);
    TrailDocument renewed =
        new TrailDocument(
            moved.document(),
            moved.contentHash(),
            controlId,
            moved.state(),
            moved.recordNo(),
            moved.problem());
    return new Noted(renewed, at);
  }

  private Noted require(DocumentKey key) {
    return Optional.ofNullable(documents.get(key))
        .orElseThrow(() -> new IllegalStateException(key.key() + " was never noted in the trail"));
  }

  /** Does nothing; the content stays readable as long as the object exists. */
  @Override
  public void close() {}
}
