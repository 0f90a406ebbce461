// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.report;

import io.ledgerhop.problem.Problem;
import io.ledgerhop.settlement.Marketplace;
import io.ledgerhop.settlement.SettlementHeader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The periods of the settlements that a run has read.
 *
 * <p>Amazon: a settlement starts where the one before it ended. Each kind of account, currency and,
 * where several marketplaces share a currency, marketplace has settlements of its own, which run
 * side by side.
 */
final class Periods {

  /** Of so many settlements of one kind the periods are kept; those behind are not compared. */
  private static final int KEPT_MAX = 1_000;

  /** So many settlements are named in one message. */
  private static final int NAMED_MAX = 3;

  private final Map<Kind, List<SettlementHeader>> known = new HashMap<>();

  private record Kind(String seller, String accountType, Currency currency, String marketplace) {}

  /**
   * Takes a settlement.
   *
   * @param accountType as the file names it; empty if it does not
   * @return which settlements before it its period overlaps, with nothing if none
   */
  List<Problem> take(SettlementHeader header, String accountType) {
    Currency currency = header.total().currency();
    String marketplace =
        isShared(currency) ? header.marketplace().strip().toLowerCase(Locale.ROOT) : "";
    if (isShared(currency) && marketplace.isEmpty()) {
      return List.of();
    }
    Kind kind =
        new Kind(
            header.seller(), accountType.strip().toLowerCase(Locale.ROOT), currency, marketplace);
    List<SettlementHeader> before = known.computeIfAbsent(kind, unused -> new ArrayList<>());
    before.removeIf(other -> other.settlementId().equals(header.settlementId()));
    List<SettlementHeader> overlapping =
        before.stream().filter(other -> overlap(other, header)).toList();
    if (before.size() < KEPT_MAX) {
      before.add(header);
    }
    return overlapping.isEmpty() ? List.of() : List.of(problem(header, overlapping));
  }

  /** Whether more than one marketplace settles in it, so that it does not say which one this is. */
  private static boolean isShared(Currency currency) {
    return Arrays.stream(Marketplace.values())
            .filter(marketplace -> marketplace.currency().equals(currency))
            .count()
        != 1;
  }

  private static boolean overlap(SettlementHeader one, SettlementHeader other) {
    return one.start().isBefore(other.end()) && other.start().isBefore(one.end());
  }

  private static Problem problem(SettlementHeader header, List<SettlementHeader> others) {
    String named =
        others.stream().limit(NAMED_MAX).map(Periods::text).collect(Collectors.joining("; "));
    String more = others.size() > NAMED_MAX ? "; and " + (others.size() - NAMED_MAX) + " more" : "";
    return SettlementProblem.PERIODS_OVERLAP.at(
        "settlement " + header.settlementId(), header.start(), header.end(), named + more);
  }

  private static String text(SettlementHeader header) {
    return "settlement " + header.settlementId() + ", " + header.start() + " to " + header.end();
  }
}
