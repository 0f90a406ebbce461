// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.server;

/** A simulated service, independent of the network. */
public interface Service {

  /** The operation's name in a {@link FaultScript} and in the counters. */
  String operation(Request request);

  /** Does the work of the request and returns the answer. Called from several threads at once. */
  Answer answer(Request request);
}
