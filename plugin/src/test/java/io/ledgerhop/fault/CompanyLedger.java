// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.fault;

import io.ledgerhop.http.Patience;
import io.ledgerhop.http.Pause;
import io.ledgerhop.http.RateLimits;
import io.ledgerhop.http.Recorder;
import io.ledgerhop.http.TransportStack;
import io.ledgerhop.intacct.IntacctLedger;
import io.ledgerhop.intacct.gateway.GatewayAddress;
import io.ledgerhop.intacct.gateway.GatewayThrottling;
import io.ledgerhop.intacct.gateway.IntacctClient;
import io.ledgerhop.intacct.gateway.IntacctCredentials;
import io.ledgerhop.intacct.object.JournalSettings;
import io.ledgerhop.secret.Secret;
import java.util.Currency;
import java.util.Random;

/** The real client of Intacct with all its layers, connected to the simulated company. */
final class CompanyLedger {

  private static final JournalSettings JOURNALS =
      new JournalSettings(
          "AMZN",
          JournalSettings.Currencies.MULTIPLE,
          Currency.getInstance("USD"),
          JournalSettings.DAILY_RATE,
          JournalSettings.Limits.SAFE);

  private CompanyLedger() {}

  static IntacctLedger over(DirectWire wire, Stage stage) {
    Pause pause = new Pause(stage.clock, wire, new Random(stage.script.seed()));
    TransportStack layers =
        new TransportStack(Patience.USUAL, new RateLimits(pause), Recorder.NONE, pause);
    IntacctCredentials credentials =
        new IntacctCredentials(
            "ledgerhop_sender",
            Secret.of("sender-pass"),
            "ledgerhop-demo",
            "ws_poster",
            Secret.of("user-pass"),
            "");
    IntacctClient client =
        new IntacctClient(
            credentials,
            GatewayAddress.of(Stage.ENDPOINT.toString()),
            GatewayThrottling.over(wire, layers),
            stage.clock);
    return new IntacctLedger(client, JOURNALS);
  }
}
