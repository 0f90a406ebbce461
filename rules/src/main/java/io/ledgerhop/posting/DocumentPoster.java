// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting;

import static io.ledgerhop.posting.PostingProblem.OUTCOME_UNKNOWN;
import static io.ledgerhop.posting.PostingProblem.REVERSED;
import static io.ledgerhop.posting.ledger.LedgerProblem.ENTRY_UNREADABLE;

import io.ledgerhop.document.Document;
import io.ledgerhop.posting.ledger.Ledger;
import io.ledgerhop.posting.ledger.LedgerEntries;
import io.ledgerhop.posting.ledger.LedgerEntry;
import io.ledgerhop.posting.ledger.Submission;
import io.ledgerhop.posting.report.Receipt;
import io.ledgerhop.posting.report.ReceiptStatus;
import io.ledgerhop.posting.report.Subject;
import io.ledgerhop.posting.trail.PostingState;
import io.ledgerhop.posting.trail.TrailDocument;
import io.ledgerhop.posting.trail.TrailMove;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Problem;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Posts one document exactly once, starting from the state that the trail has for it and from what
 * the ledger shows; {@link DocumentSequence} reads back what the ledger has confirmed.
 *
 * <p>After a send without a usable answer the document stays unknown until the ledger shows it: the
 * answer to a second send proves nothing about the first one.
 */
final class DocumentPoster {

  /** The text that replaces an answer that this run has not seen. */
  private static final String EARLIER = "an earlier run sent it";

  private final Ledger ledger;
  private final EntryProof proof;
  private final LookUps lookUps;

  DocumentPoster(Ledger ledger, EntryProof proof, LookUps lookUps) {
    this.ledger = ledger;
    this.proof = proof;
    this.lookUps = lookUps;
  }

  /**
   * The document, of unknown outcome if it was about to be sent or was sent by a run that ended
   * before it had noted the answer; noted in the trail before anybody looks for it.
   */
  TrailDocument withoutSent(TrailDocument noted) {
    return noted.state() == PostingState.SENT
        ? proof.note(noted, PostingState.UNKNOWN, "the run ended before it had noted the answer")
        : noted;
  }

  /**
   * Sends the document if the ledger does not show it and may not have it.
   *
   * @param shown what the ledger showed before the first document of the settlement was sent
   */
  PostingStep post(Subject subject, TrailDocument noted, LedgerEntries shown) {
    return step(subject, noted, () -> brought(subject, noted, shown));
  }

  /** Only finds out what became of a document that an earlier run has sent. */
  PostingStep postWithoutSending(Subject subject, TrailDocument noted, LedgerEntries shown) {
    return step(
        subject,
        noted,
        () ->
            noted.state() == PostingState.UNKNOWN && shown.of(noted.document()).isEmpty()
                ? finished(unknown(subject, noted, EARLIER))
                : brought(subject, noted, shown));
  }

  /** Limits the problem of an entry that cannot be read to its own document. */
  private static PostingStep step(
      Subject subject, TrailDocument noted, Supplier<PostingStep> brought) {
    try {
      return brought.get();
    } catch (ConnectorException e) {
      if (e.problem().code() != ENTRY_UNREADABLE) {
        throw e;
      }
      return finished(EntryProof.failed(subject, ReceiptStatus.UNKNOWN, noted, e.problem()));
    }
  }

  private PostingStep brought(Subject subject, TrailDocument noted, LedgerEntries shown) {
    return switch (noted.state()) {
      case PREPARED, REJECTED, ABSENT -> adoptOrSend(subject, noted, shown);
      case SENT, UNKNOWN -> resolveEarlier(subject, noted, shown);
      case POSTED -> finished(proof.compared(subject, noted, shown, ReceiptStatus.ALREADY_POSTED));
      case VERIFIED ->
          finished(
              Receipt.of(
                  subject, ReceiptStatus.ALREADY_POSTED, noted.document(), noted.recordNo()));
      case REVERSED ->
          finished(
              EntryProof.failed(
                  subject, ReceiptStatus.REJECTED, noted, REVERSED.at(noted.document().number())));
    };
  }

  /** Adopts the entry that the ledger shows: a new trail does not know what is in the ledger. */
  private PostingStep adoptOrSend(Subject subject, TrailDocument noted, LedgerEntries shown) {
    Optional<LedgerEntry> found = shown.of(noted.document());
    if (found.isPresent()) {
      return finished(proof.adopt(subject, noted, found.get()));
    }
    String request = ledger.request(noted.document(), noted.controlId());
    if (ledger.isWritten()) {
      return sendFirst(subject, noted, request);
    }
    return finished(
        Receipt.of(subject, ReceiptStatus.PREVIEWED, noted.document(), "").withRequest(request));
  }

