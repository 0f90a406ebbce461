// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.drools.file;

import io.ledgerhop.mapping.MappingTable;
import io.ledgerhop.mapping.RuleSet;
import io.ledgerhop.mapping.check.ExampleCheck;
import io.ledgerhop.mapping.drools.DroolsRuleSet;
import io.ledgerhop.mapping.drools.MatchListener;
import io.ledgerhop.mapping.layer.WorkbookLayers;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.settlement.CutOff;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compiles workbooks with the rule files beside them, and runs their tests. */
public final class RuleCompiler {

  private final List<RuleFile> files;
  private final CutOff cutOff;
  private final Optional<MatchListener> listener;
  private final Map<String, RuleSet> compiled = new LinkedHashMap<>();

  /**
   * @param listener called for each line, if there are no rule files
   */
  public RuleCompiler(List<RuleFile> files, CutOff cutOff, Optional<MatchListener> listener) {
    this.files = List.copyOf(files);
    this.cutOff = cutOff;
    this.listener = listener;
  }

  /**
   * For the log: the rows of each workbook, the hash that the lines get which the workbooks and
   * files decide, and the files.
   */
  public List<String> found(WorkbookLayers layers) {
    List<String> found = new ArrayList<>();
    layers.workbooks().forEach(table -> found.add(table.name() + ": " + table.counts()));
    found.add(layers.usual().name() + hash(layers.usual()));
    layers
        .bySeller()
        .forEach((seller, own) -> found.add(own.name() + " for " + seller + hash(own)));
    files.forEach(file -> found.add(file.name() + ": rules compiled"));
    return found;
  }

  private String hash(MappingTable table) {
    String hash = files.isEmpty() ? table.hash() : MixedRuleSet.hash(table, files);
    return ": hash of the rules " + hash;
  }

  /** For the log: how many tests a workbook has, all of which have passed. */
  public static String tests(MappingTable table) {
    int tests = table.examples().size();
    return table.name() + ": " + (tests == 0 ? "no tests" : tests + " tests, all green");
  }

  /** The rules of all layers, or all errors of the rule files; close them after the last line. */
  public Outcome<RuleSet> compile(WorkbookLayers layers) {
    MappingTable table = layers.usual();
    Outcome<RuleSet> usual = compile(table);
    if (!usual.hasValue()) {
      return usual;
    }
    compiled.put(table.hash(), usual.value());
    Map<String, RuleSet> bySeller = new LinkedHashMap<>();
    layers
        .bySeller()
        .forEach(
            (seller, own) ->
                bySeller.put(
                    seller, compiled.computeIfAbsent(own.hash(), hash -> compile(own).value())));
    return bySeller.isEmpty() ? usual : Outcome.of(new SellerRules(usual.value(), bySeller));
  }

  /**
   * The rules of one table with the files, or all errors of the files; close them after the last
   * line.
   */
  public Outcome<RuleSet> compile(MappingTable table) {
    if (!files.isEmpty()) {
      return MixedRuleSet.compile(table, files, cutOff);
    }
    return Outcome.of(
        listener
            .map(listening -> DroolsRuleSet.compile(table, cutOff, listening))
            .orElseGet(() -> DroolsRuleSet.compile(table, cutOff)));
  }

  /**
   * The tests of all workbooks that fail, each run on the workbooks below its own; to be called
   * after the layers were compiled.
   */
  public List<Problem> failures(WorkbookLayers layers) {
    List<Problem> failures = new ArrayList<>();
    for (MappingTable tested : layers.tested()) {
      RuleSet rules = compiled.get(tested.hash());
      if (rules != null) {
        failures.addAll(ExampleCheck.failures(tested, rules, cutOff));
      } else {
        try (RuleSet below = compile(tested).value()) {
          failures.addAll(ExampleCheck.failures(tested, below, cutOff));
        }
      }
    }
    return failures;
  }
}
