// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.benchmark;

import com.sun.management.OperatingSystemMXBean;
import io.ledgerhop.mapping.LineContext;
import io.ledgerhop.mapping.LineFacts;
import io.ledgerhop.mapping.LineField;
import io.ledgerhop.mapping.MappingRow;
import io.ledgerhop.mapping.MappingTable;
import io.ledgerhop.mapping.ProductLines;
import io.ledgerhop.mapping.Rank;
import io.ledgerhop.mapping.RuleSet;
import io.ledgerhop.mapping.condition.PlainText;
import io.ledgerhop.mapping.drools.DroolsRuleSet;
import io.ledgerhop.mapping.drools.file.MixedRuleSet;
import io.ledgerhop.mapping.drools.file.RuleFile;
import io.ledgerhop.mapping.sheet.WorkbookReader;
import io.ledgerhop.money.Sign;
import io.ledgerhop.settlement.CutOff;
import io.ledgerhop.settlement.MoneyLine;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Measures the rules of a generated workbook in a new process: the time until the first line can be
 * mapped, the heap that they use, and the speed without cached decisions, compared with a plain
 * comparison of all rows.
 */
public final class RulesBenchmark {

  private static final double NANOS = 1e9;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  /** Rules that read the amount; the first decides every tenth line or so, the others none. */
  private static final String FILE =
      """
      package benchmark
      import io.ledgerhop.mapping.rule.*
      global Postings postings
      rule "Large" when SettlementLine(amount >= 90B) then postings.journal("4001"); end
      rule "Small" when $line : SettlementLine(amount < -1000000B, sku str[startsWith] "x")
      then postings.journal("4002").amount($line.amount()); end
      rule "Kind" when SettlementLine(amountDescription == "none such", amount > 0) then postings.hold("x"); end
      rule "Set" when SettlementLine(quantity > 1000, amount > 5) then postings.dimension("Class", "1"); end
      """;

  private final RuleSet rules;
  private final MappingTable table;
  private final GeneratedRows rows;

  private RulesBenchmark(RuleSet rules, MappingTable table) {
    this.rules = rules;
    this.table = table;
    this.rows = new GeneratedRows(table.rows().size());
  }

  /** Arguments: a file, and the number of rows if the workbook is to be written instead of used. */
  public static void main(String[] arguments) throws IOException {
    Path workbook = Path.of(arguments[0]);
    if (arguments.length > 1) {
      new GeneratedRows(Integer.parseInt(arguments[1])).writeTo(workbook);
      return;
    }
    try (RuleSet rules = start(workbook, "started")) {
      start(workbook, "started again in the same process").close();
      MappingTable table = read(workbook);
      new RulesBenchmark(rules, table).run();
    }
  }

  /** Reads the workbook, builds its rules and maps a line. */
  private static RuleSet start(Path workbook, String title) throws IOException {
    double cpu = cpu();
    double threadCpu = threadCpu();
    long start = System.nanoTime();
    MappingTable table = read(workbook);
    double reading = seconds(start);
    double readingCpu = threadCpu() - threadCpu;
    RuleSet rules = DroolsRuleSet.compile(table, CutOff.fixed(ZoneOffset.UTC));
    rules.map(new GeneratedRows(table.rows().size()).line(0));
    double together = seconds(start);
    double togetherCpu = threadCpu() - threadCpu;
    double allCpu = cpu() - cpu;
    System.out.printf(
        "%d rows %s: read in %.2f s, with rules and first line %.2f s, heap %d MB%n  CPU time: read"
            + " in %.2f s, together %.2f s, with other threads of Java %.2f s%n",
        table.rows().size(), title, reading, together, heap(), readingCpu, togetherCpu, allCpu);
    return rules;
  }

  private static MappingTable read(Path workbook) throws IOException {
    try (InputStream in = Files.newInputStream(workbook)) {
      return new WorkbookReader().read(in, workbook.getFileName().toString()).value();
    }
  }

  private void run() {
    LineRate.of(rows::line, line -> best(facts(line))).print("plain comparison with all rows");
    LineRate.of(rows::line, rules::map).print("workbook alone, each line a new combination");
    LineRate.of(rows::sameLine, rules::map).print("workbook alone, its decision remembered");
    runWithFile();
  }

  /** The same lines with a rule file beside the workbook, and lines that the workbook remembers. */
  private void runWithFile() {
    List<RuleFile> files =
        List.of(new RuleFile("benchmark.drl", FILE.getBytes(StandardCharsets.UTF_8)));
    long start = System.nanoTime();
    try (RuleSet mixed = MixedRuleSet.compile(table, files, CutOff.fixed(ZoneOffset.UTC)).value()) {
      System.out.printf("  rule file compiled in %.2f s%n", seconds(start));
      LineRate.of(rows::sameLine, mixed::map)
          .print("rule file that reads the amount, decision of the workbook remembered");
      LineRate.of(rows::line, mixed::map)
          .print("rule file that reads the amount, each line a new combination");
    }
  }

  private Optional<Rank> best(LineFacts line) {
    return table.rows().stream()
        .filter(row -> row.accepts(line))
        .map((MappingRow row) -> row.rank(line))
        .max(Rank::compareTo);
  }

  private static LineFacts facts(MoneyLine line) {
    LineContext context = new LineContext(CutOff.fixed(ZoneOffset.UTC), ProductLines.NONE);
    Map<LineField, String> texts = new EnumMap<>(LineField.class);
    for (LineField field : LineField.values()) {
      texts.put(field, PlainText.of(field.of(line, context)));
    }
    Sign sign = line.amount().isNegative() ? Sign.MINUS : Sign.PLUS;
    return new LineFacts(texts, sign, LocalDate.EPOCH);
  }

  private static long heap() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
  }

  private static double threadCpu() {
    return THREADS.getCurrentThreadCpuTime() / NANOS;
  }

  private static double cpu() {
    return SYSTEM.getProcessCpuTime() / NANOS;
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / NANOS;
  }
}
