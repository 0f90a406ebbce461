// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.walk;

import io.ledgerhop.http.OkHttpTransport;
import io.ledgerhop.http.Patience;
import io.ledgerhop.http.Pause;
import io.ledgerhop.http.RateLimits;
import io.ledgerhop.http.Timeouts;
import io.ledgerhop.http.Transport;
import io.ledgerhop.http.TransportStack;
import io.ledgerhop.intacct.IntacctLedger;
import io.ledgerhop.intacct.gateway.GatewayAddress;
import io.ledgerhop.intacct.gateway.GatewayThrottling;
import io.ledgerhop.intacct.gateway.IntacctClient;
import io.ledgerhop.intacct.gateway.IntacctCredentials;
import io.ledgerhop.intacct.object.JournalSettings;
import io.ledgerhop.posting.ledger.Ledger;
import io.ledgerhop.secret.Secret;
import io.ledgerhop.simulators.intacct.IntacctSimulator;
import java.time.Clock;
import java.util.Currency;
import java.util.Random;

/** The real client of Intacct, signed in to the simulated company. */
final class SimulatedLedger {

  private SimulatedLedger() {}

  static Ledger at(IntacctSimulator intacct, Clock clock) {
    IntacctCredentials credentials =
        new IntacctCredentials(
            "ledgerhop_sender",
            Secret.of("sender-pass"),
            "ledgerhop-demo",
            "ws_poster",
            Secret.of("user-pass"),
            "");
    JournalSettings journals =
        new JournalSettings(
            "GJ",
            JournalSettings.Currencies.MULTIPLE,
            Currency.getInstance("USD"),
            JournalSettings.DAILY_RATE,
            JournalSettings.Limits.SAFE);
    GatewayAddress address = GatewayAddress.of(intacct.endpoint().toString());
    return new IntacctLedger(
        new IntacctClient(credentials, address, transport(clock), clock), journals);
  }

  private static Transport transport(Clock clock) {
    Pause pause = new Pause(clock, time -> {}, new Random(1));
    TransportStack layers =
        new TransportStack(Patience.SHORT, new RateLimits(pause), exchange -> {}, pause);
    return GatewayThrottling.over(new OkHttpTransport(Timeouts.USUAL), layers);
  }
}
