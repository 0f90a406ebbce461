// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.api;

import io.ledgerhop.amazon.report.Archive;
import io.ledgerhop.amazon.report.ListedReport;
import io.ledgerhop.amazon.report.ReportSource;
import java.time.Instant;
import java.util.List;

/** The settlement reports that Amazon keeps for one seller account. */
public final class SettlementShelf implements ReportSource {

  private final ReportsApi api;

  public SettlementShelf(ReportsApi api) {
    this.api = api;
  }

  @Override
  public List<ListedReport> settlements() {
    return api.settlements(Instant.EPOCH).stream()
        .map(report -> new ListedReport(report.id(), report.documentId(), report.created()))
        .toList();
  }

  @Override
  public String download(ListedReport report, Archive archive) {
    return api.download(report.documentId(), "report " + report.reportId(), archive::keep);
  }
}
