// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.wiring;

import io.ledgerhop.http.Exchange;
import io.ledgerhop.http.Recorder;
import java.util.SortedMap;
import java.util.TreeMap;

/** How often a run has called each operation of Amazon's, repetitions and refusals included. */
final class CallCounts implements Recorder {

  private static final String SERVICE = "Amazon ";

  /** Operations beyond so many, which no service has, are counted together. */
  private static final int OPERATIONS_MAX = 200;

  private static final String OTHERS = SERVICE + "others";

  private final SortedMap<String, Long> counts = new TreeMap<>();

  @Override
  public synchronized void note(Exchange exchange) {
    String operation = SERVICE + exchange.operation();
    boolean room = counts.size() < OPERATIONS_MAX || counts.containsKey(operation);
    counts.merge(room ? operation : OTHERS, 1L, Long::sum);
  }

  synchronized SortedMap<String, Long> soFar() {
    return new TreeMap<>(counts);
  }
}
