// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.split;

import io.ledgerhop.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Money and the weights in whose proportion it is spread; the parts always add up to it. */
record Proportion(Money whole, List<BigDecimal> weights) {

  /** Refuses weights that give no proportion. */
  Proportion {
    weights = List.copyOf(weights);
    boolean negative = weights.stream().anyMatch(weight -> weight.signum() < 0);
    if (negative || sum(weights).signum() <= 0) {
      throw new IllegalArgumentException("these weights give no proportion: " + weights);
    }
  }

  /** Rounds each part half up; the last part that has a weight takes what is left. */
  List<Money> lastTakesTheRest() {
    return withRest(rounded(RoundingMode.HALF_UP));
  }

  /**
   * Rounds each part towards zero, and gives the cents that are left to the parts from which most
   * was cut off, the upper of equal ones first: no part is a cent away from its proportion.
   */
  List<Money> largestRemaindersTakeTheCents() {
    List<Money> parts = new ArrayList<>(rounded(RoundingMode.DOWN));
    BigDecimal cent = BigDecimal.ONE.movePointLeft(decimals());
    Money unit = new Money(whole.isNegative() ? cent.negate() : cent, whole.currency());
    long cents = rest(parts).amount().abs().divideToIntegralValue(cent).longValueExact();
    IntStream.range(0, parts.size())
        .boxed()
        .sorted(Comparator.comparing((Integer at) -> cutOff(parts.get(at), at)).reversed())
        .limit(cents)
        .toList()
        .forEach(at -> parts.set(at, parts.get(at).plus(unit)));
    return withRest(parts);
  }

  private List<Money> rounded(RoundingMode mode) {
    BigDecimal sum = sum(weights);
    return weights.stream()
        .map(weight -> whole.amount().multiply(weight).divide(sum, decimals(), mode))
        .map(amount -> new Money(amount, whole.currency()))
        .toList();
  }

  /** What rounding took from a part, in a measure that needs no division. */
  private BigDecimal cutOff(Money part, int at) {
    BigDecimal exact = whole.amount().multiply(weights.get(at));
    return exact.subtract(part.amount().multiply(sum(weights))).abs();
  }

  private List<Money> withRest(List<Money> parts) {
    int last = parts.size() - 1;
    while (weights.get(last).signum() == 0) {
      last--;
    }
    List<Money> all = new ArrayList<>(parts);
    all.set(last, all.get(last).plus(rest(parts)));
    return List.copyOf(all);
  }

  private Money rest(List<Money> parts) {
    return parts.stream().reduce(whole, Money::minus);
  }

  private int decimals() {
    return Math.max(whole.currency().getDefaultFractionDigits(), 0);
  }

  private static BigDecimal sum(List<BigDecimal> weights) {
    return weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
