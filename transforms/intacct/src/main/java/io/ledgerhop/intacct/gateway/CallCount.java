// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.gateway;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The number of calls to Intacct, and of the functions in them by purpose. A call is one request;
 * only one that reads has several functions.
 */
public final class CallCount {

  private final Map<String, Long> byLabel = new TreeMap<>();
  private long total;

  synchronized void add(List<ApiFunction> functions) {
    total++;
    functions.forEach(function -> byLabel.merge(function.label(), 1L, Long::sum));
  }

  /** The number of requests. */
  public synchronized long total() {
    return total;
  }

  /** Number of functions by purpose, for instance {@code query GLACCOUNT}. */
  public synchronized Map<String, Long> byLabel() {
    return new TreeMap<>(byLabel);
  }

  /** One line for a log: {@code 5 calls to Intacct (create GLBATCH 2, ...)}. */
  @Override
  public String toString() {
    String parts = byLabel().toString().replace('=', ' ');
    return total() + " calls to Intacct (" + parts.substring(1, parts.length() - 1) + ")";
  }
}
