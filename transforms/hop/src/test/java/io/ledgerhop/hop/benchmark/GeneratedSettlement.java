// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.benchmark;

import io.ledgerhop.simulators.amazon.settlement.Market;
import io.ledgerhop.simulators.amazon.settlement.SettlementSeries;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The file of one settlement, always the same for a number of lines. */
public final class GeneratedSettlement {

  private GeneratedSettlement() {}

  /** Arguments: the number of lines, and the file to write. */
  public static void main(String[] arguments) throws IOException {
    write(Long.parseLong(arguments[0]), Path.of(arguments[1]));
    System.out.println("lines " + arguments[0]);
  }

  static void write(long lines, Path file) throws IOException {
    SettlementSeries series =
        SettlementSeries.single(Market.US, 1, SettlementSeries.DEFAULT_ANCHOR, lines);
    try (OutputStream out = Files.newOutputStream(file)) {
      series.settlement(0).writeTo(out);
    }
  }
}
