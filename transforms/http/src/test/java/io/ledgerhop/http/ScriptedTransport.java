// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.http;

import io.ledgerhop.problem.ConnectorException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Answers from a list; the last answer repeats forever. */
final class ScriptedTransport implements Transport {

  private final Deque<Supplier<Reply>> script = new ArrayDeque<>();
  private final List<Call> calls = new ArrayList<>();

  ScriptedTransport answers(int status, Map<String, String> headers, String body) {
    script.add(() -> Reply.buffered(status, headers, body.getBytes(StandardCharsets.UTF_8)));
    return this;
  }

  ScriptedTransport answers(int status) {
    return answers(status, Map.of(), "status " + status);
  }

  ScriptedTransport fails(HttpProblem problem) {
    script.add(
        () -> {
          throw new ConnectorException(problem.at("GET api.test/x", "api.test", "reset"));
        });
    return this;
  }

  List<Call> calls() {
    return calls;
  }

  @Override
  public Reply send(Call call) {
    calls.add(call);
    return (script.size() > 1 ? script.removeFirst() : script.getFirst()).get();
  }
}
