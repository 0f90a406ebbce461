// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.benchmark;

import io.ledgerhop.simulators.amazon.settlement.Market;
import io.ledgerhop.simulators.amazon.settlement.SettlementSeries;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;

/**
 * Compares the times of the core and of a hand-written program on one generated settlement,
 * alternately, in one process.
 */
public final class CoreBenchmark {

  private static final int ROUNDS = 5;
  private static final double NANOS = 1e9;

  private CoreBenchmark() {}

  /** Arguments: the number of lines, the workbook, and the file to generate. */
  public static void main(String[] args) throws Exception {
    long lines = Long.parseLong(args[0]);
    Path file = Path.of(args[2]);
    generate(lines, file);
    CoreWalk core = new CoreWalk(Path.of(args[1]));
    HandWritten yardstick = new HandWritten(core.accounts(file));
    if (!core.journal(file).equals(yardstick.journal(file))) {
      throw new IllegalStateException(
          "core " + core.journal(file) + ", yardstick " + yardstick.journal(file));
    }
    double bestCore = Double.MAX_VALUE;
    double bestYardstick = Double.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      bestYardstick = Math.min(bestYardstick, seconds(() -> yardstick.journal(file)));
      bestCore = Math.min(bestCore, seconds(() -> core.journal(file)));
    }
    System.out.printf(
        "lines %d%nyardstick %.2f s%ncore %.2f s%nspeed of the core relative to the yardstick %.2f%n",
        lines, bestYardstick, bestCore, bestYardstick / bestCore);
  }

  private static double seconds(Callable<Map<?, ?>> work) throws Exception {
    long start = System.nanoTime();
    work.call();
    return (System.nanoTime() - start) / NANOS;
  }

  private static void generate(long lines, Path file) throws IOException {
    SettlementSeries series =
        SettlementSeries.single(Market.US, 1, SettlementSeries.DEFAULT_ANCHOR, lines);
    try (OutputStream out = Files.newOutputStream(file)) {
      series.settlement(0).writeTo(out);
    }
  }
}
