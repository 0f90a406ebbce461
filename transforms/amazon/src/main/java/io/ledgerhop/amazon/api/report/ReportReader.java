// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.api.report;

import com.fasterxml.jackson.databind.JsonNode;
import io.ledgerhop.amazon.api.Operation;
import io.ledgerhop.amazon.api.SellerApi;
import io.ledgerhop.amazon.json.AmazonTime;
import io.ledgerhop.problem.ConnectorException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the metadata of a report from an answer; Amazon leaves out members that it does not know
 * yet.
 */
final class ReportReader {

  private final SellerApi api;
  private final Operation asked;

  ReportReader(SellerApi api, Operation asked) {
    this.api = api;
    this.asked = asked;
  }

  /** Empty if the JSON has no report id. */
  Optional<Report> read(JsonNode report) {
    String id = report.path("reportId").asText("");
    if (id.isEmpty()) {
      return Optional.empty();
    }
    List<String> marketplaces = new ArrayList<>();
    report.path("marketplaceIds").forEach(marketplace -> marketplaces.add(marketplace.asText("")));
    return Optional.of(
        new Report(
            id,
            report.path("reportType").asText(""),
            report.path("processingStatus").asText(""),
            report.path("reportDocumentId").asText(""),
            time(report, "createdTime").orElseThrow(() -> unreadable("createdTime", "")),
            marketplaces,
            time(report, "dataStartTime"),
            time(report, "dataEndTime")));
  }

  private Optional<Instant> time(JsonNode report, String member) {
    String text = report.path(member).asText("");
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(AmazonTime.read(text).toInstant());
    } catch (DateTimeException e) {
      throw unreadable(member, text);
    }
  }

  private ConnectorException unreadable(String member, String text) {
    return new ConnectorException(api.unreadable(asked, member + " is \"" + text + "\""));
  }
}
