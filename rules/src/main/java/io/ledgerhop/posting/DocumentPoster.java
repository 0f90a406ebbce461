// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting;

import static io.ledgerhop.posting.PostingProblem.ENTRY_DIFFERS;
import static io.ledgerhop.posting.PostingProblem.ENTRY_UNREADABLE;
import static io.ledgerhop.posting.PostingProblem.OUTCOME_UNKNOWN;
import static io.ledgerhop.posting.PostingProblem.READ_BACK_DIFFERS;
import static io.ledgerhop.posting.PostingProblem.READ_BACK_MISSING;
import static io.ledgerhop.posting.PostingProblem.REVERSED;

import io.ledgerhop.document.Document;
import io.ledgerhop.posting.report.Receipt;
import io.ledgerhop.posting.report.ReceiptStatus;
import io.ledgerhop.posting.report.Subject;
import io.ledgerhop.posting.trail.PostingState;
import io.ledgerhop.posting.trail.Trail;
import io.ledgerhop.posting.trail.TrailDocument;
import io.ledgerhop.posting.trail.TrailMove;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.time.Sleeper;
import java.time.Clock;
import java.util.Optional;

/**
 * Posts one document exactly once, starting from the state that the trail has for it.
 *
 * <p>After a send without a usable answer the document stays unknown until the ledger shows it: the
 * answer to a second send proves nothing about the first one.
 */
final class DocumentPoster {

  /** The text that replaces an answer that this run has not seen. */
  private static final String EARLIER = "an earlier run sent it";

  private final Ledger ledger;
  private final Trail trail;
  private final Clock clock;
  private final LookUps lookUps;

  DocumentPoster(Ledger ledger, Trail trail, Clock clock, Sleeper sleeper) {
    this.ledger = ledger;
    this.trail = trail;
    this.clock = clock;
    this.lookUps = new LookUps(ledger, clock, sleeper);
  }

  /** Limits the problem of an entry that cannot be read to its own document. */
  Receipt post(Subject subject, TrailDocument noted) {
    try {
      return brought(subject, noted);
    } catch (ConnectorException e) {
      if (e.problem().code() != ENTRY_UNREADABLE) {
        throw e;
      }
      return failed(subject, ReceiptStatus.UNKNOWN, noted, e.problem());
    }
  }

  private Receipt brought(Subject subject, TrailDocument noted) {
    return switch (noted.state()) {
      case PREPARED, REJECTED, ABSENT -> adoptOrSend(subject, noted);
      case SENT -> {
        note(noted, PostingState.UNKNOWN, "the run ended before it had noted the answer");
        yield resolveEarlier(subject, noted);
      }
      case UNKNOWN -> resolveEarlier(subject, noted);
      case POSTED ->
          compared(subject, noted, ledger.find(noted.document()), ReceiptStatus.ALREADY_POSTED);
      case VERIFIED ->
          Receipt.of(subject, ReceiptStatus.ALREADY_POSTED, noted.document(), noted.recordNo());
      case REVERSED ->
          failed(subject, ReceiptStatus.REJECTED, noted, REVERSED.at(noted.document().number()));
    };
  }

  /**
   * Looks for the entry before it sends the document: a new trail does not know what is in the
   * ledger.
   */
  private Receipt adoptOrSend(Subject subject, TrailDocument noted) {
    Optional<LedgerEntry> found = ledger.find(noted.document());
    if (found.isPresent()) {
      return adopt(subject, noted, found.get());
    }
    String request = ledger.request(noted.document(), noted.controlId());
    Receipt receipt =
        ledger.isWritten()
            ? sendFirst(subject, noted, request)
            : Receipt.of(subject, ReceiptStatus.PREVIEWED, noted.document(), "");
    return receipt.withRequest(request);
  }

  private Receipt adopt(Subject subject, TrailDocument noted, LedgerEntry entry) {
    String differences = ReadBack.differences(noted.document(), entry);
    if (!differences.isEmpty()) {
      Problem problem = ENTRY_DIFFERS.at(noted.document().number(), entry.recordNo(), differences);
      return failed(subject, ReceiptStatus.REJECTED, noted, problem);
    }
    return shown(subject, noted, entry, ReceiptStatus.ALREADY_POSTED);
  }

  /** Only a refusal of the first send proves that the document is not in the ledger. */
  private Receipt sendFirst(Subject subject, TrailDocument noted, String request) {
    TrailMove move = new TrailMove(noted.document().key(), PostingState.SENT, "", request, "");
    trail.move(ledger.books(), move, clock.instant());
    Submission submission = ledger.submit(noted.document(), noted.controlId());
    if (submission instanceof Submission.Posted posted) {
      return confirmed(subject, noted, posted.recordNo());
    }
    if (submission instanceof Submission.Refused refused) {
      note(noted, PostingState.REJECTED, refused.problem().message());
      return failed(subject, ReceiptStatus.REJECTED, noted, refused.problem());
    }
    String answer = words(((Submission.Unknown) submission).problem());
    note(noted, PostingState.UNKNOWN, answer);
    return resolve(subject, noted, answer, ReceiptStatus.POSTED);
  }

