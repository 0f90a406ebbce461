// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.ledgerhop.problem.ConnectorException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 20, unit = TimeUnit.SECONDS)
class RetryingTransportTest {

  private static final Call READ = Call.get(URI.create("https://api.test/x?key=hidden"));
  private static final Call WRITE =
      Call.post(URI.create("https://api.test/x")).body("text/plain", "a", "a");
  private static final Quota QUOTA = new Quota("acme", "createReport", Rate.of("2", 10));
  private static final Patience PATIENCE =
      new Patience(4, Duration.ofSeconds(1), Duration.ofSeconds(3), Duration.ofSeconds(90));

  private final SteppedTime time = new SteppedTime();
  private final ScriptedTransport service = new ScriptedTransport();
  private final Transport retrying = new RetryingTransport(service, PATIENCE, time.pause());

  @ParameterizedTest
  @ValueSource(ints = {429, 500, 502, 503, 504})
  void repeatsAReadUntilTheServiceAnswers(int busy) {
    service.answers(busy).answers(busy).answers(200);

    assertThat(retrying.send(READ).status()).isEqualTo(200);
    assertThat(service.calls()).hasSize(3);
    assertThat(time.waits()).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2));
  }

  @ParameterizedTest
  @EnumSource(
      value = HttpProblem.class,
      names = {"REMOTE_UNREACHABLE", "NO_ANSWER"})
  void repeatsAReadAfterABrokenConnection(HttpProblem broken) {
    service.fails(broken).answers(200);

    assertThat(retrying.send(READ).status()).isEqualTo(200);
  }

  @Test
  void neverRepeatsAWrite() {
    service.answers(503).answers(200);

    assertThat(retrying.send(WRITE).status()).isEqualTo(503);
    assertThat(service.calls()).hasSize(1);
  }

  /** F62: Amazon refuses before it does anything, so the write cannot happen twice. */
  @Test
  void repeatsAWriteThatWasRefusedForItsQuota() {
    service.answers(429).answers(202);

    assertThat(retrying.send(WRITE.within(QUOTA)).status()).isEqualTo(202);
    assertThat(service.calls()).hasSize(2);
  }

  @Test
  void neverRepeatsAWriteWithAQuotaAfterAnythingElse() {
    service.answers(429).answers(503).answers(202);

    assertThat(retrying.send(WRITE.within(QUOTA)).status()).isEqualTo(503);
    assertThat(service.calls()).hasSize(2);
  }

  @Test
  void neverRepeatsAWriteWithAQuotaWhoseAnswerIsMissing() {
    service.fails(HttpProblem.NO_ANSWER).answers(202);

    assertThatThrownBy(() -> retrying.send(WRITE.within(QUOTA))).hasMessageContaining("reset");
    assertThat(service.calls()).hasSize(1);
  }

  @Test
  void namesTheRequestIdInWhatItThrows() {
    service.answers(503, Map.of("X-AMZN-REQUESTID", "r-7"), "down");
    assertThatThrownBy(() -> retrying.send(READ)).hasMessageContaining("down, request id r-7 (");

    service.answers(429, Map.of("x-amzn-requestid", "r-8"), "");
    retrying.send(READ.replayed(Replay.ONCE)).close();
    assertThatThrownBy(() -> retrying.send(READ)).hasMessageContaining("in 6 s, request id r-8 (");
  }

  /**
   * F62: one turn of searchOrders takes three minutes, so giving up after five would be too early.
   */
  @Test
  void waitsForTenTurnsEvenOfASlowOperation() {
    Quota slow = new Quota("acme", "searchOrders", Rate.of("0.0056", 20));
    for (int refused = 0; refused < 9; refused++) {
      service.answers(429, Map.of("Retry-After", "178"), "");
    }
    service.answers(200);

    Transport patient = new RetryingTransport(service, Patience.USUAL, time.pause());

    assertThat(patient.send(READ.within(slow)).status()).isEqualTo(200);
    assertThat(time.waits()).hasSize(9);
  }

  @Test
  void neverRepeatsAWriteWhoseAnswerIsMissing() {
    service.fails(HttpProblem.NO_ANSWER).answers(200);

    assertThatThrownBy(() -> retrying.send(WRITE)).isInstanceOf(ConnectorException.class);
    assertThat(service.calls()).hasSize(1);
  }

  @Test
  void repeatsAWriteThatTheServiceRecognises() {
    service.fails(HttpProblem.NO_ANSWER).answers(200);

    assertThat(retrying.send(WRITE.replayed(Replay.SAFE)).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 400, 401, 403, 404})
  void returnsEveryOtherAnswerUnchanged(int status) {
    service.answers(status);

    assertThat(retrying.send(READ).status()).isEqualTo(status);
    assertThat(service.calls()).hasSize(1);
  }

  @Test
  void reportsAServiceThatKeepsRefusing() {
    service.answers(500, Map.of(), "{\"errors\": [\n {\"code\": \"InternalFailure\"}]}");

    assertThatThrownBy(() -> retrying.send(READ))
        .hasMessage(
            "GET api.test/x: api.test answered 500 to all 4 attempts in 6 s:"
                + " {\"errors\": [ {\"code\": \"InternalFailure\"}]}"
                + " (the service is in trouble; run again later)");
    assertThat(service.calls()).hasSize(4);
  }

  @Test
  void reportsAServiceThatKeepsThrottling() {
    service.answers(429);

    assertThatThrownBy(() -> retrying.send(READ))
        .hasMessage(
            "GET api.test/x: api.test still asks to slow down after 4 attempts in 6 s (run again"
                + " later, or run fewer pipelines for this account at once)");
  }

  @Test
  void throwsTheLastFailureWhenTheConnectionStaysBroken() {
    service.fails(HttpProblem.REMOTE_UNREACHABLE);

    ConnectorException failure =
        catchThrowableOfType(ConnectorException.class, () -> retrying.send(READ));

    assertThat(failure.problem().code()).isEqualTo(HttpProblem.REMOTE_UNREACHABLE);
    assertThat(service.calls()).hasSize(4);
  }

  @Test
  void waitsAsLongAsTheServiceAsks() {
    service
        .answers(503, Map.of("retry-after", "17"), "")
        .answers(429, Map.of("Retry-After", "Sun, 01 Mar 2026 00:00:40 GMT"), "")
        .answers(503, Map.of("Retry-After", "soon"), "")
        .answers(200);

    retrying.send(READ);

    assertThat(time.waits())
        .containsExactly(Duration.ofSeconds(17), Duration.ofSeconds(23), Duration.ofSeconds(3));
  }

  /** A proxy or a maintenance page may ask for an hour, or a year; a retry costs little. */
  @ParameterizedTest
  @ValueSource(strings = {"3600", "999999999", "Sun, 01 Mar 2099 00:00:00 GMT"})
  void waitsForAThirdOfItsTimeAtMostWhenTheServiceAsksForMore(String asked) {
    service.answers(503, Map.of("Retry-After", asked), "closed").answers(200);

    assertThat(retrying.send(READ).status()).isEqualTo(200);
    assertThat(time.waits()).containsExactly(Duration.ofSeconds(30));
  }

  /** F62: a series of failures lasts minutes, whatever wait each of them asks for. */
  @ParameterizedTest
  @ValueSource(strings = {"", "0", "3600"})
  void keepsRetryingThroughTenMinutesOfFailures(String asked) {
    Instant begin = time.instant();
    Transport failing =
        call ->
            time.instant().isBefore(begin.plus(Duration.ofMinutes(10)))
                ? Reply.buffered(503, Map.of("Retry-After", asked), new byte[0])
                : Reply.buffered(200, Map.of(), new byte[0]);

    for (Pause pause : List.of(time.pause(), time.longPause())) {
      Reply reply = new RetryingTransport(failing, Patience.USUAL, pause).send(READ);

      assertThat(reply.status()).isEqualTo(200);
    }
  }

  @Test
  void spreadsWaitsByUpToAQuarter() {
    service.answers(503).answers(200);

    new RetryingTransport(service, PATIENCE, time.longPause()).send(READ);

    assertThat(time.waits()).containsExactly(Duration.ofMillis(1250));
  }

  @Test
  void neverShowsTheQueryOfAnAddress() {
    service.answers(503);

    assertThatThrownBy(() -> retrying.send(READ)).hasMessageNotContaining("hidden");
    assertThat(READ).asString().doesNotContain("hidden");
  }

  @Test
  void endsTheWaitWhenTheRunIsStopped() {
    service.answers(503);
    Pause stopped =
        new Pause(
            time,
            wait -> {
              throw new InterruptedException();
            },
            time.pause().random());

    assertThatThrownBy(() -> new RetryingTransport(service, PATIENCE, stopped).send(READ))
        .hasMessage("GET api.test/x: the run was stopped while api.test was asked (run again)");
    assertThat(Thread.interrupted()).isTrue();
  }
}
