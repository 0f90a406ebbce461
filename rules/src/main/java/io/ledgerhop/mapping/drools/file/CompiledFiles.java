// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.drools.file;

import io.ledgerhop.mapping.rule.OrderLines;
import java.util.Map;
import org.drools.core.impl.InternalRuleBase;
import org.drools.core.reteoo.ObjectTypeNode;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;

/**
 * The rules of all files as one rule base, registered nowhere.
 *
 * @param traces the trace of each rule, by {@link #key}
 */
record CompiledFiles(KieBase base, Map<String, String> traces) {

  /** The name of the global by which rules answer. */
  static final String GLOBAL = "postings";

  /** Identifies a rule of all files. */
  static String key(String packageName, String rule) {
    return packageName + "\n" + rule;
  }

  /** The file and name of a rule: {@code gift-cards.drl!Gift cards}. */
  String trace(Rule rule) {
    return traces.getOrDefault(key(rule.getPackageName(), rule.getName()), rule.getName());
  }

  /** True when a rule has a condition on {@link OrderLines}. */
  boolean usesOrders() {
    return ((InternalRuleBase) base)
        .getRete().getObjectTypeNodes().stream().anyMatch(CompiledFiles::isOfOrders);
  }

  /** True when at least one file answers; the others can only insert facts. */
  boolean hasGlobal() {
    return base.getKiePackages().stream()
        .flatMap(rules -> rules.getGlobalVariables().stream())
        .anyMatch(global -> global.getName().equals(GLOBAL));
  }

  private static boolean isOfOrders(ObjectTypeNode node) {
    return node.getObjectType().getClassName().equals(OrderLines.class.getName());
  }
}
