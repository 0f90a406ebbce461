// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.drools.file;

import io.ledgerhop.mapping.MappingTable;
import io.ledgerhop.mapping.Posting;
import io.ledgerhop.mapping.RuleSet;
import io.ledgerhop.mapping.sheet.TestWorkbook;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.settlement.CutOff;
import io.ledgerhop.settlement.MoneyLine;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Rule files written in a test, beside a workbook of one row for commission. */
final class Rules {

  static final CutOff UTC = CutOff.fixed(ZoneOffset.UTC);

  /** What every file begins with; a rule that follows begins in line 5. */
  static final String HEAD =
      """
      package rules
      import io.ledgerhop.mapping.rule.*
      global io.ledgerhop.mapping.rule.Postings postings

      """;

  private static final String TITLES =
      "Transaction type | Amount type | Amount description | Post as | GL account | Department\n";

  private final MappingTable table;
  private final List<RuleFile> files = new ArrayList<>();
  private RuleLimits limits = new RuleLimits(100, Duration.ofSeconds(20));

  private Rules(MappingTable table) {
    this.table = table;
  }

  /** Rules beside a workbook that posts commission to 6010. */
  static Rules file(String name, String text) {
    return beside(" | | Commission | Journal | 6010 | D1").and(name, text);
  }

  /** Rules in one file named {@code a.drl}. */
  static Rules of(String rules) {
    return file("a.drl", HEAD + rules);
  }

  /** Rules beside a workbook of these rows. */
  static Rules beside(String rows) {
    return new Rules(TestWorkbook.mapping(TITLES + rows).read().value());
  }

  /** Another file beside the same workbook. */
  Rules instead(String name, String text) {
    return new Rules(table).and(name, text);
  }

  Rules and(String name, String text) {
    return and(name, text.getBytes(StandardCharsets.UTF_8));
  }

  Rules and(String name, byte[] content) {
    files.add(new RuleFile(name, content));
    return this;
  }

  Rules within(int firings, Duration time) {
    limits = new RuleLimits(firings, time);
    return this;
  }

  MappingTable table() {
    return table;
  }

  Outcome<RuleSet> outcome() {
    return MixedRuleSet.compile(table, files, UTC, limits);
  }

  RuleSet compile() {
    return outcome().value();
  }

  /** The messages of all errors, one a line. */
  String errors() {
    Outcome<RuleSet> outcome = outcome();
    if (outcome.hasValue()) {
      outcome.value().close();
    }
    return outcome.problems().stream().map(Problem::message).collect(Collectors.joining("\n"));
  }

  /** The postings of one line. */
  List<Posting> map(MoneyLine line) {
    try (RuleSet rules = compile()) {
      return rules.map(line);
    }
  }

  /** The postings of one line, as {@link #shown} shows them. */
  String answer(MoneyLine line) {
    return shown(map(line));
  }

  /** One posting a line: amount, account or reason, dimensions, rule. */
  static String shown(List<Posting> postings) {
    return postings.stream().map(Rules::shown).collect(Collectors.joining("\n"));
  }

  private static String shown(Posting posting) {
    var assignment = posting.assignment();
    return String.join(
        " | ",
        posting.amount().digits(),
        assignment.postAs().word(),
        assignment.account().map(Object::toString).orElse(assignment.reason()),
        assignment.dimensions().standard() + "" + assignment.dimensions().userDefined(),
        assignment.memo(),
        assignment.rule().place());
  }
}
