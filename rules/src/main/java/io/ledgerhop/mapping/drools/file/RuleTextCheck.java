// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.drools.file;

import static io.ledgerhop.mapping.drools.file.RuleFileProblem.ATTRIBUTE_REFUSED;
import static io.ledgerhop.mapping.drools.file.RuleFileProblem.DECIMAL_INEXACT;
import static io.ledgerhop.mapping.drools.file.RuleFileProblem.GLOBAL_UNKNOWN;
import static io.ledgerhop.mapping.drools.file.RuleFileProblem.RULE_TWICE;
import static io.ledgerhop.mapping.drools.file.RuleFileProblem.RULE_WITHOUT_FACT;
import static io.ledgerhop.mapping.drools.file.RuleFileProblem.TEXT_NEVER_EQUAL;

import io.ledgerhop.mapping.condition.PlainText;
import io.ledgerhop.mapping.rule.Postings;
import io.ledgerhop.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.GlobalDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;

/** Finds what Drools would accept, and what would then not do what its author meant. */
final class RuleTextCheck {

  /** Their effect depends on the time of the run, or on a call that nobody makes. */
  private static final Set<String> REFUSED =
      Set.of(
          "timer",
          "duration",
          "calendars",
          "date-effective",
          "date-expires",
          "agenda-group",
          "ruleflow-group");

  private static final Pattern COMPARED =
      Pattern.compile(
          "\\b(accountType|marketplace|currency|transactionType|amountType|amountDescription|sku"
              + "|productLine)\\s*(?:==|!=|in\\s*\\(|not\\s+in\\s*\\()\\s*([^)&|]*)");
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

  /** A decimal that is no BigDecimal literal of DRL, which ends with B. */
  private static final Pattern DECIMAL =
      Pattern.compile("(?<![\\w.])(\\d+\\.\\d+)(?:[dDfF]|(?![\\w.]))");

  private final Map<String, String> places = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  private RuleTextCheck() {}

  /** Everything that is wrong, in the order of the files; empty if nothing is. */
  static List<Problem> check(List<RuleText> texts) {
    RuleTextCheck check = new RuleTextCheck();
    texts.forEach(check::file);
    return List.copyOf(check.problems);
  }

  private void file(RuleText text) {
    text.parsed().getGlobals().forEach(global -> global(text, global));
    text.rules().forEach(rule -> rule(text, rule));
  }

  private void global(RuleText text, GlobalDescr global) {
    String type = global.getType();
    boolean known =
        global.getIdentifier().equals(CompiledFiles.GLOBAL)
            && (type.equals(Postings.class.getName())
                || type.equals(Postings.class.getSimpleName()));
    if (!known) {
      String place = text.place(global.getLine());
      problems.add(GLOBAL_UNKNOWN.at(place, type, global.getIdentifier()));
    }
  }

  private void rule(RuleText text, RuleDescr rule) {
    String place = text.place(rule.getLine());
    String earlier = places.putIfAbsent(text.packageName() + "\n" + rule.getName(), place);
    if (earlier != null) {
      problems.add(RULE_TWICE.at(place, rule.getName(), earlier));
    }
    rule.getAttributes().keySet().stream()
        .filter(REFUSED::contains)
        .forEach(name -> problems.add(ATTRIBUTE_REFUSED.at(place, name)));
    if (!hasFact(rule.getLhs())) {
      problems.add(RULE_WITHOUT_FACT.at(place));
    }
    literals(text, rule.getLhs());
  }

  /**
   * True if every match has a fact of its own: without one, Drools would not notice that the next
   * line is another.
   */
  private static boolean hasFact(BaseDescr condition) {
    if (condition instanceof PatternDescr pattern) {
      return pattern.getSource() == null;
    }
    if (condition instanceof AndDescr all) {
      return all.getDescrs().stream().anyMatch(RuleTextCheck::hasFact);
    }
    return condition instanceof OrDescr some
        && !some.getDescrs().isEmpty()
        && some.getDescrs().stream().allMatch(RuleTextCheck::hasFact);
  }

  private void literals(RuleText text, BaseDescr condition) {
    if (condition instanceof ExprConstraintDescr constraint) {
      Matcher compared = COMPARED.matcher(constraint.getExpression());
      while (compared.find()) {
        literals(text, constraint, compared);
      }
      decimals(text, constraint);
    } else if (condition instanceof PatternDescr pattern) {
      pattern.getDescrs().forEach(part -> literals(text, part));
    } else if (condition instanceof ConditionalElementDescr group) {
      group.getDescrs().forEach(part -> literals(text, (BaseDescr) part));
    }
  }

  private void literals(RuleText text, ExprConstraintDescr constraint, Matcher compared) {
    Matcher literal = LITERAL.matcher(compared.group(2));
    while (literal.find()) {
      String written = literal.group(1);
      String plain = PlainText.of(written);
      if (!plain.equals(written)) {
        problems.add(
            TEXT_NEVER_EQUAL.at(place(text, constraint), compared.group(1), written, plain));
      }
    }
  }

  private void decimals(RuleText text, ExprConstraintDescr constraint) {
    String withoutTexts = LITERAL.matcher(constraint.getExpression()).replaceAll("");
    Matcher decimal = DECIMAL.matcher(withoutTexts);
    while (decimal.find()) {
      String written = decimal.group(1);
      problems.add(DECIMAL_INEXACT.at(place(text, constraint), written, written));
    }
  }

  private static String place(RuleText text, ExprConstraintDescr constraint) {
    return text.placeOf(constraint.getExpression()).orElse(text.place(constraint.getLine()));
  }
}
