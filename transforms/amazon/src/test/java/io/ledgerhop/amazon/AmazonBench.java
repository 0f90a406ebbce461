// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon;

import io.ledgerhop.amazon.api.ApiAddress;
import io.ledgerhop.amazon.api.Region;
import io.ledgerhop.amazon.api.SellerAccount;
import io.ledgerhop.amazon.api.SellerApi;
import io.ledgerhop.amazon.api.report.ReportsApi;
import io.ledgerhop.amazon.auth.LwaCredentials;
import io.ledgerhop.amazon.auth.LwaTokens;
import io.ledgerhop.http.Exchange;
import io.ledgerhop.http.OkHttpTransport;
import io.ledgerhop.http.Patience;
import io.ledgerhop.http.RateLimits;
import io.ledgerhop.http.Timeouts;
import io.ledgerhop.http.Transport;
import io.ledgerhop.http.TransportStack;
import io.ledgerhop.secret.Secret;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** All layers and clients as in a run, pointed at a server on this machine. */
public final class AmazonBench implements AutoCloseable {

  private final HandSteppedTime time = new HandSteppedTime();
  private final List<Exchange> exchanges = new CopyOnWriteArrayList<>();
  private final OkHttpTransport sender = new OkHttpTransport(Timeouts.USUAL);
  private final Transport transport =
      new TransportStack(Patience.USUAL, new RateLimits(time.pause()), exchanges::add, time.pause())
          .over(sender);
  private final LwaTokens tokens = new LwaTokens(transport, time.clock());

  public HandSteppedTime time() {
    return time;
  }

  /** Every attempt that was sent. */
  public List<Exchange> exchanges() {
    return exchanges;
  }

  public LwaTokens tokens() {
    return tokens;
  }

  /** An account with made-up credentials at this address. */
  public static SellerAccount account(String endpoint) {
    return account("Acme", endpoint, credentials(endpoint));
  }

  public static SellerAccount account(String name, String endpoint, LwaCredentials credentials) {
    return new SellerAccount(name, ApiAddress.of(Region.NA, endpoint), credentials);
  }

  public static LwaCredentials credentials(String endpoint) {
    return new LwaCredentials(
        "Acme",
        URI.create(endpoint + "/auth/o2/token"),
        "client-1",
        Secret.of("s3cr3t-of-the-app"),
        Secret.of("Atzr|s3cr3t-of-the-seller"));
  }

  public SellerApi api(SellerAccount account) {
    return new SellerApi(account, tokens);
  }

  public ReportsApi reports(SellerAccount account) {
    return new ReportsApi(api(account), transport, time.clock());
  }

  @Override
  public void close() {
    sender.close();
  }
}
