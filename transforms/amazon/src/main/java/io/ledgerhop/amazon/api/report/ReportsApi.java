// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.api.report;

import com.fasterxml.jackson.databind.JsonNode;
import io.ledgerhop.amazon.api.ApiProblem;
import io.ledgerhop.amazon.api.Fetched;
import io.ledgerhop.amazon.api.Operation;
import io.ledgerhop.amazon.api.SellerAccount;
import io.ledgerhop.amazon.api.SellerApi;
import io.ledgerhop.amazon.api.Unpacked;
import io.ledgerhop.http.Call;
import io.ledgerhop.http.Reply;
import io.ledgerhop.http.Transport;
import io.ledgerhop.masking.Masking;
import io.ledgerhop.problem.ConnectorException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The reports of one seller account: lists, requests and downloads them.
 *
 * <p>Amazon: Reports API 2021-06-30. Only Amazon creates settlement reports; they can be listed,
 * but not requested.
 */
public final class ReportsApi {

  /** The flat file that Amazon creates for each closed settlement. */
  public static final String SETTLEMENT_V2 = "GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE_V2";

  /** Amazon keeps reports for 90 days and refuses to list older ones. */
  static final Duration LOOK_BACK_MAX = Duration.ofDays(89);

  /** A document is requested this many times at most, each time with a new address. */
  static final int DOWNLOADS_MAX = 3;

  /** Largest download, packed: 4 GB. */
  static final long DOCUMENT_BYTES_MAX = 1L << 32;

  /** The parts of a presigned URL that give access to the document. */
  private static final Pattern KEY =
      Pattern.compile(
          "[?&](?:(?:X-Amz-)?(?:Signature|Credential|Security-Token)|AWSAccessKeyId)=([^&#]+)",
          Pattern.CASE_INSENSITIVE);

  private final SellerApi api;
  private final Transport store;
  private final Clock clock;

  /** Processes the plain bytes of a document. */
  @FunctionalInterface
  public interface Receiver<T> {

    /**
     * @throws IOException if the bytes end too early; the document is then requested again
     */
    T receive(InputStream plain) throws IOException;
  }

  /**
   * @param store downloads documents from Amazon's storage, without the access token
   */
  public ReportsApi(SellerApi api, Transport store, Clock clock) {
    this.api = api;
    this.store = store;
    this.clock = clock;
  }

  public SellerAccount account() {
    return api.account();
  }

  /**
   * The finished settlement reports, oldest first.
   *
   * @param since earlier reports are left out; limited to 89 days ago
   * @throws ConnectorException if Amazon returns no list
   */
  public List<Report> settlements(Instant since) {
    return find(ReportFilter.of(SETTLEMENT_V2, since).withStatuses(Report.DONE)).stream()
        .filter(Report::isReadable)
        .toList();
  }

  /**
   * The reports that match, oldest first.
   *
   * @param filter what it asks for beyond 89 days ago is left out
   * @throws ConnectorException if Amazon returns no list
   */
  public List<Report> find(ReportFilter filter) {
    return new ReportPages(api, filter.notBefore(clock.instant().minus(LOOK_BACK_MAX))).all();
  }

  /**
   * Requests a report.
   *
   * @return its id
   * @throws ConnectorException if Amazon refuses, or if it is unknown whether Amazon accepted the
   *     request
   */
  public String create(ReportRequest request) {
    String id = api.post(Operation.CREATE_REPORT, request.body()).path("reportId").asText("");
    if (id.isEmpty()) {
      throw new ConnectorException(api.unreadable(Operation.CREATE_REPORT, "it names no report"));
    }
    return id;
  }

  /** The current metadata of a report. */
  public Report get(String reportId) {
    JsonNode answer = api.get(Operation.GET_REPORT, reportId, Map.of());
    return new ReportReader(api, Operation.GET_REPORT)
        .read(answer)
        .orElseThrow(
            () ->
                new ConnectorException(api.unreadable(Operation.GET_REPORT, "it names no report")));
  }

  /** Cancels a requested report; Amazon refuses once it has begun to create the report. */
  public void cancel(String reportId) {
    api.delete(Operation.CANCEL_REPORT, reportId);
  }

  /**
   * Downloads a document, unpacking it on the way.
   *
   * @param name of the document, for messages
   * @throws ConnectorException if Amazon does not deliver it completely
   */
  public <T> T download(String documentId, String name, Receiver<T> receiver) {
    return fetch(documentId, name, receiver).value();
  }

  /** Downloads like {@link #download}, and also returns the Content-Type. */
  public <T> Fetched<T> fetch(String documentId, String name, Receiver<T> receiver) {
    List<String> failures = new ArrayList<>();
    ApiProblem last = ApiProblem.DOCUMENT_REFUSED;
    for (int attempt = 1; attempt <= DOWNLOADS_MAX; attempt++) {
      // An address is valid for five minutes, so each attempt requests a new one.
      Call call = Call.get(address(documentId)).streamed().limitedTo(DOCUMENT_BYTES_MAX);
      try (Reply reply = store.send(call)) {
        if (reply.isSuccess()) {
          return new Fetched<>(
              received(reply, name, receiver), reply.header("Content-Type").orElse(""));
        }
        failures.add("status " + reply.status() + reply.requestIdNote());
        last = ApiProblem.DOCUMENT_REFUSED;
      } catch (IOException e) {
        failures.add("broke off with " + reason(e));
        last = ApiProblem.DOCUMENT_BROKEN;
      }
    }
    throw new ConnectorException(
        last.at(place(), documentId, failures.size(), String.join("; ", failures)));
  }

  private static <T> T received(Reply reply, String name, Receiver<T> receiver) throws IOException {
    try {
      return receiver.receive(Unpacked.of(reply.body(), name));
    } catch (IOException e) {
      throw new IOException(reason(e) + reply.requestIdNote(), e);
    }
  }

  private URI address(String documentId) {
    JsonNode document = api.get(Operation.GET_REPORT_DOCUMENT, documentId, Map.of());
    String named = document.path("url").asText("");
    if (named.isEmpty()) {
      throw new ConnectorException(
          api.unreadable(Operation.GET_REPORT_DOCUMENT, "it names no address"));
    }
    KEY.matcher(named).results().forEach(part -> Masking.hideBriefly(part.group(1)));
    return account()
        .address()
        .document(named)
        .orElseThrow(
            () ->
                new ConnectorException(
                    ApiProblem.DOCUMENT_ADDRESS_REFUSED.at(
                        place(), documentId, withoutKey(named))));
  }

  /** The address without its query, which is a key. */
  private static String withoutKey(String address) {
    int query = address.indexOf('?');
    return query < 0 ? address : address.substring(0, query);
  }

  private static String reason(IOException e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }

  private String place() {
    return account().place();
  }
}
