// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan;

import io.ledgerhop.mapping.Posting;
import io.ledgerhop.money.Money;
import io.ledgerhop.settlement.LineType;
import io.ledgerhop.settlement.MoneyLine;
import io.ledgerhop.settlement.TypeTotal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts the money lines of a settlement by type, in any order. */
final class TypeTally {

  /** At most this many types are counted separately; all further ones are counted together. */
  static final int TYPES_MAX = 1_000;

  private final Map<LineType, TypeTotal> totals = new HashMap<>();

  /** Adds the line of a posting, once for all its postings; a line of zero enters nothing. */
  void add(Posting posting) {
    MoneyLine line = posting.line();
    if (posting.number() != 1 || line.amount().isZero()) {
      return;
    }
    LineType type = line.type().withoutAccountType();
    if (totals.size() >= TYPES_MAX && !totals.containsKey(type)) {
      type = LineType.OTHERS;
    }
    totals.merge(type, new TypeTotal(type, 1, line.amount()), TypeTally::sum);
  }

  /** The total of each type, in a fixed order. */
  List<TypeTotal> totals() {
    return totals.values().stream()
        .sorted(
            Comparator.comparing((TypeTotal total) -> total.type().toString())
                .thenComparing(total -> total.type().marketplace()))
        .toList();
  }

  private static TypeTotal sum(TypeTotal one, TypeTotal other) {
    Money money = one.money().plus(other.money());
    return new TypeTotal(one.type(), one.rows() + other.rows(), money);
  }
}
