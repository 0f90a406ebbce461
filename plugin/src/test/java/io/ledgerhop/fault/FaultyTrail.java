// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.fault;

import io.ledgerhop.document.BusinessKey;
import io.ledgerhop.document.Document;
import io.ledgerhop.posting.trail.Books;
import io.ledgerhop.posting.trail.EnteredTypes;
import io.ledgerhop.posting.trail.Lease;
import io.ledgerhop.posting.trail.PostingState;
import io.ledgerhop.posting.trail.SettlementKey;
import io.ledgerhop.posting.trail.SettlementStatus;
import io.ledgerhop.posting.trail.Trail;
import io.ledgerhop.posting.trail.TrailDocument;
import io.ledgerhop.posting.trail.TrailMove;
import io.ledgerhop.posting.trail.TrailReport;
import io.ledgerhop.posting.trail.TrailSettlement;
import io.ledgerhop.posting.trail.VendorAttempt;
import io.ledgerhop.proof.SettlementBalances;
import io.ledgerhop.proof.SettlementLink;
import io.ledgerhop.settlement.SettlementHeader;
import io.ledgerhop.settlement.SettlementPeriod;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The trail of one run, which is killed or fails at the steps that its script names. */
final class FaultyTrail implements Trail {

  private final Trail trail;
  private final RunSteps steps;
  private final Stage stage;
  private final Consumer<TrailMove> moves;

  /**
   * @param stage learns of every document and lease
   * @param moves receives every move before it is made
   */
  FaultyTrail(Trail trail, RunSteps steps, Stage stage, Consumer<TrailMove> moves) {
    this.trail = trail;
    this.steps = steps;
    this.stage = stage;
    this.moves = moves;
  }

  private void change(Step step, String what, Runnable work) {
    steps.at(
        step,
        what,
        nothing -> {
          work.run();
          return true;
        });
  }

  @Override
  public String lease(Books books, SettlementKey key, String owner, Lease until) {
    String holder =
        steps.at(Step.LEASE, key.settlementId(), nothing -> trail.lease(books, key, owner, until));
    steps.log("the lease has " + holder);
    if (holder.equals(owner)) {
      stage.rules.leased(key.settlementId(), owner, until);
    }
    return holder;
  }

  @Override
  public void release(Books books, SettlementKey key, String owner) {
    change(Step.RELEASE, key.settlementId(), () -> trail.release(books, key, owner));
    stage.rules.released(key.settlementId(), owner);
  }

  @Override
  public List<TrailDocument> intend(Books books, List<Document> documents, Instant at) {
    List<TrailDocument> noted =
        steps.at(
            Step.INTEND,
            documents.size() + " documents",
            nothing -> trail.intend(books, documents, at));
    noted.forEach(stage::knows);
    return noted;
  }

  @Override
  public List<TrailDocument> interrupted(Books books) {
    List<TrailDocument> open =
        steps.at(Step.INTERRUPTED, "of the company", nothing -> trail.interrupted(books));
    open.forEach(stage::knows);
    return open;
  }

  @Override
  public Optional<TrailDocument> document(Books books, BusinessKey key) {
    return steps.at(Step.DOCUMENT, key.toString(), nothing -> trail.document(books, key));
  }

  @Override
  public List<TrailDocument> documents(Books books, SettlementKey settlement) {
    return steps.at(
        Step.DOCUMENTS, settlement.toString(), nothing -> trail.documents(books, settlement));
  }

  @Override
  public void move(Books books, TrailMove move, Instant at) {
    moves.accept(move);
    change(
        step(move.to()),
        move.key() + " becomes " + move.to() + " " + move.recordNo(),
        () -> trail.move(books, move, at));
  }

  private static Step step(PostingState to) {
    return switch (to) {
      case SENT -> Step.NOTE_SENT;
      case POSTED -> Step.NOTE_POSTED;
      case UNKNOWN -> Step.NOTE_UNKNOWN;
      case REJECTED -> Step.NOTE_REJECTED;
      case VERIFIED -> Step.NOTE_VERIFIED;
      case PREPARED, ABSENT, REVERSED ->
          throw new IllegalStateException("a run never moves a document to " + to);
    };
  }

  @Override
  public TrailSettlement noteSettlement(SettlementHeader header, Instant at) {
    return steps.at(
        Step.SETTLEMENT, header.settlementId(), nothing -> trail.noteSettlement(header, at));
  }

  @Override
  public void concludeSettlement(
      String seller, String settlementId, SettlementStatus status, String explanation, Instant at) {
    change(
        Step.CONCLUDE,
        settlementId + " is " + status,
        () -> trail.concludeSettlement(seller, settlementId, status, explanation, at));
  }

  @Override
  public void noteReport(TrailReport report, Instant at) {
    throw unused();
  }

  @Override
  public Optional<TrailReport> report(String seller, String reportId) {
    throw unused();
  }

  @Override
  public List<TrailReport> unfinishedReports(String seller) {
    throw unused();
  }

  @Override
  public TrailSettlement replaceSettlement(SettlementHeader header, Instant at) {
    throw unused();
  }

  @Override
  public Optional<TrailSettlement> settlement(String seller, String settlementId) {
    throw unused();
  }

  @Override
  public void noteAccountType(SettlementKey key, String accountType) {
    throw unused();
  }

  @Override
  public List<SettlementPeriod> overlapping(SettlementHeader header) {
    throw unused();
  }

  @Override
  public void noteBalances(SettlementHeader header, SettlementBalances balances) {
    throw unused();
  }

  @Override
  public List<SettlementLink> links() {
    throw unused();
  }

  @Override
  public void noteVendor(Books books, VendorAttempt attempt, Instant at) {
    throw unused();
  }

  @Override
  public List<VendorAttempt> vendorAttempts(Books books, String vendorId) {
    throw unused();
  }

  @Override
  public void noteTypes(Books books, EnteredTypes types, Instant at) {
    throw unused();
  }

  @Override
  public List<EnteredTypes> enteredTypes(Books books, String seller) {
    throw unused();
  }

  private static UnsupportedOperationException unused() {
    return new UnsupportedOperationException("the posting of these scripts does not use it");
  }

  /** The next run uses the same connection. */
  @Override
  public void close() {}
}
