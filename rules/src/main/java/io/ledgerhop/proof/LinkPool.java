// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.proof;

import io.ledgerhop.problem.Problem;
import io.ledgerhop.settlement.SettlementKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The settlements of one seller account and currency, in as many chains as run side by side.
 *
 * <p>A gap is filled by settlements of another kind if they fit to the second: a file may name no
 * account type, or begin with a line of another marketplace.
 */
final class LinkPool {

  private final Map<SettlementKind, List<LinkRun>> byKind = new LinkedHashMap<>();
  private final Map<Instant, List<LinkRun>> byStart = new HashMap<>();
  private final Map<SettlementLink, SettlementLink> before = new HashMap<>();
  private final Set<LinkRun> followed = new HashSet<>();
  private final List<ChainFinding> missing = new ArrayList<>();

  LinkPool(Collection<SettlementLink> links) {
    links.stream()
        .collect(
            Collectors.groupingBy(SettlementLink::kind, LinkedHashMap::new, Collectors.toList()))
        .forEach((kind, ofKind) -> byKind.put(kind, LinkRuns.of(ofKind)));
    byKind.values().forEach(runs -> runs.forEach(this::note));
    byKind.forEach(
        (kind, runs) -> {
          if (kind.isKnown()) {
            connect(runs);
          }
        });
  }

  /** The settlement before each one, where there is no gap between the two. */
  Map<SettlementLink, SettlementLink> before() {
    return before;
  }

  /** The periods of which no settlement is known. */
  List<ChainFinding> missing() {
    return missing;
  }

  private void note(LinkRun run) {
    byStart.computeIfAbsent(run.start(), unused -> new ArrayList<>()).add(run);
    for (int at = 1; at < run.links().size(); at++) {
      before.put(run.links().get(at), run.links().get(at - 1));
    }
  }

  /** Connects each run with the latest one of its kind that ends before it starts. */
  private void connect(List<LinkRun> runs) {
    TreeMap<Instant, List<LinkRun>> ended = new TreeMap<>();
    for (LinkRun run : runs) {
      ended.computeIfAbsent(run.end(), unused -> new ArrayList<>()).add(run);
    }
    for (LinkRun run : runs) {
      Optional<Entry<Instant, List<LinkRun>>> earlier =
          Optional.ofNullable(ended.lowerEntry(run.start()));
      if (earlier.isPresent()) {
        List<LinkRun> candidates = earlier.get().getValue();
        LinkRun last = candidates.remove(0);
        if (candidates.isEmpty()) {
          ended.remove(earlier.get().getKey());
        }
        fill(last, run);
      }
    }
  }

  /** Looks for settlements of another kind between two runs, and reports what is missing. */
  private void fill(LinkRun earlier, LinkRun later) {
    LinkRun reached = earlier;
    Optional<LinkRun> next = between(reached, later);
    while (next.isPresent()) {
      followed.add(next.get());
      before.put(next.get().first(), reached.last());
      reached = next.get();
      next = between(reached, later);
    }
    if (reached.end().equals(later.start())) {
      before.put(later.first(), reached.last());
    } else {
      missing.add(missing(reached.last(), later.first()));
    }
  }

  private Optional<LinkRun> between(LinkRun reached, LinkRun later) {
    return byStart.getOrDefault(reached.end(), List.of()).stream()
        .filter(run -> !run.kind().equals(later.kind()) && !followed.contains(run))
        .filter(run -> run.end().isAfter(run.start()) && !run.end().isAfter(later.start()))
        .filter(run -> !run.kind().isKnown() || isOfSameAccount(run, later))
        .findFirst();
  }

  private static boolean isOfSameAccount(LinkRun run, LinkRun later) {
    return run.kind().accountType().equals(later.kind().accountType());
  }

  private static ChainFinding missing(SettlementLink last, SettlementLink next) {
    Problem problem =
        ProofProblem.SETTLEMENT_MISSING.at(
            "settlement " + next.settlementId(),
            next.chain(),
            last.end(),
            next.start(),
            last.settlementId());
    return new ChainFinding(next, problem);
  }
}
