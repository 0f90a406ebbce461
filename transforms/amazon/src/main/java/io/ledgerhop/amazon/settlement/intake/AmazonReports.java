// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.settlement.intake;

import io.ledgerhop.amazon.api.report.ReportFilter;
import io.ledgerhop.amazon.api.report.ReportsApi;
import io.ledgerhop.amazon.archive.Archive;
import java.time.Instant;
import java.util.List;

/** The settlement reports from Amazon's API. */
final class AmazonReports implements ReportSource {

  private final ReportsApi api;

  AmazonReports(ReportsApi api) {
    this.api = api;
  }

  /** Amazon: a filter by marketplace does not filter settlements, so none is sent. */
  @Override
  public List<ListedReport> settlements(Instant since) {
    return api.find(ReportFilter.of(ReportsApi.SETTLEMENT_V2, since)).stream()
        .map(
            report ->
                new ListedReport(
                    report.id(), report.status(), report.documentId(), report.created()))
        .toList();
  }

  @Override
  public String fetch(ListedReport report, String name, Archive archive) {
    return api.download(report.documentId(), name, archive::keep);
  }
}
