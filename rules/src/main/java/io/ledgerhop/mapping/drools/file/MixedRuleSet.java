// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.drools.file;

import static io.ledgerhop.mapping.drools.file.RuleFileProblem.ORDER_TOO_LONG;
import static io.ledgerhop.mapping.drools.file.RuleFileProblem.RULES_STOPPED;
import static io.ledgerhop.mapping.drools.file.RuleFileProblem.RULE_FAILED;

import io.ledgerhop.document.Dimensions;
import io.ledgerhop.mapping.Assignment;
import io.ledgerhop.mapping.LineContext;
import io.ledgerhop.mapping.MappingTable;
import io.ledgerhop.mapping.PostAs;
import io.ledgerhop.mapping.Posting;
import io.ledgerhop.mapping.RuleRef;
import io.ledgerhop.mapping.RuleSet;
import io.ledgerhop.mapping.drools.DroolsRuleSet;
import io.ledgerhop.mapping.drools.file.RuleAnswers.SetDimension;
import io.ledgerhop.mapping.drools.file.RuleAnswers.Verdict;
import io.ledgerhop.mapping.rule.OrderLines;
import io.ledgerhop.mapping.rule.SettlementLine;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.settlement.CutOff;
import io.ledgerhop.settlement.MoneyLine;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * A workbook and rule files as one rule set.
 *
 * <p>For each line the rules of the files run first. A line that they do not decide is mapped by
 * the workbook, from its memory of decisions. Answers of the files are not remembered: a rule may
 * read everything of a line, so two lines are hardly ever alike for it.
 *
 * <p>Thread-safe; concurrent calls wait for each other.
 */
public final class MixedRuleSet implements RuleSet {

  /** At most this many lines of an order are given to rules; it would take too much memory. */
  static final int ORDER_LINES_MAX = 10_000;

  private final DroolsRuleSet workbook;
  private final FileRules files;
  private final LineContext context;
  private final String hash;

  private MixedRuleSet(DroolsRuleSet workbook, FileRules files, LineContext context, String hash) {
    this.workbook = workbook;
    this.files = files;
    this.context = context;
    this.hash = hash;
  }

  /**
   * Compiles the rules; close them after the last line.
   *
   * @param files at least one
   * @param cutOff decides on which day a line falls
   * @return the rule set, or all errors of the files
   */
  public static Outcome<RuleSet> compile(MappingTable table, List<RuleFile> files, CutOff cutOff) {
    return compile(table, files, cutOff, RuleLimits.STANDARD);
  }

  static Outcome<RuleSet> compile(
      MappingTable table, List<RuleFile> files, CutOff cutOff, RuleLimits limits) {
    Outcome<CompiledFiles> compiled = FileCompiler.compile(files);
    if (!compiled.hasValue()) {
      return Outcome.failed(compiled.problems());
    }
    String hash = hash(table, files);
    return Outcome.of(
        new MixedRuleSet(
            DroolsRuleSet.compile(table.withHash(hash), cutOff),
            new FileRules(compiled.value(), limits),
            new LineContext(cutOff, table.products()),
            hash));
  }

  /** The hash of the workbook and of all files, whatever their order. */
  public static String hash(MappingTable table, List<RuleFile> files) {
    String all =
        files.stream()
            .map(file -> file.name() + " " + file.hash())
            .sorted()
            .collect(Collectors.joining("\n", table.hash() + "\n", "\n"));
    return DigestUtils.sha256Hex(all);
  }

  @Override
  public boolean needsOrders() {
    return files.usesOrders();
  }

  /** The postings of a line that is alone in its order. */
  @Override
  public synchronized List<Posting> map(MoneyLine line) {
    SettlementLine fact = new SettlementLine(line, context);
    return map(line, fact, order(List.of(fact)));
  }

  /** Rules that look at orders hold all lines in memory. */
  @Override
  public Stream<Posting> mapAll(Stream<MoneyLine> lines) {
    return needsOrders() ? OrderedLines.of(lines).mappedBy(this) : RuleSet.super.mapAll(lines);
  }

  @Override
  public synchronized List<List<Posting>> mapOrder(List<MoneyLine> lines) {
    if (needsOrders() && lines.size() > ORDER_LINES_MAX) {
      return lines.stream().map(this::tooLong).toList();
    }
    List<SettlementLine> facts =
        lines.stream().map(line -> new SettlementLine(line, context)).toList();
    Optional<OrderLines> order = order(facts);
    List<List<Posting>> postings = new ArrayList<>(lines.size());
    for (int at = 0; at < lines.size(); at++) {
      postings.add(map(lines.get(at), facts.get(at), order));
    }
    return postings;
  }

  private Optional<OrderLines> order(List<SettlementLine> facts) {
    return needsOrders() && !facts.get(0).orderId().isEmpty()
        ? Optional.of(new OrderLines(facts))
        : Optional.empty();
  }

  private List<Posting> map(MoneyLine line, SettlementLine fact, Optional<OrderLines> order) {
    try {
      RuleAnswers answers = files.answers(fact, order, () -> isMapped(line));
      if (answers.tie().isPresent()) {
        return held(line, answers.tie().get());
      }
      List<Posting> postings =
          answers
              .verdict()
              .map(verdict -> decided(verdict, line))
              .orElseGet(() -> workbook.map(line));
      return answers.dimensions().isEmpty()
          ? postings
          : postings.stream().map(posting -> with(answers.dimensions(), posting)).toList();
    } catch (ConnectorException e) {
      if (e.problem().code() == RULES_STOPPED) {
        throw e;
      }
      return held(line, e.problem());
    }
  }

  private boolean isMapped(MoneyLine line) {
    return !workbook.map(line).get(0).assignment().isUnmapped();
  }

  private List<Posting> decided(Verdict verdict, MoneyLine line) {
    RuleRef rule = new RuleRef(hash, verdict.by().rule());
    try {
      return VerdictPostings.of(verdict, rule, line, context);
    } catch (IllegalArgumentException e) {
      Problem problem =
          RULE_FAILED.at(rule.place(), e.getClass().getName(), String.valueOf(e.getMessage()));
      throw new ConnectorException(problem, e);
    }
  }

  private Posting with(List<SetDimension> set, Posting posting) {
    Assignment old = posting.assignment();
    if (old.postAs() == PostAs.HOLD || old.postAs() == PostAs.IGNORE) {
      return posting;
    }
    Dimensions dimensions = old.dimensions();
    Set<String> trace = new LinkedHashSet<>(List.of(old.rule().place()));
    for (SetDimension dimension : set) {
      dimensions = dimensions.with(dimension.value());
      trace.add(dimension.by().rule());
    }
    Assignment changed =
        new Assignment(
            old.postAs(),
            old.account(),
            dimensions,
            old.taxTreatment(),
            old.memo(),
            old.presentation(),
            new RuleRef(hash, String.join("; ", trace)),
            old.reason());
    return new Posting(
        posting.line(), posting.number(), posting.count(), changed, posting.amount());
  }

  private List<Posting> tooLong(MoneyLine line) {
    String order = line.reference().orderId();
    return held(line, ORDER_TOO_LONG.at("rule files", order, ORDER_LINES_MAX));
  }

  private List<Posting> held(MoneyLine line, Problem problem) {
    Assignment hold = Assignment.hold(new RuleRef(hash, problem.place()), problem.fact());
    return List.of(new Posting(line, 1, 1, hold, line.amount()));
  }

  @Override
  public List<Problem> warnings() {
    return workbook.warnings();
  }

  @Override
  public synchronized void close() {
    files.close();
    workbook.close();
  }
}
