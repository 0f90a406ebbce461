// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.settlement.intake;

import io.ledgerhop.amazon.settlement.SettlementProblem;
import io.ledgerhop.posting.trail.SettlementKey;
import io.ledgerhop.posting.trail.SettlementTrail;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.settlement.SettlementHeader;
import io.ledgerhop.settlement.SettlementKind;
import io.ledgerhop.settlement.SettlementPeriod;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The periods of the settlements that the trail knows, from this run and from earlier ones.
 *
 * <p>Amazon: a settlement starts where the previous one ended. Settlements of several kinds run in
 * parallel.
 */
final class SettlementPeriods {

  /** Maximum number of settlements named in one message. */
  private static final int NAMED_MAX = 3;

  private final SettlementTrail trail;

  SettlementPeriods(SettlementTrail trail) {
    this.trail = trail;
  }

  /**
   * Adds a settlement that the trail knows already, for comparison with later ones; not if it has
   * no line, because only a line names the account type.
   *
   * @param accountType as the file names it; empty if it does not
   */
  void note(SettlementHeader header, String accountType) {
    if (header.lines() > 0) {
      trail.noteAccountType(new SettlementKey(header.seller(), header.settlementId()), accountType);
    }
  }

  /**
   * Compares a settlement with those that were added.
   *
   * @param accountType as the file names it; empty if it does not
   * @return which settlements of the same kind its period overlaps; empty if none, or if the kind
   *     is unknown
   */
  List<Problem> overlaps(SettlementHeader header, String accountType) {
    Currency currency = header.total().currency();
    SettlementKind kind = kind(accountType, header.marketplace(), currency);
    if (header.lines() == 0 || !kind.isKnown()) {
      return List.of();
    }
    List<SettlementPeriod> others =
        trail.overlapping(header).stream()
            .filter(other -> kind(other.accountType(), other.marketplace(), currency).equals(kind))
            .toList();
    return others.isEmpty() ? List.of() : List.of(problem(header, others));
  }

  private static SettlementKind kind(String accountType, String marketplace, Currency currency) {
    return SettlementKind.of(Optional.of(accountType), marketplace, currency);
  }

  private static Problem problem(SettlementHeader header, List<SettlementPeriod> others) {
    String named =
        others.stream()
            .limit(NAMED_MAX)
            .map(SettlementPeriods::text)
            .collect(Collectors.joining("; "));
    String more = others.size() > NAMED_MAX ? "; and " + (others.size() - NAMED_MAX) + " more" : "";
    return SettlementProblem.PERIODS_OVERLAP.at(
        "settlement " + header.settlementId(), header.start(), header.end(), named + more);
  }

  private static String text(SettlementPeriod period) {
    return "settlement " + period.settlementId() + ", " + period.start() + " to " + period.end();
  }
}
