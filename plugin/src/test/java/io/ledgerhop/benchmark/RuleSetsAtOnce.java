// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.benchmark;

import io.ledgerhop.mapping.MappingTable;
import io.ledgerhop.mapping.RuleSet;
import io.ledgerhop.mapping.drools.DroolsRuleSet;
import io.ledgerhop.settlement.CutOff;
import io.ledgerhop.settlement.MoneyLine;
import java.lang.management.ManagementFactory;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Stream;

/** Several transforms in one process, each with a rule set and a thread of its own. */
final class RuleSetsAtOnce {

  private static final int SETS = 8;
  private static final int PASSES = 20;
  private static final double NANOS = 1e9;

  private final MappingTable table;
  private final List<MoneyLine> lines;
  private final Function<MoneyLine, String> expected;

  RuleSetsAtOnce(MappingTable table, List<MoneyLine> lines, Function<MoneyLine, String> expected) {
    this.table = table;
    this.lines = lines;
    this.expected = expected;
  }

  /** Each thread compiles its rules and maps all lines some times, and checks every answer. */
  void run() {
    List<String> answers = lines.stream().map(expected).toList();
    ExecutorService threads = Executors.newFixedThreadPool(SETS);
    long start = System.nanoTime();
    try {
      List<Callable<Long>> work = Stream.generate(() -> work(answers)).limit(SETS).toList();
      List<Long> cpu = new ArrayList<>();
      for (Future<Long> done : threads.invokeAll(work)) {
        cpu.add(done.get());
      }
      double seconds = (System.nanoTime() - start) / NANOS;
      double cpuSeconds = cpu.stream().mapToLong(Long::longValue).sum() / NANOS;
      long all = (long) SETS * PASSES * lines.size();
      System.out.printf(
          "  %d rule sets in %d threads, compiled and each with all lines %d times: %.1f s, CPU time"
              + " %.1f s, %,.0f lines in a second, %,.0f in a second of CPU time%n",
          SETS, SETS, PASSES, seconds, cpuSeconds, all / seconds, all / cpuSeconds);
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    } finally {
      threads.shutdownNow();
    }
  }

  private Callable<Long> work(List<String> answers) {
    return () -> {
      try (RuleSet rules = DroolsRuleSet.compile(table, CutOff.fixed(ZoneOffset.UTC))) {
        for (int pass = 0; pass < PASSES; pass++) {
          check(rules, answers);
        }
      }
      return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    };
  }

  private void check(RuleSet rules, List<String> answers) {
    for (int at = 0; at < answers.size(); at++) {
      if (!answers.get(at).equals(RuleRivalsBenchmark.account(rules, lines.get(at)))) {
        throw new IllegalStateException("rule sets differ in " + lines.get(at));
      }
    }
  }
}
