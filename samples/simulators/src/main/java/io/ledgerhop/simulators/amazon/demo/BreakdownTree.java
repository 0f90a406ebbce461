// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon.demo;

import io.ledgerhop.simulators.amazon.settlement.FlatFileRow;
import io.ledgerhop.simulators.amazon.wire.Members;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Money by type in a tree; each level has the sum of the level below. It is written in the forms
 * that Amazon has been seen to return.
 */
final class BreakdownTree {

  private static final int SHAPES = 3;

  private final Setting setting;
  private final Map<String, Branch> roots = new LinkedHashMap<>();

  private BreakdownTree(Setting setting) {
    this.setting = setting;
  }

  private static final class Branch {
    private final Map<String, Branch> below = new LinkedHashMap<>();
    private long cents;
  }

  static BreakdownTree of(Setting setting, List<FlatFileRow> rows) {
    BreakdownTree tree = new BreakdownTree(setting);
    for (FlatFileRow row : rows) {
      tree.add(BreakdownPath.of(row), row.cents());
    }
    return tree;
  }

  private void add(List<String> path, long cents) {
    Map<String, Branch> level = roots;
    for (String name : path) {
      Branch branch = level.computeIfAbsent(name, unused -> new Branch());
      branch.cents += cents;
      level = branch.below;
    }
  }

  /**
   * The whole tree.
   *
   * @param number chooses whether the leaves have no list, null or an empty list below them
   */
  List<Object> whole(int number) {
    return level(roots, number);
  }

  /** The first branch only, as in some recordings of transactions. */
  List<Object> partial(int number) {
    return whole(number).subList(0, Math.min(1, roots.size()));
  }

  private List<Object> level(Map<String, Branch> branches, int number) {
    List<Object> level = new ArrayList<>();
    branches.forEach((name, branch) -> level.add(branch(name, branch, number)));
    return level;
  }

  private Object branch(String name, Branch branch, int number) {
    Members members =
        Members.of("breakdownType", name).and("breakdownAmount", setting.money(branch.cents));
    if (!branch.below.isEmpty()) {
      return members.and("breakdowns", level(branch.below, number)).map();
    }
    return switch (number % SHAPES) {
      case 0 -> members.and("breakdowns", Optional.empty()).map();
      case 1 -> members.map();
      default -> members.and("breakdowns", List.of()).map();
    };
  }
}
