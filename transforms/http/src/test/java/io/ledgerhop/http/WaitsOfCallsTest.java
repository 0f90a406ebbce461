// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is logged about waits between calls, and that a write waits as a read does. */
@Timeout(value = 20, unit = TimeUnit.SECONDS)
class WaitsOfCallsTest {

  private static final Call READ = Call.get(URI.create("https://api.test/x?key=hidden"));
  private static final Call WRITE =
      Call.post(URI.create("https://api.test/x")).body("text/plain", "a", "a");
  private static final Patience PATIENCE =
      new Patience(4, Duration.ofSeconds(1), Duration.ofSeconds(3), Duration.ofSeconds(90));

  private final SteppedTime time = new SteppedTime();
  private final ScriptedTransport service = new ScriptedTransport();
  private final Transport retrying = new RetryingTransport(service, PATIENCE, time.pause());

  /** Issue 8, point 20: each wait states its reason, the next attempt and its end. */
  @Test
  void logsOfEachWaitWhatFailedAndUntilWhenItLasts() {
    try (OkHttpTransport network = new OkHttpTransport(Timeouts.USUAL)) {
      Call dead = Call.get(URI.create("http://127.0.0.1:1/x?key=hidden"));
      Transport transport = new RetryingTransport(network, PATIENCE, time.pause());

      assertThatThrownBy(() -> transport.send(dead)).hasMessageContaining("cannot be reached");
    }
    assertThat(time.lines())
        .hasSize(3)
        .last()
        .asString()
        .startsWith(
            "waiting 3 s, until 00:00:06 UTC, for attempt 4 of 4: GET 127.0.0.1:1/x:"
                + " 127.0.0.1:1 cannot be reached: no connection, ");
    assertThat(time.lines()).noneMatch(line -> line.contains("hidden"));
  }

  @Test
  void logsOfEachWaitWhatTheServiceAnswered() {
    service.answers(503).answers(429, Map.of("Retry-After", "7"), "").answers(200);

    retrying.send(READ);

    assertThat(time.lines())
        .containsExactly(
            "waiting 1 s, until 00:00:01 UTC, for attempt 2 of 4: GET api.test/x: api.test is in"
                + " trouble, status 503",
            "waiting 7 s, until 00:00:08 UTC, for attempt 3 of 4: GET api.test/x: api.test asks to"
                + " slow down, status 429");
  }

  /**
   * Issue 8, point 10: a write is not repeated here, but the next call waits as long as the service
   * asked.
   */
  @ParameterizedTest
  @CsvSource({
    "429, 7",
    "503, 7",
    "429, 'Sun, 01 Mar 2026 00:00:07 GMT'",
    "503, 'Sun, 01 Mar 2026 00:00:07 GMT'"
  })
  void waitsBeforeTheNextCallAfterARefusedWrite(int status, String asked) {
    service.answers(status, Map.of("Retry-After", asked), "").answers(200);

    assertThat(retrying.send(WRITE).status()).isEqualTo(status);
    time.pass(Duration.ofSeconds(2));
    retrying.send(READ);
    retrying.send(WRITE);

    assertThat(time.waits()).containsExactly(Duration.ofSeconds(5));
    assertThat(time.lines().get(0))
        .isEqualTo(
            "waiting 5 s, until 00:00:07 UTC, for the next call: GET api.test/x: api.test asked to"
                + " wait (Retry-After)");
  }

  @Test
  void waitsNoLongerThanAPartOfTheTotalTime() {
    service.answers(503, Map.of("Retry-After", "3600"), "").answers(200);

    retrying.send(WRITE);
    retrying.send(WRITE);

    assertThat(time.waits()).containsExactly(Duration.ofSeconds(30));
  }
}
