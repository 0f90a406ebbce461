// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.benchmark;

import io.ledgerhop.settlement.MoneyLine;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * How many lines one thread handles in a second. On a machine that others use, the CPU time of the
 * thread tells more than the clock; it leaves out the compiler and the garbage collector of Java.
 *
 * @param byClock lines in a second
 * @param byCpu lines in a second of CPU time of the thread
 */
record LineRate(double byClock, double byCpu) {

  private static final int ROUNDS = 3;
  private static final int BATCH = 1_000;
  private static final long ROUND = 1_500_000_000L;
  private static final double NANOS = 1e9;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** The best of some rounds. The lines are made outside the measured time. */
  static LineRate of(IntFunction<MoneyLine> lines, Function<MoneyLine, ?> work) {
    double byClock = 0;
    double byCpu = 0;
    int next = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long clock = 0;
      long cpu = 0;
      int done = 0;
      while (cpu < ROUND) {
        List<MoneyLine> batch = IntStream.range(next, next + BATCH).mapToObj(lines).toList();
        long clockBefore = System.nanoTime();
        long cpuBefore = THREADS.getCurrentThreadCpuTime();
        batch.forEach(line -> Objects.requireNonNull(work.apply(line)));
        cpu += THREADS.getCurrentThreadCpuTime() - cpuBefore;
        clock += System.nanoTime() - clockBefore;
        next += BATCH;
        done += BATCH;
      }
      byClock = Math.max(byClock, done / (clock / NANOS));
      byCpu = Math.max(byCpu, done / (cpu / NANOS));
    }
    return new LineRate(byClock, byCpu);
  }

  void print(String title) {
    System.out.printf(
        "  %s: %,.0f lines in a second, %,.0f in a second of CPU time%n", title, byClock, byCpu);
  }
}
