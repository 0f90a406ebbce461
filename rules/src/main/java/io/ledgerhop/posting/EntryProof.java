// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting;

import static io.ledgerhop.posting.PostingProblem.ENTRY_DIFFERS;
import static io.ledgerhop.posting.PostingProblem.READ_BACK_DIFFERS;
import static io.ledgerhop.posting.PostingProblem.READ_BACK_MISSING;
import static io.ledgerhop.posting.ledger.LedgerProblem.ENTRY_UNREADABLE;

import io.ledgerhop.document.Document;
import io.ledgerhop.posting.ledger.Ledger;
import io.ledgerhop.posting.ledger.LedgerEntries;
import io.ledgerhop.posting.ledger.LedgerEntry;
import io.ledgerhop.posting.report.Receipt;
import io.ledgerhop.posting.report.ReceiptStatus;
import io.ledgerhop.posting.report.Subject;
import io.ledgerhop.posting.trail.PostingState;
import io.ledgerhop.posting.trail.Trail;
import io.ledgerhop.posting.trail.TrailDocument;
import io.ledgerhop.posting.trail.TrailMove;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Problem;
import java.time.Clock;
import java.util.Optional;

/** Compares what the ledger shows with what was sent, and notes the result in the trail. */
final class EntryProof {

  private final Ledger ledger;
  private final Trail trail;
  private final Clock clock;

  EntryProof(Ledger ledger, Trail trail, Clock clock) {
    this.ledger = ledger;
    this.trail = trail;
    this.clock = clock;
  }

  /** The receipt of a document that the trail counts as not sent, and the ledger shows. */
  Receipt adopt(Subject subject, TrailDocument noted, LedgerEntry entry) {
    String differences = ReadBack.differences(noted.document(), entry);
    if (!differences.isEmpty()) {
      Problem problem = ENTRY_DIFFERS.at(noted.document().number(), entry.recordNo(), differences);
      return failed(subject, ReceiptStatus.REJECTED, noted, problem).at(entry.address());
    }
    return shown(subject, noted, entry, ReceiptStatus.ALREADY_POSTED);
  }

  /** The receipt of a document that was sent, and the ledger shows; it may differ. */
  Receipt shown(Subject subject, TrailDocument noted, LedgerEntry entry, ReceiptStatus status) {
    return compared(subject, confirmed(noted, entry.recordNo()), Optional.of(entry), status);
  }

  /** The receipt of a document that the ledger has confirmed, once it was looked up. */
  Receipt compared(
      Subject subject, TrailDocument posted, LedgerEntries shown, ReceiptStatus status) {
    try {
      return compared(subject, posted, shown.of(posted.document()), status);
    } catch (ConnectorException e) {
      if (e.problem().code() != ENTRY_UNREADABLE) {
        throw e;
      }
      return failed(subject, ReceiptStatus.UNKNOWN, posted, e.problem());
    }
  }

  private Receipt compared(
      Subject subject, TrailDocument posted, Optional<LedgerEntry> entry, ReceiptStatus status) {
    Document document = posted.document();
    if (entry.isEmpty()) {
      Problem problem = READ_BACK_MISSING.at(document.number(), posted.recordNo());
      return failed(subject, ReceiptStatus.UNKNOWN, posted, problem);
    }
    String differences = ReadBack.differences(document, entry.get());
    if (!differences.isEmpty()) {
      Problem problem = READ_BACK_DIFFERS.at(document.number(), posted.recordNo(), differences);
      return failed(subject, ReceiptStatus.UNKNOWN, posted, problem).at(entry.get().address());
    }
    note(posted, PostingState.VERIFIED, "");
    return Receipt.of(subject, status, document, posted.recordNo()).at(entry.get().address());
  }

  /** The document with the record number that the ledger has given it. */
  TrailDocument confirmed(TrailDocument noted, String recordNo) {
    return moved(
        noted, new TrailMove(noted.document().key(), PostingState.POSTED, recordNo, "", ""));
  }

  /** The document in its next state, for a reason that the trail keeps. */
  TrailDocument note(TrailDocument noted, PostingState state, String problem) {
    return moved(noted, new TrailMove(noted.document().key(), state, "", "", problem));
  }

  /** The document after a step, which is durable when the method returns. */
  TrailDocument moved(TrailDocument noted, TrailMove move) {
    trail.move(ledger.books(), move, clock.instant());
    return noted.after(move);
  }

  /** The receipt of a document that is not settled. */
  static Receipt failed(
      Subject subject, ReceiptStatus status, TrailDocument noted, Problem problem) {
    return Receipt.of(subject, status, noted.document(), noted.recordNo()).with(problem);
  }
}
