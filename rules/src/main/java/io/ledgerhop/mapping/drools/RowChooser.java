// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.drools;

import static io.ledgerhop.mapping.MappingProblem.TOO_MANY_FIRINGS;

import io.ledgerhop.mapping.LineFacts;
import io.ledgerhop.mapping.MappingTable;
import io.ledgerhop.mapping.PluginLoader;
import io.ledgerhop.mapping.drools.LineResult.Winner;
import io.ledgerhop.problem.ConnectorException;
import java.util.List;
import java.util.Optional;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/**
 * A rule base with its session, which decides one line at a time.
 *
 * <p>Every chooser has its own rule base and class loader, registered nowhere, so that choosers do
 * not affect each other. Thread-safe; concurrent calls wait for each other.
 */
final class RowChooser implements AutoCloseable {

  /**
   * A rule fires at most once for a line, because its consequence changes no fact. This many
   * firings more than there are rules mean an error in the rules.
   */
  static final int FIRINGS_SPARE = 1_000;

  private final String name;
  private final int firingsMax;
  private final KieSession session;
  private final LineResult result;
  private final MatchedRules matched = new MatchedRules();
  private final Optional<MatchListener> listener;

  private RowChooser(String name, Model model, Optional<MatchListener> listener) {
    this.name = name;
    this.firingsMax = model.getRules().size() + FIRINGS_SPARE;
    this.session = base(model).newKieSession();
    this.result = new LineResult(listener.isPresent());
    this.listener = listener;
    session.setGlobal(RowRules.RESULT, result);
    listener.ifPresent(unused -> session.addEventListener(matched));
  }

  /** A chooser for the rows of a workbook. */
  static RowChooser of(MappingTable table, Optional<MatchListener> listener) {
    return of(table.name(), RowRules.of(table), listener);
  }

  /**
   * @param name the name of the rules, for messages
   * @param model rules on {@link LineFacts} with a {@link LineResult} as their global
   */
  static RowChooser of(String name, Model model, Optional<MatchListener> listener) {
    return PluginLoader.call(() -> new RowChooser(name, model, listener));
  }

  /**
   * The matching rules of the highest salience: none, the one that decides, or those of a tie in
   * order.
   */
  synchronized List<Winner> winners(LineFacts line) {
    return PluginLoader.call(() -> fire(line));
  }

  /** All matching rules in the order of the rows; only with a listener, for which they all fire. */
  synchronized List<Winner> matches(LineFacts line) {
    if (listener.isEmpty()) {
      throw new IllegalStateException("rules that do not decide do not fire");
    }
    return PluginLoader.call(
        () -> {
          fire(line);
          return result.matches();
        });
  }

  /** The rule base, for tests. */
  KieBase base() {
    return session.getKieBase();
  }

  @Override
  public synchronized void close() {
    PluginLoader.call(
        () -> {
          session.dispose();
          return name;
        });
  }

  private List<Winner> fire(LineFacts line) {
    result.clear();
    FactHandle handle = session.insert(line);
    try {
      if (session.fireAllRules(firingsMax) >= firingsMax) {
        throw new ConnectorException(TOO_MANY_FIRINGS.at(name, firingsMax));
      }
    } finally {
      session.delete(handle);
    }
    List<Winner> winners = result.winners();
    listener.ifPresent(listening -> notifyListener(listening, line, winners));
    return winners;
  }

  private void notifyListener(MatchListener listening, LineFacts line, List<Winner> winners) {
    List<String> names = winners.stream().map(winner -> winner.rule().getName()).toList();
    listening.lineMatched(line, matched.take(), names);
  }

  /**
   * To be called with the plugin's class loader in the thread; Drools uses it for the rule base.
   */
  private static KieBase base(Model model) {
    return KieBaseBuilder.createKieBaseFromModel(
        model, KieServices.get().newKieBaseConfiguration());
  }
}
