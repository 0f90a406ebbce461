// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon.report;

import static io.ledgerhop.simulators.amazon.wire.CallRefusedException.invalidInput;

import io.ledgerhop.simulators.amazon.setting.AmazonSettings;
import io.ledgerhop.simulators.amazon.setting.Seller;
import io.ledgerhop.simulators.amazon.wire.CallRefusedException;
import io.ledgerhop.simulators.amazon.wire.JsonReader;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Adds requests for reports to the queue.
 *
 * <p>Amazon: Reports API 2021-06-30, createReport.
 */
final class ReportRequests {

  /** The numbers with which Amazon identifies settlement reports that cannot be requested. */
  private static final Map<String, String> NEVER_ON_REQUEST =
      Map.of(
          "GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE_V2",
          "1118",
          "GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE",
          "1117",
          "GET_V2_SETTLEMENT_REPORT_DATA_XML",
          "1117");

  private static final int MARKETPLACES_MAX = 25;

  private final Clock clock;
  private final AmazonSettings settings;
  private final ReportStore store;
  private final Map<String, ReportOutcome> outcomes = new HashMap<>();

  ReportRequests(Clock clock, AmazonSettings settings, ReportStore store) {
    this.clock = clock;
    this.settings = settings;
    this.store = store;
  }

  /** Sets the outcome of requested reports of this type. */
  synchronized void outcome(String type, ReportOutcome outcome) {
    outcomes.put(type, outcome);
  }

  /**
   * Adds a report to the queue.
   *
   * @return its id
   * @throws CallRefusedException 400 for a bad body or a type that cannot be requested
   */
  synchronized String create(Seller seller, String body) {
    Map<?, ?> members = members(body);
    String type = text(members, "reportType").orElseThrow(() -> missing("reportType"));
    if (NEVER_ON_REQUEST.containsKey(type)) {
      throw invalidInput(
          "Report type " + NEVER_ON_REQUEST.get(type) + " is not allowed at this time.");
    }
    if (!type.matches("GET_[A-Z0-9_]+")) {
      throw invalidInput("reportType is not known: " + type);
    }
    ReportFacts facts =
        new ReportFacts(
            type,
            marketplaces(members),
            text(members, "dataStartTime").map(v -> ReportQuery.instant("dataStartTime", v)),
            text(members, "dataEndTime").map(v -> ReportQuery.instant("dataEndTime", v)),
            clock.instant());
    checkPeriod(facts);
    SimulatedReport report =
        new SimulatedReport(store.nextId(), facts, settings.queue(), outcomeOf(type));
    store.put(seller, report);
    return report.id();
  }

  private ReportOutcome outcomeOf(String type) {
    return outcomes.getOrDefault(type, ReportOutcome.done(StoredDocument.of("sku\tquantity\n")));
  }

  private static void checkPeriod(ReportFacts facts) {
    Instant start = facts.dataStart().orElse(Instant.MIN);
    if (facts.dataEnd().filter(end -> end.isBefore(start)).isPresent()) {
      throw invalidInput("dataEndTime must not be before dataStartTime.");
    }
  }

  private static List<String> marketplaces(Map<?, ?> members) {
    if (!(members.get("marketplaceIds") instanceof List<?> ids) || ids.isEmpty()) {
      throw missing("marketplaceIds");
    }
    if (ids.size() > MARKETPLACES_MAX) {
      throw invalidInput("marketplaceIds takes at most " + MARKETPLACES_MAX + " values.");
    }
    return ids.stream().map(String::valueOf).toList();
  }

  private static Map<?, ?> members(String body) {
    try {
      return JsonReader.object(body);
    } catch (IllegalArgumentException e) {
      throw invalidInput("The request body is not valid JSON.");
    }
  }

  private static Optional<String> text(Map<?, ?> members, String name) {
    return Optional.ofNullable(members.get(name))
        .filter(String.class::isInstance)
        .map(String.class::cast);
  }

  private static CallRefusedException missing(String name) {
    return invalidInput("Missing required member: " + name);
  }
}