  /** Looks for what an earlier run has sent: it may have arrived meanwhile. */
  private Receipt resolveEarlier(Subject subject, TrailDocument noted) {
    Optional<LedgerEntry> found = ledger.find(noted.document());
    return found.isPresent()
        ? shown(subject, noted, found.get(), ReceiptStatus.ALREADY_POSTED)
        : resolve(subject, noted, EARLIER, ReceiptStatus.ALREADY_POSTED)
            .withRequest(ledger.request(noted.document(), noted.controlId()));
  }

  /**
   * Looks for it, sends it once more under the same control id, and looks for it again.
   *
   * @param status the status of the receipt once the ledger shows the document
   */
  private Receipt resolve(
      Subject subject, TrailDocument noted, String answer, ReceiptStatus status) {
    try {
      Optional<LedgerEntry> found = lookUps.after(LookUps.BEFORE_REPLAY, noted.document());
      if (found.isEmpty() && !lookUps.isOver()) {
        Optional<Receipt> posted = replay(subject, noted, answer);
        if (posted.isPresent()) {
          return posted.get();
        }
        found = lookUps.after(LookUps.AFTER_REPLAY, noted.document());
      }
      if (found.isPresent()) {
        return shown(subject, noted, found.get(), status);
      }
    } catch (ConnectorException stillAway) {
      return unknown(subject, noted, words(stillAway.problem()));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    return unknown(subject, noted, answer);
  }

  /**
   * Sends it once more. Empty unless the ledger confirms it: a refusal may be that of a duplicate.
   */
  private Optional<Receipt> replay(Subject subject, TrailDocument noted, String answer) {
    String request = ledger.request(noted.document(), noted.controlId());
    TrailMove move =
        new TrailMove(noted.document().key(), PostingState.UNKNOWN, "", request, answer);
    trail.move(ledger.books(), move, clock.instant());
    Submission submission = ledger.submit(noted.document(), noted.controlId());
    if (submission instanceof Submission.Posted posted) {
      return Optional.of(confirmed(subject, noted, posted.recordNo()));
    }
    Problem problem =
        submission instanceof Submission.Refused refused
            ? refused.problem()
            : ((Submission.Unknown) submission).problem();
    note(noted, PostingState.UNKNOWN, words(problem));
    return Optional.empty();
  }

  private Receipt confirmed(Subject subject, TrailDocument noted, String recordNo) {
    TrailDocument posted = posted(noted, recordNo);
    Optional<LedgerEntry> entry = ledger.find(noted.document());
    try {
      if (entry.isEmpty()) {
        entry = lookUps.after(LookUps.AFTER_CONFIRMATION, noted.document());
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    return compared(subject, posted, entry, ReceiptStatus.POSTED);
  }

  /** The receipt of a document that the ledger shows; it may differ from what was sent. */
  private Receipt shown(
      Subject subject, TrailDocument noted, LedgerEntry entry, ReceiptStatus status) {
    return compared(subject, posted(noted, entry.recordNo()), Optional.of(entry), status);
  }

  private TrailDocument posted(TrailDocument noted, String recordNo) {
    TrailMove move = new TrailMove(noted.document().key(), PostingState.POSTED, recordNo, "", "");
    trail.move(ledger.books(), move, clock.instant());
    return noted.after(move);
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
      return failed(subject, ReceiptStatus.UNKNOWN, posted, problem);
    }
    note(posted, PostingState.VERIFIED, "");
    return Receipt.of(subject, status, document, posted.recordNo());
  }

  private static Receipt unknown(Subject subject, TrailDocument noted, String answer) {
    Problem problem = OUTCOME_UNKNOWN.at(noted.document().number(), answer);
    return failed(subject, ReceiptStatus.UNKNOWN, noted, problem);
  }

  private static Receipt failed(
      Subject subject, ReceiptStatus status, TrailDocument noted, Problem problem) {
    return Receipt.of(subject, status, noted.document(), noted.recordNo()).with(problem);
  }

  /** The problem without its remedy, which is meant for a document that is not in the ledger. */
  private static String words(Problem problem) {
    return problem.place() + ": " + problem.fact();
  }

  private void note(TrailDocument noted, PostingState state, String problem) {
    TrailMove move = new TrailMove(noted.document().key(), state, "", "", problem);
    trail.move(ledger.books(), move, clock.instant());
  }
}
