// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting;

import io.ledgerhop.document.Dimension;
import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.MasterData;
import io.ledgerhop.document.Side;
import io.ledgerhop.money.Money;
import io.ledgerhop.problem.Problem;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Checks that a document with lines of several entities balances in each of them. */
final class EntityCheck {

  private final MasterData masterData;

  EntityCheck(MasterData masterData) {
    this.masterData = masterData;
  }

  /**
   * The money of an entity in a document.
   *
   * @param rule the rule of the first of its lines
   * @param sum debits less credits
   */
  private record Share(String rule, Money sum) {

    Share plus(Share other) {
      return new Share(rule, sum.plus(other.sum));
    }
  }

  /** Why the document cannot be posted; empty if it has one entity, or balances in each. */
  Optional<Problem> fault(Document document) {
    Map<String, Share> shares = new TreeMap<>();
    for (DocumentLine line : document.lines()) {
      masterData
          .entityOf(line.dimensions().id(Dimension.LOCATION))
          .ifPresent(entity -> shares.merge(entity, share(line), Share::plus));
    }
    boolean isBalanced = shares.values().stream().allMatch(share -> share.sum().isZero());
    if (shares.size() < 2 || isBalanced) {
      return Optional.empty();
    }
    String cells =
        shares.entrySet().stream()
            .map(share -> share.getValue().rule() + " (entity " + share.getKey() + ")")
            .collect(Collectors.joining(", "));
    return Optional.of(PostingProblem.SEVERAL_ENTITIES.at(document.number(), cells));
  }

  private static Share share(DocumentLine line) {
    Money amount = line.side() == Side.DEBIT ? line.amount() : line.amount().negated();
    return new Share(line.origin().rule(), amount);
  }
}
