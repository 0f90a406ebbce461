// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.drools;

import io.ledgerhop.mapping.Conditions;
import io.ledgerhop.mapping.LineFacts;
import io.ledgerhop.mapping.LineField;
import io.ledgerhop.mapping.MappingRow;
import io.ledgerhop.mapping.MappingTable;
import io.ledgerhop.mapping.condition.TextCondition;
import io.ledgerhop.money.Sign;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;

/**
 * The rows of a workbook as a decision table of DMN, which the engine of Camunda evaluates.
 *
 * <p>Hit policy FIRST takes the uppermost rule that matches. A cell of exact values and wildcards
 * becomes two rules, because an exact value is worth more; the rules are sorted by what they are
 * worth, so that the choice between rows is the engine's.
 */
final class DmnTable {

  private static final String ROW = "row";

  private final DmnEngine engine =
      DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

  private final DmnDecision decision;

  /** A rule: the tests of a row in FEEL, and what they are worth. */
  private record Rule(List<String> tests, int conditions, int exact, int priority, String place) {

    Rule with(String test, int worth) {
      List<String> more = Stream.concat(tests.stream(), Stream.of(test)).toList();
      return new Rule(more, conditions, exact + worth, priority, place);
    }
  }

  DmnTable(MappingTable table) {
    List<Rule> rules = new ArrayList<>();
    table.rows().forEach(row -> rules.addAll(rules(row)));
    rules.sort(
        Comparator.comparingInt(Rule::conditions)
            .thenComparingInt(Rule::exact)
            .thenComparingInt(Rule::priority)
            .reversed());
    byte[] xml = xml(rules).getBytes(StandardCharsets.UTF_8);
    this.decision = engine.parseDecision("mapping", new ByteArrayInputStream(xml));
  }

  /** The place of the row that the engine chooses; empty if none matches. */
  Optional<String> place(LineFacts line) {
    Map<String, Object> variables = new HashMap<>();
    for (LineField field : LineField.values()) {
      variables.put(field.name(), line.text(field));
    }
    variables.put("SIGN", sign(line.sign()));
    variables.put("DAY", line.day().toEpochDay());
    DmnDecisionResult result = engine.evaluateDecision(decision, variables);
    return result.isEmpty()
        ? Optional.empty()
        : Optional.of(String.valueOf(result.getSingleResult().getEntry(ROW).toString()));
  }

  private static List<Rule> rules(MappingRow row) {
    Conditions conditions = row.conditions();
    int count =
        conditions.texts().size()
            + (conditions.sign().isPresent() ? 1 : 0)
            + (conditions.dates().isAlways() ? 0 : 1);
    List<Rule> rules = List.of(new Rule(List.of(), count, 0, row.priority(), row.place()));
    for (LineField field : LineField.values()) {
      rules = with(rules, conditions.text(field));
    }
    return rules.stream()
        .map(
            rule ->
                conditions
                    .sign()
                    .map(sign -> rule.with('"' + sign(sign) + '"', 1))
                    .orElseGet(() -> rule.with("-", 0)))
        .map(rule -> conditions.dates().isAlways() ? rule.with("-", 0) : rule.with(days(row), 1))
        .toList();
  }

  private static List<Rule> with(List<Rule> rules, TextCondition condition) {
    if (condition.isAny()) {
      return rules.stream().map(rule -> rule.with("-", 0)).toList();
    }
    List<Rule> more = new ArrayList<>();
    if (!condition.exact().isEmpty()) {
      String values =
          condition.exact().stream()
              .map(value -> '"' + value + '"')
              .collect(Collectors.joining(", "));
      rules.forEach(rule -> more.add(rule.with(values, 1)));
    }
    if (!condition.globs().isEmpty()) {
      String patterns =
          condition.globs().stream()
              .map(glob -> glob.pattern().replace("*", ".*").replace('?', '.'))
              .collect(Collectors.joining("|", "matches(cellInput, \"^(", ")$\")"));
      rules.forEach(rule -> more.add(rule.with(patterns, 0)));
    }
    return more;
  }

  private static String days(MappingRow row) {
    return "["
        + row.conditions().dates().from().orElseThrow().toEpochDay()
        + ".."
        + row.conditions().dates().to().orElseThrow().toEpochDay()
        + "]";
  }

  private static String sign(Sign sign) {
    return sign == Sign.MINUS ? "-" : "+";
  }

  private static String xml(List<Rule> rules) {
    String inputs =
        Stream.concat(
                Stream.of(LineField.values()).map(field -> input(field.name(), "string")),
                Stream.of(input("SIGN", "string"), input("DAY", "long")))
            .collect(Collectors.joining());
    StringBuilder xml = new StringBuilder(HEAD).append(inputs).append(OUTPUT);
    int number = 0;
    for (Rule rule : rules) {
      xml.append("<rule id=\"rule-").append(++number).append("\">");
      rule.tests().forEach(test -> xml.append(entry("inputEntry", test.equals("-") ? "" : test)));
      xml.append(entry("outputEntry", '"' + rule.place() + '"')).append("</rule>\n");
    }
    return xml.append("</decisionTable></decision></definitions>").toString();
  }

  private static String input(String name, String type) {
    return "<input id=\"%s\"><inputExpression typeRef=\"%s\"><text>%s</text></inputExpression></input>\n"
        .formatted(name, type, name);
  }

  private static String entry(String element, String text) {
    String escaped = text.replace("&", "&amp;").replace("<", "&lt;");
    return "<%s><text>%s</text></%s>".formatted(element, escaped, element);
  }

  private static final String HEAD =
      """
      <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="workbook"
          name="workbook" namespace="io.ledgerhop">
      <decision id="mapping" name="mapping"><decisionTable hitPolicy="FIRST">
      """;

  private static final String OUTPUT = "<output id=\"output\" name=\"row\" typeRef=\"string\"/>\n";
}
