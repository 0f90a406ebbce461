// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct;

import io.ledgerhop.http.OkHttpTransport;
import io.ledgerhop.http.Patience;
import io.ledgerhop.http.Pause;
import io.ledgerhop.http.RateLimits;
import io.ledgerhop.http.Recorder;
import io.ledgerhop.http.Timeouts;
import io.ledgerhop.http.Transport;
import io.ledgerhop.http.TransportStack;
import io.ledgerhop.intacct.gateway.GatewayAddress;
import io.ledgerhop.intacct.gateway.GatewayThrottling;
import io.ledgerhop.intacct.gateway.IntacctClient;
import io.ledgerhop.intacct.gateway.IntacctCredentials;
import io.ledgerhop.secret.Secret;
import io.ledgerhop.simulators.server.SteppedClock;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;
import okhttp3.mockwebserver.SocketPolicy;

/** A gateway that returns scripted answers in order, and records the requests. */
public final class ScriptedGateway implements AutoCloseable {

  public static final IntacctCredentials CREDENTIALS =
      new IntacctCredentials(
          "acme_sender",
          Secret.of("sender<&password"),
          "acme",
          "poster",
          Secret.of("user<&password"),
          "");

  public final SteppedClock clock = SteppedClock.at(Instant.parse("2026-11-15T09:00:00Z"));
  private final MockWebServer server = new MockWebServer();
  private final OkHttpTransport sender =
      new OkHttpTransport(
          new Timeouts(
              Duration.ofSeconds(2),
              Duration.ofSeconds(2),
              Duration.ofSeconds(4),
              Duration.ofSeconds(4)));

  public ScriptedGateway() {
    try {
      server.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String address() {
    return "http://127.0.0.1:" + server.getPort() + "/ia/xml/xmlgw.phtml";
  }

  public IntacctClient client() {
    return client(CREDENTIALS);
  }

  public IntacctClient client(IntacctCredentials credentials) {
    return new IntacctClient(credentials, GatewayAddress.of(address()), transport(), clock);
  }

  /** A transport with two attempts, and waits that only move the clock. */
  public Transport transport() {
    Pause pause =
        new Pause(
            clock, wait -> clock.advance(wait.time()), RandomGenerator.of("L64X128MixRandom"));
    Patience patience =
        new Patience(2, Duration.ofSeconds(2), Duration.ofSeconds(60), Duration.ofMinutes(5));
    return GatewayThrottling.over(
        sender, new TransportStack(patience, new RateLimits(pause), Recorder.NONE, pause));
  }

  /** Adds files of the folder {@code answers}. */
  public ScriptedGateway answers(String... files) {
    for (String file : files) {
      answers(200, text("answers/" + file).replace("{endpoint}", address()));
    }
    return this;
  }

  public ScriptedGateway answers(int status, String body) {
    server.enqueue(
        new MockResponse()
            .setResponseCode(status)
            .addHeader("Content-Type", "text/xml; encoding=UTF-8")
            .setBody(body));
    return this;
  }

  /** Reads the request and closes the connection without an answer. */
  public ScriptedGateway hangsUp() {
    server.enqueue(new MockResponse().setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST));
    return this;
  }

  /** Announces the whole answer and closes the connection in the middle of it. */
  public ScriptedGateway breaksOff(String file) {
    server.enqueue(
        new MockResponse()
            .setBody(text("answers/" + file))
            .setSocketPolicy(SocketPolicy.DISCONNECT_DURING_RESPONSE_BODY));
    return this;
  }

  /** The next request as it arrived. */
  public String request() {
    try {
      RecordedRequest request =
          Objects.requireNonNull(server.takeRequest(1, TimeUnit.SECONDS), "no request came");
      return request.getBody().readUtf8();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  public int requests() {
    return server.getRequestCount();
  }

  /** A file of the test's resources. */
  public static String text(String file) {
    try (InputStream in = ScriptedGateway.class.getResourceAsStream(file)) {
      return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    sender.close();
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
