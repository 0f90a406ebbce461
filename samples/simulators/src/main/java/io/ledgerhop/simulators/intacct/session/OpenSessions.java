// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.session;

import io.ledgerhop.simulators.intacct.function.GatewayCaller;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The open sessions. Each belongs to a caller and an endpoint; it expires by the clock, and every
 * call extends it.
 */
public final class OpenSessions {
  private record Session(GatewayCaller caller, Instant until) {}

  private final Map<String, Session> open = new HashMap<>();
  private final Clock clock;
  private final Duration life;
  private final RandomGenerator chance;
  private int opened;

  /**
   * @param chance decides on the ids of the sessions
   */
  public OpenSessions(Clock clock, Duration life, RandomGenerator chance) {
    this.chance = chance;
    this.clock = clock;
    this.life = life;
  }

  synchronized GatewayCaller open(GatewayCaller caller, String entity) {
    byte[] id = new byte[24];
    chance.nextBytes(id);
    String sessionId = HexFormat.of().formatHex(id) + "..";
    GatewayCaller signedIn =
        new GatewayCaller(
            caller.userId(), caller.companyId(), entity, sessionId, caller.controlId());
    open.put(sessionId, new Session(signedIn, until()));
    opened++;
    return signedIn;
  }

  /** The caller of a valid session; extends the session. */
  synchronized Optional<GatewayCaller> use(String sessionId) {
    open.values().removeIf(session -> !clock.instant().isBefore(session.until()));
    Session session = open.get(sessionId);
    if (session == null) {
      return Optional.empty();
    }
    open.put(sessionId, new Session(session.caller(), until()));
    return Optional.of(session.caller());
  }

  /** The time at which a session that is used now will expire. */
  public Instant until() {
    return clock.instant().plus(life);
  }

  /** The current time of the simulator's clock. */
  public Instant moment() {
    return clock.instant();
  }

  public synchronized void end(String sessionId) {
    open.remove(sessionId);
  }

  public synchronized void endAll() {
    open.clear();
  }

  /** The number of sessions opened since the start. */
  public synchronized int opened() {
    return opened;
  }
}
