// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon.report;

import io.ledgerhop.simulators.amazon.setting.AmazonSettings;
import io.ledgerhop.simulators.amazon.setting.Seller;
import io.ledgerhop.simulators.amazon.wire.CallRefusedException;
import io.ledgerhop.simulators.amazon.wire.Members;
import io.ledgerhop.simulators.amazon.wire.Parameters;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Answers calls for reports and their documents.
 *
 * <p>Amazon: Reports API 2021-06-30.
 */
public final class ReportHandler {

  /** The ids of Amazon's static sandbox; here they stand for the newest report and document. */
  private static final String SANDBOX_REPORT = "ID323";

  private static final String SANDBOX_DOCUMENT = "0356cf79-b8b0-4226-b4b9-0ee058ea5760";

  private final Clock clock;
  private final AmazonSettings settings;
  private final ReportStore store;
  private final ReportListing pages;
  private final ReportRequests requests;
  private final Downloads downloads;

  public ReportHandler(
      Clock clock, AmazonSettings settings, ReportStore store, Downloads downloads) {
    this.clock = clock;
    this.settings = settings;
    this.store = store;
    this.pages = new ReportListing(clock, store);
    this.requests = new ReportRequests(clock, settings, store);
    this.downloads = downloads;
  }

  /** Sets the document store and the server's address for its URLs. */
  public record Downloads(PresignedUrls urls, Supplier<String> endpoint) {}

  /** Sets the outcome of requested reports of this type. */
  public void outcome(String reportType, ReportOutcome outcome) {
    requests.outcome(reportType, outcome);
  }

  public Map<String, Object> page(Seller seller, Parameters parameters) {
    return pages.page(seller, parameters);
  }

  public Map<String, Object> report(Seller seller, String id) {
    return byId(seller, id).poll(clock.instant());
  }

  public Map<String, Object> create(Seller seller, String body) {
    return Map.of("reportId", requests.create(seller, body));
  }

  public void cancel(Seller seller, String id) {
    if (!byId(seller, id).cancel(clock.instant())) {
      throw CallRefusedException.invalidInput("Only a report in the queue can be cancelled.");
    }
  }

  public Map<String, Object> document(Seller seller, String documentId) {
    StoredDocument document =
        store
            .byDocument(seller, documentId)
            .or(() -> inSandbox(seller, documentId, SANDBOX_DOCUMENT))
            .flatMap(report -> report.document(clock.instant()))
            .orElseThrow(() -> CallRefusedException.notFound("The report document was not found."));
    Members reply =
        Members.of("reportDocumentId", documentId)
            .and("url", downloads.endpoint.get() + downloads.urls.open(documentId, document));
    if (document.gzipped()) {
      reply.and("compressionAlgorithm", "GZIP");
    }
    return reply.map();
  }

  private SimulatedReport byId(Seller seller, String id) {
    return store
        .byId(seller, id)
        .or(() -> inSandbox(seller, id, SANDBOX_REPORT))
        .orElseThrow(() -> CallRefusedException.notFound("The report was not found."));
  }

  private Optional<SimulatedReport> inSandbox(Seller seller, String requested, String known) {
    return settings.sandbox() && requested.equals(known)
        ? store.of(seller).stream().findFirst()
        : Optional.empty();
  }
}
