// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.http;

import io.ledgerhop.problem.ConnectorException;
import java.time.Duration;
import java.time.Instant;

/** Passes each attempt that is sent to a recorder. */
final class RecordedTransport implements Transport {

  private final Transport next;
  private final Recorder recorder;
  private final Pause pause;

  RecordedTransport(Transport next, Recorder recorder, Pause pause) {
    this.next = next;
    this.recorder = recorder;
    this.pause = pause;
  }

  @Override
  public Reply send(Call call) {
    Instant at = pause.now();
    try {
      Reply reply = next.send(call);
      recorder.note(
          new Exchange(call, at, since(at), reply.status(), reply.requestId().orElse(""), ""));
      return reply;
    } catch (ConnectorException e) {
      recorder.note(new Exchange(call, at, since(at), 0, "", e.problem().message()));
      throw e;
    }
  }

  private Duration since(Instant at) {
    return Duration.between(at, pause.now());
  }
}
