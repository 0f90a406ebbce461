// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon.report;

import io.ledgerhop.simulators.amazon.setting.Seller;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The reports of every seller, as long as Amazon keeps them. */
public final class ReportStore {

  /** Amazon keeps reports and their documents this long. */
  static final Duration KEPT = Duration.ofDays(90);

  private static final long FIRST_ID = 50_010_000_000L;

  private final Clock clock;
  private final Map<String, List<SimulatedReport>> bySeller = new HashMap<>();
  private long lastId = FIRST_ID;

  public ReportStore(Clock clock) {
    this.clock = clock;
  }

  public synchronized String nextId() {
    lastId += 7;
    return Long.toString(lastId);
  }

  public synchronized void put(Seller seller, SimulatedReport report) {
    bySeller.computeIfAbsent(seller.id(), unused -> new ArrayList<>()).add(report);
  }

  /** The seller's reports, newest first. */
  synchronized List<SimulatedReport> of(Seller seller) {
    Instant oldest = clock.instant().minus(KEPT);
    Comparator<SimulatedReport> byAge = Comparator.comparing(report -> report.facts().created());
    return bySeller.getOrDefault(seller.id(), List.of()).stream()
        .filter(report -> !report.facts().created().isBefore(oldest))
        .sorted(byAge.reversed())
        .toList();
  }

  Optional<SimulatedReport> byId(Seller seller, String reportId) {
    return of(seller).stream().filter(report -> report.id().equals(reportId)).findFirst();
  }

  Optional<SimulatedReport> byDocument(Seller seller, String documentId) {
    return of(seller).stream().filter(report -> report.documentId().equals(documentId)).findFirst();
  }
}
