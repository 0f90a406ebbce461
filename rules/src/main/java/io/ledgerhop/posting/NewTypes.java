// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting;

import static java.util.stream.Collectors.toSet;

import io.ledgerhop.document.BusinessKey;
import io.ledgerhop.document.Document;
import io.ledgerhop.plan.Plan;
import io.ledgerhop.posting.ledger.Ledger;
import io.ledgerhop.posting.ledger.PostedSettlements;
import io.ledgerhop.posting.report.Receipt;
import io.ledgerhop.posting.report.ReceiptStatus;
import io.ledgerhop.posting.trail.EnteredTypes;
import io.ledgerhop.posting.trail.SettlementKey;
import io.ledgerhop.posting.trail.Trail;
import io.ledgerhop.posting.trail.TrailDocument;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.settlement.LineType;
import io.ledgerhop.settlement.TypeTotal;
import io.ledgerhop.settlement.Warning;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the types of money lines that no posted settlement of the seller account had, and records
 * the types of settlements that are entered.
 *
 * <p>A type counts as known once a settlement with it is posted: by a run, or by a person who has
 * looked at its drafts. The ledger is asked about drafts only if that may make a type known.
 */
final class NewTypes {

  /** At most this many settlements that may still be drafts are looked up for one settlement. */
  private static final int LOOKED_UP_MAX = 100;

  /** At most this many types of a settlement are named. */
  private static final int NAMED_MAX = 100;

  private static final Set<ReceiptStatus> OF_POSTED =
      EnumSet.of(ReceiptStatus.POSTED, ReceiptStatus.REVERSED, ReceiptStatus.VENDOR_CREATED);

  private final Ledger ledger;
  private final Trail trail;
  private final Trail earlier;
  private final Run run;
  private final Map<SettlementKey, Found> found = new HashMap<>();
  private final Map<SettlementKey, Set<LineType>> lookedUp = new HashMap<>();

  /**
   * The new types of a settlement.
   *
   * @param isFirst whether no type of its seller account is known
   * @param isNoted whether the trail has them already
   */
  private record Found(List<TypeTotal> types, boolean isFirst, boolean isNoted) {

    /** Those that can become known; what was counted together cannot. */
    Set<LineType> recorded() {
      return types.stream()
          .map(TypeTotal::type)
          .filter(type -> !type.equals(LineType.OTHERS))
          .collect(toSet());
    }

    Found noted() {
      return new Found(types, isFirst, true);
    }
  }

  NewTypes(Ledger ledger, Trail trail, Run run) {
    this.ledger = ledger;
    this.trail = trail;
    this.earlier = run.earlier().orElse(trail);
    this.run = run;
  }

  /** Compares the types of a plan with those that are known; to be called before it is posted. */
  void find(Plan plan) {
    if (plan.types().isEmpty() || plan.documents().isEmpty()) {
      return;
    }
    SettlementKey key = keyOf(plan.documents());
    List<EnteredTypes> entered = earlier.enteredTypes(ledger.books(), key.seller());
    Set<LineType> known = new HashSet<>();
    entered.stream().filter(EnteredTypes::posted).forEach(one -> known.addAll(one.types()));
    List<TypeTotal> unknown = unknown(plan, known);
    if (run.drafts().newTypes() && !unknown.isEmpty()) {
      known.addAll(postedSince(entered, unknown.stream().map(TypeTotal::type).collect(toSet())));
      unknown = unknown(plan, known);
    }
    if (unknown.isEmpty()) {
      found.remove(key);
      return;
    }
    Found here = new Found(unknown, known.isEmpty(), false);
    boolean isNoted =
        entered.stream()
            .filter(one -> one.settlement().equals(key))
            .anyMatch(one -> one.types().containsAll(here.recorded()));
    found.put(key, isNoted ? here.noted() : here);
  }

  private static List<TypeTotal> unknown(Plan plan, Set<LineType> known) {
    return plan.types().stream().filter(total -> !known.contains(total.type())).toList();
  }

  /**
   * True if the settlement of these documents is entered as drafts because of its types. One that
   * has no plan in this run, of which an earlier run has sent something, stays as it was begun.
   */
  boolean draft(List<Document> documents) {
    if (!run.drafts().newTypes() || documents.isEmpty()) {
      return false;
    }
    SettlementKey key = keyOf(documents);
    return found.containsKey(key) || isOpen(key);
  }

  /** True if the trail has types of the settlement and does not know that it is posted. */
  private boolean isOpen(SettlementKey key) {
    List<EnteredTypes> own =
        earlier.enteredTypes(ledger.books(), key.seller()).stream()
            .filter(one -> one.settlement().equals(key))
            .toList();
    return !own.isEmpty() && own.stream().noneMatch(EnteredTypes::posted);
  }

