// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.time.Wait;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;
import okhttp3.mockwebserver.SocketPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 30, unit = TimeUnit.SECONDS)
class OkHttpTransportTest {

  private final MockWebServer server = new MockWebServer();
  private final OkHttpTransport transport =
      new OkHttpTransport(
          new Timeouts(
              Duration.ofSeconds(2),
              Duration.ofMillis(500),
              Duration.ofSeconds(2),
              Duration.ofSeconds(4)));

  @BeforeEach
  void start() throws IOException {
    server.start();
  }

  @AfterEach
  void stop() throws IOException {
    transport.close();
    server.close();
  }

  @Test
  void carriesHeadersAndBodyBothWays() throws InterruptedException {
    server.enqueue(
        new MockResponse().setResponseCode(202).setHeader("X-Amzn-RequestId", "r-1").setBody("ja"));

    Reply reply =
        transport.send(
            Call.post(uri("/a?b=c%7Cd"))
                .header("x-amz-access-token", "Atza|1")
                .body("application/xml", "<a>\u00e4</a>", "<a>***</a>"));

    RecordedRequest seen = server.takeRequest();
    assertThat(seen.getPath()).isEqualTo("/a?b=c%7Cd");
    assertThat(seen.getHeaders().get("X-Amz-Access-Token")).isEqualTo("Atza|1");
    assertThat(seen.getHeaders().get("Content-Type")).startsWith("application/xml");
    assertThat(seen.getBody().readUtf8()).isEqualTo("<a>\u00e4</a>");
    assertThat(reply.status()).isEqualTo(202);
    assertThat(reply.text()).isEqualTo("ja");
    assertThat(reply.requestId()).contains("r-1");
  }

