// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.drools.file;

import static io.ledgerhop.mapping.drools.file.RuleFileProblem.RULE_INVALID;

import io.ledgerhop.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.drools.drl.ast.descr.RuleDescr;
import org.kie.api.builder.Message;

/**
 * Finds the place in a rule file of what Drools reports.
 *
 * <p>Drools often gives no line, or that of the Java that it has generated. Its message, or the
 * line of that Java, then has a piece of the rule, by which the rule is found.
 */
final class CompileErrors {

  private static final Pattern GENERATED =
      Pattern.compile("Java source of (\\S+) in error:\\s*\\n(.*)", Pattern.DOTALL);
  private static final Pattern QUOTED =
      Pattern.compile(
          "(?:expression|constraint|script|type|class)[:'\" ]+(.+?)['\"]?$", Pattern.DOTALL);

  /** {@link RuleTextCheck} has reported it, with both places. */
  private static final String DUPLICATE = "Duplicate rule name";

  private final List<RuleText> texts;
  private final IntFunction<String> path;
  private final Map<String, List<Message>> java = new HashMap<>();
  private final Map<RuleText, Set<RuleDescr>> broken = new HashMap<>();
  private final Set<Problem> problems = new LinkedHashSet<>();

  /**
   * @param path the path under which Drools knows a text, by its number
   */
  CompileErrors(List<RuleText> texts, IntFunction<String> path) {
    this.texts = texts;
    this.path = path;
  }

  /** Adds what Drools reports; errors of generated Java come before its source. */
  void add(Message error) {
    Matcher source = GENERATED.matcher(error.getText());
    if (source.find()) {
      List<Message> errors = java.getOrDefault(source.group(1), List.of());
      errors.forEach(found -> generated(found, source.group(2).lines().toList()));
    } else if (error.getPath().endsWith(".java")) {
      java.computeIfAbsent(error.getPath(), unused -> new ArrayList<>()).add(error);
    } else {
      written(error);
    }
  }

  List<Problem> problems() {
    return List.copyOf(problems);
  }

  /** The rules in which an error was found. */
  Map<RuleText, Set<RuleDescr>> broken() {
    return broken;
  }

  /** An error in a rule as it was written. */
  private void written(Message error) {
    Optional<RuleText> text =
        IntStream.range(0, texts.size())
            .filter(at -> error.getPath().endsWith(path.apply(at)))
            .mapToObj(texts::get)
            .findFirst();
    String fact = error.getText().strip();
    if (fact.startsWith(DUPLICATE)) {
      return;
    }
    if (text.isEmpty()) {
      anywhere(fact, fact);
      return;
    }
    int line = error.getLine() > 0 ? error.getLine() : line(text.get(), fact);
    report(text.get(), line, fact);
  }

  private static int line(RuleText text, String fact) {
    Matcher quoted = QUOTED.matcher(fact);
    return quoted.find() ? text.lineOf(quoted.group(1)).orElse(0) : 0;
  }

  /** An error in the Java that was generated of a rule. */
  private void generated(Message error, List<String> source) {
    int line = error.getLine();
    String statement = line > 0 && line <= source.size() ? source.get(line - 1) : "";
    anywhere(statement, error.getText().strip());
  }

  private void anywhere(String part, String fact) {
    for (RuleText text : texts) {
      OptionalInt line = text.lineOf(part);
      if (line.isPresent()) {
        report(text, line.getAsInt(), fact);
        return;
      }
    }
    problems.add(RULE_INVALID.at(names(), fact));
  }

  private String names() {
    return String.join(", ", texts.stream().map(RuleText::name).toList());
  }

  private void report(RuleText text, int line, String fact) {
    String place = line > 0 ? text.place(line) : text.name();
    problems.add(RULE_INVALID.at(place, fact));
    text.ruleAt(line)
        .ifPresent(rule -> broken.computeIfAbsent(text, unused -> new HashSet<>()).add(rule));
  }
}
