// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.ledgerhop.hop.wiring.Services;
import io.ledgerhop.simulators.server.SteppedClock;
import io.ledgerhop.time.Wait;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.apache.hop.core.HopEnvironment;
import org.apache.hop.core.logging.HopLogStore;
import org.apache.hop.core.logging.IHopLoggingEventListener;
import org.apache.hop.core.logging.LogChannel;
import org.apache.hop.core.variables.Variables;
import org.apache.hop.metadata.serializer.memory.MemoryMetadataProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Issue 8, point 20: a run is never silent for longer than ten seconds while it waits. */
@Timeout(60)
class WaitLogTest {

  private final SteppedClock clock = SteppedClock.at(Instant.parse("2026-03-01T00:00:00Z"));
  private final List<String> lines = new ArrayList<>();
  private final List<Wait> waits = new ArrayList<>();
  private final WaitLog log =
      new WaitLog(wait -> clock.advance(wait.time()), clock, lines::add, waits::add);

  @Test
  void logsTheReasonOfGrowingWaits() throws InterruptedException {
    for (int seconds = 1; seconds <= 32; seconds *= 2) {
      wait(Duration.ofSeconds(seconds));
    }

    assertThat(lines)
        .containsExactly(
            "waiting 4 s, until 00:00:07 UTC, for attempt 2 of 14: GET api.test/x: no connection",
            "waiting 8 s, until 00:00:15 UTC, for attempt 2 of 14: GET api.test/x: no connection",
            "waiting 16 s, until 00:00:31 UTC, for attempt 2 of 14: GET api.test/x: no connection",
            "waiting 7 s, until 00:00:31 UTC, for attempt 2 of 14: GET api.test/x: no connection",
            "waiting 32 s, until 00:01:03 UTC, for attempt 2 of 14: GET api.test/x: no connection",
            "waiting 23 s, until 00:01:03 UTC, for attempt 2 of 14: GET api.test/x: no connection",
            "waiting 14 s, until 00:01:03 UTC, for attempt 2 of 14: GET api.test/x: no connection",
            "waiting 5 s, until 00:01:03 UTC, for attempt 2 of 14: GET api.test/x: no connection");
  }

  /** F71: run.json says what the run waits for, with the time that is left. */
  @Test
  void passesOnWhatIsLeftOfEachLongWait() throws InterruptedException {
    wait(Duration.ofMillis(500));
    wait(Duration.ofSeconds(20));

    assertThat(waits)
        .extracting(Wait::time)
        .containsExactly(Duration.ofSeconds(20), Duration.ofSeconds(11), Duration.ofSeconds(2));
    assertThat(clock.instant()).isEqualTo(Instant.parse("2026-03-01T00:00:20.500Z"));
  }

  @Test
  void logsFewLinesForAThousandShortWaits() throws InterruptedException {
    for (int waits = 0; waits < 1_000; waits++) {
      wait(Duration.ofSeconds(1));
    }

    assertThat(lines).hasSizeBetween(160, 200);
  }

  /** It was silent for twelve seconds: a short wait before a call that is not answered. */
  @Test
  void isNeverSilentForTenSecondsWhenACallAfterAShortWaitIsNotAnswered() throws Exception {
    log.note(new Wait(Duration.ofMinutes(5), "an answer", "GET api.test/x: none after 5 s"));
    clock.advance(Duration.ofSeconds(5));

    wait(Duration.ofSeconds(3));

    assertThat(lines).hasSize(2).last().asString().startsWith("waiting 3 s, ");
  }

  @Test
  void logsNothingForNormalTurns() throws InterruptedException {
    for (int waits = 0; waits < 1_000; waits++) {
      wait(Duration.ofMillis(500));
    }

    assertThat(lines).isEmpty();
  }

  @Test
  void writesItsLinesToTheLogOfTheRun() throws Exception {
    HopEnvironment.init();
    HttpServer busy = busyFor("120");
    List<String> logged = new ArrayList<>();
    IHopLoggingEventListener stopping =
        event -> {
          String message = event.getMessage().toString();
          if (message.contains("waiting")) {
            logged.add(message);
            Thread.currentThread().interrupt();
          }
        };
    HopLogStore.getAppender().addLoggingEventListener(stopping);
    MemoryMetadataProvider metadata = new MemoryMetadataProvider();
    metadata.getSerializer(SellerConnection.class).save(seller(busy.getAddress().getPort()));
    try (Services services =
        Services.of(new HashMap<>(), new Variables(), metadata, new LogChannel("test"))) {

      assertThatThrownBy(() -> services.reports("US").settlements(Instant.MIN))
          .hasMessageContaining("the run was stopped");
    } finally {
      assertThat(Thread.interrupted()).isTrue();
      HopLogStore.getAppender().removeLoggingEventListener(stopping);
      busy.stop(0);
    }

    assertThat(logged)
        .singleElement()
        .asString()
        .containsPattern(
            "waiting \\d+ (s|min), until \\d\\d:\\d\\d:\\d\\d UTC, for attempt 2 of 14:"
                + " POST 127.0.0.1:\\d+/token: .* is in trouble, status 503")
        .doesNotContain("s3cret", "Atzr");
  }

  private void wait(Duration time) throws InterruptedException {
    log.sleep(new Wait(time, "attempt 2 of 14", "GET api.test/x: no connection"));
  }

  private static HttpServer busyFor(String seconds) throws Exception {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          exchange.getResponseHeaders().set("Retry-After", seconds);
          exchange.sendResponseHeaders(503, -1);
          exchange.close();
        });
    server.start();
    return server;
  }

  private static SellerConnection seller(int port) {
    URI busy = URI.create("http://127.0.0.1:" + port);
    SellerConnection seller = new SellerConnection();
    seller.setName("US");
    seller.setClientId("amzn1.application-oa2-client.1");
    seller.setClientSecret("s3cret");
    seller.setRefreshToken("Atzr|1");
    seller.setEndpoint(busy.toString());
    seller.setLwaEndpoint(busy.resolve("/token").toString());
    return seller;
  }
}
