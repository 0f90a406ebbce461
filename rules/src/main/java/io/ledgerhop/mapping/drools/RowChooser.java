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
 * A rule base with its session, into which one line is put at a time.
 *
 * <p>Every chooser has a rule base and a class loader of its own, in no register, so that it meets
 * no other one. Thread-safe; lines are taken one at a time.
 */
final class RowChooser implements AutoCloseable {

  /**
   * A rule fires at most once for a line, for its consequence changes no fact; so many firings more
   * are a mistake in the rules.
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
   * @param name of the rules, for messages
   * @param model rules on {@link LineFacts} that know a {@link LineResult}
   */
  static RowChooser of(String name, Model model, Optional<MatchListener> listener) {
    return PluginLoader.call(() -> new RowChooser(name, model, listener));
  }

  /** The rules at the top for a line: none, the one that decides, or those of a tie in order. */
  synchronized List<Winner> winners(LineFacts line) {
    return PluginLoader.call(() -> fire(line));
  }

  /** The rules, for tests that look into them. */
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
    listener.ifPresent(listening -> tell(listening, line, winners));
    return winners;
  }

  private void tell(MatchListener listening, LineFacts line, List<Winner> winners) {
    List<String> names = winners.stream().map(winner -> winner.rule().getName()).toList();
    listening.asked(line, matched.take(), names);
  }

  /** Called with our class loader in the thread, which Drools takes for the rule base. */
  private static KieBase base(Model model) {
    return KieBaseBuilder.createKieBaseFromModel(
        model, KieServices.get().newKieBaseConfiguration());
  }
}
