// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.request;

import io.ledgerhop.amazon.api.report.Report;
import io.ledgerhop.amazon.api.report.ReportFilter;
import io.ledgerhop.amazon.api.report.ReportsApi;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.source.ReportOrder;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The reports that a run is to read: ordered, or found at Amazon; each is in the archive when it is
 * returned.
 *
 * <p>One run uses one supply, and one of its three methods. A failure of one report is returned in
 * its place, so that the others follow; every other failure is thrown.
 */
public final class ReportSupply {

  /** Amazon lists reports late, so this time before the watermark is read again. */
  private static final Duration OVERLAP = Duration.ofDays(3);

  private final ReportsApi api;
  private final ReportMemory memory;
  private final ReportPoller poller;
  private final Consumer<String> log;
  private final List<ReportOrder> delivered = new ArrayList<>();
  private Optional<Listing> listing = Optional.empty();

  /** The result of listing the reports at Amazon. */
  private static final class Listing {
    private final String scope;
    private final Instant until;
    private final List<Report> unfinished = new ArrayList<>();

    private Listing(String scope, Instant until) {
      this.scope = scope;
      this.until = until;
    }
  }

  /**
   * @param log receives log lines
   */
  public ReportSupply(ReportsApi api, ReportMemory memory, Waits waits, Consumer<String> log) {
    this.api = api;
    this.memory = memory;
    this.poller = new ReportPoller(api, memory, waits);
    this.log = log;
  }

  /**
   * The wanted report, and those of the same series that earlier runs left unfinished.
   *
   * @param again whether a report that was read before is ordered anew
   */
  public Iterator<ArchivedReport> ordered(WantedReport wanted, boolean again) {
    Placement placement = new Placement(memory, poller, log);
    placement.place(wanted, again);
    return new Arrivals(placement.due(), placement.failed());
  }

  /** The newest report that is ready, whether or not it was read before. */
  public Iterator<ArchivedReport> newest(String type, List<String> marketplaceIds) {
    List<Report> ready =
        api
            .find(
                ReportFilter.of(type, Instant.EPOCH)
                    .withStatuses(Report.DONE)
                    .withMarketplaces(marketplaceIds))
            .stream()
            .filter(Report::isReadable)
            .toList();
    Deque<ReportOrder> due = new ArrayDeque<>();
    if (ready.isEmpty()) {
      log.accept("Amazon has no finished report " + type);
    } else {
      due.add(memory.listed(ready.get(ready.size() - 1)));
    }
    return new Arrivals(due, new ArrayDeque<>());
  }

  /**
   * All ready reports that no run has read completely.
   *
   * @param now when the list is requested
   */
  public Iterator<ArchivedReport> unread(String type, List<String> marketplaceIds, Instant now) {
    String scope = type + " " + String.join(",", marketplaceIds);
    Instant since = memory.readUntil(scope).map(time -> time.minus(OVERLAP)).orElse(Instant.EPOCH);
    Listing look = new Listing(scope, now);
    Deque<ReportOrder> due = new ArrayDeque<>();
    for (Report report : api.find(ReportFilter.of(type, since).withMarketplaces(marketplaceIds))) {
      if (report.isReadable()) {
        ReportOrder order = memory.listed(report);
        if (order.state().isOpen()) {
          due.add(order);
          look.unfinished.add(report);
        }
      } else if (isOnItsWay(report)) {
        look.unfinished.add(report);
        log.accept(describe(report.id(), type) + " is still " + report.status());
      }
    }
    listing = Optional.of(look);
    return new Arrivals(due, new ArrayDeque<>());
  }

  /** Notes that all rows of this report were sent on; stored only by {@link #runEndedWell}. */
  public synchronized void delivered(ReportOrder order) {
    delivered.add(order);
  }

  /** Stores what was delivered, so that no later run reads it again. */
  public synchronized void runEndedWell() {
    delivered.forEach(memory::noteRead);
    listing.ifPresent(look -> memory.noteReadUntil(look.scope, readUntil(look)));
  }

  private Instant readUntil(Listing look) {
    return look.unfinished.stream()
        .filter(report -> delivered.stream().noneMatch(o -> o.reportId().equals(report.id())))
        .map(Report::created)
        .filter(created -> created.isBefore(look.until))
        .min(Instant::compareTo)
        .orElse(look.until);
  }

  private static boolean isOnItsWay(Report report) {
    return switch (report.status()) {
      case Report.DONE, "CANCELLED", "FATAL" -> false;
      default -> true;
    };
  }

  /** The report in words, for messages. */
  static String describe(String reportId, String type) {
    return "report " + reportId + " (" + type + ")";
  }

  private final class Arrivals implements Iterator<ArchivedReport> {
    private final Deque<ReportOrder> due;
    private final Deque<ArchivedReport> ready;

    private Arrivals(Deque<ReportOrder> due, Deque<ArchivedReport> ready) {
      this.due = due;
      this.ready = ready;
    }

    @Override
    public boolean hasNext() {
      while (ready.isEmpty() && !due.isEmpty()) {
        take(due.remove());
      }
      return !ready.isEmpty();
    }

    @Override
    public ArchivedReport next() {
      return hasNext() ? ready.remove() : ready.element();
    }

    private void take(ReportOrder order) {
      try {
        arrived(poller.goOn(order));
      } catch (ConnectorException e) {
        ready.add(ArchivedReport.failed(order, e));
      }
    }

    private void arrived(ReportOrder order) {
      String report = describe(order.reportId(), order.reportType());
      switch (order.state()) {
        case ARCHIVED, READ -> ready.add(ArchivedReport.of(order, memory.contentType(order)));
        case CANCELLED ->
            log.accept(report + " is empty: Amazon found no data, or it was cancelled");
        case INTENDED, IN_QUEUE, IN_PROGRESS, DONE, FATAL ->
            log.accept(
                report + " is still " + order.state() + " at Amazon; the next run goes on with it");
      }
    }
  }
}
