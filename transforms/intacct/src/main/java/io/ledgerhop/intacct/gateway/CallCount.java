// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.gateway;

import java.util.Map;
import java.util.TreeMap;

/** The number of calls to Intacct by purpose; each counts against the company's quota. */
public final class CallCount {

  private final Map<String, Long> byLabel = new TreeMap<>();

  synchronized void add(ApiFunction function) {
    byLabel.merge(function.label(), 1L, Long::sum);
  }

  public synchronized long total() {
    return byLabel.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Number of calls by purpose, for instance {@code query GLACCOUNT}. */
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
