// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.settlement.intake;

import io.ledgerhop.amazon.api.report.ReportsApi;
import io.ledgerhop.source.IncrementalSource;
import io.ledgerhop.source.SourceTrail;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Lists the reports of a seller account since the watermark, and moves the watermark.
 *
 * <p>All times are Amazon's own, so that a wrong clock of this machine does no harm. A report that
 * Amazon is still creating, or whose download failed, holds the watermark back.
 */
final class ReportList {

  /** Amazon lists a report some time after its creation date. */
  static final Duration OVERLAP = Duration.ofDays(3);

  private final ReportSource source;
  private final SourceTrail memory;
  private final IncrementalSource feed;
  private Optional<Instant> newest = Optional.empty();
  private Optional<Instant> oldestOpen = Optional.empty();

  ReportList(String seller, ReportSource source, SourceTrail memory) {
    this.source = source;
    this.memory = memory;
    this.feed = new IncrementalSource(seller, "getReports", ReportsApi.SETTLEMENT_V2);
  }

  /** Oldest first; those that Amazon is still creating are left for a later run. */
  List<ListedReport> finished() {
    Instant since = memory.watermark(feed).map(seen -> seen.minus(OVERLAP)).orElse(Instant.EPOCH);
    List<ListedReport> listed = source.settlements(since);
    newest = listed.stream().map(ListedReport::created).max(Comparator.naturalOrder());
    listed.stream().filter(ListedReport::isPending).forEach(this::leaveOpen);
    return listed.stream()
        .filter(report -> !report.isPending())
        .sorted(Comparator.comparing(ListedReport::created).thenComparing(ListedReport::reportId))
        .toList();
  }

  /** Makes a later run list the report again. */
  void leaveOpen(ListedReport report) {
    oldestOpen =
        oldestOpen
            .filter(known -> known.isBefore(report.created()))
            .or(() -> Optional.of(report.created()));
  }

  /** To be called when every finished report is in the archive, or left open. */
  void conclude(Instant at) {
    newest
        .map(seen -> oldestOpen.filter(open -> open.isBefore(seen)).orElse(seen))
        .ifPresent(seen -> memory.moveWatermark(feed, seen, at));
  }
}
