// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.gateway;

import io.ledgerhop.http.Transport;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problem;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Calls functions of Intacct's XML gateway (API version 3.0) in one shared session: also several in
 * a request, of which either all read or all write.
 *
 * <p>One instance serves a company, user and entity, and all threads. Every method throws {@link
 * ConnectorException} when Intacct cannot be reached or refuses the sign-in.
 */
public final class IntacctClient {

  /** The most reads of one request; Intacct advises fewer than a hundred functions. */
  public static final int READS_MAX = 10;

  /** The most writes of one request. */
  public static final int WRITES_MAX = 50;

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
    return read(List.of(function)).get(0);
  }

  /**
   * The answers to several reads that are sent in one request, in the same order.
   *
   * @param functions 1 to {@link #READS_MAX}
   * @throws ConnectorException also if Intacct refuses one of the functions
   */
  public List<FunctionResult> read(List<ApiFunction> functions) {
    return read(functions, position -> false).stream().flatMap(Optional::stream).toList();
  }

  /**
   * The same, where the caller can do without some of the answers.
   *
   * @param isOptional by the position of a function, from 0
   * @return for each function, in the same order; empty if it is optional, and Intacct refuses or
   *     ignores it
   * @throws ConnectorException also if Intacct refuses a function that is not optional
   */
  public List<Optional<FunctionResult>> read(List<ApiFunction> functions, IntPredicate isOptional) {
    List<ApiFunction> numbered = numbered(functions);
    GatewayAnswer answer = accepted(numbered);
    return IntStream.range(0, numbered.size())
        .mapToObj(
            position ->
                isOptional.test(position)
                    ? answer.result(numbered.get(position)).filter(FunctionResult::isSuccess)
                    : Optional.of(read(numbered.get(position), answer)))
        .toList();
  }

  private static List<ApiFunction> numbered(List<ApiFunction> functions) {
    requireSize(functions, READS_MAX);
    return IntStream.range(0, functions.size())
        .mapToObj(position -> functions.get(position).at(position))
        .toList();
  }

  private static void requireSize(List<ApiFunction> functions, int max) {
    if (functions.isEmpty() || functions.size() > max) {
      throw new IllegalArgumentException("a request has " + functions.size() + " functions");
    }
  }

  private FunctionResult read(ApiFunction function, GatewayAnswer answer) {
    FunctionResult result = result(function, answer);
    if (!result.isSuccess()) {
      throw new ConnectorException(result.problem(place(function.label())));
    }
    return result;
  }

  /**
   * The answer to a read, which may be that Intacct refuses the function.
   *
   * @throws ConnectorException only if Intacct cannot be reached or refuses the sign-in
   */
  public FunctionResult readOrRefusal(ApiFunction function) {
    return readOrRefusal(List.of(function)).get(0);
  }

  /** The same for several reads that are sent in one request, in the same order. */
  public List<FunctionResult> readOrRefusal(List<ApiFunction> functions) {
    List<ApiFunction> numbered = numbered(functions);
    GatewayAnswer answer = accepted(numbered);
    return numbered.stream().map(function -> result(function, answer)).toList();
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
    return result(function, accepted(List.of(function)));
  }

  /**
   * The results of writes that do not depend on each other; they are sent once, in one request.
   *
   * @param functions 1 to {@link #WRITES_MAX}, each with a control id of its own
   * @return for each function, in the same order, its result as from {@link #write}, or the problem
   *     {@link IntacctProblem#UNKNOWN_OUTCOME} if the answer has no result for it
   * @throws ConnectorException as {@link #write}; it then applies to all functions
   */
  public List<Outcome<FunctionResult>> write(List<ApiFunction> functions) {
    requireSize(functions, WRITES_MAX);
    GatewayAnswer answer = accepted(functions);
    return functions.stream()
        .map(
            function ->
                answer
                    .result(function)
                    .map(Outcome::of)
                    .orElseGet(() -> Outcome.failed(unanswered(function, answer))))
        .toList();
  }

  /** An answer that has results, because no level above the functions refused it. */
  private GatewayAnswer accepted(List<ApiFunction> functions) {
    GatewayAnswer answer = inSession(functions);
    if (answer.refusal().isPresent()) {
      throw new ConnectorException(
          GatewayRefusals.inSession(credentials, ApiFunction.labels(functions), answer.errors()));
    }
    return answer;
  }

  private FunctionResult result(ApiFunction function, GatewayAnswer answer) {
    return answer
        .result(function)
        .orElseThrow(() -> new ConnectorException(unanswered(function, answer)));
  }

  private Problem unanswered(ApiFunction function, GatewayAnswer answer) {
    IntacctProblem code =
        function.writes() ? IntacctProblem.UNKNOWN_OUTCOME : IntacctProblem.UNREADABLE_ANSWER;
    String said = answer.errors().isEmpty() ? "" : ", but " + ErrorDecoder.words(answer.errors());
    return code.at(
        place(function.label()), "it has no result for control id " + function.controlId() + said);
  }

  /**
   * Besides the retry layer, only this method repeats a call: a refused session proves that nothing
   * ran, so one more attempt in a new session is safe, with the same control id.
   */
  private GatewayAnswer inSession(List<ApiFunction> functions) {
    Session session = sessions.current();
    GatewayAnswer answer = ask(functions, session);
    if (!answer.isSignInRefused()) {
      return answer;
    }
    sessions.discard(session);
    GatewayAnswer second = ask(functions, sessions.current());
    if (second.isSignInRefused()) {
      throw new ConnectorException(
          IntacctProblem.SESSION_LOST.at(
              place(ApiFunction.labels(functions)), ErrorDecoder.words(second.errors())));
    }
    return second;
  }

  private GatewayAnswer ask(List<ApiFunction> functions, Session session) {
    Envelope envelope = new Envelope(credentials, Optional.of(session), functions);
    GatewayAnswer answer = wire.ask(envelope, session.address());
    if (answer.refusal().isEmpty()) {
      sessions.used(session, answer.times());
    }
    return answer;
  }

  private String place(String label) {
    return "Intacct company " + credentials.company() + ", " + label;
  }

  @Override
  public String toString() {
    String entity = credentials.entity().isEmpty() ? "" : ", entity " + credentials.entity();
    return "Intacct company " + credentials.company() + entity + ", user " + credentials.user();
  }
}
