// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.auth;

import io.ledgerhop.http.Call;
import io.ledgerhop.http.Reply;
import io.ledgerhop.http.Transport;
import io.ledgerhop.secret.Secret;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Sends calls in the name of sellers: every authorisation has one access token, shared by all
 * threads, fetched by one of them, and fetched again before it ends.
 *
 * <p>A call that is told its token has expired is signed anew and sent once more, never twice.
 */
public final class LwaTokens {

  /** A token is not used in its last minute, nor in the last quarter of a shorter life. */
  private static final Duration MARGIN = Duration.ofSeconds(60);

  private static final String TOKEN_HEADER = "x-amz-access-token";
  private static final int UNAUTHORIZED = 401;
  private static final int FORBIDDEN = 403;

  private final Transport transport;
  private final TokenDesk desk;
  private final Clock clock;
  private final Map<String, Held> tokens = new ConcurrentHashMap<>();

  private static final class Held {
    private Optional<Secret> token = Optional.empty();
    private Instant until = Instant.MIN;
  }

  public LwaTokens(Transport transport, Clock clock) {
    this.transport = transport;
    this.desk = new TokenDesk(transport);
    this.clock = clock;
  }

  /**
   * Sends a call with an access token.
   *
   * @throws io.ledgerhop.problem.ConnectorException with a code of {@link LwaProblem} if Amazon
   *     gives no token
   */
  public Reply send(Call call, LwaCredentials credentials) {
    Held held = tokens.computeIfAbsent(credentials.fingerprint(), key -> new Held());
    Secret token = token(held, credentials);
    Reply reply = transport.send(signed(call, token));
    if (!saysExpired(reply)) {
      return reply;
    }
    reply.close();
    forget(held, token);
    return transport.send(signed(call, token(held, credentials)));
  }

  /**
   * The lock makes others wait for a token that is being fetched, instead of fetching their own.
   */
  private Secret token(Held held, LwaCredentials credentials) {
    synchronized (held) {
      if (held.token.isEmpty() || !clock.instant().isBefore(held.until)) {
        Instant asked = clock.instant();
        TokenDesk.Granted granted = desk.grant(credentials);
        held.token = Optional.of(granted.token());
        held.until = asked.plus(granted.life()).minus(margin(granted.life()));
      }
      return held.token.orElseThrow();
    }
  }

  /** Leaves alone a token that another thread has fetched meanwhile. */
  private static void forget(Held held, Secret stale) {
    synchronized (held) {
      held.token = held.token.filter(token -> !token.equals(stale));
    }
  }

  private static Duration margin(Duration life) {
    Duration quarter = life.dividedBy(4);
    return quarter.compareTo(MARGIN) < 0 ? quarter : MARGIN;
  }

  private static Call signed(Call call, Secret token) {
    return call.header(TOKEN_HEADER, token.reveal());
  }

  private static boolean saysExpired(Reply reply) {
    boolean refused = reply.status() == UNAUTHORIZED || reply.status() == FORBIDDEN;
    return refused && reply.text().toLowerCase(Locale.ROOT).contains("expired");
  }
}