  /** Only a refusal of the first send proves that the document is not in the ledger. */
  private PostingStep sendFirst(Subject subject, TrailDocument noted, String request) {
    TrailMove move = new TrailMove(noted.document().key(), PostingState.SENT, "", request, "");
    proof.moved(noted, move);
    Submission submission = ledger.submit(noted.document(), noted.controlId());
    if (submission instanceof Submission.Posted posted) {
      return confirmed(noted, posted.recordNo(), request);
    }
    if (submission instanceof Submission.Refused refused) {
      proof.note(noted, PostingState.REJECTED, refused.problem().message());
      return finished(
          EntryProof.failed(subject, ReceiptStatus.REJECTED, noted, refused.problem())
              .withRequest(request));
    }
    String answer = words(((Submission.Unknown) submission).problem());
    proof.note(noted, PostingState.UNKNOWN, answer);
    return resolve(subject, noted, answer, ReceiptStatus.POSTED);
  }

  /** Takes the entry that the ledger shows meanwhile, or else resolves it. */
  private PostingStep resolveEarlier(Subject subject, TrailDocument noted, LedgerEntries shown) {
    Optional<LedgerEntry> found = shown.of(noted.document());
    return found.isPresent()
        ? finished(proof.shown(subject, noted, found.get(), ReceiptStatus.ALREADY_POSTED))
        : resolve(subject, noted, EARLIER, ReceiptStatus.ALREADY_POSTED);
  }

  /**
   * Looks for it, sends it once more under the same control id, and looks for it again.
   *
   * @param status the status of the receipt once the ledger shows the document
   */
  private PostingStep resolve(
      Subject subject, TrailDocument noted, String answer, ReceiptStatus status) {
    Document document = noted.document();
    String request = ledger.request(document, noted.controlId());
    try {
      Optional<LedgerEntry> found = foundAfter(LookUps.BEFORE_REPLAY, document);
      if (found.isEmpty() && !lookUps.isOver()) {
        Optional<PostingStep> posted = replay(noted, answer, request);
        if (posted.isPresent()) {
          return posted.get();
        }
        found = foundAfter(LookUps.AFTER_REPLAY, document);
      }
      if (found.isPresent()) {
        return finished(proof.shown(subject, noted, found.get(), status).withRequest(request));
      }
    } catch (ConnectorException stillAway) {
      return finished(unknown(subject, noted, words(stillAway.problem())).withRequest(request));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    return finished(unknown(subject, noted, answer).withRequest(request));
  }

  private Optional<LedgerEntry> foundAfter(List<Duration> pauses, Document document)
      throws InterruptedException {
    return lookUps.after(pauses, List.of(document)).of(document);
  }

  /**
   * Sends it once more. Empty unless the ledger confirms it: a refusal may be that of a duplicate.
   */
  private Optional<PostingStep> replay(TrailDocument noted, String answer, String request) {
    TrailMove move =
        new TrailMove(noted.document().key(), PostingState.UNKNOWN, "", request, answer);
    proof.moved(noted, move);
    Submission submission = ledger.submit(noted.document(), noted.controlId());
    if (submission instanceof Submission.Posted posted) {
      return Optional.of(confirmed(noted, posted.recordNo(), request));
    }
    Problem problem =
        submission instanceof Submission.Refused refused
            ? refused.problem()
            : ((Submission.Unknown) submission).problem();
    proof.note(noted, PostingState.UNKNOWN, words(problem));
    return Optional.empty();
  }

  private PostingStep confirmed(TrailDocument noted, String recordNo, String request) {
    return new PostingStep.Confirmed(proof.confirmed(noted, recordNo), request);
  }

  private static Receipt unknown(Subject subject, TrailDocument noted, String answer) {
    Problem problem = OUTCOME_UNKNOWN.at(noted.document().number(), answer);
    return EntryProof.failed(subject, ReceiptStatus.UNKNOWN, noted, problem);
  }

  private static PostingStep finished(Receipt receipt) {
    return new PostingStep.Finished(receipt);
  }

  /** The problem without its remedy, which is meant for a document that is not in the ledger. */
  private static String words(Problem problem) {
    return problem.place() + ": " + problem.fact();
  }
}
