// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.gateway;

import static io.ledgerhop.intacct.ScriptedGateway.CREDENTIALS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.ledgerhop.intacct.ScriptedGateway;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Problem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 30, unit = TimeUnit.SECONDS)
class IntacctClientTest {

  private static final ApiFunction QUESTION =
      ApiFunction.reading("query GLBATCH", writer -> writer.empty("query"));
  private static final ApiFunction WRITE =
      ApiFunction.writing("create GLBATCH", "lh-1", writer -> writer.empty("create"));

  private final ScriptedGateway gateway = new ScriptedGateway();

  @AfterEach
  void close() {
    gateway.close();
  }

  /** S3: one session over its whole life, at the endpoint that came with it. */
  @Test
  void signsInOnceAndCallsWithTheSession() {
    IntacctClient client = gateway.answers("session.xml", "no-batch.xml", "no-batch.xml").client();

    client.read(QUESTION);
    gateway.clock.advance(Duration.ofHours(2));
    client.read(QUESTION);

    assertThat(gateway.request()).isEqualTo(ScriptedGateway.text("requests/sign-in.xml"));
    assertThat(gateway.request())
        .contains("<sessionid>first-session-id..</sessionid>")
        .contains("<uniqueid>false</uniqueid>");
    assertThat(gateway.requests()).isEqualTo(3);
    assertThat(client.calls().byLabel()).containsEntry("getAPISession", 1L);
    assertThat(client.calls()).hasToString("3 calls to Intacct (getAPISession 1, query GLBATCH 2)");
  }

  /** S3, F78: the session is renewed before it expires, by the lifetime that the answer names. */
  @Test
  void signsInAgainBeforeTheSessionEnds() {
    IntacctClient client =
        gateway
            .answers("session.xml", "no-batch.xml", "second-session.xml", "no-batch.xml")
            .client();

    client.read(QUESTION);
    gateway.clock.advance(Duration.ofMinutes(129));
    client.read(QUESTION);

    assertThat(client.calls().byLabel()).containsEntry("getAPISession", 2L);
    skip(3);
    assertThat(gateway.request()).contains("<sessionid>second-session-id..</sessionid>");
  }

  /** F78: renewed once on a session error, then the same request under the same control id. */
  @Test
  void repeatsTheSameFunctionInANewSessionWhenTheSessionExpired() {
    IntacctClient client =
        gateway
            .answers("session.xml", "session-dead.xml", "second-session.xml", "created.xml")
            .client();

    assertThat(client.write(WRITE).recordNo()).contains("4711");

    skip(1);
    String first = gateway.request();
    skip(1);
    assertThat(gateway.request())
        .isEqualTo(first.replace("first-session-id..", "second-session-id.."))
        .contains("<function controlid=\"lh-1\">")
        .contains("<uniqueid>true</uniqueid>");
  }

  @Test
  void givesUpWhenANewSessionIsRefusedToo() {
    gateway.answers("session.xml", "session-dead.xml", "second-session.xml", "session-dead.xml");

    Problem problem = problemOf(() -> gateway.client().write(WRITE));

    assertThat(problem.code()).isEqualTo(IntacctProblem.SESSION_LOST);
    assertThat(problem.fact())
        .isEqualTo(
            "a session opened a moment ago is refused: XL03000006: Invalid session vAl1d."
                + " Sign in again. [Support ID: q1%7Ew2]");
    assertThat(gateway.requests()).isEqualTo(4);
  }

  /** S3: eight threads, one sign-in. */
  @Test
  void letsOnlyOneThreadSignIn() throws Exception {
    gateway.answers("session.xml");
    for (int call = 0; call < 8; call++) {
      gateway.answers("no-batch.xml");
    }
    IntacctClient client = gateway.client();
    Callable<FunctionResult> ask = () -> client.read(QUESTION);
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      for (var answer :
          threads.invokeAll(new ArrayList<>(List.of(ask, ask, ask, ask, ask, ask, ask, ask)))) {
        assertThat(answer.get().isSuccess()).isTrue();
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(client.calls().byLabel())
        .containsEntry("getAPISession", 1L)
        .containsEntry("query GLBATCH", 8L);
  }

  @Test
  void repeatsAReadWhenTheGatewayThrottles() {
    IntacctClient client = gateway.answers("session.xml", "busy.xml", "no-batch.xml").client();

    assertThat(client.read(QUESTION).records()).isEmpty();
    assertThat(gateway.requests()).isEqualTo(3);
  }

  @Test
  void repeatsAReadWhileTheServiceIsUnderMaintenance() {
    IntacctClient client =
        gateway
            .answers("session.xml")
            .answers(200, "<html>The Service is Temporarily Off-line</html>")
            .answers("no-batch.xml")
            .client();

    assertThat(client.read(QUESTION).isSuccess()).isTrue();
  }

  @Test
  void neverRepeatsAWrite() {
    gateway.answers("session.xml").answers(503, "busy");

    assertThat(problemOf(() -> gateway.client().write(WRITE)).code())
        .isEqualTo(IntacctProblem.UNKNOWN_OUTCOME);
    assertThat(gateway.requests()).isEqualTo(2);
  }

  /** F69: secrets that an answer contains are not shown. */
  @Test
  void masksSecretsThatAnAnswerRepeats() {
    gateway
        .answers("session.xml")
        .answers(
            200, "<html>You sent user<&password and sender<&password in first-session-id..</html>");
    IntacctClient client = gateway.client();

    Throwable failure = catchThrowableOfType(ConnectorException.class, () -> client.write(WRITE));

    assertThat(failure).hasMessageContaining("You sent *** and *** in ***");
    assertThat(client.shown(WRITE) + client + CREDENTIALS)
        .doesNotContain("user<&password")
        .doesNotContain("sender<&password")
        .doesNotContain("user&lt;&amp;password");
  }

  private void skip(int requests) {
    for (int request = 0; request < requests; request++) {
      gateway.request();
    }
  }

  private static Problem problemOf(Callable<?> work) {
    return catchThrowableOfType(ConnectorException.class, work::call).problem();
  }
}
