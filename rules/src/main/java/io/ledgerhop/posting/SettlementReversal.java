// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting;

import static io.ledgerhop.posting.reversal.ReversalProblem.CASH_ENTERED;
import static io.ledgerhop.posting.reversal.ReversalProblem.LATER_SLICE;
import static io.ledgerhop.posting.reversal.ReversalProblem.NOTHING_POSTED;
import static io.ledgerhop.posting.reversal.ReversalProblem.SELLER_UNCLEAR;

import io.ledgerhop.document.Document;
import io.ledgerhop.posting.ledger.Ledger;
import io.ledgerhop.posting.report.Receipt;
import io.ledgerhop.posting.report.ReceiptStatus;
import io.ledgerhop.posting.report.Subject;
import io.ledgerhop.posting.reversal.PostedSlices;
import io.ledgerhop.posting.trail.SettlementKey;
import io.ledgerhop.posting.trail.SettlementStatus;
import io.ledgerhop.posting.trail.Trail;
import io.ledgerhop.posting.trail.TrailDocument;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.proof.SettlementLink;
import io.ledgerhop.settlement.PayoutId;
import io.ledgerhop.time.Sleeper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/** Takes back what was posted for a settlement; the next run of the pipeline posts it again. */
public final class SettlementReversal {

  private final Ledger ledger;
  private final Trail trail;
  private final Run run;
  private final EntryStates documents;
  private final SliceReversal reversal;

  public SettlementReversal(Ledger ledger, Trail trail, Run run, Sleeper sleeper) {
    this.ledger = ledger;
    this.trail = trail;
    this.run = run;
    this.documents = new EntryStates(ledger, trail, run, sleeper);
    EntryDays days = new EntryDays(ledger, trail, run.closedPeriod());
    this.reversal = new SliceReversal(ledger, trail, run, documents, days);
  }

  /**
   * The settlement of this number, or the one whose money a cash entry of this number enters.
   *
   * @param seller empty if the trail has the number of one seller account only
   * @throws ConnectorException if it is not named and the trail does not tell, with {@link
   *     io.ledgerhop.posting.reversal.ReversalProblem#NOTHING_POSTED} if the trail has no such
   *     settlement, and {@link io.ledgerhop.posting.reversal.ReversalProblem#SELLER_UNCLEAR} if it
   *     has several
   */
  public SettlementKey settlement(String seller, String settlementId) {
    if (!seller.isEmpty()) {
      return new SettlementKey(seller, settlementId);
    }
    String own = PayoutId.read(settlementId).map(PayoutId::settlementId).orElse(settlementId);
    List<String> sellers =
        trail.links().stream()
            .filter(link -> link.settlementId().equals(own))
            .map(SettlementLink::seller)
            .distinct()
            .sorted()
            .toList();
    if (sellers.isEmpty()) {
      throw new ConnectorException(NOTHING_POSTED.at("settlement " + settlementId, ""));
    }
    if (sellers.size() > 1) {
      throw new ConnectorException(
          SELLER_UNCLEAR.at("settlement " + settlementId, String.join(", ", sellers)));
    }
    return new SettlementKey(sellers.get(0), settlementId);
  }

  /**
   * One receipt for each document that takes another one back, or for each reason why nothing was
   * reversed; none if everything was reversed before.
   *
   * @param slice the only slice that is reversed; empty for all
   * @param date the entry date of the reversals; empty if each has the date of what it reverses
   * @throws ConnectorException with {@link
   *     io.ledgerhop.posting.reversal.ReversalProblem#NOTHING_POSTED} if the trail has nothing of
   *     it, and when the ledger or the trail cannot be used
   */
  public List<Receipt> reverse(SettlementKey key, OptionalInt slice, Optional<LocalDate> date) {
    requirePosted(key, slice);
    Subject subject = new Subject(key.seller(), key.settlementId(), "", Optional.empty(), 0);
    String owner = trail.lease(ledger.books(), key, run.name(), run.lease());
    if (!owner.equals(run.name())) {
      return noted(key).stream()
          .map(noted -> Unsent.skipped(subject, noted.document(), owner))
          .toList();
    }
    try {
      List<Receipt> open = resolved(subject, key);
      return open.isEmpty() ? reversed(subject, key, slice, date) : open;
    } finally {
      trail.release(ledger.books(), key, run.name());
    }
  }

