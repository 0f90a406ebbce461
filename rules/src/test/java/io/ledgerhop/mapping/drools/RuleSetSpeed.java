// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.drools;

import io.ledgerhop.mapping.Lines;
import io.ledgerhop.mapping.MappingTable;
import io.ledgerhop.mapping.sheet.WorkbookReader;
import io.ledgerhop.settlement.CutOff;
import io.ledgerhop.settlement.LineCatalogue;
import io.ledgerhop.settlement.MoneyLine;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;

/** Prints how fast lines are mapped with a workbook; not a test, because machines differ. */
public final class RuleSetSpeed {

  private static final int LINES = 1_000_000;
  private static final int ROUNDS = 8;

  private RuleSetSpeed() {}

  /**
   * @param arguments the workbook
   */
  public static void main(String[] arguments) throws IOException {
    long start = System.nanoTime();
    MappingTable table;
    try (InputStream in = Files.newInputStream(Path.of(arguments[0]))) {
      table = new WorkbookReader().read(in, arguments[0]).value();
    }
    say("read " + table.counts(), start);
    start = System.nanoTime();
    try (DroolsRuleSet rules = DroolsRuleSet.compile(table, CutOff.fixed(ZoneOffset.UTC))) {
      say("compiled", start);
      List<MoneyLine> lines = lines();
      start = System.nanoTime();
      lines.forEach(rules::map);
      say("first line of each of " + lines.size() + " combinations", start);
      for (int round = 0; round < ROUNDS; round++) {
        start = System.nanoTime();
        for (int line = 0; line < LINES; line++) {
          rules.map(lines.get(line % lines.size()));
        }
        say(LINES + " lines", start);
      }
    }
  }

  private static List<MoneyLine> lines() {
    Lines lines = Lines.dollars();
    return LineCatalogue.standard().lines().stream()
        .map(line -> lines.line(line.toString(), "1.00"))
        .toList();
  }

  private static void say(String what, long start) {
    System.out.println(
        what + ": " + Duration.ofNanos(System.nanoTime() - start).toMillis() + " ms");
  }
}
