// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.posting.intacct;

import io.ledgerhop.document.BusinessKey;
import io.ledgerhop.document.Document;
import io.ledgerhop.hop.wiring.RunName;
import io.ledgerhop.posting.Books;
import io.ledgerhop.posting.Lease;
import io.ledgerhop.posting.SettlementKey;
import io.ledgerhop.posting.SettlementStatus;
import io.ledgerhop.posting.Trail;
import io.ledgerhop.posting.TrailDocument;
import io.ledgerhop.posting.TrailMove;
import io.ledgerhop.posting.TrailReport;
import io.ledgerhop.posting.TrailSettlement;
import io.ledgerhop.settlement.SettlementHeader;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A trail that gives a run what a run that was killed here had taken. */
record ReclaimingTrail(Trail trail, String place) implements Trail {

  @Override
  public String lease(Books books, SettlementKey key, String owner, Lease until) {
    String holder = trail.lease(books, key, owner, until);
    if (holder.equals(owner) || !RunName.isDead(holder, place)) {
      return holder;
    }
    trail.release(books, key, holder);
    return trail.lease(books, key, owner, until);
  }

  @Override
  public void release(Books books, SettlementKey key, String owner) {
    trail.release(books, key, owner);
  }

  @Override
  public void noteReport(TrailReport report, Instant at) {
    trail.noteReport(report, at);
  }

  @Override
  public Optional<TrailReport> report(String seller, String reportId) {
    return trail.report(seller, reportId);
  }

  @Override
  public List<TrailReport> unfinishedReports(String seller) {
    return trail.unfinishedReports(seller);
  }

  @Override
  public TrailSettlement noteSettlement(SettlementHeader header, Instant at) {
    return trail.noteSettlement(header, at);
  }

  @Override
  public TrailSettlement replaceSettlement(SettlementHeader header, Instant at) {
    return trail.replaceSettlement(header, at);
  }

  @Override
  public Optional<TrailSettlement> settlement(String seller, String settlementId) {
    return trail.settlement(seller, settlementId);
  }

  @Override
  public void concludeSettlement(
      String seller, String settlementId, SettlementStatus status, String explanation, Instant at) {
    trail.concludeSettlement(seller, settlementId, status, explanation, at);
  }

  @Override
  public List<TrailDocument> intend(Books books, List<Document> documents, Instant at) {
    return trail.intend(books, documents, at);
  }

  @Override
  public List<TrailDocument> interrupted(Books books) {
    return trail.interrupted(books);
  }

  @Override
  public Optional<TrailDocument> document(Books books, BusinessKey key) {
    return trail.document(books, key);
  }

  @Override
  public void move(Books books, TrailMove move, Instant at) {
    trail.move(books, move, at);
  }

  @Override
  public void close() {
    trail.close();
  }
}
