// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting;

import static io.ledgerhop.posting.reversal.ReversalProblem.BEFORE_ITS_ENTRY;
import static io.ledgerhop.posting.reversal.ReversalProblem.CHANGED_IN_LEDGER;
import static io.ledgerhop.posting.reversal.ReversalProblem.GONE;
import static io.ledgerhop.posting.reversal.ReversalProblem.TRADE_DOCUMENT;

import io.ledgerhop.document.BusinessKey;
import io.ledgerhop.document.Document;
import io.ledgerhop.plan.Hold;
import io.ledgerhop.posting.ledger.Ledger;
import io.ledgerhop.posting.ledger.LedgerEntries;
import io.ledgerhop.posting.ledger.LedgerEntry;
import io.ledgerhop.posting.report.Receipt;
import io.ledgerhop.posting.report.ReceiptStatus;
import io.ledgerhop.posting.report.Subject;
import io.ledgerhop.posting.reversal.PostedSlices;
import io.ledgerhop.posting.reversal.ReversedDocument;
import io.ledgerhop.posting.trail.PostingState;
import io.ledgerhop.posting.trail.Trail;
import io.ledgerhop.posting.trail.TrailDocument;
import io.ledgerhop.posting.trail.TrailMove;
import io.ledgerhop.problem.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Takes documents back by opposite ones, all of them or none; whoever uses it holds the lease of
 * the settlement, and has resolved what earlier runs have sent.
 *
 * <p>The opposite documents are posted like any other. A document counts as reversed once the one
 * that takes it back was read back.
 */
final class SliceReversal {

  private final Ledger ledger;
  private final Trail trail;
  private final Run run;
  private final EntryStates documents;
  private final EntryDays days;

  SliceReversal(Ledger ledger, Trail trail, Run run, EntryStates documents, EntryDays days) {
    this.ledger = ledger;
    this.trail = trail;
    this.run = run;
    this.documents = documents;
    this.days = days;
  }

  /**
   * One receipt for each document that takes another one back, or for each reason why nothing was
   * reversed. What an earlier run has begun is finished.
   *
   * @param posted what the trail has of the settlement
   * @param slices those that are reversed
   * @param date the entry date of the reversals; empty if each has the date of what it reverses
   */
  List<Receipt> reverse(
      Subject subject, PostedSlices posted, Set<Integer> slices, Optional<LocalDate> date) {
    List<TrailDocument> goods = posted.irreversible(slices);
    if (!goods.isEmpty()) {
      return goods.stream().map(noted -> ofGoods(subject, noted.document())).toList();
    }
    List<ReversedDocument> reversed = posted.reversed(slices, date);
    List<Document> opposite = reversed.stream().map(ReversedDocument::opposite).toList();
    EntryDays.Dated dated = days.of(opposite);
    if (!dated.closed().isEmpty()) {
      return dated.closed().stream().map(why -> Receipt.held(subject, Hold.of(why))).toList();
    }
    List<Receipt> refused = refusals(subject, reversed, dated.documents());
    if (!refused.isEmpty()) {
      return refused;
    }
    List<TrailDocument> noted =
        trail.intend(ledger.books(), dated.documents(), run.clock().instant());
    List<Receipt> receipts = documents.post(subject, dated.documents(), noted);
    List<Receipt> linked = new ArrayList<>();
    for (int index = 0; index < receipts.size(); index++) {
      linked.add(linked(reversed.get(index), receipts.get(index)));
    }
    return linked;
  }

  private static Receipt ofGoods(Subject subject, Document document) {
    return Unsent.rejected(subject, document, List.of(TRADE_DOCUMENT.at(document.number())));
  }

  /** Marks the document as reversed if the one that takes it back is in the ledger. */
  private Receipt linked(ReversedDocument reversed, Receipt receipt) {
    if (!receipt.code().isEmpty()) {
      return receipt;
    }
    Document opposite = receipt.document().orElseThrow();
    String link = "reversed by " + opposite.number() + ", record " + receipt.recordNo();
    BusinessKey key = reversed.posted().document().key();
    TrailMove move = new TrailMove(key, PostingState.REVERSED, "", "", link);
    trail.move(ledger.books(), move, run.clock().instant());
    ReceiptStatus status =
        receipt.status() == ReceiptStatus.DRAFTED ? receipt.status() : ReceiptStatus.REVERSED;
    return Receipt.of(receipt.subject(), status, opposite, receipt.recordNo())
        .withRequest(receipt.request())
        .withMessage(reversed.words());
  }

  /** All refusals that can be known before the first write. */
  private List<Receipt> refusals(
      Subject subject, List<ReversedDocument> reversed, List<Document> opposite) {
    List<TrailDocument> unsent =
        reversed.stream()
            .filter(document -> !document.sent())
            .map(ReversedDocument::posted)
            .toList();
    if (unsent.isEmpty()) {
      return List.of();
    }
    ledger.expect(opposite);
    DocumentCheck check = of(documents.ledger(opposite));
    LedgerEntries shown = ledger.find(unsent.stream().map(TrailDocument::document).toList());
    Map<BusinessKey, List<Problem>> barriers = ledger.barriersToReversal(unsent);
    List<Receipt> refused = new ArrayList<>();
    for (int index = 0; index < reversed.size(); index++) {
      if (!reversed.get(index).sent()) {
        Document posted = reversed.get(index).posted().document();
        List<Problem> problems =
            new ArrayList<>(changes(reversed.get(index), opposite.get(index), shown));
        problems.addAll(barriers.getOrDefault(posted.key(), List.of()));
        problems.addAll(check.faults(opposite.get(index)));
        if (!problems.isEmpty()) {
          refused.add(Unsent.rejected(subject, posted, problems));
        }
      }
    }
    return refused;
  }

  private static DocumentCheck of(Ledger entered) {
    return new DocumentCheck(entered, entered.masterData(), Set.of());
  }

  /** What keeps the opposite document from leaving the accounts as they were before. */
  private static List<Problem> changes(
      ReversedDocument reversed, Document opposite, LedgerEntries shown) {
    TrailDocument posted = reversed.posted();
    Document document = posted.document();
    List<Problem> problems = new ArrayList<>();
    if (opposite.date().isBefore(document.date())) {
      problems.add(BEFORE_ITS_ENTRY.at(document.number(), opposite.date(), document.date()));
    }
    if (shown.unreadable().containsKey(document.key())) {
      problems.add(shown.unreadable().get(document.key()));
      return problems;
    }
    Optional<LedgerEntry> entry = shown.of(document);
    if (entry.isEmpty()) {
      problems.add(GONE.at(document.number(), posted.recordNo()));
      return problems;
    }
    String differences = ReadBack.differences(document, entry.get());
    if (!differences.isEmpty()) {
      problems.add(CHANGED_IN_LEDGER.at(document.number(), posted.recordNo(), differences));
    } else if (!entry.get().recordNo().equals(posted.recordNo())) {
      problems.add(GONE.at(document.number(), posted.recordNo()));
    }
    return problems;
  }
}