  /**
   * Reverses nothing now: the sources offer the settlement again, and the next run reverses and
   * posts again those of its slices that have changed, if it may.
   *
   * @throws ConnectorException with {@link
   *     io.ledgerhop.posting.reversal.ReversalProblem#NOTHING_POSTED} if the trail has nothing of
   *     it
   */
  public void reopen(SettlementKey key) {
    requirePosted(key, OptionalInt.empty());
    reopen(key, "what has changed of it is reversed and posted again by the next run");
  }

  private void requirePosted(SettlementKey key, OptionalInt slice) {
    List<TrailDocument> own =
        noted(key).stream()
            .filter(noted -> slice.isEmpty() || noted.document().key().slice() == slice.getAsInt())
            .toList();
    if (PostedSlices.of(own).isEmpty()) {
      String part = slice.isPresent() ? ", slice " + slice.getAsInt() : "";
      throw new ConnectorException(
          NOTHING_POSTED.at(
              "settlement " + key.settlementId() + part, " for seller account " + key.seller()));
    }
  }

  private List<TrailDocument> noted(SettlementKey key) {
    return trail.documents(ledger.books(), key);
  }

  /** The receipts of documents whose outcome stays open; empty if there is none. */
  private List<Receipt> resolved(Subject subject, SettlementKey key) {
    List<TrailDocument> interrupted =
        noted(key).stream().filter(noted -> noted.state().isInterrupted()).toList();
    List<Document> all = interrupted.stream().map(TrailDocument::document).toList();
    return documents.post(subject, all, interrupted).stream()
        .filter(receipt -> !receipt.code().isEmpty())
        .toList();
  }

  private List<Receipt> reversed(
      Subject subject, SettlementKey key, OptionalInt slice, Optional<LocalDate> date) {
    PostedSlices posted = PostedSlices.of(noted(key));
    Set<Integer> slices = new TreeSet<>(posted.begun());
    posted.inLedger().stream()
        .filter(known -> slice.isEmpty() || known == slice.getAsInt())
        .forEach(slices::add);
    if (slices.isEmpty()) {
      return List.of();
    }
    List<Problem> needed = neededBy(key, posted, slices);
    if (!needed.isEmpty()) {
      return posted.open(slices).stream()
          .map(noted -> Unsent.rejected(subject, noted.document(), needed))
          .toList();
    }
    List<Receipt> receipts = reversal.reverse(subject, posted, slices, date);
    reopen(key, receipts);
    return receipts;
  }

  /** The documents in the ledger that rely on these slices. */
  private List<Problem> neededBy(SettlementKey key, PostedSlices posted, Set<Integer> slices) {
    String place = "settlement " + key.settlementId();
    List<Problem> problems = new ArrayList<>();
    int first = slices.stream().mapToInt(Integer::intValue).min().orElseThrow();
    Set<Integer> later = new TreeSet<>(posted.inLedger());
    later.removeIf(number -> number < first || slices.contains(number));
    posted.open(later).stream()
        .limit(1)
        .forEach(noted -> problems.add(LATER_SLICE.at(place, noted.document().number())));
    SettlementKey cash =
        new SettlementKey(key.seller(), new PayoutId(key.settlementId()).toString());
    PostedSlices received = PostedSlices.of(noted(cash));
    received.open(received.inLedger()).stream()
        .limit(1)
        .forEach(
            noted ->
                problems.add(
                    CASH_ENTERED.at(place, noted.document().number(), cash.settlementId())));
    return problems;
  }

  private void reopen(SettlementKey key, List<Receipt> receipts) {
    if (receipts.stream().anyMatch(receipt -> receipt.status() == ReceiptStatus.REVERSED)) {
      reopen(key, "it was reversed, and is posted again by the next run");
    }
  }

  /** The sources offer a settlement again, as long as it is not finished. */
  private void reopen(SettlementKey key, String why) {
    if (trail.settlement(key.seller(), key.settlementId()).isPresent()) {
      trail.concludeSettlement(
          key.seller(), key.settlementId(), SettlementStatus.OPEN, why, run.clock().instant());
    }
  }
}
