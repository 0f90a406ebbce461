// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.gateway;

import io.ledgerhop.http.Call;
import io.ledgerhop.http.HttpProblem;
import io.ledgerhop.http.Replay;
import io.ledgerhop.http.Reply;
import io.ledgerhop.http.Transport;
import io.ledgerhop.masking.Masking;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** Sends one request at a time, and returns a usable answer or throws the reason. */
final class GatewayWire {

  /** Intacct serves few concurrent requests of a company and refuses the rest. */
  private static final int AT_ONCE = 1;

  private static final long REPLY_BYTES_MAX = 32L << 20;
  private static final int SERVER_ERROR = 500;
  private static final Pattern SESSION_ID = Pattern.compile("<sessionid>([^<]+)");

  private final Transport transport;
  private final CallCount calls = new CallCount();
  private final Semaphore turns = new Semaphore(AT_ONCE, true);
  private final AnswerParser parser = new AnswerParser();

  GatewayWire(Transport transport) {
    this.transport = transport;
  }

  CallCount calls() {
    return calls;
  }

  /**
   * The answer, accepted or refused at any level.
   *
   * @throws ConnectorException if none is usable: for a write always with {@link
   *     IntacctProblem#UNKNOWN_OUTCOME}, because it may have been executed
   */
  GatewayAnswer ask(Envelope envelope, URI address) {
    try {
      return inTurn(envelope, address);
    } catch (ConnectorException e) {
      if (!envelope.writes()) {
        throw e;
      }
      Problem cause = e.problem();
      throw new ConnectorException(
          IntacctProblem.UNKNOWN_OUTCOME.at(place(envelope, address), cause.fact()), e);
    }
  }

  private GatewayAnswer inTurn(Envelope envelope, URI address) {
    try {
      turns.acquire();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ConnectorException(
          HttpProblem.STOPPED.at(place(envelope, address), address.getHost()), e);
    }
    try {
      calls.add(envelope.functions());
      return answer(envelope, address);
    } finally {
      turns.release();
    }
  }

  private GatewayAnswer answer(Envelope envelope, URI address) {
    try (Reply reply = transport.send(call(envelope, address))) {
      return parsed(reply)
          .orElseThrow(
              () ->
                  new ConnectorException(
                      IntacctProblem.UNREADABLE_ANSWER.at(
                          place(envelope, address), described(reply))));
    }
  }

  private static Call call(Envelope envelope, URI address) {
    return Call.post(address)
        .body("application/xml", envelope.text(), envelope.shown())
        .replayed(envelope.writes() ? Replay.ONCE : Replay.SAFE)
        .limitedTo(REPLY_BYTES_MAX);
  }

  /** A refusal may come with a 4xx status; the answer of a failing server (5xx) is not used. */
  private Optional<GatewayAnswer> parsed(Reply reply) {
    if (reply.status() >= SERVER_ERROR) {
      return Optional.empty();
    }
    try (InputStream body = reply.body()) {
      return GatewayAnswer.of(parser.read(body));
    } catch (XMLStreamException | IOException e) {
      return Optional.empty();
    }
  }

  /**
   * An answer that cannot be parsed may still contain the id of a new session, which is not masked
   * yet.
   */
  private static String described(Reply reply) {
    SESSION_ID.matcher(reply.text()).results().forEach(id -> Masking.hide(id.group(1)));
    String excerpt = reply.excerpt();
    return "status " + reply.status() + (excerpt.isEmpty() ? ", no body" : ", " + excerpt);
  }

  private static String place(Envelope envelope, URI address) {
    return address.getHost() + ", " + envelope.label();
  }
}
