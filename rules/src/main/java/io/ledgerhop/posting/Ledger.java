// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting;

import io.ledgerhop.document.Document;
import io.ledgerhop.document.MasterData;
import io.ledgerhop.posting.trail.Books;
import io.ledgerhop.posting.trail.ControlId;
import io.ledgerhop.problem.Problem;
import java.util.List;
import java.util.Optional;

/**
 * The general ledger, as far as posting needs it.
 *
 * <p>Every method throws {@link io.ledgerhop.problem.ConnectorException} when the ledger cannot be
 * reached or refuses the sign-in, except {@link #submit}, which then answers {@link
 * Submission.Unknown} if the request may have arrived.
 */
public interface Ledger {

  Books books();

  /** The chart of accounts and dimension values, read at most once. */
  MasterData masterData();

  /** The request as it would leave, secrets masked; makes no call. */
  String request(Document document, ControlId controlId);

  /**
   * What is known of a document before it is sent, without a call: errors if the ledger cannot take
   * it, warnings if the ledger will show it otherwise than it is written.
   */
  default List<Problem> check(Document document) {
    return List.of();
  }

  /** False for a ledger to which nothing is sent, because documents are only written down. */
  default boolean isWritten() {
    return true;
  }

  /** Sends a document once; an unclear outcome is an answer, not a repetition. */
  Submission submit(Document document, ControlId controlId);

  /**
   * The entry that carries the document's number, read from the ledger now.
   *
   * @throws io.ledgerhop.problem.ConnectorException with {@link PostingProblem#ENTRY_UNREADABLE} if
   *     it is there and a field of it cannot be read, which says nothing about other entries
   */
  Optional<LedgerEntry> find(Document document);
}
