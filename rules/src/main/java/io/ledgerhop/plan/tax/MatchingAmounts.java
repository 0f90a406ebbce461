// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan.tax;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the taxes of an order that add up to a sum. */
final class MatchingAmounts<T> {

  /** Among more taxes than this, of one order without items, none are looked for. */
  static final int TAXES_MAX = 12;

  private final List<CollectedTax<T>> taxes;
  private final List<CollectedTax<T>> chosen = new ArrayList<>();

  private MatchingAmounts(List<CollectedTax<T>> taxes) {
    this.taxes = taxes;
  }

  /**
   * The first choice of taxes with that sum, earlier ones preferred; empty if there is none.
   *
   * @param taxes in the order of the file
   */
  static <T> Optional<List<CollectedTax<T>>> in(List<CollectedTax<T>> taxes, BigDecimal sum) {
    if (taxes.size() > TAXES_MAX) {
      return Optional.empty();
    }
    MatchingAmounts<T> search = new MatchingAmounts<>(taxes);
    return search.isFound(0, sum) ? Optional.of(search.chosen) : Optional.empty();
  }

  private boolean isFound(int next, BigDecimal rest) {
    if (rest.signum() == 0) {
      return true;
    }
    if (next == taxes.size()) {
      return false;
    }
    CollectedTax<T> tax = taxes.get(next);
    chosen.add(tax);
    if (isFound(next + 1, rest.subtract(tax.amount()))) {
      return true;
    }
    chosen.remove(chosen.size() - 1);
    return isFound(next + 1, rest);
  }
}
