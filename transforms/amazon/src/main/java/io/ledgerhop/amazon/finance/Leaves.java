// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.finance;

import static io.ledgerhop.amazon.finance.FinanceProblem.PARENT_DIFFERS;
import static io.ledgerhop.amazon.finance.FinanceProblem.PARTS_DIFFER;
import static io.ledgerhop.amazon.finance.FinanceProblem.TOTAL_MISSING;

import io.ledgerhop.amazon.finance.LeafWalk.Gap;
import io.ledgerhop.money.Money;
import io.ledgerhop.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Collects the money leaves of a transaction so that they always sum to its total; a difference
 * becomes a leaf with a problem.
 */
final class Leaves {

  private final String place;
  private final List<MoneyLeaf> leaves = new ArrayList<>();

  private Leaves(String place) {
    this.place = place;
  }

  /**
   * The leaves of the items if they have amounts, otherwise those of the whole transaction.
   *
   * @param total of the whole; empty if Amazon gives none
   * @return nothing if there is no money at all
   */
  static List<MoneyLeaf> of(Part holder, Optional<Money> total) {
    Leaves gathered = new Leaves(holder.place());
    LeafContext whole = LeafContext.whole(Product.of(Contexts.of(holder)));
    Optional<Money> items = gathered.items(holder.list("items"));
    if (items.isPresent()) {
      gathered.prove(whole, total, items.get(), Optional.empty());
    } else {
      gathered.tree(holder, whole, total);
    }
    return List.copyOf(gathered.leaves);
  }

  /** The sum of the items; empty if none has an amount. */
  private Optional<Money> items(List<Part> items) {
    Optional<Money> all = Optional.empty();
    int number = 0;
    for (Part part : items) {
      number++;
      Optional<Money> total = part.money("totalAmount");
      Optional<Money> one = tree(part, LeafContext.of(part, number, total), total);
      all = LeafWalk.sum(all, one, place, "the transaction");
    }
    return all;
  }

  /** Adds the leaves of a tree; returns its total, or their sum if there is no total. */
  private Optional<Money> tree(Part part, LeafContext item, Optional<Money> total) {
    LeafWalk walk = LeafWalk.below(part);
    walk.leaves()
        .forEach(
            leaf ->
                leaves.add(
                    new MoneyLeaf(
                        item, leaf.path(), leaf.written(), leaf.amount(), Optional.empty())));
    if (walk.sum().isPresent()) {
      prove(item, total, walk.sum().get(), walk.gap());
    } else {
      total.ifPresent(amount -> leaves.add(new MoneyLeaf(item, "", "", amount, Optional.empty())));
    }
    return total.or(walk::sum);
  }

  /**
   * Compares an item with its total. An item without a total is checked with the whole transaction;
   * a node inside it may still differ.
   */
  private void prove(LeafContext item, Optional<Money> total, Money parts, Optional<Gap> gap) {
    Money nothing = Money.zero(parts.currency());
    if (total.isEmpty() && item.number() == 0) {
      addDifference(item, Optional.empty(), nothing, TOTAL_MISSING.at(place));
    }
    if (total.isPresent() && !total.get().equals(parts)) {
      Money difference = LeafWalk.plus(total.get(), parts.negated(), place, name(item));
      String what = name(item) + gap.map(Leaves::words).orElse("");
      addDifference(item, gap, difference, PARTS_DIFFER.at(place, what, total.get(), parts));
    } else {
      gap.ifPresent(found -> addDifference(item, gap, nothing, differing(item, found)));
    }
  }

  private Problem differing(LeafContext item, Gap gap) {
    return PARENT_DIFFERS.at(place, gap.path(), name(item), gap.stated(), gap.parts());
  }

  private void addDifference(LeafContext item, Optional<Gap> gap, Money amount, Problem problem) {
    String path = gap.map(Gap::path).orElse("");
    leaves.add(new MoneyLeaf(item, path, path, amount, Optional.of(problem)));
  }

  private static String words(Gap gap) {
    return " (" + gap.path() + ": " + gap.stated() + " against " + gap.parts() + ")";
  }

  private static String name(LeafContext item) {
    return item.number() == 0 ? "the total" : "item " + item.number();
  }
}
