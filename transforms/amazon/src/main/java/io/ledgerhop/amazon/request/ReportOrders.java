// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.request;

import io.ledgerhop.amazon.api.ApiProblem;
import io.ledgerhop.amazon.api.report.Report;
import io.ledgerhop.amazon.api.report.ReportFilter;
import io.ledgerhop.amazon.api.report.ReportRequest;
import io.ledgerhop.amazon.api.report.ReportsApi;
import io.ledgerhop.http.HttpProblem;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.ProblemCode;
import io.ledgerhop.source.ReportOrder;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Places each order once.
 *
 * <p>The intention is stored before the order is sent. When it is unknown whether the order
 * arrived, Amazon's list is searched for a matching report; only if there is none is it sent again.
 */
final class ReportOrders {

  /** Maximum number of times that one run sends an order. */
  static final int ORDERS_MAX = 3;

  /** Clocks drift, so a report may appear to be older than the intention. */
  private static final Duration DRIFT = Duration.ofMinutes(5);

  /** A report that was just ordered is listed only after some time. */
  private static final Duration UNTIL_LISTED = Duration.ofSeconds(30);

  /** Such an order would always be refused, so it is not continued. */
  private static final Set<ProblemCode> REFUSED =
      Set.of(ApiProblem.INPUT_REFUSED, ApiProblem.NOT_FOUND);

  private static final Set<ProblemCode> OUTCOME_OPEN =
      Set.of(
          HttpProblem.NO_ANSWER,
          ApiProblem.REQUEST_REFUSED,
          ApiProblem.ANSWER_UNREADABLE,
          ApiProblem.ANSWER_WITH_ERRORS);

  private final ReportsApi api;
  private final ReportMemory memory;

  /** A short wait before the list of reports is searched. */
  private final PollBackoff pause;

  ReportOrders(ReportsApi api, ReportMemory memory, Waits waits) {
    this.api = api;
    this.memory = memory;
    this.pause = waits.within(UNTIL_LISTED.multipliedBy(ORDERS_MAX));
  }

  /** Orders a report that no run can have ordered yet. */
  ReportOrder order(ReportOrder intended) {
    return ordered(intended, ORDERS_MAX);
  }

  /** Continues an order of which only the intention is stored. */
  ReportOrder goOn(ReportOrder intended) {
    Optional<Report> made = made(intended);
    return made.isPresent() ? taken(intended, made.get().id()) : ordered(intended, ORDERS_MAX);
  }

  private ReportOrder ordered(ReportOrder intended, int attemptsLeft) {
    try {
      return taken(intended, api.create(OrderText.request(intended.request())));
    } catch (ConnectorException e) {
      ProblemCode code = e.problem().code();
      if (REFUSED.contains(code)) {
        memory.note(intended.failed("", e.problem().message()));
      }
      if (!OUTCOME_OPEN.contains(code) || attemptsLeft <= 1) {
        throw e;
      }
    }
    pause.again(intended.reportType(), "whether the order arrived is not known");
    Optional<Report> made = made(intended);
    return made.isPresent()
        ? taken(intended, made.get().id())
        : ordered(intended, attemptsLeft - 1);
  }

  private ReportOrder taken(ReportOrder intended, String reportId) {
    ReportOrder order = memory.note(intended.taken(reportId));
    memory.noteTaken(order);
    return order;
  }

  /** The oldest report that matches this order and belongs to no other. */
  private Optional<Report> made(ReportOrder intended) {
    ReportRequest request = OrderText.request(intended.request());
    Instant since = intended.orderedAt().minus(DRIFT);
    List<Report> alike =
        api
            .find(ReportFilter.of(request.type(), since).withMarketplaces(request.marketplaceIds()))
            .stream()
            .filter(report -> looksLike(request, report))
            .toList();
    Set<String> others = memory.taken(intended, alike.stream().map(Report::id).toList());
    return alike.stream().filter(report -> !others.contains(report.id())).findFirst();
  }

  /** Amazon fills in a period that was left open, so only requested values are compared. */
  private static boolean looksLike(ReportRequest request, Report report) {
    return report.marketplaceIds().stream()
            .sorted()
            .distinct()
            .toList()
            .equals(request.marketplaceIds())
        && isSame(request.dataStart(), report.dataStart())
        && isSame(request.dataEnd(), report.dataEnd());
  }

  private static boolean isSame(String asked, Optional<Instant> made) {
    return asked.isEmpty()
        || made.map(time -> time.truncatedTo(ChronoUnit.SECONDS))
            .equals(
                Optional.of(
                    OffsetDateTime.parse(asked).toInstant().truncatedTo(ChronoUnit.SECONDS)));
  }
}
