// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Currency;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class MoneyTest {

  private static final Currency USD = Currency.getInstance("USD");

  @Test
  void equalAmountsWithDifferentScalesAreEqual() {
    assertThat(Money.of("5", "USD")).isEqualTo(Money.of("5.000", "USD")).hasToString("5.00 USD");
    assertThat(Money.of("1500", "JPY")).hasToString("1500 JPY");
    assertThat(Money.of("1.505", "USD")).hasToString("1.505 USD");
  }

  @Test
  void refusesToAddTwoCurrencies() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Money.of("1", "USD").plus(Money.of("1", "EUR")))
        .withMessage("cannot add 1.00 EUR to 1.00 USD");
  }

  @Test
  void knowsItsSign() {
    assertThat(Money.of("0.01", "USD").sign()).isEqualTo(Sign.PLUS);
    assertThat(Money.of("-0.01", "USD").sign()).isEqualTo(Sign.MINUS);
    assertThat(Money.zero(USD).sign()).isEqualTo(Sign.ZERO);
    assertThat(Money.of("-0.01", "USD").isNegative()).isTrue();
    assertThat(Money.zero(USD).isNegative()).isFalse();
    assertThat(Money.of("0.01", "USD").isNegative()).isFalse();
    assertThat(Money.zero(USD).isZero()).isTrue();
    assertThat(Money.of("0.01", "USD").isZero()).isFalse();
  }

  @Test
  void changesItsSign() {
    assertThat(Money.of("1.25", "USD").negated()).isEqualTo(Money.of("-1.25", "USD"));
    assertThat(Money.of("-1.25", "USD").absolute()).isEqualTo(Money.of("1.25", "USD"));
    assertThat(Money.of("1.25", "USD").absolute()).isEqualTo(Money.of("1.25", "USD"));
    assertThat(Money.of("1.25", "USD").minus(Money.of("2.00", "USD")))
        .isEqualTo(Money.of("-0.75", "USD"));
  }

  @Test
  void keepsEveryDigit() {
    assertThat(Money.of("1E+3", "JPY").digits()).isEqualTo("1000");
    assertThat(Money.of("0.500", "JPY").digits()).isEqualTo("0.5");
    assertThat(Money.of("2", "XAU").digits()).isEqualTo("2");
  }

  @Property
  void aSplitSumsToTheWhole(@ForAll @Scale(2) BigDecimal whole, @ForAll @Scale(2) BigDecimal part) {
    Money money = new Money(whole, USD);
    Money first = new Money(part, USD);

    assertThat(first.plus(money.minus(first))).isEqualTo(money);
  }
}
