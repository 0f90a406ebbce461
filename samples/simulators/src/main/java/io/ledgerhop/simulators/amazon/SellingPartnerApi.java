// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon;

import io.ledgerhop.simulators.Answer;
import io.ledgerhop.simulators.Request;
import io.ledgerhop.simulators.amazon.wire.CallRefusedException;
import io.ledgerhop.simulators.amazon.wire.Json;
import io.ledgerhop.simulators.amazon.wire.Members;
import io.ledgerhop.simulators.amazon.wire.Parameters;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** The calls of the Selling Partner API, once it is known which seller asks. */
final class SellingPartnerApi {

  private final Clock clock;
  private final ReportShelf shelf;
  private final ReportPages pages;
  private final ReportRequests requests;
  private final PresignedUrls urls;
  private final Supplier<String> endpoint;

  SellingPartnerApi(Clock clock, ReportShelf shelf, ReportRequests requests, Downloads downloads) {
    this.clock = clock;
    this.shelf = shelf;
    this.pages = new ReportPages(clock, shelf);
    this.requests = requests;
    this.urls = downloads.urls;
    this.endpoint = downloads.endpoint;
  }

  /** Where documents are opened, and the server's own address for their URLs. */
  record Downloads(PresignedUrls urls, Supplier<String> endpoint) {}

  /**
   * Does one call.
   *
   * @throws CallRefusedException with the answer, when it is refused
   */
  Answer answer(Seller seller, Operation operation, Request request) {
    return switch (operation) {
      case GET_REPORTS -> json(200, pages.page(seller, parameters(request)));
      case GET_REPORT -> json(200, report(seller, request).poll(clock.instant()));
      case GET_REPORT_DOCUMENT -> json(200, document(seller, lastOf(request)));
      case CREATE_REPORT -> json(202, Map.of("reportId", requests.create(seller, request.body())));
      case CANCEL_REPORT -> cancel(report(seller, request));
      case GET_PARTICIPATIONS -> json(200, participations(seller));
      default -> throw CallRefusedException.notFound("No such resource: " + request.path());
    };
  }

  private Report report(Seller seller, Request request) {
    return shelf
        .byId(seller, lastOf(request))
        .orElseThrow(() -> CallRefusedException.notFound("The report was not found."));
  }

  private Map<String, Object> document(Seller seller, String documentId) {
    StoredDocument document =
        shelf
            .byDocument(seller, documentId)
            .flatMap(report -> report.document(clock.instant()))
            .orElseThrow(() -> CallRefusedException.notFound("The report document was not found."));
    Members reply =
        Members.of("reportDocumentId", documentId)
            .and("url", endpoint.get() + urls.open(documentId, document));
    if (document.gzipped()) {
      reply.and("compressionAlgorithm", "GZIP");
    }
    return reply.map();
  }

  private Answer cancel(Report report) {
    if (!report.cancel(clock.instant())) {
      throw CallRefusedException.invalidInput("Only a report in the queue can be cancelled.");
    }
    return Answer.empty(200);
  }

  private static Map<String, Object> participations(Seller seller) {
    var place = seller.market().place();
    Object marketplace =
        Members.of("id", place.marketplaceId())
            .and("countryCode", place.country())
            .and("name", place.name())
            .and("defaultCurrencyCode", place.currency())
            .and("defaultLanguageCode", place.country().equals("DE") ? "de_DE" : "en_US")
            .and("domainName", "www." + place.name().toLowerCase(Locale.ROOT))
            .map();
    Object participation =
        Members.of("isParticipating", true).and("hasSuspendedListings", false).map();
    return Members.of(
            "payload",
            List.of(
                Members.of("marketplace", marketplace)
                    .and("participation", participation)
                    .and("storeName", "Demo store " + place.country())
                    .map()))
        .map();
  }

  private static Parameters parameters(Request request) {
    try {
      return Parameters.of(request.query());
    } catch (IllegalArgumentException e) {
      throw CallRefusedException.invalidInput("The query is not well encoded.");
    }
  }

  private static String lastOf(Request request) {
    return request.path().substring(request.path().lastIndexOf('/') + 1);
  }

  private static Answer json(int status, Map<String, Object> members) {
    return Answer.of(status, "application/json", Json.write(members));
  }
}
