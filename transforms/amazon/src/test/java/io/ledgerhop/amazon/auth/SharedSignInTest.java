// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerhop.amazon.AmazonBench;
import io.ledgerhop.http.Call;
import io.ledgerhop.http.HttpProblem;
import io.ledgerhop.http.Reply;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.secret.Secret;
import io.ledgerhop.simulators.server.SteppedClock;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 30, unit = TimeUnit.SECONDS)
class SharedSignInTest {

  private static final String ENDPOINT = "https://amazon.test";
  private static final Call CALL = Call.get(URI.create(ENDPOINT + "/reports"));
  private static final LwaCredentials CREDENTIALS = AmazonBench.credentials(ENDPOINT);

  private final SteppedClock clock = SteppedClock.at(Instant.parse("2026-11-20T08:00:00Z"));
  private final ScriptedTokenEndpoint endpoint = new ScriptedTokenEndpoint();
  private final LwaTokens tokens = new LwaTokens(endpoint, clock);

  @Test
  void letsOneThreadFetchWhileTheOthersWait() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    List<Future<?>> calls = new ArrayList<>();
    for (int call = 0; call < 40; call++) {
      calls.add(threads.submit(() -> tokens.send(CALL, CREDENTIALS)));
    }
    for (Future<?> call : calls) {
      call.get();
    }
    threads.shutdown();

    assertThat(endpoint.signIns).hasSize(1);
    assertThat(endpoint.used).hasSize(40).containsOnly("Atza|1");
  }

  /** S2: all threads that wait for the same sign-in get its refusal; none repeats it. */
  @Test
  void givesOneRefusalToAllThatWait() throws Exception {
    endpoint.signInStatus = 400;
    endpoint.signInAnswer = "{\"error\":\"invalid_grant\"}";
    CountDownLatch all = new CountDownLatch(1);
    endpoint.signInGate = () -> await(all);
    ExecutorService threads = Executors.newFixedThreadPool(8);
    List<Future<Reply>> calls = new ArrayList<>();
    for (int call = 0; call < 8; call++) {
      calls.add(threads.submit(() -> tokens.send(CALL, CREDENTIALS)));
    }
    all.countDown();

    for (Future<Reply> call : calls) {
      assertThatThrownBy(call::get).hasMessageContaining("does not accept the refresh token");
    }
    threads.shutdown();
    assertThat(endpoint.signIns).hasSize(1);

    clock.advance(Duration.ofSeconds(11));
    assertThatThrownBy(() -> tokens.send(CALL, CREDENTIALS)).hasMessageContaining("refresh token");
    assertThat(endpoint.signIns).hasSize(2);
  }

  /** When the user stops a run that is signing in, the runs that wait for it do not fail. */
  @RepeatedTest(200)
  void takesOverFromAThreadThatIsInterrupted() throws Exception {
    CountDownLatch signingIn = new CountDownLatch(1);
    CountDownLatch stopped = new CountDownLatch(1);
    endpoint.signInGate =
        () -> {
          if (signingIn.getCount() > 0) {
            signingIn.countDown();
            await(stopped);
            throw new ConnectorException(HttpProblem.STOPPED.at("sign-in", "amazon.test"));
          }
        };
    ExecutorService threads = Executors.newFixedThreadPool(2);
    Future<Reply> first = threads.submit(() -> tokens.send(CALL, CREDENTIALS));
    signingIn.await();
    Future<Reply> second = threads.submit(() -> tokens.send(CALL, CREDENTIALS));
    stopped.countDown();

    assertThatThrownBy(first::get).hasMessageContaining("the run was stopped");
    assertThat(second.get().status()).isEqualTo(200);
    threads.shutdown();
  }

  @Test
  void stopsWaitingForTheSignInOfAnother() throws Exception {
    CountDownLatch signingIn = new CountDownLatch(1);
    CountDownLatch done = new CountDownLatch(1);
    endpoint.signInGate =
        () -> {
          signingIn.countDown();
          await(done);
        };
    ExecutorService threads = Executors.newFixedThreadPool(1);
    Future<Reply> first = threads.submit(() -> tokens.send(CALL, CREDENTIALS));
    signingIn.await();
    Thread.currentThread().interrupt();

    assertThatThrownBy(() -> tokens.send(CALL, CREDENTIALS))
        .hasMessageContaining("the run was stopped");
    assertThat(Thread.interrupted()).isTrue();
    done.countDown();
    assertThat(first.get().status()).isEqualTo(200);
    threads.shutdown();
  }

  /** S2: two runs of one process share a token. */
  @Test
  void sharesTokensThroughOneCache() {
    TokenCache cache = new TokenCache();

    new LwaTokens(endpoint, clock, cache).send(CALL, CREDENTIALS);
    new LwaTokens(endpoint, clock, cache).send(CALL, CREDENTIALS);

    assertThat(endpoint.signIns).hasSize(1);
    assertThat(TokenCache.ofProcess()).isSameAs(TokenCache.ofProcess());
  }

  @Test
  void givesNoTokenToACallerWithAnotherSecret() {
    LwaCredentials wrong =
        new LwaCredentials(
            "Acme",
            CREDENTIALS.tokenEndpoint(),
            CREDENTIALS.clientId(),
            Secret.of("guessed"),
            CREDENTIALS.refreshToken());

    tokens.send(CALL, CREDENTIALS);
    tokens.send(CALL, wrong);

    assertThat(endpoint.signIns).hasSize(2);
    assertThat(wrong.fingerprint()).isEqualTo(CREDENTIALS.fingerprint());
  }

  @Test
  void verifiesAnAuthorisationOnceAMinute() {
    tokens.send(CALL, CREDENTIALS);
    tokens.prove(CREDENTIALS);
    assertThat(endpoint.signIns).hasSize(1);

    clock.advance(Duration.ofMinutes(2));
    tokens.prove(CREDENTIALS);
    assertThat(endpoint.signIns).hasSize(2);
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(5, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
