// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting;

import io.ledgerhop.document.Document;
import io.ledgerhop.posting.ledger.Ledger;
import io.ledgerhop.posting.ledger.LedgerEntries;
import io.ledgerhop.posting.report.Receipt;
import io.ledgerhop.posting.report.ReceiptStatus;
import io.ledgerhop.posting.report.Subject;
import io.ledgerhop.posting.trail.Trail;
import io.ledgerhop.posting.trail.TrailDocument;
import io.ledgerhop.problem.ConnectorException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Posts documents of one settlement in their order: looks all of them up, sends those that the
 * ledger lacks, and reads back all that it has confirmed.
 *
 * <p>The look-up before the first send and the read-back are each one batch, because each call to
 * the ledger counts. Nothing is sent after a document whose outcome is open.
 */
final class DocumentSequence {

  private final Ledger ledger;
  private final DocumentPoster poster;
  private final EntryProof proof;
  private final LookUps lookUps;

  DocumentSequence(Ledger ledger, Trail trail, Clock clock, LookUps lookUps) {
    this.ledger = ledger;
    this.proof = new EntryProof(ledger, trail, clock);
    this.lookUps = lookUps;
    this.poster = new DocumentPoster(ledger, proof, lookUps);
  }

  /**
   * One receipt for each document, in the same order. After a pause, what may still be sent is
   * looked up once more: something that was sent long ago may have become visible.
   */
  List<Receipt> post(Subject subject, List<TrailDocument> documents) {
    List<TrailDocument> noted = documents.stream().map(poster::withoutSent).toList();
    LedgerEntries shown = lookedUp(noted);
    List<PostingStep> steps = new ArrayList<>();
    Optional<Document> stopper = Optional.empty();
    Duration waited = lookUps.used();
    for (int index = 0; index < noted.size(); index++) {
      if (stopper.isEmpty() && !lookUps.used().equals(waited)) {
        waited = lookUps.used();
        shown = lookedUp(noted.subList(index, noted.size()));
      }
      TrailDocument document = noted.get(index);
      PostingStep step =
          stopper.isPresent()
              ? behind(stopper.get(), subject, document, shown)
              : poster.post(subject, document, shown);
      steps.add(step);
      if (stopper.isEmpty() && step.stops()) {
        stopper = Optional.of(document.document());
      }
    }
    return receipts(subject, steps);
  }

  private LedgerEntries lookedUp(List<TrailDocument> noted) {
    List<Document> open =
        noted.stream()
            .filter(document -> document.state().isAbsent() || document.state().isInterrupted())
            .map(TrailDocument::document)
            .toList();
    return open.isEmpty() ? LedgerEntries.NONE : ledger.find(open);
  }

  private PostingStep behind(
      Document stopper, Subject subject, TrailDocument document, LedgerEntries shown) {
    return document.state().isAbsent()
        ? new PostingStep.Finished(Unsent.behind(stopper, subject, document.document()))
        : poster.postWithoutSending(subject, document, shown);
  }

  private List<Receipt> receipts(Subject subject, List<PostingStep> steps) {
    List<Document> confirmed =
        steps.stream()
            .filter(PostingStep.Confirmed.class::isInstance)
            .map(step -> ((PostingStep.Confirmed) step).document().document())
            .toList();
    Function<TrailDocument, Receipt> readBack = readBack(subject, confirmed);
    return steps.stream().map(step -> step.receipt(readBack)).toList();
  }

  /** The receipt of each document that the ledger has confirmed. */
  private Function<TrailDocument, Receipt> readBack(Subject subject, List<Document> confirmed) {
    try {
      LedgerEntries shown = confirmed.isEmpty() ? LedgerEntries.NONE : shown(confirmed);
      return document -> proof.compared(subject, document, shown, ReceiptStatus.POSTED);
    } catch (ConnectorException away) {
      return document ->
          EntryProof.failed(subject, ReceiptStatus.UNKNOWN, document, away.problem());
    }
  }

  /** All entries, waiting for those that the ledger does not show yet. */
  private LedgerEntries shown(List<Document> documents) {
    LedgerEntries shown = ledger.find(documents);
    try {
      return shown.and(lookUps.after(LookUps.AFTER_CONFIRMATION, shown.missing(documents)));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return shown;
    }
  }
}
