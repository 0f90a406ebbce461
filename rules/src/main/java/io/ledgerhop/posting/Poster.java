// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting;

import static io.ledgerhop.posting.PostingProblem.CONTENT_CONFLICT;
import static io.ledgerhop.posting.PostingProblem.LEASED;
import static io.ledgerhop.posting.PostingProblem.NOT_SENT;

import io.ledgerhop.document.BusinessKey;
import io.ledgerhop.document.Document;
import io.ledgerhop.plan.Plan;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.settlement.SettlementHeader;
import io.ledgerhop.time.Sleeper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Posts the documents of a settlement exactly once, whole and in order.
 *
 * <p>Throws {@link io.ledgerhop.problem.ConnectorException} when the ledger or the trail cannot be
 * used before a document was sent; after that, an unclear outcome is a receipt.
 */
public final class Poster {

  private final Ledger ledger;
  private final Trail trail;
  private final Run run;
  private final DocumentPoster documents;

  public Poster(Ledger ledger, Trail trail, Run run, Sleeper sleeper) {
    this.ledger = ledger;
    this.trail = trail;
    this.run = run;
    this.documents = new DocumentPoster(ledger, trail, run.clock(), sleeper);
  }

  /** One receipt for each document, or for each reason why there is none. */
  public List<Receipt> post(Plan plan) {
    return plan.isHeld() ? hold(plan) : leased(plan);
  }

  /**
   * Finishes what an earlier run sent and could not conclude; to be called before anything new is
   * posted.
   */
  public List<Receipt> finishInterrupted() {
    List<Receipt> receipts = new ArrayList<>();
    for (TrailDocument noted : trail.interrupted(ledger.books())) {
      String seller = noted.document().key().seller();
      String settlementId = noted.document().key().settlementId();
      Subject subject = new Subject(seller, settlementId, "", Optional.empty(), 0);
      receipts.add(whileLeased(new SettlementKey(seller, settlementId), subject, noted));
    }
    return receipts;
  }

  /** Another run may have finished the document before it gave the settlement back. */
  private Receipt whileLeased(SettlementKey key, Subject subject, TrailDocument noted) {
    String owner = trail.lease(ledger.books(), key, run.name(), run.lease());
    if (!owner.equals(run.name())) {
      return skipped(subject, noted.document(), owner);
    }
    try {
      BusinessKey document = noted.document().key();
      return documents.post(subject, trail.document(ledger.books(), document).orElse(noted));
    } finally {
      trail.release(ledger.books(), key, run.name());
    }
  }

  private List<Receipt> hold(Plan plan) {
    Subject subject = Subject.of(plan.settlement());
    conclude(plan.settlement(), SettlementStatus.HELD, plan.holds().get(0).message());
    return plan.holds().stream().map(hold -> Receipt.held(subject, hold)).toList();
  }

  private List<Receipt> leased(Plan plan) {
    SettlementHeader settlement = plan.settlement();
    Subject subject = Subject.of(settlement);
    SettlementKey key = new SettlementKey(settlement.seller(), settlement.settlementId());
    String owner = trail.lease(ledger.books(), key, run.name(), run.lease());
    if (!owner.equals(run.name())) {
      return plan.documents().stream().map(document -> skipped(subject, document, owner)).toList();
    }
    try {
      return concluded(settlement, postWhole(subject, plan.documents()));
    } finally {
      trail.release(ledger.books(), key, run.name());
    }
  }

  private List<Receipt> postWhole(Subject subject, List<Document> planned) {
    List<TrailDocument> noted = trail.intend(ledger.books(), planned, run.clock().instant());
    List<Receipt> refused = refusals(subject, planned, noted);
    return refused.isEmpty() ? inOrder(subject, noted) : refused;
  }

  /**
   * Everything that can be known before the first write; a settlement is posted whole or not at
   * all.
   */
  private List<Receipt> refusals(
      Subject subject, List<Document> planned, List<TrailDocument> noted) {
    List<Receipt> refused = new ArrayList<>();
    boolean allThere = noted.stream().noneMatch(document -> document.state().isAbsent());
    for (int index = 0; index < planned.size(); index++) {
      Document document = planned.get(index);
      if (!noted.get(index).contentHash().equals(ContentHash.of(document))) {
        refused.add(rejected(subject, document, List.of(CONTENT_CONFLICT.at(document.number()))));
      } else if (!allThere) {
        List<Problem> problems = new MasterDataCheck(ledger.masterData()).problems(document);
        if (!problems.isEmpty()) {
          refused.add(rejected(subject, document, problems));
        }
      }
    }
    return refused;
  }

  private List<Receipt> inOrder(Subject subject, List<TrailDocument> noted) {
    List<Receipt> receipts = new ArrayList<>();
    Optional<Document> stopper = Optional.empty();
    for (TrailDocument document : noted) {
      if (stopper.isPresent()) {
        Problem problem = NOT_SENT.at(document.document().number(), stopper.get().number());
        receipts.add(rejected(subject, document.document(), List.of(problem)));
        continue;
      }
      Receipt receipt = documents.post(subject, document);
      receipts.add(receipt);
      if (!receipt.code().isEmpty()) {
        stopper = receipt.document();
      }
    }
    return receipts;
  }

  private List<Receipt> concluded(SettlementHeader settlement, List<Receipt> receipts) {
    Optional<Receipt> failure =
        receipts.stream().filter(receipt -> !receipt.code().isEmpty()).findFirst();
    if (failure.isPresent()) {
      conclude(settlement, SettlementStatus.OPEN, failure.get().message());
    } else {
      conclude(settlement, SettlementStatus.FINISHED, "");
    }
    return receipts;
  }

  private void conclude(SettlementHeader settlement, SettlementStatus status, String explanation) {
    trail.noteSettlement(settlement, run.clock().instant());
    trail.concludeSettlement(
        settlement.seller(), settlement.settlementId(), status, explanation, run.clock().instant());
  }

  private static Receipt rejected(Subject subject, Document document, List<Problem> problems) {
    List<String> messages = problems.stream().map(Problem::message).toList();
    Receipt receipt =
        Receipt.of(subject, ReceiptStatus.REJECTED, document, "").with(problems.get(0));
    return receipt.withMessage(String.join("\n", messages));
  }

  private static Receipt skipped(Subject subject, Document document, String owner) {
    return Receipt.of(subject, ReceiptStatus.SKIPPED, document, "")
        .with(LEASED.at(document.number(), owner));
  }
}
