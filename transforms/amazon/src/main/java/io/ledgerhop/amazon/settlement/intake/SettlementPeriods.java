// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.settlement.intake;

import io.ledgerhop.amazon.settlement.SettlementProblem;
import io.ledgerhop.posting.trail.SettlementKey;
import io.ledgerhop.posting.trail.SettlementTrail;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.settlement.Marketplace;
import io.ledgerhop.settlement.SettlementHeader;
import io.ledgerhop.settlement.SettlementPeriod;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The periods of the settlements that the trail knows, from this run and from earlier ones.
 *
 * <p>Amazon: a settlement starts where the previous one ended. Each account type, currency and,
 * where several marketplaces share a currency, marketplace has its own settlements, in parallel.
 */
final class SettlementPeriods {

  /** Maximum number of settlements named in one message. */
  private static final int NAMED_MAX = 3;

  private final SettlementTrail trail;

  /** Distinguishes parallel settlements of one seller account and currency. */
  private record Kind(String accountType, String marketplace) {

    static Kind of(String accountType, String marketplace, boolean isShared) {
      return new Kind(normalised(accountType), isShared ? normalised(marketplace) : "");
    }

    private static String normalised(String text) {
      return text.strip().toLowerCase(Locale.ROOT);
    }
  }

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
    boolean isShared = isShared(header.total().currency());
    Kind kind = Kind.of(accountType, header.marketplace(), isShared);
    if (header.lines() == 0 || (isShared && kind.marketplace().isEmpty())) {
      return List.of();
    }
    List<SettlementPeriod> others =
        trail.overlapping(header).stream()
            .filter(
                other -> Kind.of(other.accountType(), other.marketplace(), isShared).equals(kind))
            .toList();
    return others.isEmpty() ? List.of() : List.of(problem(header, others));
  }

  /** Whether several marketplaces use this currency, so that it does not identify one. */
  private static boolean isShared(Currency currency) {
    return Arrays.stream(Marketplace.values())
            .filter(marketplace -> marketplace.currency().equals(currency))
            .count()
        != 1;
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
