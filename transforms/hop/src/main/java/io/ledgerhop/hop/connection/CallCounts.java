// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.connection;

import io.ledgerhop.http.Recorder;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Counts the requests of a run for each operation of Amazon and for Intacct, including sign-ins,
 * retries and refusals.
 */
public final class CallCounts {

  private static final String SERVICE = "Amazon ";

  /** More operations than any service has; operations beyond this number are counted together. */
  private static final int OPERATIONS_MAX = 200;

  public static final String INTACCT = "Intacct";

  private static final String OTHERS = SERVICE + "others";

  private final SortedMap<String, Long> counts = new TreeMap<>();

  /** Receives each request to Amazon. */
  Recorder amazon() {
    return exchange -> add(SERVICE + exchange.operation());
  }

  /** Receives each request to Intacct, which has one quota for all operations. */
  Recorder intacct() {
    return exchange -> add(INTACCT);
  }

  private synchronized void add(String operation) {
    boolean isSeparate = counts.size() < OPERATIONS_MAX || counts.containsKey(operation);
    counts.merge(isSeparate ? operation : OTHERS, 1L, Long::sum);
  }

  public synchronized SortedMap<String, Long> soFar() {
    return new TreeMap<>(counts);
  }
}
