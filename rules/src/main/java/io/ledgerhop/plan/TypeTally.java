// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan;

import io.ledgerhop.mapping.Posting;
import io.ledgerhop.money.Money;
import io.ledgerhop.settlement.LineType;
import io.ledgerhop.settlement.MoneyLine;
import io.ledgerhop.settlement.TypeTotal;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts the money lines of a settlement by type, in any order. */
final class TypeTally {

  /** At most this many types are counted separately; all further ones are counted together. */
  static final int TYPES_MAX = 1_000;

  private final Map<LineType, Sum> sums = new HashMap<>();

  /** The running sum of one type. */
  private static final class Sum {
    private final Currency currency;
    private BigDecimal money = BigDecimal.ZERO;
    private long rows;

    Sum(Currency currency) {
      this.currency = currency;
    }

    void add(BigDecimal amount) {
      money = money.add(amount);
      rows++;
    }

    TypeTotal of(LineType type) {
      return new TypeTotal(type, rows, new Money(money, currency));
    }
  }

  /** Adds the line of a posting, once for all its postings; a line of zero enters nothing. */
  void add(Posting posting) {
    MoneyLine line = posting.line();
    if (posting.number() != 1 || line.amount().isZero()) {
      return;
    }
    LineType type = line.type().withoutAccountType();
    if (sums.size() >= TYPES_MAX && !sums.containsKey(type)) {
      type = LineType.OTHERS;
    }
    Money amount = line.amount();
    sums.computeIfAbsent(type, unused -> new Sum(amount.currency())).add(amount.amount());
  }

  /** The total of each type, in a fixed order. */
  List<TypeTotal> totals() {
    return sums.entrySet().stream()
        .map(sum -> sum.getValue().of(sum.getKey()))
        .sorted(
            Comparator.comparing((TypeTotal total) -> total.type().toString())
                .thenComparing(total -> total.type().marketplace()))
        .toList();
  }
}
