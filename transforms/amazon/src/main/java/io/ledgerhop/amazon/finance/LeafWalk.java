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
 * The leaves of a tree of breakdowns, each with its path from the root.
 *
 * <p>Amazon: Finances API 2024-06-19, Breakdown. Every level repeats the money of the levels below
 * it, so only the leaves count. The name of a leaf alone is often Base or Tax, which is ambiguous.
 */
final class LeafWalk {

  static final int DEPTH_MAX = 50;

  private static final String BREAKDOWNS = "breakdowns";

  private final List<Leaf> leaves = new ArrayList<>();
  private Optional<Gap> gap = Optional.empty();
  private Optional<Money> sum = Optional.empty();

  /**
   * @param path the normalised names from the root on
   * @param written the same in Amazon's spelling
   */
  record Leaf(String path, String written, Money amount) {}

  /** A node whose amount differs from the sum of the nodes below it. */
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

  /** The tree of an item, a transaction or a summary. */
  static LeafWalk below(Part holder) {
    LeafWalk walk = new LeafWalk();
    walk.sum = walk.children(holder, Trail.ROOT);
    return walk;
  }

  List<Leaf> leaves() {
    return leaves;
  }

  /** The sum of all leaves; empty if there are none. */
  Optional<Money> sum() {
    return sum;
  }

  /** The deepest node whose amount differs from its parts; empty if there is none. */
  Optional<Gap> gap() {
    return gap;
  }

  /** Adds two amounts; refuses different currencies. */
  static Money plus(Money one, Money other, String place, String what) {
    if (!one.currency().equals(other.currency())) {
      throw new ConnectorException(
          CURRENCIES_MIXED.at(place, what, other.currency(), one.currency()));
    }
    return one.plus(other);
  }

  /** Adds the amounts that are present; empty if neither is. */
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

  /** The amount of a node is the sum of its leaves; the stated amount is compared with it. */
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

  /** Recorded answers have the list inside one more object of the same name. */
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
