// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.http;

/** The layers around a transport, always in this order: retry, limit, record, send. */
public record TransportStack(Patience patience, RateLimits limits, Recorder recorder, Pause pause) {

  /** The transport with all layers around it. */
  public Transport over(Transport sender) {
    Transport recorded = new RecordedTransport(sender, recorder, pause);
    return new RetryingTransport(limits.over(recorded, patience.turnMax()), patience, pause);
  }
}
