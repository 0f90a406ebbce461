// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.trail;

import io.ledgerhop.document.BusinessKey;
import io.ledgerhop.document.Document;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What was read, prepared, sent and answered; durable when a method returns.
 *
 * <p>Every method throws {@link io.ledgerhop.problem.ConnectorException} when the store cannot be
 * used. Times are instants, given by the caller.
 */
public interface Trail extends SettlementTrail, AutoCloseable {

  /**
   * Notes how a settlement that was noted before ended; the explanation is empty unless it is held
   * or open.
   */
  void concludeSettlement(
      String seller, String settlementId, SettlementStatus status, String explanation, Instant at);

  /**
   * Takes a settlement for one run; another run's lease that has not expired keeps it. A run that
   * takes what it has already makes its lease longer.
   *
   * @param owner a name for this run, in messages
   * @return the name of the run that has it now: the owner's own if it was taken
   */
  String lease(Books books, SettlementKey key, String owner, Lease until);

  /** Gives a settlement back; does nothing if another run has it. */
  void release(Books books, SettlementKey key, String owner);

  /**
   * Notes all documents of a settlement in one transaction, before any is sent.
   *
   * <p>A key that the trail already has keeps its row and its state. If that row counts as not sent
   * ({@link PostingState#isAbsent}), its content is replaced, and other content takes another
   * control id; if it was sent with other content it stays as it is, and the caller sees the
   * difference in the hash.
   *
   * @return one for each document, in the same order
   */
  List<TrailDocument> intend(Books books, List<Document> documents, Instant at);

  /**
   * Documents of these books that were sent and are not verified, in the order in which they were
   * intended.
   */
  List<TrailDocument> interrupted(Books books);

  Optional<TrailDocument> document(Books books, BusinessKey key);

  /**
   * Moves a document to its next state and keeps the attempt: what was sent, what came back.
   *
   * <p>A move without a record number keeps the one that is known; the problem replaces the last
   * one. A move to {@link PostingState#ABSENT} gives it a new control id. A move that {@link
   * PostingState#mayBecome} forbids is refused with {@link MoveProblem#OUT_OF_STEP}.
   */
  void move(Books books, TrailMove move, Instant at);

  @Override
  void close();
}
