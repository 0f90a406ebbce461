// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting;

import static io.ledgerhop.posting.PostingProblem.ENTRY_DIFFERS;
import static io.ledgerhop.posting.PostingProblem.OUTCOME_UNKNOWN;
import static io.ledgerhop.posting.PostingProblem.READ_BACK_DIFFERS;
import static io.ledgerhop.posting.PostingProblem.READ_BACK_MISSING;
import static io.ledgerhop.posting.PostingProblem.REVERSED;

import io.ledgerhop.document.Document;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.time.Sleeper;
import io.ledgerhop.time.Wait;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Brings one document into the ledger exactly once, from whatever state the trail left it in. */
final class DocumentPoster {

  /**
   * A document of unknown outcome that the ledger does not have is sent at most this often in a
   * run.
   */
  private static final int SENDS_MAX = 3;

  /** How long the ledger may take before a document that it accepted can be found. */
  private static final Duration SETTLING_TIME = Duration.ofSeconds(2);

  private final Ledger ledger;
  private final Trail trail;
  private final Clock clock;
  private final Sleeper sleeper;

  DocumentPoster(Ledger ledger, Trail trail, Clock clock, Sleeper sleeper) {
    this.ledger = ledger;
    this.trail = trail;
    this.clock = clock;
    this.sleeper = sleeper;
  }

  Receipt post(Subject subject, TrailDocument noted) {
    return switch (noted.state()) {
      case PREPARED, REJECTED, SENT, UNKNOWN -> adoptOrSend(subject, noted);
      case POSTED -> verify(subject, noted, noted.recordNo(), ReceiptStatus.ALREADY_POSTED);
      case VERIFIED ->
          Receipt.of(subject, ReceiptStatus.ALREADY_POSTED, noted.document(), noted.recordNo());
      case REVERSED ->
          failed(subject, ReceiptStatus.REJECTED, noted, REVERSED.at(noted.document().number()));
    };
  }

  /**
   * Looks before it sends: the trail may be younger than the books, or the last answer may be lost.
   */
  private Receipt adoptOrSend(Subject subject, TrailDocument noted) {
    Optional<LedgerEntry> found = ledger.find(noted.document());
    return found.isPresent() ? adopt(subject, noted, found.get()) : send(subject, noted, 1);
  }

  private Receipt adopt(Subject subject, TrailDocument noted, LedgerEntry entry) {
    String differences = ReadBack.differences(noted.document(), entry);
    if (!differences.isEmpty()) {
      Problem problem = ENTRY_DIFFERS.at(noted.document().number(), entry.recordNo(), differences);
      return failed(subject, ReceiptStatus.REJECTED, noted, problem);
    }
    note(noted, PostingState.POSTED, entry.recordNo(), "", "");
    note(noted, PostingState.VERIFIED, entry.recordNo(), "", "");
    return Receipt.of(subject, ReceiptStatus.ALREADY_POSTED, noted.document(), entry.recordNo());
  }

  private Receipt send(Subject subject, TrailDocument noted, int attempt) {
    String request = ledger.request(noted.document(), noted.controlId());
    note(noted, PostingState.SENT, "", request, "");
    Submission submission = ledger.submit(noted.document(), noted.controlId());
    if (submission instanceof Submission.Posted posted) {
      note(noted, PostingState.POSTED, posted.recordNo(), "", "");
      return verify(subject, noted, posted.recordNo(), ReceiptStatus.POSTED).withRequest(request);
    }
    if (submission instanceof Submission.Refused refused) {
      note(noted, PostingState.REJECTED, "", "", refused.problem().message());
      return failed(subject, ReceiptStatus.REJECTED, noted, refused.problem()).withRequest(request);
    }
    if (submission instanceof Submission.Unknown unknown) {
      note(noted, PostingState.UNKNOWN, "", "", unknown.problem().message());
      return resolve(subject, noted, unknown.problem(), attempt).withRequest(request);
    }
    return Receipt.of(subject, ReceiptStatus.PREVIEWED, noted.document(), "").withRequest(request);
  }

  /**
   * The third ring of waiting: wait, look it up by its number, adopt it or send it again under the
   * same control id.
   */
  private Receipt resolve(Subject subject, TrailDocument noted, Problem cause, int attempt) {
    try {
      String number = noted.document().number();
      String next = "look-up %d of %d".formatted(attempt, SENDS_MAX);
      sleeper.sleep(
          new Wait(SETTLING_TIME.multipliedBy(attempt), next, number + ": " + cause.fact()));
      Optional<LedgerEntry> found = ledger.find(noted.document());
      if (found.isPresent()) {
        return adopted(subject, noted, found.get());
      }
      if (attempt < SENDS_MAX) {
        return send(subject, noted, attempt + 1);
      }
    } catch (ConnectorException stillAway) {
      return unknown(subject, noted, stillAway.problem());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    return unknown(subject, noted, cause);
  }

  /** An entry that this very run has sent counts as posted by it. */
  private Receipt adopted(Subject subject, TrailDocument noted, LedgerEntry entry) {
    Receipt receipt = adopt(subject, noted, entry);
    return receipt.status() == ReceiptStatus.ALREADY_POSTED
        ? Receipt.of(subject, ReceiptStatus.POSTED, noted.document(), entry.recordNo())
        : receipt;
  }

  private Receipt verify(
      Subject subject, TrailDocument noted, String recordNo, ReceiptStatus status) {
    Document document = noted.document();
    Optional<LedgerEntry> entry = ledger.find(document);
    if (entry.isEmpty()) {
      return failed(
          subject, ReceiptStatus.UNKNOWN, noted, READ_BACK_MISSING.at(document.number(), recordNo));
    }
    String differences = ReadBack.differences(document, entry.get());
    if (!differences.isEmpty()) {
      Problem problem = READ_BACK_DIFFERS.at(document.number(), recordNo, differences);
      return failed(subject, ReceiptStatus.UNKNOWN, noted, problem);
    }
    note(noted, PostingState.VERIFIED, recordNo, "", "");
    return Receipt.of(subject, status, document, recordNo);
  }

  private static Receipt unknown(Subject subject, TrailDocument noted, Problem cause) {
    Problem problem = OUTCOME_UNKNOWN.at(noted.document().number(), cause.message());
    return failed(subject, ReceiptStatus.UNKNOWN, noted, problem);
  }

  private static Receipt failed(
      Subject subject, ReceiptStatus status, TrailDocument noted, Problem problem) {
    return Receipt.of(subject, status, noted.document(), noted.recordNo()).with(problem);
  }

  private void note(
      TrailDocument noted, PostingState state, String recordNo, String request, String problem) {
    TrailMove move = new TrailMove(noted.document().key(), state, recordNo, request, problem);
    trail.move(ledger.books(), move, clock.instant());
  }
}
