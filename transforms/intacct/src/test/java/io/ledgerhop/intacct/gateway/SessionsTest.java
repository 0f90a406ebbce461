// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.gateway;

import static io.ledgerhop.intacct.ScriptedGateway.CREDENTIALS;
import static io.ledgerhop.intacct.ScriptedGateway.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.ledgerhop.intacct.ScriptedGateway;
import io.ledgerhop.intacct.gateway.GatewayAnswer.Times;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.secret.Secret;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a session begins, how long it is used, and when it is given up; it is 09:00. */
@Timeout(value = 30, unit = TimeUnit.SECONDS)
class SessionsTest {

  private static final ApiFunction WRITE =
      ApiFunction.writing("create GLBATCH", "lh-1", writer -> writer.empty("create"));
  private static final String TIMESTAMP = "2026-11-15T09:00:00+00:00";
  private static final String TIMEOUT = "2026-11-15T11:10:00+00:00";

  private final ScriptedGateway gateway = new ScriptedGateway();
  private final Sessions sessions =
      new Sessions(
          CREDENTIALS,
          GatewayAddress.of(gateway.address()),
          new GatewayWire(gateway.transport()),
          gateway.clock);

  @AfterEach
  void close() {
    gateway.close();
  }

  @Test
  void opensASessionWithTheTimesOfTheAnswer() {
    gateway.answers("session.xml");

    assertThat(sessions.current())
        .isEqualTo(
            new Session(
                Secret.of("first-session-id.."),
                URI.create(gateway.address()),
                at("11:10:00"),
                Duration.ofMinutes(130),
                Duration.ZERO));
  }

  /** Of 130 minutes a twentieth is left: six and a half. */
  @Test
  void usesASessionUntilItsMarginBeginsAndNoLonger() {
    gateway.answers("session.xml", "second-session.xml");
    Session first = sessions.current();

    gateway.clock.advance(Duration.between(at("09:00:00"), at("11:03:29")));
    assertThat(sessions.current()).isEqualTo(first);
    gateway.clock.advance(Duration.ofSeconds(1));

    assertThat(sessions.current().id().reveal()).isEqualTo("second-session-id..");
    assertThat(gateway.requests()).isEqualTo(2);
  }

  /** The service's clock is off by the skew; ours decides when to sign in again. */
  @ParameterizedTest
  @CsvSource({
    "2026-11-15T09:10:00Z, 2026-11-15T11:20:00Z, PT10M, 2026-11-15T11:10:00Z",
    "2026-11-15T08:50:00Z, 2026-11-15T11:00:00Z, PT-10M, 2026-11-15T11:10:00Z",
    "2026-11-17T08:59:59Z, 2026-11-17T11:09:59Z, PT47H59M59S, 2026-11-15T11:10:00Z",
    "2026-11-13T09:00:01Z, 2026-11-13T11:10:01Z, PT-47H-59M-59S, 2026-11-15T11:10:00Z",
    "2026-11-17T09:00:00Z, 2026-11-17T11:10:00Z, PT0S, 2026-11-17T11:10:00Z",
    "unknown, 2026-11-15T12:00:00Z, PT0S, 2026-11-15T12:00:00Z"
  })
  void readsTheEndByOurOwnClock(String now, String timeout, Duration skew, Instant until) {
    opens(TIMESTAMP, now, TIMEOUT, timeout);

    Session session = sessions.current();

    assertThat(session.skew()).isEqualTo(skew);
    assertThat(session.until()).isEqualTo(until);
    assertThat(session.life()).isEqualTo(Duration.between(at("09:00:00"), until));
  }

  @Test
  void takesHalfAnHourWhereTheGatewayDoesNotSayHowLongASessionLives() {
    opens("<sessiontimeout>" + TIMEOUT + "</sessiontimeout>", "", "", "");

    assertThat(sessions.current().until()).isEqualTo(at("09:30:00"));
    assertThat(sessions.current().life()).isEqualTo(Duration.ofMinutes(30));
    assertThat(gateway.requests()).isEqualTo(1);
  }

  @Test
  void movesTheEndWithEachUseByTheTimeoutOfItsAnswer() {
    opens(TIMESTAMP, "2026-11-15T09:10:00Z", TIMEOUT, "2026-11-15T11:20:00Z");
    Session first = sessions.current();

    sessions.used(first, new Times(Optional.empty(), Optional.of(at("13:20:00"))));

    assertThat(sessions.current()).isEqualTo(first.until(at("13:10:00")));
  }

  @Test
  void movesTheEndByTheLifeWhereAnAnswerNamesNoTimeout() {
    gateway.answers("session.xml");
    Session first = sessions.current();
    gateway.clock.advance(Duration.ofMinutes(60));

    sessions.used(first, new Times(Optional.empty(), Optional.empty()));

    assertThat(sessions.current()).isEqualTo(first.until(at("12:10:00")));
  }

