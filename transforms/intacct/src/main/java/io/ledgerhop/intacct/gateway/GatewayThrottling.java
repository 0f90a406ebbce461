// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.gateway;

import io.ledgerhop.http.Call;
import io.ledgerhop.http.Reply;
import io.ledgerhop.http.Transport;
import io.ledgerhop.http.TransportStack;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Sets the matching HTTP status on refusals that came before any function ran, so that the retry
 * layers wait and repeat.
 *
 * <p>The gateway reports throttling and maintenance with status 200 as well as with others.
 */
public final class GatewayThrottling implements Transport {

  private static final int REFUSAL_CHARACTERS_MAX = 4_000;
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int UNAVAILABLE = 503;
  private static final String RETRY_AFTER = "Retry-After";

  private final Transport next;

  private GatewayThrottling(Transport next) {
    this.next = next;
  }

  /** The layers for Intacct around a sender. */
  public static Transport over(Transport sender, TransportStack layers) {
    return layers.over(new GatewayThrottling(sender));
  }

  @Override
  public Reply send(Call call) {
    Reply reply = next.send(call);
    if (!reply.isSuccess()) {
      return reply;
    }
    String text = reply.text();
    if (text.length() > REFUSAL_CHARACTERS_MAX || text.contains("<result>")) {
      return reply;
    }
    if (text.contains("GW-0010") || text.contains("API rate limit exceeded")) {
      return as(TOO_MANY_REQUESTS, reply);
    }
    boolean offline = !text.contains("<response") && text.contains("Temporarily Off-line");
    return offline ? as(UNAVAILABLE, reply) : reply;
  }

  private static Reply as(int status, Reply reply) {
    Map<String, String> headers =
        reply.header(RETRY_AFTER).map(value -> Map.of(RETRY_AFTER, value)).orElse(Map.of());
    return Reply.buffered(status, headers, reply.text().getBytes(StandardCharsets.UTF_8));
  }
}
