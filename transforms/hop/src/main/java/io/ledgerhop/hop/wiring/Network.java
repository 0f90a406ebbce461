// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.wiring;

import io.ledgerhop.amazon.api.ReportsApi;
import io.ledgerhop.amazon.api.SellerAccount;
import io.ledgerhop.amazon.api.SellerApi;
import io.ledgerhop.amazon.auth.LwaTokens;
import io.ledgerhop.hop.connection.CompanyAccess;
import io.ledgerhop.http.OkHttpTransport;
import io.ledgerhop.http.Patience;
import io.ledgerhop.http.Pause;
import io.ledgerhop.http.RateLimits;
import io.ledgerhop.http.Recorder;
import io.ledgerhop.http.ThreadSleeper;
import io.ledgerhop.http.Timeouts;
import io.ledgerhop.http.TransportStack;
import io.ledgerhop.intacct.gateway.DoorRefusals;
import io.ledgerhop.intacct.gateway.IntacctClient;
import java.time.Clock;
import java.util.random.RandomGenerator;

/**
 * The way to both services: connections, allowances, time and chance.
 *
 * <p>The real clock, the real waiting and real chance are made here and nowhere else.
 */
public final class Network implements AutoCloseable {

  private final OkHttpTransport sender;
  private final Pause pause;
  private final TransportStack rings;
  private final LwaTokens tokens;

  private Network(Patience patience) {
    sender = new OkHttpTransport(Timeouts.USUAL);
    pause = new Pause(Clock.systemUTC(), new ThreadSleeper(), RandomGenerator.getDefault());
    rings = new TransportStack(patience, new RateLimits(pause), Recorder.NONE, pause);
    tokens = new LwaTokens(rings.over(sender), pause.clock());
  }

  /** For a run, which outlasts failures of some minutes. */
  public static Network ofRun() {
    return new Network(Patience.USUAL);
  }

  /** For a person who waits. */
  public static Network ofTrial() {
    return new Network(Patience.SHORT);
  }

  public Pause pause() {
    return pause;
  }

  /** In the name of a seller; all accounts share tokens and allowances. */
  public SellerApi amazon(SellerAccount account) {
    return new SellerApi(account, tokens);
  }

  /** The reports of a seller. */
  public ReportsApi reports(SellerAccount account) {
    return new ReportsApi(amazon(account), rings.over(sender), pause.clock());
  }

  /** One client, and so one session, for everybody who posts to this company. */
  public IntacctClient intacct(CompanyAccess access) {
    return new IntacctClient(
        access.credentials(), access.address(), DoorRefusals.over(sender, rings), pause.clock());
  }

  @Override
  public void close() {
    sender.close();
  }
}
