// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.answer;

import io.ledgerhop.mapping.MappingRow;
import io.ledgerhop.mapping.MappingTable;
import io.ledgerhop.mapping.RuleSet;
import io.ledgerhop.mapping.check.ExampleCheck;
import io.ledgerhop.mapping.drools.file.RuleCompiler;
import io.ledgerhop.mapping.drools.file.RuleFile;
import io.ledgerhop.mapping.layer.WorkbookLayers;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.settlement.CutOff;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The rules that hold for the lines of one seller account, as a run compiles them: the workbook
 * with its overrides, and the rule files. Close them after the last line.
 */
public final class AccountRules implements AutoCloseable {

  private final MappingTable table;
  private final List<MappingTable> tested;
  private final RuleCompiler compiler;
  private final CutOff cutOff;
  private final RuleSet rules;

  private AccountRules(
      MappingTable table,
      List<MappingTable> tested,
      RuleCompiler compiler,
      CutOff cutOff,
      RuleSet rules) {
    this.table = table;
    this.tested = tested;
    this.compiler = compiler;
    this.cutOff = cutOff;
    this.rules = rules;
  }

  /**
   * Compiles the rules.
   *
   * @param seller the name of the seller account; one without overrides of its own has what holds
   *     for all
   * @return the rules, or all errors of the rule files
   */
  public static Outcome<AccountRules> compile(
      WorkbookLayers layers, String seller, List<RuleFile> files, CutOff cutOff) {
    MappingTable table = layers.tableOf(seller);
    RuleCompiler compiler = new RuleCompiler(files, cutOff, Optional.empty());
    Outcome<RuleSet> rules = compiler.compile(table);
    return rules.hasValue()
        ? Outcome.of(
            new AccountRules(table, layers.testedOf(seller), compiler, cutOff, rules.value()))
        : Outcome.failed(rules.problems());
  }

  /** The rows of all workbooks; where there are several, their places name the workbook. */
  public MappingTable table() {
    return table;
  }

  /** The compiled rules. */
  public RuleSet rules() {
    return rules;
  }

  /** The cut-off with which they were compiled. */
  public CutOff cutOff() {
    return cutOff;
  }

  /**
   * For each workbook with tests: the workbook on those below it, with its tests only, as a run
   * tests it.
   */
  public List<MappingTable> tested() {
    return List.copyOf(tested);
  }

  /** How many tests there are. */
  public int tests() {
    return tested.stream().mapToInt(workbook -> workbook.examples().size()).sum();
  }

  /** Rows that differ from those of these rules, with the same rule files; to be closed. */
  public RuleSet compile(MappingTable changed) {
    return compiler.compile(changed).value();
  }

  /** The tests that fail. */
  public List<Problem> failures() {
    List<Problem> failures = new ArrayList<>();
    for (MappingTable workbook : tested) {
      failures.addAll(on(workbook, below -> ExampleCheck.failures(workbook, below, cutOff)));
    }
    return failures;
  }

  /** The rows that decide the line of a test. */
  public Set<MappingRow> testedRows() {
    Set<MappingRow> rows = new LinkedHashSet<>();
    for (MappingTable workbook : tested) {
      rows.addAll(on(workbook, below -> TestedRows.of(workbook, below, cutOff)));
    }
    return rows;
  }

  /** Asks the rules of a workbook on those below it. */
  private <T> T on(MappingTable workbook, Function<RuleSet, T> asking) {
    if (workbook.hash().equals(table.hash())) {
      return asking.apply(rules);
    }
    try (RuleSet below = compile(workbook)) {
      return asking.apply(below);
    }
  }

  @Override
  public void close() {
    rules.close();
  }
}