  /** An answer that another thread still waited for says nothing about the new session. */
  @Test
  void movesNoEndForAnAnswerInASessionThatIsGone() {
    gateway.answers("session.xml", "second-session.xml");
    Session first = sessions.current();
    sessions.discard(first);
    Session second = sessions.current();

    sessions.used(first, new Times(Optional.empty(), Optional.of(at("23:00:00"))));

    assertThat(sessions.current()).isEqualTo(second);
  }

  /** Two threads meet the dead session; the second must not throw away what the first opened. */
  @Test
  void givesADeadSessionUpOnce() {
    gateway.answers("session.xml", "second-session.xml");
    Session dead = sessions.current();
    sessions.discard(dead);
    Session second = sessions.current();

    sessions.discard(dead);

    assertThat(sessions.current()).isEqualTo(second);
    assertThat(gateway.requests()).isEqualTo(2);
  }

  /** A session counts at its own address only, and a new sign-in may name another. */
  @Test
  void followsTheAddressOfEachSession() {
    try (ScriptedGateway other = new ScriptedGateway()) {
      gateway.answers(200, text("answers/session.xml").replace("{endpoint}", other.address()));
      other.answers("session-dead.xml");
      gateway.answers("second-session.xml", "created.xml");

      assertThat(gateway.client().write(WRITE).recordNo()).contains("4711");

      assertThat(other.requests()).isEqualTo(1);
      assertThat(gateway.requests()).isEqualTo(3);
    }
  }

  /** The first attempt ran nothing, the second may have. */
  @Test
  void leavesTheOutcomeOpenWhereTheSecondAttemptOfAWriteGetsNoAnswer() {
    gateway.answers("session.xml", "session-dead.xml", "second-session.xml").hangsUp();

    Problem problem =
        catchThrowableOfType(ConnectorException.class, () -> gateway.client().write(WRITE))
            .problem();

    assertThat(problem.code()).isEqualTo(IntacctProblem.UNKNOWN_OUTCOME);
    assertThat(problem.place()).isEqualTo("127.0.0.1, create GLBATCH");
    assertThat(gateway.requests()).isEqualTo(4);
  }

  @Test
  void saysThatTheSignInIsRefusedWhereADeadSessionCannotBeReplaced() {
    gateway.answers("session.xml", "session-dead.xml", "sign-in-refused.xml");

    Problem problem =
        catchThrowableOfType(ConnectorException.class, () -> gateway.client().write(WRITE))
            .problem();

    assertThat(problem.code()).isEqualTo(IntacctProblem.SIGN_IN_REFUSED);
    assertThat(gateway.requests()).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource({
    "<sessionid>first-session-id..</sessionid>, ''",
    "<sessionid>first-session-id..</sessionid>, <sessionid> </sessionid>",
    "<function>getAPISession</function><controlid>getAPISession<, <controlid>other<"
  })
  void opensNoSessionOutOfAnAnswerThatNamesNone(String sent, String instead) {
    opens(sent, instead, "", "");

    assertThat(
            catchThrowableOfType(ConnectorException.class, sessions::current).problem().message())
        .isEqualTo(
            "127.0.0.1: the answer is not one of Intacct's gateway: it carries no session (check"
                + " the endpoint and any proxy on the way, and whether Intacct is under"
                + " maintenance)");
  }

  @Test
  void saysWhyTheFunctionItselfWasRefused() {
    opens(
        "<result><status>success</status>",
        "<result><status>failure</status><errormessage>"
            + AnswerText.error("XL03000006", "Entity E900 is unknown")
            + "</errormessage>",
        "",
        "");

    Problem problem = catchThrowableOfType(ConnectorException.class, sessions::current).problem();

    assertThat(problem.code()).isEqualTo(IntacctProblem.SIGN_IN_REFUSED);
    assertThat(problem.fact())
        .isEqualTo(
            "Intacct refuses to sign in user poster of company acme: XL03000006: Entity E900 is"
                + " unknown");
  }

  @Test
  void signsInToNoOtherEntityThanTheOneThatIsAskedFor() {
    IntacctCredentials wanted =
        new IntacctCredentials(
            "acme_sender",
            CREDENTIALS.senderPassword(),
            "acme",
            "poster",
            CREDENTIALS.password(),
            "E100");
    gateway.answers("session-of-entity.xml");

    assertThat(
            catchThrowableOfType(ConnectorException.class, () -> gateway.client(wanted).signIn())
                .problem()
                .fact())
        .isEqualTo("Intacct signed in to entity E200 instead of E100");
  }

  private void opens(String first, String firstInstead, String second, String secondInstead) {
    gateway.answers(
        200,
        text("answers/session.xml")
            .replace("{endpoint}", gateway.address())
            .replace(first, firstInstead)
            .replace(second, secondInstead));
  }

  private static Instant at(String time) {
    return Instant.parse("2026-11-15T" + time + "Z");
  }
}
