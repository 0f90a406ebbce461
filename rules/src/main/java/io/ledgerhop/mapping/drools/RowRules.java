// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.drools;

import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.globalOf;
import static org.drools.model.DSL.on;
import static org.drools.model.DSL.supply;
import static org.drools.model.PatternDSL.rule;

import io.ledgerhop.mapping.LineFacts;
import io.ledgerhop.mapping.MappingProblem;
import io.ledgerhop.mapping.MappingRow;
import io.ledgerhop.mapping.MappingTable;
import io.ledgerhop.problem.ConnectorException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.drools.model.Global;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;
import org.drools.model.impl.RuleBuilder;
import org.kie.api.runtime.rule.RuleContext;

/**
 * Builds the rules for the rows of a workbook with the model API of Drools.
 *
 * <p>A cell is always handled as a value. No rule text is generated or compiled, so text in a
 * workbook can never be executed.
 */
final class RowRules {

  /** The package of the rules. */
  static final String PACKAGE = "io.ledgerhop.mapping.rules";

  /** The name of the global that receives the result. */
  static final String RESULT = "result";

  /** The annotation that holds the deciding cell of a rule; without it, the rule's name is used. */
  static final String PLACE = "place";

  private final Global<LineResult> result = globalOf(LineResult.class, PACKAGE, RESULT);
  private final Saliences saliences;

  private RowRules(List<MappingRow> rows) {
    this.saliences = Saliences.of(rows);
  }

  /** One rule for each row, named after the row, for instance {@code Mapping!14}. */
  static Model of(MappingTable table) {
    RowRules rules = new RowRules(table.rows());
    ModelImpl model = new ModelImpl();
    model.addGlobal(rules.result);
    Set<String> names = new HashSet<>();
    for (MappingRow row : table.rows()) {
      if (!names.add(row.cells().place())) {
        throw new ConnectorException(
            MappingProblem.RULES_UNUSABLE.at(table.name()),
            new IllegalArgumentException("two rows are named " + row.cells().place()));
      }
      model.addRule(rules.ruleOf(row));
    }
    return model;
  }

  private Rule ruleOf(MappingRow row) {
    Variable<LineFacts> line = declarationOf(LineFacts.class, "line");
    RuleBuilder rule = rule(PACKAGE, row.cells().place()).metadata(PLACE, row.place());
    if (Saliences.isFixed(row)) {
      rule.attribute(Rule.Attribute.SALIENCE, saliences.fixed(row));
    } else {
      rule.attribute(Rule.Attribute.SALIENCE, supply(line, facts -> saliences.of(row, facts)));
    }
    return rule.build(
        RowPattern.of(row.conditions(), line),
        on(result).execute((drools, taken) -> taken.send((RuleContext) drools, row.target())));
  }
}
