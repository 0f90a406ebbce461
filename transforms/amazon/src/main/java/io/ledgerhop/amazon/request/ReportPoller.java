// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.request;

import io.ledgerhop.amazon.api.ApiProblem;
import io.ledgerhop.amazon.api.Fetched;
import io.ledgerhop.amazon.api.report.Report;
import io.ledgerhop.amazon.api.report.ReportsApi;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.source.ReportOrder;
import io.ledgerhop.source.ReportState;

/**
 * Continues an order from the state in which an earlier run left it, until its document is in the
 * archive, it ends without one, or the total wait is used up.
 *
 * <p>Each step is stored before the next is taken, so that after a crash at any point the next run
 * continues and requests nothing twice.
 */
final class ReportPoller {

  private final ReportsApi api;
  private final ReportMemory memory;
  private final ReportOrders orders;
  private final PollBackoff waiting;

  ReportPoller(ReportsApi api, ReportMemory memory, Waits waits) {
    this.api = api;
    this.memory = memory;
    this.orders = new ReportOrders(api, memory, waits);
    this.waiting = waits.longestOne();
  }

  /** Orders a report that no run can have ordered yet. */
  ReportOrder order(ReportOrder intended) {
    return orders.order(intended);
  }

  /**
   * Continues one order.
   *
   * @return archived, cancelled, or still in progress when the total wait is used up
   * @throws ConnectorException if Amazon could not create the report, or cannot be called
   */
  ReportOrder goOn(ReportOrder order) {
    return switch (order.state()) {
      case INTENDED -> goOn(orders.goOn(order));
      case IN_QUEUE, IN_PROGRESS -> ended(awaited(order));
      case DONE -> downloaded(order);
      case ARCHIVED, READ -> memory.hasDocument(order) ? order : downloaded(order);
      case CANCELLED, FATAL -> ended(order);
    };
  }

  /** Makes sure that an order was sent, without waiting for the report. */
  ReportOrder placed(ReportOrder order) {
    if (order.state() == ReportState.INTENDED) {
      return orders.goOn(order);
    }
    memory.noteTaken(order);
    return order;
  }

  private ReportOrder ended(ReportOrder order) {
    if (order.state() == ReportState.FATAL) {
      throw new ConnectorException(failure(order));
    }
    return order.state() == ReportState.DONE ? downloaded(order) : order;
  }

  private Problem failure(ReportOrder order) {
    return RequestProblem.REPORT_FAILED.at(place(order), order.reportId(), order.reason());
  }

  private ReportOrder awaited(ReportOrder order) {
    waiting.begin();
    ReportOrder now = order;
    do {
      now = asked(now);
    } while (isPending(now) && waiting.again(place(now), pending(now)));
    return now;
  }

  private static String pending(ReportOrder order) {
    return "report %s is %s".formatted(order.reportId(), order.state());
  }

  private static boolean isPending(ReportOrder order) {
    return order.state() == ReportState.IN_QUEUE || order.state() == ReportState.IN_PROGRESS;
  }

  private ReportOrder asked(ReportOrder order) {
    ReportOrder now = answered(order);
    return now.equals(order) ? order : memory.note(now);
  }

  /** An unknown status counts as work in progress. */
  private ReportOrder answered(ReportOrder order) {
    Report report = currentReport(order);
    return switch (report.status()) {
      case Report.DONE -> done(order, report);
      case "CANCELLED" -> order.moved(ReportState.CANCELLED, "");
      case "FATAL" -> order.failed(report.documentId(), FailureReason.of(api, report));
      case "IN_QUEUE" -> order.moved(ReportState.IN_QUEUE, "");
      default -> order.moved(ReportState.IN_PROGRESS, "");
    };
  }

  private Report currentReport(ReportOrder order) {
    try {
      return api.get(order.reportId());
    } catch (ConnectorException e) {
      throw notedIfGone(order, e);
    }
  }

  /** Ends an order that Amazon no longer stores, so that no later run requests it again. */
  private ConnectorException notedIfGone(ReportOrder order, ConnectorException e) {
    if (e.problem().code() != ApiProblem.NOT_FOUND) {
      return e;
    }
    Problem gone = RequestProblem.REPORT_GONE.at(place(order), order.reportId());
    memory.note(order.failed(order.documentId(), gone.fact()));
    return new ConnectorException(gone, e);
  }

  private ReportOrder done(ReportOrder order, Report report) {
    if (report.documentId().isEmpty()) {
      throw new ConnectorException(
          RequestProblem.REPORT_WITHOUT_DOCUMENT.at(place(order), order.reportId()));
    }
    return order.moved(ReportState.DONE, report.documentId());
  }

  private ReportOrder downloaded(ReportOrder order) {
    Fetched<String> document = fetched(order);
    memory.noteContentType(order, document.contentType());
    return memory.note(order.archived(document.value()));
  }

  private Fetched<String> fetched(ReportOrder order) {
    String name = "report " + order.reportId();
    try {
      return api.fetch(order.documentId(), name, memory.archive()::keep);
    } catch (ConnectorException e) {
      throw notedIfGone(order, e);
    }
  }

  private String place(ReportOrder order) {
    return "Amazon seller account " + order.seller() + ", " + order.reportType();
  }
}
