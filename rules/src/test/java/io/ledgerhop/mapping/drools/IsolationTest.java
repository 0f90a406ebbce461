// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.drools;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.mapping.Lines;
import io.ledgerhop.mapping.MappingTable;
import io.ledgerhop.mapping.sheet.TestWorkbook;
import io.ledgerhop.settlement.CutOff;
import io.ledgerhop.settlement.MoneyLine;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class IsolationTest {

  private static final int RULE_SETS = 8;
  private static final int LINES = 10_000;
  private static final String TITLES =
      "Priority | Transaction type | Amount type | Amount description | Post as | GL account\n";

  /** F72: eight rule sets, eight threads, 80,000 lines, and no answer from another rule set. */
  @Test
  void neverAnswersFromAnotherRuleSet() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(RULE_SETS);
    try {
      List<Callable<Long>> runs = new ArrayList<>();
      for (int number = 0; number < RULE_SETS; number++) {
        String account = "" + number;
        runs.add(() -> foreignAnswers(account));
      }
      long foreign = 0;
      for (Future<Long> run : threads.invokeAll(runs)) {
        foreign += run.get();
      }
      assertThat(foreign).isZero();
    } finally {
      threads.shutdownNow();
    }
  }

  /** All copies of a transform share one rule set. */
  @Test
  void givesManyThreadsTheSameAnswers() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(RULE_SETS);
    try (DroolsRuleSet rules = rules("6010")) {
      List<Callable<Long>> runs = new ArrayList<>();
      for (int copy = 0; copy < RULE_SETS; copy++) {
        runs.add(() -> wrong(rules, "6010"));
      }
      for (Future<Long> run : threads.invokeAll(runs)) {
        assertThat(run.get()).isZero();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  /** Under Hop the thread's class loader sees neither our classes nor Drools. */
  @Test
  void worksWhateverTheClassLoaderOfTheThread() {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    ClassLoader stranger = ClassLoader.getPlatformClassLoader();
    thread.setContextClassLoader(stranger);
    try (DroolsRuleSet rules = rules("6010")) {
      assertThat(wrong(rules, "6010")).isZero();
      assertThat(thread.getContextClassLoader()).isSameAs(stranger);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static long foreignAnswers(String account) {
    try (DroolsRuleSet rules = rules(account)) {
      return wrong(rules, account);
    }
  }

  private static long wrong(DroolsRuleSet rules, String account) {
    Lines lines = Lines.dollars();
    long wrong = 0;
    for (int number = 0; number < LINES; number++) {
      MoneyLine line = lines.line("Order / ItemFees / Fee" + number % 500, "-1.00");
      String answer = rules.map(line).get(0).assignment().account().orElseThrow().value();
      wrong += answer.equals(account) ? 0 : 1;
    }
    return wrong;
  }

  private static DroolsRuleSet rules(String account) {
    MappingTable table =
        TestWorkbook.mapping(TITLES + " | | | Fee* | Journal | " + account).read().value();
    return DroolsRuleSet.compile(table, CutOff.fixed(ZoneOffset.UTC));
  }
}
