// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.settlement;

import io.ledgerhop.document.BusinessKey;
import io.ledgerhop.document.Document;
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

/**
 * The trail of a preview: it knows what the real one knows, and notes nothing there but which
 * reports are in the archive, so that Amazon is asked for none of them again.
 */
record PreviewTrail(Trail real, Trail own) implements Trail {

  @Override
  public void noteReport(TrailReport report, Instant at) {
    real.noteReport(report, at);
  }

  @Override
  public Optional<TrailReport> report(String seller, String reportId) {
    return real.report(seller, reportId);
  }

  @Override
  public List<TrailReport> unfinishedReports(String seller) {
    return real.unfinishedReports(seller);
  }

  @Override
  public TrailSettlement noteSettlement(SettlementHeader header, Instant at) {
    return settlement(header.seller(), header.settlementId())
        .orElseGet(() -> own.noteSettlement(header, at));
  }

  @Override
  public TrailSettlement replaceSettlement(SettlementHeader header, Instant at) {
    return real.settlement(header.seller(), header.settlementId())
        .filter(known -> known.status() == SettlementStatus.FINISHED)
        .orElseGet(() -> own.replaceSettlement(header, at));
  }

  @Override
  public Optional<TrailSettlement> settlement(String seller, String settlementId) {
    return own.settlement(seller, settlementId).or(() -> real.settlement(seller, settlementId));
  }

  @Override
  public void concludeSettlement(
      String seller, String settlementId, SettlementStatus status, String explanation, Instant at) {
    own.concludeSettlement(seller, settlementId, status, explanation, at);
  }

  @Override
  public String lease(Books books, SettlementKey key, String owner, Lease until) {
    return own.lease(books, key, owner, until);
  }

  @Override
  public void release(Books books, SettlementKey key, String owner) {
    own.release(books, key, owner);
  }

  @Override
  public List<TrailDocument> intend(Books books, List<Document> documents, Instant at) {
    return own.intend(books, documents, at);
  }

  @Override
  public List<TrailDocument> interrupted(Books books) {
    return real.interrupted(books);
  }

  @Override
  public Optional<TrailDocument> document(Books books, BusinessKey key) {
    return own.document(books, key).or(() -> real.document(books, key));
  }

  @Override
  public void move(Books books, TrailMove move, Instant at) {
    own.move(books, move, at);
  }

  /** Both are closed by whoever opened them. */
  @Override
  public void close() {}
}
