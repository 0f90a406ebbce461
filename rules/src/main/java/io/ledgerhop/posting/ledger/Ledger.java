// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.ledger;

import io.ledgerhop.document.BusinessKey;
import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentKind;
import io.ledgerhop.document.MasterData;
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

/**
 * The general ledger, with the operations that posting needs.
 *
 * <p>Every method throws {@link io.ledgerhop.problem.ConnectorException} when the ledger cannot be
 * reached or refuses the sign-in, except {@link #submit}, which then answers {@link
 * Submission.Unknown} if the request may have arrived.
 */
public interface Ledger {

  Books books();

  /** The chart of accounts and dimension values, read at most once. */
  MasterData masterData();

  /**
   * The last day for which the books are closed, read at most once; empty if none is, or if the
   * ledger does not tell this user.
   */
  default Optional<LocalDate> closedThrough() {
    return Optional.empty();
  }

  /**
   * Announces documents that will be checked, so that the ledger can be asked together for what
   * they need; nothing is missing if it is not called.
   */
  default void expect(List<Document> documents) {
    masterData().expect(documents);
  }

  /**
   * What keeps the user from posting any document of a kind, such as a missing permission; asked at
   * most once for each kind. Empty if nothing is known.
   */
  default List<Problem> barriers(DocumentKind kind) {
    return List.of();
  }

  /**
   * Announces the files to hang on the documents of a settlement; the ledger stores them before the
   * first document that is sent, and refuses that document if it cannot store them.
   */
  default void attach(SettlementKey settlement, Attachment attachment) {}

  /** Forgets the announced files of a settlement, of which no document follows. */
  default void detach(SettlementKey settlement) {}

  /**
   * What keeps documents that are in the ledger from being reversed, by their keys: a line that is
   * reconciled with a bank, a bill that something else has paid, an entry that is still a draft.
   * Asked now, for all together; a document that is not in the map can be reversed.
   */
  default Map<BusinessKey, List<Problem>> barriersToReversal(List<TrailDocument> documents) {
    throw new UnsupportedOperationException("this ledger does not tell what is reconciled");
  }

  /**
   * Those of the documents, which are in the ledger, that it shows as posted and not as drafts, by
   * their keys. Asked now, for all together.
   */
  default Set<BusinessKey> posted(List<TrailDocument> documents) {
    throw new UnsupportedOperationException("this ledger does not tell what is a draft");
  }

  /** The request as it would be sent, secrets masked; makes no call. */
  String request(Document document, ControlId controlId);

  /**
   * Checks a document before it is sent: errors if the ledger cannot take it, warnings if the
   * ledger will show it differently; empty if it is stored as it is. At most it calls for lists
   * that are read once.
   */
  List<Problem> check(Document document);

  /** The same ledger, which enters documents as drafts for a person to post. */
  default Ledger drafting() {
    throw new UnsupportedOperationException("this ledger has no drafts");
  }

  /** The vendors of this ledger; makes no call yet. */
  default VendorMaster vendors() {
    throw new UnsupportedOperationException("this ledger has no vendors");
  }

  /** False for a preview, which only records what would be sent. */
  default boolean isWritten() {
    return true;
  }

  /** Sends a document once; if the outcome is unclear, it says so and does not send again. */
  Submission submit(Document document, ControlId controlId);

  /**
   * The entries that carry the documents' numbers, read from the ledger now; all documents are
   * looked up together, because each call to a ledger counts. A field of an entry that cannot be
   * read is a problem of its own document only.
   */
  LedgerEntries find(List<Document> documents);

  /**
   * The entry of a single document.
   *
   * @throws io.ledgerhop.problem.ConnectorException with {@link LedgerProblem#ENTRY_UNREADABLE} if
   *     the entry exists and a field of it cannot be read
   */
  default Optional<LedgerEntry> find(Document document) {
    return find(List.of(document)).of(document);
  }
}