  /** Records the new types of a settlement before the first of its documents is sent. */
  void noteEntered(List<Document> settlement, List<TrailDocument> sent) {
    if (settlement.isEmpty() || sent.isEmpty()) {
      return;
    }
    SettlementKey key = keyOf(settlement);
    Found here = found.get(key);
    if (here != null && !here.isNoted()) {
      note(key, here.recorded(), false);
      found.put(key, here.noted());
    }
  }

  /** Records the types as known if this run has posted the whole settlement, and not as drafts. */
  void notePosted(Plan plan, List<Receipt> receipts) {
    Found here = plan.documents().isEmpty() ? null : found.get(keyOf(plan.documents()));
    boolean isPosted =
        receipts.stream().allMatch(receipt -> OF_POSTED.contains(receipt.status()))
            && receipts.stream().anyMatch(receipt -> receipt.status() == ReceiptStatus.POSTED);
    if (here != null && isPosted) {
      note(keyOf(plan.documents()), here.recorded(), true);
    }
  }

  private void note(SettlementKey key, Set<LineType> types, boolean posted) {
    if (!types.isEmpty()) {
      EnteredTypes entered = new EnteredTypes(key, types, posted);
      trail.noteTypes(ledger.books(), entered, run.clock().instant());
    }
  }

  /** The types of settlements that were not posted when they were entered, and are now. */
  private Set<LineType> postedSince(List<EnteredTypes> entered, Set<LineType> wanted) {
    Map<SettlementKey, Set<LineType>> open = new LinkedHashMap<>();
    entered.forEach(one -> open.merge(one.settlement(), one.types(), NewTypes::both));
    entered.stream().filter(EnteredTypes::posted).forEach(one -> open.remove(one.settlement()));
    open.values().removeIf(types -> Collections.disjoint(types, wanted));
    List<SettlementKey> unasked =
        open.keySet().stream()
            .filter(key -> !lookedUp.containsKey(key) && !isOfThisRun(key))
            .limit(LOOKED_UP_MAX)
            .toList();
    Set<SettlementKey> posted = new PostedSettlements(ledger, earlier).among(unasked);
    for (SettlementKey key : unasked) {
      Set<LineType> types = posted.contains(key) ? open.getOrDefault(key, Set.of()) : Set.of();
      lookedUp.put(key, types);
      note(key, types, true);
    }
    Set<LineType> types = new HashSet<>();
    open.keySet().forEach(key -> types.addAll(lookedUp.getOrDefault(key, Set.of())));
    return types;
  }

  /** Nobody has looked yet at what this run has entered. */
  private boolean isOfThisRun(SettlementKey key) {
    Found here = found.get(key);
    return here != null && here.isNoted();
  }

  private static Set<LineType> both(Set<LineType> some, Set<LineType> others) {
    Set<LineType> all = new HashSet<>(some);
    all.addAll(others);
    return all;
  }

  private static SettlementKey keyOf(List<Document> documents) {
    BusinessKey key = documents.get(0).key();
    return new SettlementKey(key.seller(), key.settlementId());
  }

  /**
   * Names the new types, if they are the reason for drafts that this run has sent or would need.
   */
  Stream<Receipt> warnings(Plan plan, List<Receipt> receipts) {
    Found here = plan.documents().isEmpty() ? null : found.get(keyOf(plan.documents()));
    boolean isTried =
        receipts.stream()
            .anyMatch(
                receipt ->
                    DocumentCheck.isSent(receipt) || receipt.status() == ReceiptStatus.REJECTED);
    if (here == null || !isTried || !run.drafts().newTypes()) {
      return Stream.empty();
    }
    return problems(plan, here).stream()
        .map(problem -> Receipt.warning(Warning.of(plan.settlement(), problem)));
  }

  private static List<Problem> problems(Plan plan, Found here) {
    String place = "settlement " + plan.settlement().settlementId();
    String seller = plan.settlement().seller();
    if (here.isFirst()) {
      return List.of(PostingProblem.FIRST_TYPES.at(place, seller, here.types().size()));
    }
    List<Problem> problems = new ArrayList<>();
    here.types().stream()
        .limit(NAMED_MAX)
        .forEach(total -> problems.add(PostingProblem.NEW_TYPE.at(place, seller, total)));
    int more = here.types().size() - problems.size();
    if (more > 0) {
      problems.add(PostingProblem.MORE_NEW_TYPES.at(place, more, seller));
    }
    return problems;
  }
}
