// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.drools.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerhop.mapping.Lines;
import io.ledgerhop.mapping.RuleSet;
import io.ledgerhop.settlement.MoneyLine;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Issue 12: rules that loop, fail or allocate hold their line, and the next line is mapped. */
@Timeout(120)
class RuleLimitsTest {

  private static final MoneyLine COMMISSION =
      Lines.dollars().line("Order / ItemFees / Commission", "-10.00");
  private static final MoneyLine BAD = Lines.dollars().line("Order / ItemFees / Bad", "-1.00");
  private static final Duration SHORT = Duration.ofMillis(300);
  private static final Duration LONG = Duration.ofMinutes(10);

  /** Rules that read no state of their own: the class of the rule set is not shared. */
  private static Rules bad(String consequence) {
    return Rules.of(
        "rule \"Bad\" when $line : SettlementLine(amountDescription == \"bad\") then\n"
            + consequence
            + "\nend");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "while (true) {}",
        "for (int i = 0; ; i++) { if (i < 0) { i = 0; } }",
        "int i = 0; do { i++; } while (i >= 0 || i < 0);",
        "java.util.stream.IntStream.iterate(0, i -> i).forEach(i -> {});",
        "try { new java.util.concurrent.CountDownLatch(1).await(); } finally {}"
      })
  void holdsALineWhoseRuleNeverEnds(String loop) {
    try (RuleSet rules = bad(loop).within(100, SHORT).compile()) {
      assertThat(Rules.shown(rules.map(BAD)))
          .isEqualTo(
              "-1.00 | Hold | the rule took longer than 0 s for one line | {}{} |  | a.drl!Bad");
      assertThat(Rules.shown(rules.map(COMMISSION))).contains("6010");
      assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }
  }

  /** The stop button interrupts the thread that maps. */
  @Test
  void stopsInsideARuleThatLoops() throws Exception {
    try (RuleSet rules = bad("while (true) {}").within(100, LONG).compile()) {
      CountDownLatch begun = new CountDownLatch(1);
      CompletableFuture<Thread> worker = new CompletableFuture<>();
      CompletableFuture<Object> answer =
          CompletableFuture.supplyAsync(
              () -> {
                worker.complete(Thread.currentThread());
                begun.countDown();
                return rules.map(BAD);
              });
      begun.await();
      worker.get().interrupt();

      assertThatThrownBy(answer::get)
          .isInstanceOf(ExecutionException.class)
          .hasMessageContaining("the run was stopped while a rule worked");
      assertThat(Rules.shown(rules.map(COMMISSION))).contains("6010");
    }
  }

  /** Otherwise the workbook would decide a line for which a rule stands that has not fired. */
  @Test
  void stopsBetweenTwoRules() {
    try (RuleSet rules = bad("Thread.currentThread().interrupt();").within(100, LONG).compile()) {
      assertThatThrownBy(() -> rules.map(BAD))
          .hasMessageContaining("the run was stopped while a rule worked");
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @Test
  void holdsALineWhoseRulesFireWithoutEnd() {
    String rules =
        """
        declare Counter number : int end
        rule "Begin" when SettlementLine(amountDescription == "bad") then insert(new Counter(0)); end
        rule "Count" when $counter : Counter(number >= 0) then modify($counter) { setNumber($counter.getNumber() + 1) } end
        """;

    try (RuleSet compiled = Rules.of(rules).compile()) {
      assertThat(Rules.shown(compiled.map(BAD)))
          .isEqualTo(
              "-1.00 | Hold | the rules fired 100 times for one line | {}{} |  | a.drl!Count");
      assertThat(Rules.shown(compiled.map(COMMISSION))).contains("6010");
    }
  }

  @Test
  void holdsALineWhoseRuleFails() {
    try (RuleSet rules = bad("Object none = null; none.hashCode();").compile()) {
      assertThat(Rules.shown(rules.map(BAD)))
          .startsWith("-1.00 | Hold | the rule failed with java.lang.NullPointerException: ")
          .endsWith(" | {}{} |  | a.drl!Bad");
      assertThat(Rules.shown(rules.map(COMMISSION))).contains("6010");
    }
    assertThat(bad("throw new java.io.IOException(\"no disk\");").answer(BAD))
        .startsWith("-1.00 | Hold | the rule failed with java.io.IOException: no disk");
    assertThat(bad("postings.journal(\"  \");").answer(BAD)).contains("expected an account");
    assertThat(bad("postings.bill(\"6010\", \" \");").answer(BAD)).contains("needs a vendor");
    assertThat(bad("postings.journal(\"1\").memo(\"{x}\");").answer(BAD))
        .contains("a memo has no field [x]");
  }

  @Test
  void holdsALineWhoseRuleNeedsTooMuchMemoryOrStack() {
    String allocate =
        "java.util.List<byte[]> all = new java.util.ArrayList<>(); while (true) { all.add(new byte[1 << 28]); }";
    assertThat(bad(allocate).answer(BAD)).contains("java.lang.OutOfMemoryError");
    String function = "function int deep(int i) { return deep(i + 1) + 1; }\n";
    String rule = "rule \"Deep\" when SettlementLine() then deep(1); end";
    assertThat(Rules.of(function + rule).answer(BAD)).contains("java.lang.StackOverflowError");
  }

  /** The page docs/rules.md says so: rules are code, and run with the rights of Hop. */
  @Test
  void doesNotPreventARuleFromOpeningAFileOrASocket() {
    assertThat(
            bad("postings.hold(new java.io.File(\"pom.xml\").length() > 0 ? \"seen\" : \"\");")
                .answer(BAD))
        .contains("| Hold | seen |");
    assertThat(
            bad("try (var socket = new java.net.ServerSocket(0)) {"
                    + " postings.hold(socket.isBound() ? \"bound\" : \"\"); }")
                .answer(BAD))
        .contains("| Hold | bound |");
  }

  @Test
  void holdsALineWhoseConditionFails() {
    String rule =
        "rule \"C\" when SettlementLine(amountDescription == \"bad\", orderId.charAt(3) == 'x') then postings.hold(\"\"); end";

    assertThat(Rules.of(rule).answer(BAD)).contains("the rule failed with", "charAt");
    assertThat(Rules.of(rule).answer(COMMISSION)).contains("6010");
  }

  @Test
  void forgetsTheFactsThatRulesHaveInserted() {
    String rules =
        """
        declare Seen end
        rule "Begin" when SettlementLine(amountDescription == "bad") then insert(new Seen()); end
        rule "Seen" when SettlementLine() Seen() then postings.journal("1"); end
        """;

    try (RuleSet compiled = Rules.of(rules).compile()) {
      assertThat(Rules.shown(compiled.map(BAD))).endsWith("a.drl!Seen");
      assertThat(Rules.shown(compiled.map(COMMISSION))).endsWith("Mapping!E2");
    }
  }
}
