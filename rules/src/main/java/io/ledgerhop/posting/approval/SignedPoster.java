// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.approval;

import static io.ledgerhop.posting.approval.ApprovalProblem.NOT_APPROVED;
import static io.ledgerhop.posting.approval.ApprovalProblem.WITHDRAWN;

import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.Origin;
import io.ledgerhop.plan.Hold;
import io.ledgerhop.plan.Plan;
import io.ledgerhop.posting.Poster;
import io.ledgerhop.posting.PreviewLedger;
import io.ledgerhop.posting.Run;
import io.ledgerhop.posting.ledger.Ledger;
import io.ledgerhop.posting.report.Receipt;
import io.ledgerhop.posting.report.Subject;
import io.ledgerhop.posting.trail.Books;
import io.ledgerhop.posting.trail.ContentHash;
import io.ledgerhop.posting.trail.MemoryTrail;
import io.ledgerhop.posting.trail.PostingState;
import io.ledgerhop.posting.trail.SettlementStatus;
import io.ledgerhop.posting.trail.Trail;
import io.ledgerhop.posting.trail.TrailDocument;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.settlement.SettlementHeader;
import io.ledgerhop.time.Sleeper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Posts a settlement only if the rules that decided its lines are approved. Any other is held, and
 * its documents are previewed.
 *
 * <p>Lines that no rule decided, such as those of documents that were made of rows, need no
 * approval. Documents that an earlier run has posted need none either, because they are not sent
 * again.
 */
public final class SignedPoster {

  private final Poster poster;
  private final Poster preview;
  private final Approvals approvals;
  private final Trail trail;
  private final Trail known;
  private final Books books;
  private final Run run;

  /**
   * @param poster posts what is approved
   * @param ledger the one of the poster
   * @param trail the one of the poster, which gets the status of a settlement that is held
   */
  public SignedPoster(
      Poster poster, Approvals approvals, Ledger ledger, Trail trail, Run run, Sleeper sleeper) {
    this.poster = poster;
    this.approvals = approvals;
    this.trail = trail;
    this.known = run.earlier().orElse(trail);
    this.books = ledger.books();
    this.run = run;
    this.preview =
        new Poster(new PreviewLedger(ledger), new MemoryTrail(), run.after(known), sleeper);
  }

  /**
   * The receipts of the poster; or a hold for each hash that is not approved, and the receipts of a
   * preview.
   */
  public List<Receipt> post(Plan plan) {
    List<Problem> missing = plan.isHeld() ? List.of() : missing(plan);
    if (missing.isEmpty()) {
      return poster.post(plan);
    }
    hold(plan.settlement(), missing.get(0).message());
    Subject subject = Subject.of(plan.settlement());
    return Stream.concat(
            missing.stream().map(problem -> Receipt.held(subject, Hold.of(problem))),
            preview.post(plan).stream())
        .toList();
  }

  private void hold(SettlementHeader settlement, String why) {
    Instant now = run.clock().instant();
    trail.noteSettlement(settlement, now);
    trail.concludeSettlement(
        settlement.seller(), settlement.settlementId(), SettlementStatus.HELD, why, now);
  }

  private List<Problem> missing(Plan plan) {
    String place = "settlement " + plan.settlement().settlementId();
    List<Problem> problems = new ArrayList<>();
    firstRules(plan).forEach((hash, rule) -> problem(place, hash, rule).ifPresent(problems::add));
    return problems;
  }

  /** The hashes of the rules of all documents that may be sent, each with the first rule. */
  private Map<String, String> firstRules(Plan plan) {
    Map<String, String> rules = new LinkedHashMap<>();
    plan.documents().stream()
        .filter(document -> !isPosted(plan, document))
        .flatMap(document -> document.lines().stream())
        .map(DocumentLine::origin)
        .filter(origin -> !origin.rulesHash().isEmpty())
        .forEach(origin -> rules.putIfAbsent(origin.rulesHash(), first(origin)));
    return rules;
  }

  private static String first(Origin origin) {
    return origin.rule().split("; ", 2)[0];
  }

  /** True if nothing is sent for the document, whatever it is now. */
  private boolean isPosted(Plan plan, Document document) {
    Optional<TrailDocument> noted = known.document(books, document.key());
    return noted.isPresent()
        && noted.get().state() == PostingState.VERIFIED
        && (!run.changed().reverses(plan.settlement().settlementId())
            || noted.get().contentHash().equals(ContentHash.of(document)));
  }

  private Optional<Problem> problem(String place, String hash, String rule) {
    Optional<Approval> last = approvals.last(hash);
    if (last.isEmpty()) {
      return Optional.of(NOT_APPROVED.at(place, hash, rule));
    }
    Approval entry = last.get();
    if (entry.granted()) {
      return Optional.empty();
    }
    String note = entry.signature().note();
    return Optional.of(
        WITHDRAWN.at(
            place,
            hash,
            rule,
            entry.signature().by(),
            entry.rules().files().isEmpty() ? "it" : entry.rules().files().get(0).getKey(),
            entry.at(),
            note.isEmpty() ? "" : " (" + note + ")"));
  }
}
