// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.api.report;

import com.fasterxml.jackson.databind.JsonNode;
import io.ledgerhop.amazon.api.ApiProblem;
import io.ledgerhop.amazon.api.Operation;
import io.ledgerhop.amazon.api.SellerApi;
import io.ledgerhop.problem.ConnectorException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Requests the pages of getReports.
 *
 * <p>Amazon: a page after the first is requested by its token alone. If Amazon no longer accepts a
 * token, the list is restarted with smaller pages.
 */
final class ReportPages {

  /** Maximum number of pages of a list. */
  static final int PAGES_MAX = 200;

  static final int PAGE_SIZE = 100;
  private static final int PAGE_SIZE_MIN = 10;
  private static final String TOKEN = "nextToken";

  private final SellerApi api;
  private final ReportFilter filter;

  ReportPages(SellerApi api, ReportFilter filter) {
    this.api = api;
    this.filter = filter;
  }

  /** All reports, oldest first. */
  List<Report> all() {
    Optional<List<Report>> reports = Optional.empty();
    for (int size = PAGE_SIZE; reports.isEmpty(); size /= 2) {
      reports = listed(size);
    }
    return reports.orElseThrow().stream()
        .sorted(Comparator.comparing(Report::created).thenComparing(Report::id))
        .toList();
  }

  /** Empty if a token was refused and smaller pages may help. */
  private Optional<List<Report>> listed(int size) {
    Map<String, Report> reports = new LinkedHashMap<>();
    Set<String> tokens = new HashSet<>();
    Map<String, String> query = first(size);
    for (int page = 1; page <= PAGES_MAX; page++) {
      Optional<JsonNode> answer = page(query, page > 1 && size / 2 >= PAGE_SIZE_MIN);
      if (answer.isEmpty()) {
        return Optional.empty();
      }
      read(answer.get()).forEach(report -> reports.put(report.id(), report));
      String token = answer.get().path(TOKEN).asText("");
      if (token.isEmpty()) {
        return Optional.of(new ArrayList<>(reports.values()));
      }
      if (!tokens.add(token)) {
        break;
      }
      query = Map.of(TOKEN, token);
    }
    throw new ConnectorException(
        ApiProblem.PAGES_WITHOUT_END.at(api.account().place(), tokens.size()));
  }

  private Map<String, String> first(int size) {
    Map<String, String> query = new LinkedHashMap<>();
    query.put("reportTypes", String.join(",", filter.types()));
    if (!filter.statuses().isEmpty()) {
      query.put("processingStatuses", String.join(",", filter.statuses()));
    }
    if (!filter.marketplaceIds().isEmpty()) {
      query.put("marketplaceIds", String.join(",", filter.marketplaceIds()));
    }
    query.put("pageSize", String.valueOf(size));
    query.put("createdSince", text(filter.since()));
    filter.until().ifPresent(until -> query.put("createdUntil", text(until)));
    return query;
  }

  private Optional<JsonNode> page(Map<String, String> query, boolean mayBeginAgain) {
    try {
      return Optional.of(api.get(Operation.GET_REPORTS, "", query));
    } catch (ConnectorException e) {
      if (mayBeginAgain && e.problem().code() == ApiProblem.INPUT_REFUSED) {
        return Optional.empty();
      }
      throw e;
    }
  }

  private List<Report> read(JsonNode answer) {
    JsonNode listed = answer.path("reports");
    if (!listed.isArray()) {
      throw new ConnectorException(
          api.unreadable(Operation.GET_REPORTS, "it holds no list of reports"));
    }
    ReportReader reader = new ReportReader(api, Operation.GET_REPORTS);
    List<Report> reports = new ArrayList<>();
    for (JsonNode report : listed) {
      reader.read(report).filter(filter::admits).ifPresent(reports::add);
    }
    return reports;
  }

  private static String text(Instant time) {
    return time.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
