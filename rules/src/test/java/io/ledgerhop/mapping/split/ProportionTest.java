// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.split;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ledgerhop.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** F58, F96: however money is spread, its parts add up to it. */
class ProportionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          100.00 USD | 33.33 33.33 33.34 | 33.33 33.33 33.34
          10.00 USD  | 33.33 33.33 33.34 | 3.33 3.33 3.34
          -10.00 USD | 33.33 33.33 33.34 | -3.33 -3.33 -3.34
          0.05 USD   | 50 50             | 0.03 0.02
          -0.05 USD  | 50 50             | -0.03 -0.02
          0.01 USD   | 50 50             | 0.01 0.00
          0.02 USD   | 25 25 25 25       | 0.01 0.01 0.01 -0.01
          0.00 USD   | 60 40             | 0.00 0.00
          1001 JPY   | 50 50             | 501 500
          10.00 USD  | 33.3 66.7 0       | 3.33 6.67 0.00
          0.01 USD   | 40 60 0           | 0.00 0.01 0.00
          1.234 USD  | 50 50             | 0.62 0.614
          """)
  void roundsSharesHalfUpAndGivesTheRestToTheLastThatHasOne(
      String whole, String weights, String parts) {
    assertThat(digits(SplitKind.SHARES, whole, weights)).isEqualTo(parts);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0.05 USD  | 1 1 1 1 1 1 1 1 1 1 | 0.01 0.01 0.01 0.01 0.01 0.00 0.00 0.00 0.00 0.00
          -0.02 USD | 1 1 1               | -0.01 -0.01 0.00
          10.00 USD | 1 2                 | 3.33 6.67
          10.00 USD | 0 1 2               | 0.00 3.33 6.67
          100 JPY   | 1 1 1               | 34 33 33
          1.239 USD | 1 1                 | 0.62 0.619
          """)
  void givesTheCentsOfDriversToTheLargestRemainders(String whole, String weights, String parts) {
    assertThat(digits(SplitKind.DRIVERS, whole, weights)).isEqualTo(parts);
  }

  @Test
  void refusesWeightsThatGiveNoProportion() {
    for (String weights : List.of("0 0", "1 -1", "-1 3")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> digits(SplitKind.DRIVERS, "1.00 USD", weights))
          .withMessageContaining("no proportion");
    }
  }

  @Property(tries = 500)
  void keepsTheSum(@ForAll("money") Money whole, @ForAll("weights") List<BigDecimal> weights) {
    for (SplitKind kind : SplitKind.values()) {
      List<Money> parts = kind.spread(whole, weights);

      assertThat(parts).hasSameSizeAs(weights);
      assertThat(sum(parts, whole)).isEqualTo(whole);
      assertThat(parts)
          .allSatisfy(
              part ->
                  assertThat(part.amount().scale())
                      .isEqualTo(whole.currency().getDefaultFractionDigits()));
    }
  }

  /** No driver's part is a whole cent away from its exact proportion, however many there are. */
  @Property(tries = 500)
  void keepsEachDriverWithinACent(
      @ForAll("money") Money whole, @ForAll("weights") List<BigDecimal> weights) {
    BigDecimal sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal cent = BigDecimal.ONE.movePointLeft(whole.currency().getDefaultFractionDigits());
    List<Money> parts = SplitKind.DRIVERS.spread(whole, weights);

    for (int at = 0; at < parts.size(); at++) {
      BigDecimal exact =
          whole.amount().multiply(weights.get(at)).divide(sum, 20, RoundingMode.HALF_UP);
      assertThat(exact.subtract(parts.get(at).amount()).abs()).isLessThan(cent);
    }
  }

  @Provide
  Arbitrary<Money> money() {
    return Combinators.combine(
            Arbitraries.of("USD", "EUR", "JPY", "KWD"),
            Arbitraries.longs().between(-10_000_000, 10_000_000))
        .as(
            (currency, cents) -> {
              Money zero = Money.of("0", currency);
              int digits = zero.currency().getDefaultFractionDigits();
              return new Money(BigDecimal.valueOf(cents, digits), zero.currency());
            });
  }

  @Provide
  Arbitrary<List<BigDecimal>> weights() {
    return Arbitraries.bigDecimals()
        .between(BigDecimal.ZERO, new BigDecimal(1000))
        .ofScale(4)
        .list()
        .ofMinSize(1)
        .ofMaxSize(40)
        .filter(weights -> weights.stream().anyMatch(weight -> weight.signum() > 0));
  }

  private static Money sum(List<Money> parts, Money whole) {
    return parts.stream().reduce(Money.zero(whole.currency()), Money::plus);
  }

  private static String digits(SplitKind kind, String whole, String weights) {
    String[] money = whole.split(" ", -1);
    List<BigDecimal> numbers = Arrays.stream(weights.split(" ", -1)).map(BigDecimal::new).toList();
    List<Money> parts = kind.spread(Money.of(money[0], money[1]), numbers);
    return String.join(" ", parts.stream().map(Money::digits).toList());
  }
}
