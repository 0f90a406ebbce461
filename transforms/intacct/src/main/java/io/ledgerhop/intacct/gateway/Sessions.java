// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.gateway;

import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.secret.Secret;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One session for all callers: opened on first use, used over its whole life, and renewed before it
 * expires or after it was refused.
 *
 * <p>While one thread signs in, the others wait and share the new session.
 */
final class Sessions {

  /** Assumed where the gateway does not name the lifetime of a session. */
  private static final Duration LIFE_ASSUMED = Duration.ofMinutes(30);

  /** A larger difference is not treated as clock skew but as a missing time. */
  private static final Duration SKEW_MAX = Duration.ofDays(2);

  private static final ApiFunction SIGN_IN =
      ApiFunction.reading("getAPISession", writer -> writer.empty("getAPISession"));

  private final IntacctCredentials credentials;
  private final GatewayAddress address;
  private final GatewayWire wire;
  private final Clock clock;
  private Optional<Session> current = Optional.empty();

  Sessions(IntacctCredentials credentials, GatewayAddress address, GatewayWire wire, Clock clock) {
    this.credentials = credentials;
    this.address = address;
    this.wire = wire;
    this.clock = clock;
  }

  /**
   * A session that lasts for at least one more call.
   *
   * @throws ConnectorException if the sign-in is refused or Intacct cannot be reached
   */
  synchronized Session current() {
    Session session =
        current.filter(open -> !open.isEnding(clock.instant())).orElseGet(this::signIn);
    current = Optional.of(session);
    return session;
  }

  /** Every call restarts the session's lifetime; the answer names its end. */
  synchronized void used(Session session, GatewayAnswer.Times times) {
    current =
        current.map(
            open ->
                open.id().equals(session.id())
                    ? open.until(
                        times
                            .timeout()
                            .map(end -> end.minus(open.skew()))
                            .orElseGet(() -> clock.instant().plus(open.life())))
                    : open);
  }

  /** Discards a session that Intacct refuses, unless another thread has done so already. */
  synchronized void discard(Session dead) {
    current = current.filter(open -> !open.id().equals(dead.id()));
  }

  private Session signIn() {
    Instant asked = clock.instant();
    Envelope envelope = new Envelope(credentials, Optional.empty(), SIGN_IN);
    GatewayAnswer answer = wire.ask(envelope, address.signIn());
    if (answer.refusal().isPresent()) {
      throw new ConnectorException(GatewayRefusals.atSignIn(credentials, answer.errors()));
    }
    XmlNode api = opened(answer);
    requireEntity(api.text("locationid"));
    URI endpoint = address.follow(api.text("endpoint"));
    return session(Secret.of(api.text("sessionid")), endpoint, answer.times(), asked);
  }

  /** A wrong entity may be refused one level lower than a wrong password. */
  private XmlNode opened(GatewayAnswer answer) {
    Optional<FunctionResult> result = answer.result(SIGN_IN);
    if (result.isPresent() && !result.get().isSuccess()) {
      throw new ConnectorException(GatewayRefusals.atSignIn(credentials, result.get().errors()));
    }
    return result.stream()
        .flatMap(opened -> opened.records().stream())
        .filter(api -> !api.text("sessionid").isEmpty())
        .findFirst()
        .orElseThrow(
            () ->
                new ConnectorException(
                    IntacctProblem.UNREADABLE_ANSWER.at(
                        address.signIn().getHost(), "it carries no session")));
  }

  /**
   * A user who is restricted to one entity is signed in to it without asking; its books are other
   * ones.
   */
  private void requireEntity(String entered) {
    if (!entered.isEmpty() && !entered.equals(credentials.entity())) {
      String wanted = credentials.entity().isEmpty() ? "the top level" : credentials.entity();
      throw new ConnectorException(
          IntacctProblem.ENTITY_DIFFERS.at(credentials.company(), entered, wanted));
    }
  }

  private static Session session(
      Secret id, URI endpoint, GatewayAnswer.Times times, Instant asked) {
    Duration skew =
        times
            .now()
            .map(now -> Duration.between(asked, now))
            .filter(off -> off.abs().compareTo(SKEW_MAX) < 0)
            .orElse(Duration.ZERO);
    Instant until =
        times.timeout().map(end -> end.minus(skew)).orElseGet(() -> asked.plus(LIFE_ASSUMED));
    return new Session(id, endpoint, until, Duration.between(asked, until), skew);
  }
}
