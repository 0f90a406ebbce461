// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.benchmark;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

/** Programs that do the same work alternately, and the best time of each. */
final class BestTimes {

  private static final int ROUNDS = 5;
  private static final double NANOS = 1e9;

  private final Map<String, Callable<?>> programs = new LinkedHashMap<>();

  void add(String title, Callable<?> program) {
    programs.put(title, program);
  }

  /** The best time of each in seconds, in the order in which they were added. */
  Map<String, Double> run() throws Exception {
    Map<String, Double> best = new LinkedHashMap<>();
    for (int round = 0; round < ROUNDS; round++) {
      for (Map.Entry<String, Callable<?>> program : programs.entrySet()) {
        best.merge(program.getKey(), seconds(program.getValue()), Math::min);
      }
    }
    return best;
  }

  private static double seconds(Callable<?> work) throws Exception {
    long start = System.nanoTime();
    work.call();
    return (System.nanoTime() - start) / NANOS;
  }
}
