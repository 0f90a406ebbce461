// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.proof;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Joins settlements of one kind that follow one another to the second. */
final class LinkRuns {

  private final List<LinkRun> runs = new ArrayList<>();
  private final Map<Instant, List<LinkRun>> byEnd = new HashMap<>();

  private LinkRuns() {}

  /**
   * The runs in the order of their starts. Settlements that run side by side although nothing
   * distinguishes them become runs of their own.
   */
  static List<LinkRun> of(List<SettlementLink> ofOneKind) {
    LinkRuns joined = new LinkRuns();
    ofOneKind.stream()
        .sorted(
            Comparator.comparing(SettlementLink::start)
                .thenComparing(SettlementLink::end)
                .thenComparing(SettlementLink::settlementId))
        .forEach(joined::add);
    return joined.runs;
  }

  private void add(SettlementLink link) {
    Optional<LinkRun> before = before(link);
    LinkRun run = before.orElseGet(() -> new LinkRun(link));
    if (before.isPresent()) {
      byEnd.getOrDefault(run.end(), new ArrayList<>()).remove(run);
      run.add(link);
    } else {
      runs.add(run);
    }
    byEnd.computeIfAbsent(run.end(), unused -> new ArrayList<>()).add(run);
  }

  /** Of several runs that end where the settlement starts, one whose balances it takes over. */
  private Optional<LinkRun> before(SettlementLink link) {
    List<LinkRun> ending = Objects.requireNonNullElse(byEnd.get(link.start()), List.of());
    return ending.stream()
        .filter(run -> Handover.problems(run.last(), link).isEmpty())
        .findFirst()
        .or(() -> ending.stream().findFirst());
  }
}
