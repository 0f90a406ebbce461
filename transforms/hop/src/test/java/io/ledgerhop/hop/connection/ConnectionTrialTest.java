// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.connection;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Outcome;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.hop.core.HopEnvironment;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ConnectionTrialTest {

  private static final Duration LONG = Duration.ofSeconds(30);

  @BeforeAll
  static void startHop() throws Exception {
    HopEnvironment.init();
  }

  @Test
  void reportsSuccess() throws Exception {
    assertThat(shown(() -> Outcome.of("all is well"), LONG)).isEqualTo("all is well");
  }

  @Test
  void reportsAllProblems() throws Exception {
    Outcome<String> outcome =
        Outcome.failed(ConnectionProblem.BLANK.at("Intacct company \"Main\", User id"));

    assertThat(shown(() -> outcome, LONG))
        .isEqualTo(
            "Intacct company \"Main\", User id: is empty (fill it in in Hop's metadata"
                + " perspective)");
  }

  @Test
  void reportsTheProblemThatAClientThrows() throws Exception {
    ConnectorException refusal = new ConnectorException(ConnectionProblem.BLANK.at("somewhere"));

    assertThat(
            shown(
                () -> {
                  throw refusal;
                },
                LONG))
        .startsWith("somewhere: is empty");
  }

  @Test
  void showsOnlyTheTypeOfAnUnexpectedException() throws Exception {
    assertThat(
            shown(
                () -> {
                  throw new IllegalStateException("password is sesame");
                },
                LONG))
        .contains("IllegalStateException")
        .doesNotContain("sesame");
  }

  @Test
  void interruptsATestThatTakesTooLong() throws Exception {
    CountDownLatch interrupted = new CountDownLatch(1);

    String words =
        shown(
            () -> {
              try {
                new CountDownLatch(1).await();
              } catch (InterruptedException e) {
                interrupted.countDown();
              }
              return Outcome.of("too late");
            },
            Duration.ofMillis(100));

    assertThat(words).startsWith("There was no answer within");
    assertThat(interrupted.await(10, TimeUnit.SECONDS)).isTrue();
  }

  private static String shown(Callable<Outcome<String>> attempt, Duration timeMax)
      throws Exception {
    CompletableFuture<String> shown = new CompletableFuture<>();
    ConnectionTrial.run(attempt, timeMax, shown::complete);
    return shown.get(30, TimeUnit.SECONDS);
  }
}
