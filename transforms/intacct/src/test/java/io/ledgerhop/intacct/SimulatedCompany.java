// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct;

import io.ledgerhop.http.OkHttpTransport;
import io.ledgerhop.http.Patience;
import io.ledgerhop.http.Pause;
import io.ledgerhop.http.RateLimits;
import io.ledgerhop.http.Recorder;
import io.ledgerhop.http.Timeouts;
import io.ledgerhop.http.TransportStack;
import io.ledgerhop.intacct.gateway.GatewayAddress;
import io.ledgerhop.intacct.gateway.GatewayThrottling;
import io.ledgerhop.intacct.gateway.IntacctClient;
import io.ledgerhop.intacct.gateway.IntacctCredentials;
import io.ledgerhop.secret.Secret;
import io.ledgerhop.simulators.intacct.IntacctSimulator;
import io.ledgerhop.simulators.intacct.company.IntacctSettings;
import io.ledgerhop.simulators.server.SteppedClock;
import java.time.Instant;
import java.util.random.RandomGenerator;

/** The simulated company, which shares no code with the client, and ways to connect to it. */
public final class SimulatedCompany implements AutoCloseable {

  public final SteppedClock clock = SteppedClock.at(Instant.parse("2026-11-15T09:00:00Z"));
  public final IntacctSimulator intacct;
  private final OkHttpTransport sender = new OkHttpTransport(Timeouts.USUAL);

  public SimulatedCompany() {
    this(IntacctSettings.demonstration());
  }

  SimulatedCompany(IntacctSettings settings) {
    this.intacct = new IntacctSimulator(clock, settings).start(0);
  }

  public IntacctLedger ledger(String entity) {
    return new IntacctLedger(client(entity), Journals.SEVERAL_CURRENCIES);
  }

  public IntacctClient client(String entity) {
    Pause pause =
        new Pause(
            clock, wait -> clock.advance(wait.time()), RandomGenerator.of("L64X128MixRandom"));
    return new IntacctClient(
        new IntacctCredentials(
            "ledgerhop_sender",
            Secret.of("sender-pass"),
            "ledgerhop-demo",
            "ws_poster",
            Secret.of("user-pass"),
            entity),
        GatewayAddress.of(intacct.endpoint().toString()),
        GatewayThrottling.over(
            sender,
            new TransportStack(Patience.USUAL, new RateLimits(pause), Recorder.NONE, pause)),
        clock);
  }

  @Override
  public void close() {
    sender.close();
    intacct.close();
  }
}
