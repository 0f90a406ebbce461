// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.connection;

import io.ledgerhop.http.Recorder;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many requests of a run have left for each operation of Amazon's and for Intacct, sign-ins,
 * repetitions and refusals included.
 */
public final class CallCounts {

  private static final String SERVICE = "Amazon ";

  /** Operations beyond so many, which no service has, are counted together. */
  private static final int OPERATIONS_MAX = 200;

  public static final String INTACCT = "Intacct";

  private static final String OTHERS = SERVICE + "others";

  private final SortedMap<String, Long> counts = new TreeMap<>();

  /** Is told of each request to Amazon. */
  Recorder amazon() {
    return exchange -> add(SERVICE + exchange.operation());
  }

  /** Is told of each request to Intacct, whose allowance is one for all operations. */
  Recorder intacct() {
    return exchange -> add(INTACCT);
  }

  private synchronized void add(String operation) {
    boolean room = counts.size() < OPERATIONS_MAX || counts.containsKey(operation);
    counts.merge(room ? operation : OTHERS, 1L, Long::sum);
  }

  public synchronized SortedMap<String, Long> soFar() {
    return new TreeMap<>(counts);
  }
}
