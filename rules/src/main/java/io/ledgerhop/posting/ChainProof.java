// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting;

import io.ledgerhop.document.Document;
import io.ledgerhop.plan.Plan;
import io.ledgerhop.posting.report.Receipt;
import io.ledgerhop.posting.report.ReceiptStatus;
import io.ledgerhop.posting.report.Subject;
import io.ledgerhop.posting.trail.SettlementKey;
import io.ledgerhop.posting.trail.Trail;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.proof.ChainFinding;
import io.ledgerhop.proof.PostedControls;
import io.ledgerhop.proof.ProofProblem;
import io.ledgerhop.proof.RollForward;
import io.ledgerhop.proof.SettlementBalances;
import io.ledgerhop.proof.SettlementChains;
import io.ledgerhop.proof.SettlementLink;
import io.ledgerhop.settlement.SettlementHeader;
import io.ledgerhop.settlement.Warning;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Proves at the end of a run that no settlement is missing, and that reserve and debt pass from
 * each settlement to the next one: those of this run together with those that the trail knows.
 */
public final class ChainProof {

  /** The roll-forward of at most this many settlements of a run is reported. */
  static final int SETTLEMENTS_MAX = 10_000;

  private static final Set<ReceiptStatus> IN_THE_BOOKS =
      EnumSet.of(
          ReceiptStatus.POSTED,
          ReceiptStatus.DRAFTED,
          ReceiptStatus.ALREADY_POSTED,
          ReceiptStatus.REVERSED,
          ReceiptStatus.PREVIEWED,
          ReceiptStatus.NOTHING_TO_POST,
          ReceiptStatus.VENDOR_CREATED,
          ReceiptStatus.WARNING);

  private final Trail trail;
  private final Supplier<List<SettlementLink>> earlier;
  private final Clock clock;
  private final Map<SettlementKey, SettlementHeader> settlements = new LinkedHashMap<>();
  private final Map<SettlementHeader, PostedControls> posted = new LinkedHashMap<>();

  /**
   * @param trail takes what the settlements of this run carry over
   * @param earlier the settlements of earlier runs, if that trail does not know them
   */
  public ChainProof(Trail trail, Supplier<List<SettlementLink>> earlier, Clock clock) {
    this.trail = trail;
    this.earlier = earlier;
    this.clock = clock;
  }

  /**
   * Records what a settlement carries over, whether or not it could be posted.
   *
   * @param receipts those of its plan
   */
  public void add(Plan plan, List<Receipt> receipts) {
    SettlementHeader header = plan.settlement();
    if (plan.balances().isEmpty()) {
      return;
    }
    SettlementBalances balances = plan.balances().get();
    trail.noteSettlement(header, clock.instant());
    trail.noteBalances(header, balances);
    SettlementKey key = new SettlementKey(header.seller(), header.settlementId());
    if (settlements.size() >= SETTLEMENTS_MAX) {
      return;
    }
    settlements.put(key, header);
    if (receipts.stream().allMatch(receipt -> IN_THE_BOOKS.contains(receipt.status()))) {
      List<Document> documents =
          receipts.stream()
              .flatMap(receipt -> receipt.document().stream())
              .filter(document -> !document.key().isReversal())
              .toList();
      posted.put(header, PostedControls.of(header, balances, documents));
    }
  }

  /**
   * What does not fit together, debts that are open, and the roll-forward of each settlement of
   * this run that is in the books; to be called after the last plan.
   */
  public List<Receipt> conclude() {
    SettlementChains chains = SettlementChains.of(links());
    List<Receipt> receipts = new ArrayList<>();
    chains.findings().stream().map(ChainProof::receipt).forEach(receipts::add);
    chains.openDebts().stream().map(this::openDebt).forEach(receipts::add);
    posted.forEach(
        (header, controls) ->
            receipts.add(
                Receipt.rollForward(Subject.of(header), RollForward.of(controls, chains))));
    return receipts;
  }

  /** What this run has recorded replaces what earlier ones have. */
  private Collection<SettlementLink> links() {
    Map<SettlementKey, SettlementLink> links = new LinkedHashMap<>();
    earlier.get().forEach(link -> links.put(keyOf(link), link));
    trail.links().forEach(link -> links.put(keyOf(link), link));
    return links.values();
  }

  private static SettlementKey keyOf(SettlementLink link) {
    return new SettlementKey(link.seller(), link.settlementId());
  }

  private static Receipt receipt(ChainFinding finding) {
    return Receipt.finding(
        finding.settlement().seller(), finding.settlement().settlementId(), finding.problem());
  }

  /** A debt that an earlier run has left is a warning of the run, not of one of its settlements. */
  private Receipt openDebt(SettlementLink link) {
    Problem problem =
        ProofProblem.OPEN_DEBT.at("settlement " + link.settlementId(), link.debt(), link.end());
    SettlementHeader header = settlements.get(keyOf(link));
    return Receipt.warning(
        header == null ? Warning.ofRun("", problem) : Warning.of(header, problem));
  }
}
