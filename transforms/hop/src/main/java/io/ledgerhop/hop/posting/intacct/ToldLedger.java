// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.posting.intacct;

import io.ledgerhop.document.BusinessKey;
import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentKind;
import io.ledgerhop.document.MasterData;
import io.ledgerhop.posting.ledger.Attachment;
import io.ledgerhop.posting.ledger.Ledger;
import io.ledgerhop.posting.ledger.LedgerEntries;
import io.ledgerhop.posting.ledger.LedgerEntry;
import io.ledgerhop.posting.ledger.Submission;
import io.ledgerhop.posting.ledger.VendorMaster;
import io.ledgerhop.posting.trail.Books;
import io.ledgerhop.posting.trail.ControlId;
import io.ledgerhop.posting.trail.SettlementKey;
import io.ledgerhop.posting.trail.TrailDocument;
import io.ledgerhop.problem.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A ledger that tells which document is about to be sent. */
record ToldLedger(Ledger ledger, PostingProgress progress) implements Ledger {

  @Override
  public Books books() {
    return ledger.books();
  }

  @Override
  public MasterData masterData() {
    return ledger.masterData();
  }

  @Override
  public Optional<LocalDate> closedThrough() {
    return ledger.closedThrough();
  }

  @Override
  public void expect(List<Document> documents) {
    ledger.expect(documents);
  }

  @Override
  public List<Problem> barriers(DocumentKind kind) {
    return ledger.barriers(kind);
  }

  @Override
  public void attach(SettlementKey settlement, Attachment attachment) {
    ledger.attach(settlement, attachment);
  }

  @Override
  public void detach(SettlementKey settlement) {
    ledger.detach(settlement);
  }

  @Override
  public Map<BusinessKey, List<Problem>> barriersToReversal(List<TrailDocument> documents) {
    return ledger.barriersToReversal(documents);
  }

  @Override
  public Set<BusinessKey> posted(List<TrailDocument> documents) {
    return ledger.posted(documents);
  }

  /** A document is sent, or written by a preview, as soon as its request is known. */
  @Override
  public String request(Document document, ControlId controlId) {
    progress.sends(document);
    return ledger.request(document, controlId);
  }

  @Override
  public List<Problem> check(Document document) {
    return ledger.check(document);
  }

  @Override
  public Ledger drafting() {
    return new ToldLedger(ledger.drafting(), progress);
  }

  @Override
  public VendorMaster vendors() {
    return ledger.vendors();
  }

  @Override
  public boolean isWritten() {
    return ledger.isWritten();
  }

  @Override
  public Submission submit(Document document, ControlId controlId) {
    return ledger.submit(document, controlId);
  }

  @Override
  public LedgerEntries find(List<Document> documents) {
    return ledger.find(documents);
  }

  @Override
  public Optional<LedgerEntry> find(Document document) {
    return ledger.find(document);
  }
}
