// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A PlantUML diagram in docs: groups of packages, and which package may use which.
 *
 * @param groups the names of the packages of each group, by the group's title
 * @param packages the Java package of each name; two dots at its end stand for all packages below
 * @param arrows the permitted dependencies, by the names of their two packages
 */
record Diagram(
    Path file,
    String title,
    Map<String, List<String>> groups,
    Map<String, String> packages,
    Set<Arrow> arrows) {

  /** One package may use another. */
  record Arrow(String from, String to) {}

  private static final Pattern TITLE = Pattern.compile("(?m)^title (.*)$");
  private static final Pattern GROUP = Pattern.compile("(?ms)^package \"([^\"]*)\" \\{\n(.*?)^\\}");
  private static final Pattern PACKAGE = Pattern.compile("(?m)^ *\\[(.*)] <<(.*)>>$");
  private static final Pattern ARROW = Pattern.compile("(?m)^\\[(.*)] --> \\[(.*)]$");

  /** All diagrams of the project, in the order of their file names. */
  static List<Diagram> all() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("..", "docs"))) {
      List<Diagram> diagrams = new ArrayList<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".puml")).sorted().toList()) {
        diagrams.add(of(file));
      }
      return diagrams;
    }
  }

  private static Diagram of(Path file) throws IOException {
    String text = Files.readString(file);
    Map<String, List<String>> groups = new LinkedHashMap<>();
    Map<String, String> packages = new LinkedHashMap<>();
    GROUP
        .matcher(text)
        .results()
        .forEach(
            group -> {
              List<MatchResult> drawn = PACKAGE.matcher(group.group(2)).results().toList();
              groups.put(group.group(1), drawn.stream().map(found -> found.group(1)).toList());
              drawn.forEach(found -> packages.put(found.group(1), found.group(2)));
            });
    List<Arrow> arrows =
        ARROW.matcher(text).results().map(r -> new Arrow(r.group(1), r.group(2))).toList();
    String title = TITLE.matcher(text).results().findFirst().orElseThrow().group(1);
    return new Diagram(file, title, groups, packages, new LinkedHashSet<>(arrows));
  }

  /** The name of a package in the diagram; empty if the diagram does not have it. */
  String nameOf(String javaPackage) {
    return packages.entrySet().stream()
        .filter(drawn -> covers(drawn.getValue(), javaPackage))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("");
  }

  private static boolean covers(String drawn, String javaPackage) {
    if (!drawn.endsWith("..")) {
      return drawn.equals(javaPackage);
    }
    String top = drawn.substring(0, drawn.length() - 2);
    return javaPackage.equals(top) || javaPackage.startsWith(top + ".");
  }

  /**
   * The same diagram in Mermaid, which repository pages render, without arrows that follow from
   * others.
   */
  String mermaid() {
    StringBuilder text = new StringBuilder("```mermaid\ngraph TD\n");
    groups.forEach(
        (group, names) -> {
          text.append("  subgraph ").append(id(group)).append("[\"").append(group).append("\"]\n");
          names.forEach(n -> text.append("    ").append(id(n)).append("[").append(n).append("]\n"));
          text.append("  end\n");
        });
    for (String from : packages.keySet()) {
      Set<String> direct = targets(from);
      Set<String> implied = new TreeSet<>();
      direct.forEach(target -> addReachable(target, implied));
      direct.removeAll(implied);
      direct.forEach(
          to -> text.append("  ").append(id(from)).append(" --> ").append(id(to)).append('\n'));
    }
    return text.append("```\n").toString();
  }

  private Set<String> targets(String from) {
    Set<String> targets = new TreeSet<>(packages.keySet());
    targets.removeIf(to -> !arrows.contains(new Arrow(from, to)));
    return targets;
  }

  private void addReachable(String from, Set<String> reached) {
    for (String to : targets(from)) {
      if (reached.add(to)) {
        addReachable(to, reached);
      }
    }
  }

  private static String id(String name) {
    return name.replaceAll("\\W+", "_") + "_";
  }

  @Override
  public String toString() {
    return file.getFileName().toString();
  }
}
