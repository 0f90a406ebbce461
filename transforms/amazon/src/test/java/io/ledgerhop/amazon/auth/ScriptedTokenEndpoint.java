// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.auth;

import io.ledgerhop.http.Call;
import io.ledgerhop.http.Reply;
import io.ledgerhop.http.Transport;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Returns numbered tokens, and refuses the calls that a test selects. */
final class ScriptedTokenEndpoint implements Transport {
  private final AtomicInteger granted = new AtomicInteger();
  final List<Call> signIns = new CopyOnWriteArrayList<>();
  final List<String> used = new CopyOnWriteArrayList<>();
  volatile int refusals;
  volatile String refusal = "";
  volatile int signInStatus = 200;
  volatile String signInAnswer = "";
  volatile Runnable signInGate = () -> {};

  @Override
  public Reply send(Call call) {
    if (call.uri().getPath().equals("/auth/o2/token")) {
      signIns.add(call);
      signInGate.run();
      return reply(signInStatus, signInAnswer.isEmpty() ? token() : signInAnswer);
    }
    used.add(call.headers().get("x-amz-access-token"));
    boolean isRefused = used.size() <= refusals;
    return isRefused ? reply(403, refusal) : reply(200, "{}");
  }

  private String token() {
    return "{\"access_token\":\"Atza|"
        + granted.incrementAndGet()
        + "\",\"token_type\":\"bearer\",\"expires_in\":3600}";
  }

  private static Reply reply(int status, String body) {
    return Reply.buffered(
        status, Map.of("x-amzn-RequestId", "lwa-1"), body.getBytes(StandardCharsets.UTF_8));
  }
}
