// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon.report;

import static io.ledgerhop.simulators.amazon.wire.CallRefusedException.invalidInput;

import io.ledgerhop.simulators.amazon.wire.CallRefusedException;
import io.ledgerhop.simulators.amazon.wire.Parameters;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The filters of getReports, checked as Amazon checks them.
 *
 * <p>Amazon: Reports API 2021-06-30, getReports.
 */
record ReportQuery(
    List<String> types,
    List<String> marketplaceIds,
    List<ProcessingStatus> statuses,
    Instant since,
    Instant until,
    int pageSize) {

  private static final Duration BACK_MAX = Duration.ofDays(90);
  private static final int VALUES_MAX = 10;
  private static final int PAGE_DEFAULT = 10;
  private static final int PAGE_MAX = 100;

  /**
   * Reads the parameters.
   *
   * @throws CallRefusedException 400 for a value that Amazon refuses
   */
  static ReportQuery of(Parameters parameters, Instant now) {
    ReportQuery query =
        new ReportQuery(
            upToTen(parameters, "reportTypes"),
            upToTen(parameters, "marketplaceIds"),
            upToTen(parameters, "processingStatuses").stream().map(ReportQuery::status).toList(),
            instant(parameters, "createdSince").orElse(now.minus(BACK_MAX)),
            instant(parameters, "createdUntil").orElse(now),
            pageSize(parameters));
    if (query.types.isEmpty()) {
      throw invalidInput("reportTypes is required unless nextToken is given.");
    }
    if (query.since.isBefore(now.minus(BACK_MAX))) {
      throw invalidInput("createdSince must not be more than 90 days ago.");
    }
    if (query.until.isBefore(query.since)) {
      throw invalidInput("createdUntil must not be before createdSince.");
    }
    return query;
  }

  boolean matches(SimulatedReport report, Instant now) {
    ReportFacts facts = report.facts();
    return types.contains(facts.type())
        && (marketplaceIds.isEmpty()
            || !Collections.disjoint(marketplaceIds, facts.marketplaceIds()))
        && (statuses.isEmpty() || statuses.contains(report.status(now)))
        && !facts.created().isBefore(since)
        && !facts.created().isAfter(until);
  }

  private static List<String> upToTen(Parameters parameters, String name) {
    List<String> values = parameters.list(name);
    if (values.size() > VALUES_MAX) {
      throw invalidInput(name + " takes at most " + VALUES_MAX + " values.");
    }
    return values;
  }

  private static ProcessingStatus status(String name) {
    return Arrays.stream(ProcessingStatus.values())
        .filter(status -> status.name().equals(name))
        .findFirst()
        .orElseThrow(() -> invalidInput("processingStatuses does not know: " + name));
  }

  static Optional<Instant> instant(Parameters parameters, String name) {
    return parameters.text(name).map(value -> instant(name, value));
  }

  static Instant instant(String name, String value) {
    try {
      return OffsetDateTime.parse(value).toInstant();
    } catch (DateTimeException e) {
      throw invalidInput(name + " is not an ISO 8601 date and time.");
    }
  }

  private static int pageSize(Parameters parameters) {
    Optional<String> text = parameters.text("pageSize");
    if (text.isEmpty()) {
      return PAGE_DEFAULT;
    }
    if (!text.get().matches("\\d{1,3}")) {
      throw invalidInput("pageSize must be 1 to " + PAGE_MAX + ".");
    }
    int size = Integer.parseInt(text.get());
    if (size < 1 || size > PAGE_MAX) {
      throw invalidInput("pageSize must be 1 to " + PAGE_MAX + ".");
    }
    return size;
  }
}
