// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.drools.file;

import static io.ledgerhop.mapping.drools.file.RuleFileProblem.RULES_STOPPED;
import static io.ledgerhop.mapping.drools.file.RuleFileProblem.RULE_FAILED;
import static io.ledgerhop.mapping.drools.file.RuleFileProblem.RULE_LOOPS;
import static io.ledgerhop.mapping.drools.file.RuleFileProblem.RULE_TOO_SLOW;

import io.ledgerhop.mapping.PluginLoader;
import io.ledgerhop.mapping.rule.OrderLines;
import io.ledgerhop.mapping.rule.SettlementLine;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Problem;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.ConsequenceException;
import org.kie.api.runtime.rule.FactHandle;
import org.kie.api.runtime.rule.Match;

/**
 * The compiled rules of the files with their session: they run for one line at a time, within
 * limits. Not thread-safe.
 */
final class FileRules implements AutoCloseable {

  private final CompiledFiles files;
  private final RuleLimits limits;
  private final boolean hasGlobal;
  private final boolean usesOrders;
  private final TimeLimit time;
  private final RuleAnswers answers = new RuleAnswers();
  private final IdentityHashMap<Rule, String> traces = new IdentityHashMap<>();
  private KieSession session;
  private boolean looped;

  FileRules(CompiledFiles files, RuleLimits limits) {
    this.files = files;
    this.limits = limits;
    this.hasGlobal = files.hasGlobal();
    this.usesOrders = files.usesOrders();
    this.time = new TimeLimit(limits.time());
    this.session = PluginLoader.call(this::opened);
  }

  /** True when the rules look at the other lines of an order. */
  boolean usesOrders() {
    return usesOrders;
  }

  /**
   * Runs the rules for a line.
   *
   * @param order the lines of its order; empty if it has none
   * @param decidedElsewhere asked before a rule of a salience below 0 fires, and before no other:
   *     it does not fire when the workbook decides
   * @return the answers, valid until the next call
   * @throws ConnectorException with the problem for which the line must be held, or with {@link
   *     RuleFileProblem#RULES_STOPPED} if the thread was interrupted
   */
  RuleAnswers answers(
      SettlementLine line, Optional<OrderLines> order, BooleanSupplier decidedElsewhere) {
    return PluginLoader.call(() -> run(line, order, decidedElsewhere));
  }

  private RuleAnswers run(
      SettlementLine line, Optional<OrderLines> order, BooleanSupplier decidedElsewhere) {
    answers.clear();
    looped = false;
    Optional<Problem> failure = attempt(line, order, decidedElsewhere);
    if (looped) {
      failure = Optional.of(RULE_LOOPS.at(place(), limits.firings()));
    }
    if (failure.isPresent() || session.getFactCount() > 0) {
      renew();
    }
    if (failure.isPresent()) {
      throw new ConnectorException(failure.get());
    }
    return answers;
  }

  /** Runs the rules, and returns why the line must be held; empty if all went well. */
  private Optional<Problem> attempt(
      SettlementLine line, Optional<OrderLines> order, BooleanSupplier decidedElsewhere) {
    Optional<Problem> failure = Optional.empty();
    time.begin();
    try {
      fire(line, order, decidedElsewhere);
      if (Thread.currentThread().isInterrupted()) {
        failure = Optional.of(RULES_STOPPED.at(place()));
      }
    } catch (ConsequenceException e) {
      failure = Optional.of(failure(Optional.ofNullable(e.getCause()).orElse(e)));
    } catch (LoopGuard.Interruption
        | StackOverflowError
        | OutOfMemoryError
        | LinkageError
        | RuntimeException e) {
      failure = Optional.of(failure(e));
    }
    return time.end()
        ? Optional.of(RULE_TOO_SLOW.at(place(), limits.time().toSeconds() + " s"))
        : failure;
  }

  private void fire(
      SettlementLine line, Optional<OrderLines> order, BooleanSupplier decidedElsewhere) {
    FactHandle handle = session.insert(line);
    FactHandle orderHandle = usesOrders && order.isPresent() ? session.insert(order.get()) : handle;
    session.fireAllRules(match -> mayFire(match, decidedElsewhere));
    if (orderHandle != handle) {
      session.delete(orderHandle);
    }
    session.delete(handle);
  }

  /** Called before each firing. */
  private boolean mayFire(Match match, BooleanSupplier decidedElsewhere) {
    int salience = match.getSalience();
    if (salience < 0 && (isDecidedBefore() || decidedElsewhere.getAsBoolean())) {
      return false;
    }
    answers.begin(traces.computeIfAbsent(match.getRule(), files::trace), salience);
    if (answers.firings() > limits.firings()) {
      looped = true;
      session.halt();
      return false;
    }
    return !Thread.currentThread().isInterrupted();
  }

  /** True when a rule of a salience of 0 or more has decided. */
  private boolean isDecidedBefore() {
    return answers.verdict().filter(verdict -> verdict.by().salience() >= 0).isPresent();
  }

  private Problem failure(Throwable cause) {
    if (cause instanceof LoopGuard.Interruption
        || cause instanceof InterruptedException
        || Thread.currentThread().isInterrupted()) {
      Thread.currentThread().interrupt();
      return RULES_STOPPED.at(place());
    }
    return RULE_FAILED.at(place(), cause.getClass().getName(), String.valueOf(cause.getMessage()));
  }

  /** The rule that fired last; a condition fails before its rule fires. */
  private String place() {
    String rule = answers.current().rule();
    return rule.isEmpty() ? "rule files" : rule;
  }

  /** After a failure, or when rules have left facts of their own, nothing of a line must stay. */
  private void renew() {
    session.dispose();
    session = opened();
  }

  private KieSession opened() {
    KieSession opened = files.base().newKieSession();
    if (hasGlobal) {
      opened.setGlobal(CompiledFiles.GLOBAL, answers);
    }
    return opened;
  }

  @Override
  public void close() {
    time.close();
    PluginLoader.call(
        () -> {
          session.dispose();
          return true;
        });
  }
}
