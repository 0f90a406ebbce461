// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.drools;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.document.Dimensions;
import io.ledgerhop.mapping.Conditions;
import io.ledgerhop.mapping.DateRange;
import io.ledgerhop.mapping.LineFacts;
import io.ledgerhop.mapping.LineField;
import io.ledgerhop.mapping.Lines;
import io.ledgerhop.mapping.MappingRow;
import io.ledgerhop.mapping.MappingTable;
import io.ledgerhop.mapping.MemoTemplate;
import io.ledgerhop.mapping.PostAs;
import io.ledgerhop.mapping.Presentation;
import io.ledgerhop.mapping.Rank;
import io.ledgerhop.mapping.RowCells;
import io.ledgerhop.mapping.Target;
import io.ledgerhop.mapping.TextCondition;
import io.ledgerhop.mapping.sheet.TestWorkbook;
import io.ledgerhop.money.Sign;
import io.ledgerhop.settlement.CutOff;
import io.ledgerhop.settlement.MoneyLine;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class IsolationTest {

  private static final int RULE_SETS = 8;
  private static final int LINES = 10_000;
  private static final Target TARGET =
      new Target(
          PostAs.HOLD,
          Optional.empty(),
          Dimensions.NONE,
          "",
          MemoTemplate.of(""),
          Presentation.GROSS,
          "");
  private static final String TITLES =
      "Priority | Transaction type | Amount type | Amount description | Post as | GL account\n";

  /** F72: eight rule sets, eight threads, 80,000 lines, no answer from another's rules. */
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
  void answersManyThreadsAlike() throws Exception {
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

  /** Under Hop the thread's loader knows neither us nor Drools. */
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

  /** The rule text says the same as the plain comparison by which ties are found. */
  @Test
  void choosesTheRowsThatThePlainComparisonChooses() {
    Random random = new Random(11);
    String[] values = {"", "", "a", "b", "ab", "a*", "*b", "a;b", "?"};
    for (int round = 0; round < 10; round++) {
      MappingTable table = table(random, values);
      try (RowChooser chooser = RowChooser.of(table)) {
        for (String description : List.of("a", "b", "ab", "abb", "c", "")) {
          for (String type : List.of("a", "b", "ab")) {
            LineFacts line = facts(type, description);
            assertThat(Set.copyOf(chooser.winners(line))).isEqualTo(best(table, line));
          }
        }
      }
    }
  }

  private static Set<MappingRow> best(MappingTable table, LineFacts line) {
    List<MappingRow> accepting = table.rows().stream().filter(row -> row.accepts(line)).toList();
    Rank top =
        accepting.stream()
            .map(row -> row.rank(line))
            .max(Rank::compareTo)
            .orElse(new Rank(0, 0, 0));
    return accepting.stream().filter(row -> row.rank(line).equals(top)).collect(Collectors.toSet());
  }

  private static LineFacts facts(String type, String description) {
    return new LineFacts(
        Map.of(LineField.AMOUNT_TYPE, type, LineField.AMOUNT_DESCRIPTION, description),
        Sign.PLUS,
        LocalDate.EPOCH);
  }

  /** Rows that a reader would refuse because of their ties. */
  private static MappingTable table(Random random, String[] values) {
    List<MappingRow> rows = new ArrayList<>();
    for (int number = 0; number < 40; number++) {
      Map<LineField, TextCondition> texts =
          Map.of(
              LineField.AMOUNT_TYPE, condition(random, values),
              LineField.AMOUNT_DESCRIPTION, condition(random, values));
      rows.add(
          new MappingRow(
              new RowCells("Mapping", number, Map.of()),
              new Conditions(texts, Optional.empty(), DateRange.ALWAYS),
              random.nextInt(2),
              TARGET));
    }
    MappingTable.RowCounts counts = new MappingTable.RowCounts(rows.size(), 0, 0);
    return new MappingTable("hash", "random.xlsx", rows, counts, List.of());
  }

  private static TextCondition condition(Random random, String[] values) {
    return TextCondition.of(values[random.nextInt(values.length)]);
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
