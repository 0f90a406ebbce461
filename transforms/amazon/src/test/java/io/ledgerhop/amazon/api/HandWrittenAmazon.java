// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.api;

import io.ledgerhop.amazon.AmazonBench;
import io.ledgerhop.amazon.api.report.ReportsApi;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;
import okio.Buffer;

/** Returns scripted answers in order; the first is always a token. */
public final class HandWrittenAmazon implements AutoCloseable {

  private static final String TOKEN =
      "{\"access_token\":\"Atza|t0k3n\",\"token_type\":\"bearer\",\"expires_in\":3600}";

  private final MockWebServer server = new MockWebServer();
  private final AmazonBench bench = new AmazonBench();

  public HandWrittenAmazon() throws IOException {
    server.start();
    answers(TOKEN);
  }

  public AmazonBench bench() {
    return bench;
  }

  public int requestCount() {
    return server.getRequestCount();
  }

  @Override
  public void close() {
    bench.close();
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public SellerApi seller() {
    return bench.api(AmazonBench.account(endpoint()));
  }

  /** An answer from a file beside this class. */
  public void answersFile(String name) throws IOException {
    try (InputStream file = HandWrittenAmazon.class.getResourceAsStream(name)) {
      answers(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  public ReportsApi api() {
    return bench.reports(AmazonBench.account(endpoint()));
  }

  public SellerApi sellerApi() {
    return bench.api(AmazonBench.account(endpoint()));
  }

  String endpoint() {
    return "http://127.0.0.1:" + server.getPort();
  }

  public String document() {
    return "{\"reportDocumentId\":\"d1\",\"url\":\""
        + endpoint()
        + "/store/d1?X-Amz-Signature=k3y%2B%2F%3D&a=b\"}";
  }

  public static String page(String token, String... reports) {
    String next = token.isEmpty() ? "" : ",\"nextToken\":\"" + token + "\"";
    return "{\"reports\":[" + String.join(",", reports) + "]" + next + "}";
  }

  public static String report(String id, String document, String status, String created) {
    String documentId = document.isEmpty() ? "" : ",\"reportDocumentId\":\"" + document + "\"";
    return "{\"reportId\":\""
        + id
        + "\",\"reportType\":\"GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE_V2\",\"processingStatus\":\""
        + status
        + "\",\"createdTime\":\""
        + created
        + "\""
        + documentId
        + "}";
  }

  public static Buffer packed(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return new Buffer().write(bytes.toByteArray());
  }

  public void answers(String body) {
    answers(200, body);
  }

  public void answers(MockResponse response) {
    server.enqueue(response);
  }

  public void answers(int status, String body) {
    server.enqueue(new MockResponse().setResponseCode(status).setBody(body));
  }

  public List<String> targets() throws InterruptedException {
    return requests().stream().map(RecordedRequest::getPath).toList();
  }

  public List<RecordedRequest> requests() throws InterruptedException {
    List<RecordedRequest> requests = new ArrayList<>();
    for (int left = server.getRequestCount(); left > 0; left--) {
      requests.add(server.takeRequest());
    }
    return requests;
  }
}