  @Test
  void streamsASuccessAndKeepsARefusalInMemory() throws IOException {
    server.enqueue(new MockResponse().setBody("long"));
    server.enqueue(new MockResponse().setResponseCode(403).setBody("<Error/>"));

    try (Reply reply = transport.send(Call.get(uri("/file")).streamed())) {
      assertThat(new String(reply.body().readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("long");
    }
    assertThat(transport.send(Call.get(uri("/file")).streamed()).text()).isEqualTo("<Error/>");
  }

  @Test
  void refusesAnAnswerThatNeverEnds() {
    server.enqueue(new MockResponse().setBody("x".repeat(2_000)));

    assertThat(problem(Call.get(uri("/big")).limitedTo(1_000)))
        .hasMessageEndingWith(
            "sent more than 1000 bytes (the answer is not what was asked for; check the endpoint"
                + " of the connection)");
  }

  @Test
  void followsNoRedirect() {
    server.enqueue(
        new MockResponse().setResponseCode(302).setHeader("Location", "https://evil.test/x"));

    assertThat(problem(Call.get(uri("/moved"))))
        .hasMessageContaining("sends us on to evil.test, which is not followed");
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void reportsThatNothingWasSentWhenTheConnectionIsRefused() throws IOException {
    int port;
    try (ServerSocket socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }

    ConnectorException failure = problem(Call.get(URI.create("http://127.0.0.1:" + port + "/x")));

    assertThat(failure.problem().code()).isEqualTo(HttpProblem.REMOTE_UNREACHABLE);
    assertThat(failure)
        .hasMessageStartingWith("GET 127.0.0.1:" + port + "/x: 127.0.0.1:" + port + " cannot be")
        .hasMessageContaining("check the network, the proxy settings of Java and the endpoint");
  }

  @Test
  void reportsThatSomethingWasSentWhenTheConnectionBreaks() {
    server.enqueue(new MockResponse().setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST));

    assertThat(problem(Call.get(uri("/x"))).problem().code()).isEqualTo(HttpProblem.NO_ANSWER);
  }

  @Test
  void doesNotWaitForASilentService() {
    server.enqueue(new MockResponse().setSocketPolicy(SocketPolicy.NO_RESPONSE));

    assertThat(problem(Call.get(uri("/x"))).problem().code()).isEqualTo(HttpProblem.NO_ANSWER);
  }

  /** Issue 8, point 20: a call that takes long is reported. */
  @Test
  void reportsThatACallHasNoAnswerYet() {
    server.enqueue(new MockResponse().setHeadersDelay(300, TimeUnit.MILLISECONDS));
    List<Wait> waits = new ArrayList<>();
    Timeouts timeouts = Timeouts.USUAL;

    try (OkHttpTransport slow = new OkHttpTransport(timeouts, Duration.ofMillis(50), waits::add)) {
      slow.send(Call.get(uri("/x?key=hidden")));
    }

    assertThat(waits)
        .startsWith(
            new Wait(
                timeouts.silence().minusMillis(50),
                "an answer or the end of this attempt",
                "GET " + uri("").getAuthority() + "/x: none after 0 s"));
  }

  @Test
  void doesNotWaitForAServiceThatSendsBytesTooSlowly() {
    server.enqueue(
        new MockResponse().setBody("x".repeat(100)).throttleBody(1, 100, TimeUnit.MILLISECONDS));

    assertThat(problem(Call.get(uri("/x"))).problem().code()).isEqualTo(HttpProblem.NO_ANSWER);
  }

  /** Hop's stop button interrupts the thread that waits, however silent the service is. */
  @Test
  void stopsWaitingForAnAnswerWhenTheRunIsStopped() throws Exception {
    server.enqueue(new MockResponse().setHeadersDelay(4, TimeUnit.SECONDS));
    CompletableFuture<ConnectorException> failure = new CompletableFuture<>();
    try (OkHttpTransport patient = new OkHttpTransport(Timeouts.USUAL)) {
      Thread waiting =
          new Thread(
              () ->
                  failure.complete(
                      catchThrowableOfType(
                          ConnectorException.class, () -> patient.send(Call.get(uri("/x"))))));
      waiting.start();
      server.takeRequest();
      waiting.interrupt();

      assertThat(failure.get(5, TimeUnit.SECONDS).problem().code()).isEqualTo(HttpProblem.STOPPED);
    }
  }

  @Test
  void stopsWaitingForADownloadWhenTheRunIsStopped() throws Exception {
    server.enqueue(
        new MockResponse().setBody("x".repeat(100_000)).throttleBody(10_000, 4, TimeUnit.SECONDS));
    CompletableFuture<ConnectorException> failure = new CompletableFuture<>();
    CountDownLatch begun = new CountDownLatch(1);
    try (OkHttpTransport patient = new OkHttpTransport(Timeouts.USUAL)) {
      Thread reading = new Thread(() -> failure.complete(stoppedDownload(patient, begun)));
      reading.start();
      begun.await();
      reading.interrupt();

      assertThat(failure.get(5, TimeUnit.SECONDS).problem().code()).isEqualTo(HttpProblem.STOPPED);
    }
  }

  /** F75: two versions of a library on one class path kill a receiver outside of OkHttp's care. */
  @Test
  void failsAtOnceWhenAReceiverThreadDies() {
    NoSuchMethodError wrongVersion = new NoSuchMethodError("okio.Okio.socket");
    try (OkHttpTransport broken =
        new OkHttpTransport(
            Timeouts.USUAL,
            Duration.ofMinutes(1),
            wait -> {},
            work ->
                new Thread(
                    () -> {
                      throw wrongVersion;
                    }))) {
      assertThatThrownBy(() -> broken.send(Call.get(uri("/x"))))
          .isInstanceOf(IllegalStateException.class)
          .hasRootCause(wrongVersion);
    }
  }

  private ConnectorException stoppedDownload(OkHttpTransport patient, CountDownLatch begun) {
    return catchThrowableOfType(
        ConnectorException.class,
        () -> {
          try (Reply reply = patient.send(Call.get(uri("/x")).streamed())) {
            reply.body().read();
            begun.countDown();
            reply.body().readAllBytes();
          }
        });
  }

  /** S12: Amazon asks for a User-Agent header. */
  @Test
  void sendsAUserAgentHeader() throws InterruptedException {
    server.enqueue(new MockResponse());

    transport.send(Call.get(uri("/x"))).close();

    assertThat(server.takeRequest().getHeaders().get("user-agent"))
        .matches(
            "LedgerHop/\\d[\\w.-]+ \\(Language=Java/17[\\w.+-]*; Platform=[\\w.-]+/[\\w.+-]+\\)");
    assertThat(UserAgent.text("1 (x)\n", "17", "x".repeat(600))).isEqualTo("LedgerHop");
    assertThat(UserAgent.text("1;\n", "17", "Mac OS X/14"))
        .isEqualTo("LedgerHop/1-- (Language=Java/17; Platform=Mac-OS-X/14)");
  }

  @Test
  void neverRepeatsACallByItself() {
    server.enqueue(
        new MockResponse().setResponseCode(503).setHeader("Retry-After", "0").setBody("busy"));

    Reply reply = transport.send(Call.post(uri("/x")).body("text/plain", "pay", "pay"));

    assertThat(reply.status()).isEqualTo(503);
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  private ConnectorException problem(Call call) {
    return catchThrowableOfType(ConnectorException.class, () -> transport.send(call));
  }

  private URI uri(String target) {
    return URI.create("http://127.0.0.1:" + server.getPort() + target);
  }
}
