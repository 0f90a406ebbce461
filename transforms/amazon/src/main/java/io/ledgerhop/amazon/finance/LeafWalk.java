// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.finance;

import static io.ledgerhop.amazon.finance.FinanceProblem.CURRENCIES_MIXED;
import static io.ledgerhop.amazon.finance.FinanceProblem.TREE_TOO_DEEP;

import com.fasterxml.jackson.databind.JsonNode;
import io.ledgerhop.money.Money;
import io.ledgerhop.problem.ConnectorException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The leaves of a tree of breakdowns, each with the path that leads to it.
 *
 * <p>Amazon: Finances API 2024-06-19, Breakdown. Every level repeats the money of the levels below
 * it, so only the leaves are money; a leaf alone is often called Base or Tax, which says nothing.
 */
final class LeafWalk {

  static final int DEPTH_MAX = 50;

  private static final String BREAKDOWNS = "breakdowns";

  private final List<Leaf> leaves = new ArrayList<>();
  private Optional<Gap> gap = Optional.empty();
  private Optional<Money> sum = Optional.empty();

  /**
   * @param path the names from the root on, in one spelling
   * @param written the same as Amazon spelt them
   */
  record Leaf(String path, String written, Money amount) {}

  /** A place inside the tree where a node and what is below it differ. */
  record Gap(String path, Money stated, Money parts) {}

  private record Trail(String path, String written, int depth) {

    static final Trail ROOT = new Trail("", "", 0);

    Trail then(String name) {
      return new Trail(joined(path, oneSpelling(name)), joined(written, name), depth + 1);
    }

    private static String joined(String path, String name) {
      return path.isEmpty() || name.isEmpty() ? path + name : path + "/" + name;
    }
  }

  private LeafWalk() {}

  /** The tree that hangs below an item, a transaction or a summary. */
  static LeafWalk below(Part holder) {
    LeafWalk walk = new LeafWalk();
    walk.sum = walk.children(holder, Trail.ROOT);
    return walk;
  }

  List<Leaf> leaves() {
    return leaves;
  }

  /** What all leaves make together; empty if there is none. */
  Optional<Money> sum() {
    return sum;
  }

  /** The deepest place that does not add up; empty if all do. */
  Optional<Gap> gap() {
    return gap;
  }

  /** Adds, and refuses to add two currencies. */
  static Money plus(Money one, Money other, String place, String what) {
    if (!one.currency().equals(other.currency())) {
      throw new ConnectorException(
          CURRENCIES_MIXED.at(place, what, other.currency(), one.currency()));
    }
    return one.plus(other);
  }

  /** Adds what is there; empty if neither is. */
  static Optional<Money> sum(Optional<Money> all, Optional<Money> one, String place, String what) {
    return all.isPresent() && one.isPresent()
        ? Optional.of(plus(all.get(), one.get(), place, what))
        : all.or(() -> one);
  }

  private Optional<Money> children(Part holder, Trail trail) {
    if (trail.depth() > DEPTH_MAX) {
      throw new ConnectorException(TREE_TOO_DEEP.at(holder.place(), DEPTH_MAX));
    }
    Optional<Money> all = Optional.empty();
    for (Part child : unwrapped(holder).list(BREAKDOWNS)) {
      Optional<Money> one = node(child, trail.then(child.text("breakdownType")));
      all = sum(all, one, holder.place(), trail.path());
    }
    return all;
  }

  /** The money of a node is that of its leaves; its own amount is compared with it. */
  private Optional<Money> node(Part node, Trail trail) {
    Optional<Money> own = node.money("breakdownAmount");
    Optional<Money> below = children(node, trail);
    if (below.isEmpty()) {
      own.ifPresent(amount -> leaves.add(new Leaf(trail.path(), trail.written(), amount)));
      return own;
    }
    if (own.isPresent() && !own.equals(below) && gap.isEmpty()) {
      gap = Optional.of(new Gap(trail.path(), own.get(), below.get()));
    }
    return below;
  }

  /** Recordings show the list inside one more object of the same name. */
  private static Part unwrapped(Part holder) {
    Part part = holder;
    for (int layer = 0; layer < DEPTH_MAX; layer++) {
      JsonNode inner = part.node().path(BREAKDOWNS);
      if (!inner.isObject() || !inner.has(BREAKDOWNS) || inner.has("breakdownType")) {
        return part;
      }
      part = part.at(BREAKDOWNS);
    }
    throw new ConnectorException(TREE_TOO_DEEP.at(holder.place(), DEPTH_MAX));
  }

  private static String oneSpelling(String name) {
    return name.replaceAll("\\s+", "").replace("Principle", "Principal");
  }
}
