// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.connection;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.problem.AccessFinding;
import io.ledgerhop.problem.ConnectorException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.hop.core.HopEnvironment;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ConnectionTrialTest {

  private static final String PLACE = "Intacct company \"Main\"";
  private static final Duration LONG = Duration.ofSeconds(30);

  @BeforeAll
  static void startHop() throws Exception {
    HopEnvironment.init();
  }

  @Test
  void givesWhatWasFound() throws Exception {
    List<AccessFinding> findings = List.of(AccessFinding.fine(PLACE, "all is well"));

    assertThat(found(() -> findings, LONG)).isEqualTo(findings);
  }

  @Test
  void givesTheProblemThatAClientThrows() throws Exception {
    ConnectorException refusal = new ConnectorException(ConnectionProblem.BLANK.at("somewhere"));

    assertThat(
            found(
                () -> {
                  throw refusal;
                },
                LONG))
        .containsExactly(AccessFinding.of(refusal.problem()));
  }

  @Test
  void showsOnlyTheTypeOfAnUnexpectedException() throws Exception {
    assertThat(
            found(
                () -> {
                  throw new IllegalStateException("password is sesame");
                },
                LONG))
        .containsExactly(
            AccessFinding.of(ConnectionProblem.UNEXPECTED.at(PLACE, "IllegalStateException")));
  }

  @Test
  void interruptsATestThatTakesTooLong() throws Exception {
    CountDownLatch interrupted = new CountDownLatch(1);

    List<AccessFinding> findings =
        found(
            () -> {
              try {
                new CountDownLatch(1).await();
              } catch (InterruptedException e) {
                interrupted.countDown();
              }
              return List.of();
            },
            Duration.ofMillis(100));

    assertThat(findings)
        .containsExactly(AccessFinding.of(ConnectionProblem.NO_ANSWER.at(PLACE, 0)));
    assertThat(interrupted.await(10, TimeUnit.SECONDS)).isTrue();
  }

  private static List<AccessFinding> found(Callable<List<AccessFinding>> attempt, Duration timeMax)
      throws Exception {
    IntacctConnection company = new IntacctConnection();
    company.setName("Main");
    return ConnectionTrial.run(company, attempt, timeMax).get(30, TimeUnit.SECONDS);
  }
}
