// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.connection;

import io.ledgerhop.amazon.api.SellerAccount;
import io.ledgerhop.amazon.api.SellerApi;
import io.ledgerhop.amazon.api.report.ReportsApi;
import io.ledgerhop.amazon.auth.LwaTokens;
import io.ledgerhop.amazon.auth.TokenCache;
import io.ledgerhop.http.OkHttpTransport;
import io.ledgerhop.http.Patience;
import io.ledgerhop.http.Pause;
import io.ledgerhop.http.RateLimits;
import io.ledgerhop.http.Recorder;
import io.ledgerhop.http.ServiceClock;
import io.ledgerhop.http.ThreadSleeper;
import io.ledgerhop.http.Timeouts;
import io.ledgerhop.http.Transport;
import io.ledgerhop.http.TransportStack;
import io.ledgerhop.intacct.gateway.GatewayThrottling;
import io.ledgerhop.intacct.gateway.IntacctClient;
import io.ledgerhop.masking.Masking;
import io.ledgerhop.time.Wait;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.apache.hop.core.logging.ILogChannel;

/**
 * The connections to both services, with rate limits, clock, sleeper and random numbers.
 *
 * <p>Access tokens and rate limits are shared by the process; everything else belongs to one run.
 *
 * <p>Only this class creates the real clock, the real sleeper and the real random numbers.
 */
public final class Network implements AutoCloseable {

  /** The name of a document download from Amazon's storage in logs and counts. */
  private static final String DOWNLOAD = "download";

  /** A run logs a wait when an answer takes longer than this. */
  private static final Duration ANSWER_EXPECTED = Duration.ofSeconds(5);

  private final OkHttpTransport sender;
  private final Pause pause;
  private final TransportStack amazon;
  private final TransportStack intacct;
  private final LwaTokens tokens;
  private final ServiceClock clock;

  private Network(
      Patience patience,
      Recorder log,
      CallCounts counts,
      Optional<TokenCache> cache,
      Consumer<String> lines,
      Consumer<Wait> waiting) {
    WaitLog waits = new WaitLog(new ThreadSleeper(), Clock.systemUTC(), lines, waiting);
    sender = new OkHttpTransport(Timeouts.USUAL, ANSWER_EXPECTED, waits::note);
    pause = new Pause(Clock.systemUTC(), waits, RandomGenerator.getDefault());
    clock = new ServiceClock(pause.clock(), ahead -> lines.accept(wrongClock(ahead)));
    RateLimits limits = RateLimits.ofProcess(pause);
    amazon = new TransportStack(patience, limits, both(log, counts.amazon()), pause);
    intacct = new TransportStack(patience, limits, both(log, counts.intacct()), pause);
    tokens = new LwaTokens(toAmazon(), pause.clock(), cache.orElseGet(TokenCache::new));
  }

  /**
   * For a run. It retries through failures of some minutes, and shares tokens and rate limits with
   * the other runs of this process.
   *
   * @param log gets one detailed line for each call, and a basic line for each long wait, again and
   *     again while it lasts
   * @param counts receives each request that is sent
   * @param waiting receives each longer wait
   */
  public static Network ofRun(ILogChannel log, CallCounts counts, Consumer<Wait> waiting) {
    return new Network(
        Patience.USUAL,
        exchange -> log.logDetailed(Masking.masked(exchange.toString())),
        counts,
        Optional.of(TokenCache.ofProcess()),
        line -> log.logBasic(Masking.masked(line)),
        waiting);
  }

  private static Recorder both(Recorder one, Recorder other) {
    return exchange -> {
      one.note(exchange);
      other.note(exchange);
    };
  }

  private static String wrongClock(Duration ahead) {
    return String.format(
        "the clock of this machine is %d minutes %s that of Amazon, whose time is taken from now on"
            + " (set it right: Amazon refuses times that are not over yet)",
        ahead.abs().toMinutes(), ahead.isNegative() ? "behind" : "ahead of");
  }

  /** For a connection test: short retries, and a new sign-in. */
  public static Network ofTrial() {
    return new Network(
        Patience.SHORT, Recorder.NONE, new CallCounts(), Optional.empty(), line -> {}, wait -> {});
  }

  /** The clock of this machine, corrected by Amazon's times. */
  public Clock clock() {
    return clock;
  }

  private Transport toAmazon() {
    return amazon.over(clock.over(sender));
  }

  public Pause pause() {
    return pause;
  }

  /** The API on behalf of a seller; all accounts share the token cache and the rate limits. */
  public SellerApi amazon(SellerAccount account) {
    return new SellerApi(account, tokens);
  }

  /** The reports of a seller. */
  public ReportsApi reports(SellerApi api) {
    Transport store = toAmazon();
    return new ReportsApi(api, call -> store.send(call.labelled(DOWNLOAD)), clock);
  }

  /** One client, and so one session, for all who post to this company. */
  public IntacctClient intacct(CompanyAccess access) {
    return intacct(access.signIn());
  }

  IntacctClient intacct(CompanyAccess.SignIn access) {
    return new IntacctClient(
        access.credentials(),
        access.address(),
        GatewayThrottling.over(sender, intacct),
        pause.clock());
  }

  @Override
  public void close() {
    sender.close();
  }
}
