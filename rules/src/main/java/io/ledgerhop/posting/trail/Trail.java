// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.trail;

import io.ledgerhop.document.BusinessKey;
import io.ledgerhop.document.Document;
import io.ledgerhop.proof.SettlementBalances;
import io.ledgerhop.proof.SettlementLink;
import io.ledgerhop.settlement.SettlementHeader;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What was read, prepared, sent and answered; durable when a method returns.
 *
 * <p>Every method throws {@link io.ledgerhop.problem.ConnectorException} when the store cannot be
 * used. Times are instants, given by the caller.
 */
public interface Trail extends SettlementTrail, VendorTrail, TypeTrail, AutoCloseable {

  /** At most this many settlements are compared with each other. */
  int LINKS_MAX = 20_000;

  /**
   * Records the status of a known settlement; the explanation is empty unless it is held or open.
   */
  void concludeSettlement(
      String seller, String settlementId, SettlementStatus status, String explanation, Instant at);

  /**
   * Records what a settlement carries over, and its account type unless it is recorded already;
   * does nothing if the settlement is not known, or if it was read from another file.
   */
  void noteBalances(SettlementHeader header, SettlementBalances balances);

  /**
   * The settlements of Amazon that are known, with what they carry over if it was recorded; the
   * latest ones first, at most {@link #LINKS_MAX}. Accruals and payouts are not among them.
   */
  List<SettlementLink> links();

  /**
   * Leases a settlement to one run, unless another run has a lease that has not expired. A run that
   * has the lease already extends it.
   *
   * @param owner a name for this run, in messages
   * @return the name of the run that now has the lease: the given owner if it was granted
   */
  String lease(Books books, SettlementKey key, String owner, Lease until);

  /** Releases the lease of a settlement; does nothing if another run has it. */
  void release(Books books, SettlementKey key, String owner);

  /**
   * Records all documents of a settlement in one transaction, before any is sent.
   *
   * <p>A key that the trail already has keeps its row and its state. If that row counts as not sent
   * ({@link PostingState#isAbsent}), its content is replaced, and different content gets a new
   * control id. If it was sent with different content, it stays unchanged, and the caller sees that
   * the hash differs.
   *
   * @return one for each document, in the same order
   */
  List<TrailDocument> intend(Books books, List<Document> documents, Instant at);

  /**
   * Documents of these books that were sent and are not verified, in the order in which they were
   * recorded.
   */
  List<TrailDocument> interrupted(Books books);

  Optional<TrailDocument> document(Books books, BusinessKey key);

  /** All documents of a settlement, of every version, in the order in which they were recorded. */
  List<TrailDocument> documents(Books books, SettlementKey settlement);

  /**
   * Moves a document to its next state and records the attempt: what was sent, what came back.
   *
   * <p>A move without a record number keeps the one that is known; the problem replaces the last
   * one. A move to {@link PostingState#ABSENT} gives it a new control id. A move that {@link
   * PostingState#mayBecome} forbids is refused with {@link MoveProblem#OUT_OF_STEP}.
   */
  void move(Books books, TrailMove move, Instant at);

  @Override
  void close();
}
