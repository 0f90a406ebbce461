// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.gateway;

import io.ledgerhop.http.Transport;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Problem;
import java.time.Clock;
import java.util.Optional;

/**
 * Calls functions of Intacct's XML gateway (API version 3.0), one per request, in one shared
 * session.
 *
 * <p>One instance serves a company, user and entity, and all threads. Every method throws {@link
 * ConnectorException} when Intacct cannot be reached or refuses the sign-in.
 */
public final class IntacctClient {

  private final IntacctCredentials credentials;
  private final GatewayWire wire;
  private final Sessions sessions;

  /**
   * @param transport with its layers; see {@link GatewayThrottling#over}
   * @throws ConnectorException with {@link IntacctProblem#OPTION_MISSING} if the credentials are
   *     incomplete
   */
  public IntacctClient(
      IntacctCredentials credentials, GatewayAddress address, Transport transport, Clock clock) {
    if (!credentials.missing().isEmpty()) {
      throw new ConnectorException(
          IntacctProblem.OPTION_MISSING.at(
              "Intacct company " + credentials.company(),
              String.join(", ", credentials.missing())));
    }
    this.credentials = credentials;
    this.wire = new GatewayWire(transport);
    this.sessions = new Sessions(credentials, address, wire, clock);
  }

  public IntacctCredentials credentials() {
    return credentials;
  }

  /** How often Intacct was called so far, including sign-ins. */
  public CallCount calls() {
    return wire.calls();
  }

  /** Signs in now instead of with the first call, and returns the host of the session. */
  public String signIn() {
    return sessions.current().address().getHost();
  }

  /** The request as it would be sent, secrets masked; makes no call. */
  public String shown(ApiFunction function) {
    return new Envelope(credentials, Optional.of(Session.UNOPENED), function).shown();
  }

  /**
   * The answer to a read.
   *
   * @throws ConnectorException also if Intacct refuses the function
   */
  public FunctionResult read(ApiFunction function) {
    FunctionResult result = result(function);
    if (!result.isSuccess()) {
      throw new ConnectorException(result.problem(place(function)));
    }
    return result;
  }

  /**
   * The result of a write, which is sent once.
   *
   * @return accepted, or refused for certain
   * @throws ConnectorException with {@link IntacctProblem#UNKNOWN_OUTCOME} if it may have been
   *     executed, and with {@link IntacctProblem#BUSY} if it was refused before anything ran and
   *     may be repeated; otherwise nothing was done
   */
  public FunctionResult write(ApiFunction function) {
    return result(function);
  }

  private FunctionResult result(ApiFunction function) {
    GatewayAnswer answer = inSession(function);
    if (answer.refusal().isPresent()) {
      throw new ConnectorException(
          GatewayRefusals.inSession(credentials, function, answer.errors()));
    }
    return answer
        .result(function)
        .orElseThrow(() -> new ConnectorException(unanswered(function, answer)));
  }

  private Problem unanswered(ApiFunction function, GatewayAnswer answer) {
    IntacctProblem code =
        function.writes() ? IntacctProblem.UNKNOWN_OUTCOME : IntacctProblem.UNREADABLE_ANSWER;
    String said = answer.errors().isEmpty() ? "" : ", but " + ErrorDecoder.words(answer.errors());
    return code.at(
        place(function), "it has no result for control id " + function.controlId() + said);
  }

  /**
   * Besides the retry layer, only this method repeats a call: a refused session proves that nothing
   * ran, so one more attempt in a new session is safe, with the same control id.
   */
  private GatewayAnswer inSession(ApiFunction function) {
    Session session = sessions.current();
    GatewayAnswer answer = ask(function, session);
    if (!answer.isSignInRefused()) {
      return answer;
    }
    sessions.discard(session);
    GatewayAnswer second = ask(function, sessions.current());
    if (second.isSignInRefused()) {
      throw new ConnectorException(
          IntacctProblem.SESSION_LOST.at(place(function), ErrorDecoder.words(second.errors())));
    }
    return second;
  }

  private GatewayAnswer ask(ApiFunction function, Session session) {
    Envelope envelope = new Envelope(credentials, Optional.of(session), function);
    GatewayAnswer answer = wire.ask(envelope, session.address());
    if (answer.refusal().isEmpty()) {
      sessions.used(session, answer.times());
    }
    return answer;
  }

  private String place(ApiFunction function) {
    return "Intacct company " + credentials.company() + ", " + function.label();
  }

  @Override
  public String toString() {
    String entity = credentials.entity().isEmpty() ? "" : ", entity " + credentials.entity();
    return "Intacct company " + credentials.company() + entity + ", user " + credentials.user();
  }
}
