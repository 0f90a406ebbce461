// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.auth;

import io.ledgerhop.http.Call;
import io.ledgerhop.http.Reply;
import io.ledgerhop.http.Transport;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.secret.Secret;
import java.time.Clock;
import java.util.Locale;

/**
 * Sends calls on behalf of sellers. Every authorisation has one access token, which one thread
 * fetches, all threads share, and which is renewed before it expires.
 *
 * <p>A call whose token is reported as expired gets a new token and is sent once more, never twice.
 * The same applies if an older token is reported as invalid.
 */
public final class LwaTokens {

  private static final String TOKEN_HEADER = "x-amz-access-token";
  private static final int UNAUTHORIZED = 401;
  private static final int FORBIDDEN = 403;

  private final Transport transport;
  private final AccessTokens tokens;
  private final Clock clock;
  private final TokenCache cache;

  /** Uses a separate token cache. */
  public LwaTokens(Transport transport, Clock clock) {
    this(transport, clock, new TokenCache());
  }

  public LwaTokens(Transport transport, Clock clock, TokenCache cache) {
    this.transport = transport;
    this.tokens = new AccessTokens(transport);
    this.clock = clock;
    this.cache = cache;
  }

  /**
   * Sends a call with an access token.
   *
   * @throws ConnectorException with a code of {@link LwaProblem} if Amazon returns no token
   */
  public Reply send(Call call, LwaCredentials credentials) {
    AccessToken held = cache.of(credentials);
    boolean isOfBefore = held.isAlive(clock);
    Secret token = token(held, credentials);
    Reply reply = sent(call, token);
    if (!findsFaultWithToken(reply)) {
      return reply;
    }
    held.forget(token);
    if (!saysExpired(reply) && !isOfBefore) {
      return reply;
    }
    reply.close();
    return sent(call, token(held, credentials));
  }

  private Reply sent(Call call, Secret token) {
    return transport.send(call.header(TOKEN_HEADER, token.reveal()));
  }

  /**
   * Verifies that the authorisation is still valid, by a sign-in unless there was one within the
   * last minute.
   *
   * @throws ConnectorException with a code of {@link LwaProblem} if it is not
   */
  public void prove(LwaCredentials credentials) {
    cache.of(credentials).prove(clock, worked -> tokens.grant(credentials, worked));
  }

  /**
   * Whether a refusal says that the access token has expired.
   *
   * <p>Amazon says so with status 401 or 403, in the message or in the details.
   */
  public static boolean saysExpired(Reply reply) {
    return isDenial(reply) && said(reply).contains("expired");
  }

  private static boolean findsFaultWithToken(Reply reply) {
    return isDenial(reply) && (saysExpired(reply) || said(reply).contains("access token"));
  }

  private static boolean isDenial(Reply reply) {
    return reply.status() == UNAUTHORIZED || reply.status() == FORBIDDEN;
  }

  private static String said(Reply reply) {
    return reply.text().toLowerCase(Locale.ROOT);
  }

  private Secret token(AccessToken held, LwaCredentials credentials) {
    return held.get(clock, worked -> tokens.grant(credentials, worked));
  }
}
