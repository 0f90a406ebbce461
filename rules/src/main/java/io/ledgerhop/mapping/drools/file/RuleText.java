// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.drools.file;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;

/**
 * The DRL of a rule file, as Drools has parsed it.
 *
 * @param name the name of the rule file
 * @param isTable true if the text was made of a decision table; it then names the row of each rule
 * @param text DRL
 */
record RuleText(String name, boolean isTable, String text, PackageDescr parsed) {

  private static final Pattern ROW = Pattern.compile("// rule values at [A-Z]+(\\d+), .*");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** The place of a line of the text, for messages: the line or row of the file. */
  String place(int line) {
    return isTable
        ? row(line).map(row -> name + ", row " + row).orElse(name)
        : name + ", line " + line;
  }

  /** The same for a text that stands somewhere in the file, whatever its blanks. */
  Optional<String> placeOf(String part) {
    OptionalInt line = lineOf(part);
    return line.isPresent() ? Optional.of(place(line.getAsInt())) : Optional.empty();
  }

  /** The first line of a part of the text, whatever its blanks. */
  OptionalInt lineOf(String part) {
    String sought = bare(part);
    List<String> lines = lines();
    StringBuilder all = new StringBuilder();
    int[] starts = new int[lines.size()];
    for (int at = 0; at < starts.length; at++) {
      starts[at] = all.length();
      all.append(bare(lines.get(at)));
    }
    int found = sought.isEmpty() ? -1 : all.indexOf(sought);
    if (found < 0) {
      return OptionalInt.empty();
    }
    return IntStream.range(0, starts.length)
        .filter(at -> starts[at] <= found && !bare(lines.get(at)).isEmpty())
        .map(at -> at + 1)
        .max();
  }

  /** The rule around a line. */
  Optional<RuleDescr> ruleAt(int line) {
    return rules().stream()
        .filter(rule -> rule.getLine() <= line && line <= rule.getEndLine())
        .findFirst();
  }

  List<RuleDescr> rules() {
    return parsed.getRules();
  }

  /** The name of a rule's package. */
  String packageName() {
    return parsed.getName();
  }

  /** The trace of a rule: {@code gift-cards.drl!Gift cards}. */
  String ruleName(String rule) {
    return name + "!" + rule;
  }

  /** The same text with empty lines in place of some rules. */
  String without(List<RuleDescr> rules) {
    String[] lines = lines().toArray(String[]::new);
    for (RuleDescr rule : rules) {
      Arrays.fill(lines, rule.getLine() - 1, Math.min(rule.getEndLine(), lines.length), "");
    }
    return String.join("\n", lines);
  }

  private List<String> lines() {
    return text.lines().toList();
  }

  private Optional<String> row(int line) {
    return lines().stream()
        .limit(line)
        .map(ROW::matcher)
        .filter(Matcher::matches)
        .map(row -> row.group(1))
        .reduce((first, last) -> last);
  }

  private static String bare(String text) {
    return BLANKS.matcher(text).replaceAll("");
  }
}
