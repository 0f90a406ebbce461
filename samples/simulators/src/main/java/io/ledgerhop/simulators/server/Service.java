// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.server;

/** A simulated service, free of sockets. */
public interface Service {

  /** The name under which a {@link FaultScript} and the counters know this request. */
  String operation(Request request);

  /** Does the request's work. Called from several threads at once. */
  Answer answer(Request request);
}
