// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon;

import static io.ledgerhop.simulators.amazon.Caller.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerhop.simulators.amazon.report.ClosedSettlement;
import io.ledgerhop.simulators.amazon.report.StoredDocument;
import io.ledgerhop.simulators.amazon.setting.AmazonSettings;
import io.ledgerhop.simulators.amazon.wire.JsonReader;
import io.ledgerhop.simulators.server.FaultScript;
import io.ledgerhop.simulators.server.PlannedFault;
import io.ledgerhop.simulators.server.SteppedClock;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** S5: presigned URLs that are valid for five minutes and for one document. */
@Timeout(30)
class DownloadTest {

  private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
  private static final String TEXT = "settlement-id\ttotal-amount\n90000000001\t642.18\n";

  private final SteppedClock clock = SteppedClock.at(NOW);
  private AmazonSimulator simulator;
  private Caller caller;
  private String token = "";

  @BeforeEach
  void start() throws Exception {
    simulator = AmazonSimulator.start(clock, AmazonSettings.standard().withRateLimits(false), 0);
    simulator.add(Demo.US);
    caller = new Caller(simulator);
    token = caller.accessToken(Demo.US);
  }

  @AfterEach
  void stop() {
    simulator.close();
  }

  @Test
  void servesBytesUnchangedWithoutDeclaredCompression() throws Exception {
    byte[] stored = {0x1f, (byte) 0x8b, 8, 0};
    Map<?, ?> document = document(StoredDocument.of(stored));

    assertThat(document.containsKey("compressionAlgorithm")).isFalse();
    assertThat(caller.download(text(document, "url")).body()).isEqualTo(stored);
  }

  @Test
  void servesTheDocumentGzippedWithItsLength(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("settlement.txt"), TEXT);
    Map<?, ?> document = document(StoredDocument.of(file));

    HttpResponse<byte[]> reply = caller.download(text(document, "url"));

    assertThat(text(document, "compressionAlgorithm")).isEqualTo("GZIP");
    assertThat(reply.statusCode()).isEqualTo(200);
    assertThat(reply.body()).startsWith(0x1f, 0x8b);
    assertThat(inflated(reply.body())).isEqualTo(TEXT);
    assertThat(reply.headers().firstValueAsLong("Content-Length")).hasValue(reply.body().length);
    assertThat(reply.headers().firstValue("Content-Type")).isEmpty();
    assertThat(reply.headers().firstValue("Content-Encoding")).isEmpty();
  }

  @Test
  void servesUncompressedDocumentsAndContentTypesOnRequest() throws Exception {
    Map<?, ?> document =
        document(
            StoredDocument.of(TEXT).uncompressed().withContentType("text/plain;charset=Cp1252"));

    HttpResponse<byte[]> reply = caller.download(text(document, "url"));

    assertThat(document.containsKey("compressionAlgorithm")).isFalse();
    assertThat(new String(reply.body(), StandardCharsets.UTF_8)).isEqualTo(TEXT);
    assertThat(reply.headers().firstValue("Content-Type")).hasValue("text/plain;charset=Cp1252");
  }

  @Test
  void urlExpiresAfterFiveMinutesAndANewOneIsValid() throws Exception {
    Map<?, ?> document = document(StoredDocument.of(TEXT));
    String url = text(document, "url");
    clock.advance(Duration.ofMinutes(5).plusSeconds(1));

    HttpResponse<byte[]> late = caller.download(url);

    assertThat(late.statusCode()).isEqualTo(403);
    assertThat(new String(late.body(), StandardCharsets.UTF_8))
        .startsWith("<?xml")
        .contains("<Code>AccessDenied</Code><Message>Request has expired</Message>");
    assertThat(late.headers().firstValue("Content-Type")).hasValue("application/xml");
    String path = SimulatedOperation.DOCUMENTS + text(document, "reportDocumentId");
    String again = text(JsonReader.object(caller.get(path, token).body()), "url");
    assertThat(again).isNotEqualTo(url);
    assertThat(caller.download(again).statusCode()).isEqualTo(200);
  }

  @Test
  void refusesAuthorisationHeadersAndAChangedQuery() throws Exception {
    String url = text(document(StoredDocument.of(TEXT)), "url");

    HttpResponse<String> signed =
        caller.send(HttpRequest.newBuilder(URI.create(url)).header("x-amz-access-token", token));
    HttpResponse<byte[]> reencoded = caller.download(url.replace("%2F", "/"));

    assertThat(signed.statusCode()).isEqualTo(400);
    assertThat(signed.body()).contains("<Code>InvalidArgument</Code>");
    assertThat(reencoded.statusCode()).isEqualTo(403);
    assertThat(new String(reencoded.body(), StandardCharsets.UTF_8))
        .contains("SignatureDoesNotMatch");
  }

  @Test
  void cutsTheBodyWhereTheScriptSays() throws Exception {
    String url = text(document(StoredDocument.of(TEXT)), "url");
    simulator.faults(
        new FaultScript()
            .onNth(1, SimulatedOperation.DOWNLOAD.label(), PlannedFault.cutBodyAfter(20)));

    assertThatThrownBy(() -> caller.download(url)).isInstanceOf(IOException.class);
    assertThat(inflated(caller.download(url).body())).isEqualTo(TEXT);
    assertThat(simulator.calls().of(SimulatedOperation.DOWNLOAD)).isEqualTo(2);
  }

  @Test
  void unknownDocumentIsNotFound() throws Exception {
    assertThat(caller.get(SimulatedOperation.DOCUMENTS + "made-up", token).statusCode())
        .isEqualTo(404);
    assertThat(caller.download(simulator.endpoint() + "/report-documents/x/y").statusCode())
        .isEqualTo(404);
  }

  private Map<?, ?> document(StoredDocument stored) throws IOException, InterruptedException {
    String report =
        simulator.addSettlement(
            Demo.US,
            new ClosedSettlement(
                NOW.minus(Duration.ofDays(16)),
                NOW.minus(Duration.ofDays(2)),
                NOW.minus(Duration.ofDays(1)),
                stored));
    Map<?, ?> members =
        JsonReader.object(caller.get(SimulatedOperation.REPORTS + "/" + report, token).body());
    HttpResponse<String> reply =
        caller.get(SimulatedOperation.DOCUMENTS + text(members, "reportDocumentId"), token);
    return JsonReader.object(reply.body());
  }

  private static String inflated(byte[] bytes) throws IOException {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
