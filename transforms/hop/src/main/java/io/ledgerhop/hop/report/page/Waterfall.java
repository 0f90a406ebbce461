// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report.page;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.hop.report.file.Figures;
import io.ledgerhop.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * How a settlement comes from its sales to its deposit: what each account adds or takes.
 *
 * @param total the sum of all steps
 * @param isNegative whether the seller owes it to Amazon
 * @param check what the sum says about the total that Amazon states
 * @param agrees whether both are equal
 */
public record Waterfall(
    List<Step> steps,
    String total,
    String currency,
    boolean isNegative,
    String check,
    boolean agrees) {

  private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

  /**
   * What one account does.
   *
   * @param in credits, which raise the deposit
   * @param out debits, which lower it
   * @param effect credits less debits
   * @param left the sum of the steps so far
   * @param start where its bar begins, in percent of the width
   * @param width of the bar, in percent
   */
  public record Step(
      String account,
      String title,
      String in,
      String out,
      String effect,
      String left,
      boolean isNegative,
      String start,
      String width) {}

  /**
   * The waterfall of a settlement.
   *
   * @param sums what each account does; at least one
   * @param stated the total that Amazon states
   */
  static Waterfall of(
      SortedMap<AccountCode, AccountSums.Sum> sums, Money stated, AccountTitles titles) {
    Money zero = Money.zero(sums.values().iterator().next().debit().currency());
    Money total =
        sums.values().stream().map(sum -> sum.balance().negated()).reduce(zero, Money::plus);
    boolean agrees = total.equals(stated);
    return new Waterfall(
        steps(sums, zero, titles),
        Figures.of(total),
        zero.currency().getCurrencyCode(),
        total.isNegative(),
        agrees ? "equal to the total that Amazon states" : difference(total, stated),
        agrees);
  }

  private static String difference(Money total, Money stated) {
    return total.currency().equals(stated.currency())
        ? "of the total of " + Figures.of(stated) + " that Amazon states"
        : "converted from " + Figures.of(stated) + " " + stated.currency().getCurrencyCode();
  }

  private static List<Step> steps(
      Map<AccountCode, AccountSums.Sum> sums, Money zero, AccountTitles titles) {
    Scale scale = Scale.of(sums.values());
    List<Step> steps = new ArrayList<>();
    Money before = zero;
    for (Map.Entry<AccountCode, AccountSums.Sum> entry : sums.entrySet()) {
      AccountSums.Sum sum = entry.getValue();
      Money effect = sum.balance().negated();
      Money after = before.plus(effect);
      BigDecimal low = before.amount().min(after.amount());
      steps.add(
          new Step(
              entry.getKey().value(),
              titles.title(entry.getKey()),
              unlessZero(sum.credit()),
              unlessZero(sum.debit()),
              Figures.of(effect),
              Figures.of(after),
              effect.isNegative(),
              scale.percent(low.subtract(scale.low())),
              scale.percent(effect.amount().abs())));
      before = after;
    }
    return steps;
  }

  private static String unlessZero(Money money) {
    return money.isZero() ? "" : Figures.of(money);
  }

  /** From the lowest to the highest sum on the way. */
  private record Scale(BigDecimal low, BigDecimal high) {

    static Scale of(Iterable<AccountSums.Sum> sums) {
      BigDecimal at = BigDecimal.ZERO;
      BigDecimal low = at;
      BigDecimal high = at;
      for (AccountSums.Sum sum : sums) {
        at = at.subtract(sum.balance().amount());
        low = low.min(at);
        high = high.max(at);
      }
      return new Scale(low, high);
    }

    String percent(BigDecimal part) {
      BigDecimal whole = high.subtract(low);
      return whole.signum() == 0
          ? "0"
          : part.multiply(PERCENT).divide(whole, 1, RoundingMode.HALF_UP).toPlainString();
    }
  }
}
