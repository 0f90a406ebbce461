// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.request;

import io.ledgerhop.amazon.api.report.Report;
import io.ledgerhop.amazon.archive.Archive;
import io.ledgerhop.source.IncrementalSource;
import io.ledgerhop.source.OrderLease;
import io.ledgerhop.source.ReportOrder;
import io.ledgerhop.source.ReportState;
import io.ledgerhop.source.SourceTrail;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The state of the reports of one seller account: the orders, and the archived documents. */
public final class ReportMemory {

  private static final String LISTED = "getReports";
  private static final String TAKEN = "createReport";
  private static final String CONTENT_TYPE = "getReportDocument";

  /** Longer than placing one order takes, with all retries. */
  private static final Duration PLACING_MAX = Duration.ofHours(2);

  private final String seller;
  private final SourceTrail trail;
  private final Archive archive;
  private final String run;
  private final Clock clock;

  /**
   * @param run the name of this run, shown to concurrent runs
   */
  public ReportMemory(String seller, SourceTrail trail, Archive archive, String run, Clock clock) {
    this.seller = seller;
    this.trail = trail;
    this.archive = archive;
    this.run = run;
    this.clock = clock;
  }

  /**
   * Does something that only one run at a time may do for an order.
   *
   * @return the name of the other run that holds the lease, so that nothing was done; empty if it
   *     was done
   */
  Optional<String> alone(String text, Runnable work) {
    Instant now = clock.instant();
    OrderLease lease = new OrderLease(seller, text, run, now, now.plus(PLACING_MAX));
    String owner = trail.lease(lease);
    if (!owner.equals(run)) {
      return Optional.of(owner);
    }
    try {
      work.run();
    } finally {
      trail.release(lease);
    }
    return Optional.empty();
  }

  /** The last order with this text, in any state. */
  Optional<ReportOrder> order(String text) {
    return trail.order(seller, text);
  }

  /** Unfinished orders of the same series, oldest first. */
  List<ReportOrder> open(String text) {
    return trail.openOrders(seller).stream()
        .filter(order -> OrderText.isSameSeries(text, order.request()))
        .toList();
  }

  ReportOrder intend(WantedReport wanted) {
    return note(
        ReportOrder.intended(seller, wanted.text(), wanted.request().type(), clock.instant()));
  }

  /** The order in the trail for a report that Amazon lists; its text is the report id. */
  ReportOrder listed(Report report) {
    String text = "report " + report.id();
    return order(text)
        .orElseGet(
            () ->
                new ReportOrder(
                    seller,
                    text,
                    report.type(),
                    report.id(),
                    ReportState.DONE,
                    report.documentId(),
                    "",
                    "",
                    report.created()));
  }

  /** The watermark of the listed reports of a kind; empty if none were ever read. */
  Optional<Instant> readUntil(String scope) {
    return trail.watermark(listing(scope));
  }

  void noteReadUntil(String scope, Instant until) {
    trail.moveWatermark(listing(scope), until, clock.instant());
  }

  ReportOrder note(ReportOrder order) {
    trail.noteOrder(order, clock.instant());
    return order;
  }

  /** Notes that a whole run has processed its rows. */
  void noteRead(ReportOrder order) {
    note(order.read());
  }

  /** Notes that a report belongs to this order, so that another equal order does not adopt it. */
  void noteTaken(ReportOrder order) {
    trail.noteVersions(taken(order), Map.of(order.reportId(), "taken"), clock.instant());
  }

  /** Which of these reports already belong to an order. */
  Set<String> taken(ReportOrder order, List<String> reportIds) {
    return trail.versions(taken(order), reportIds).keySet();
  }

  /** Whether the document is in the archive and need not be downloaded. */
  boolean hasDocument(ReportOrder order) {
    return !order.fileHash().isEmpty() && archive.has(order.fileHash());
  }

  Archive archive() {
    return archive;
  }

  /** Stores the Content-Type of the document, which the archive does not store. */
  void noteContentType(ReportOrder order, String contentType) {
    if (!contentType.isEmpty()) {
      Map<String, String> said = Map.of(order.documentId(), contentType);
      trail.noteVersions(documents(order), said, clock.instant());
    }
  }

  /** Empty if Amazon's storage sent none. */
  String contentType(ReportOrder order) {
    String id = order.documentId();
    return trail.versions(documents(order), List.of(id)).getOrDefault(id, "");
  }

  private IncrementalSource listing(String scope) {
    return new IncrementalSource(seller, LISTED, scope);
  }

  private IncrementalSource taken(ReportOrder order) {
    return new IncrementalSource(seller, TAKEN, order.reportType());
  }

  private IncrementalSource documents(ReportOrder order) {
    return new IncrementalSource(seller, CONTENT_TYPE, order.reportType());
  }
}
