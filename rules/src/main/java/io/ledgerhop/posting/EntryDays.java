// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting;

import static io.ledgerhop.posting.PostingProblem.PERIOD_CLOSED;

import io.ledgerhop.document.BusinessKey;
import io.ledgerhop.document.Document;
import io.ledgerhop.posting.ledger.Ledger;
import io.ledgerhop.posting.ledger.LedgerEntries;
import io.ledgerhop.posting.ledger.LedgerEntry;
import io.ledgerhop.posting.trail.ContentHash;
import io.ledgerhop.posting.trail.Trail;
import io.ledgerhop.posting.trail.TrailDocument;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Decides on which day each document of a settlement is posted: on its own, unless the books are
 * closed for it.
 *
 * <p>The day of a document that was sent never changes again, whether its period is reopened or
 * more of the books are closed later: the trail or the ledger knows it.
 */
final class EntryDays {

  private final Ledger ledger;
  private final Trail trail;
  private final ClosedPeriod policy;

  EntryDays(Ledger ledger, Trail trail, ClosedPeriod policy) {
    this.ledger = ledger;
    this.trail = trail;
    this.policy = policy;
  }

  /**
   * The documents of a settlement with the days on which they are posted.
   *
   * @param closed one for each document that makes the settlement wait; empty if none does
   */
  record Dated(List<Document> documents, List<Problem> closed) {}

  /**
   * Asks for the closed days only if a document may have to be sent, together with whatever else
   * the ledger has to know of the documents.
   *
   * @throws ConnectorException with {@link PostingProblem#PERIOD_CLOSED} if the run is to end
   */
  Dated of(List<Document> planned) {
    Map<BusinessKey, Document> dated = new HashMap<>();
    planned.forEach(document -> sent(document).ifPresent(was -> dated.put(document.key(), was)));
    if (dated.size() < planned.size()) {
      ledger.expect(planned);
    }
    planned.stream()
        .filter(document -> !dated.containsKey(document.key()))
        .filter(this::isOpen)
        .forEach(document -> dated.put(document.key(), document));
    List<Document> onClosedDays =
        planned.stream().filter(document -> !dated.containsKey(document.key())).toList();
    LedgerEntries shown = onClosedDays.isEmpty() ? LedgerEntries.NONE : ledger.find(onClosedDays);
    List<Problem> closed = new ArrayList<>();
    for (Document document : onClosedDays) {
      Optional<Document> kept = kept(document, shown);
      if (kept.isEmpty() && policy != ClosedPeriod.NEXT_OPEN_DATE) {
        closed.add(PERIOD_CLOSED.at(document.number(), document.date(), closedThrough()));
      }
      dated.put(document.key(), kept.orElseGet(() -> movedTo(firstOpenDay(), document)));
    }
    if (!closed.isEmpty() && policy == ClosedPeriod.STOP) {
      throw new ConnectorException(closed.get(0));
    }
    return new Dated(planned.stream().map(document -> dated.get(document.key())).toList(), closed);
  }

  /** The document as it was sent, if only its day was another one; as it is planned otherwise. */
  private Optional<Document> sent(Document document) {
    return trail
        .document(ledger.books(), document.key())
        .filter(noted -> !noted.state().isAbsent())
        .map(noted -> asSent(document, noted));
  }

  private static Document asSent(Document document, TrailDocument noted) {
    Document moved = movedTo(noted.document().date(), document);
    return ContentHash.of(moved).equals(noted.contentHash()) ? moved : document;
  }

  private boolean isOpen(Document document) {
    return ledger.closedThrough().filter(day -> !document.date().isAfter(day)).isEmpty();
  }

  /** The document as the ledger has it, if a run whose trail is lost has posted it. */
  private static Optional<Document> kept(Document document, LedgerEntries shown) {
    return shown.unreadable().containsKey(document.key())
        ? Optional.of(document)
        : shown.of(document).map(entry -> asKept(document, entry));
  }

  private static Document asKept(Document document, LedgerEntry entry) {
    Document moved = movedTo(entry.date(), document);
    return moved.memo().equals(entry.memo().strip()) ? moved : document;
  }

  /** An earlier day is none that this class has chosen. */
  private static Document movedTo(LocalDate day, Document document) {
    return day.isAfter(document.date()) ? MovedDocument.of(document, day) : document;
  }

  private LocalDate firstOpenDay() {
    return closedThrough().plusDays(1);
  }

  private LocalDate closedThrough() {
    return ledger.closedThrough().orElseThrow();
  }
}
