// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.drools;

import java.util.ArrayList;
import java.util.List;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;

/** Records the names of the rules that fire, in order. */
final class MatchedRules extends DefaultAgendaEventListener {

  private final List<String> names = new ArrayList<>();

  @Override
  public void afterMatchFired(AfterMatchFiredEvent event) {
    names.add(event.getMatch().getRule().getName());
  }

  /** The names recorded since the last call. */
  List<String> take() {
    List<String> taken = List.copyOf(names);
    names.clear();
    return taken;
  }
}
