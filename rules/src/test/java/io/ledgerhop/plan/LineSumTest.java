// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.Dimensions;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.Side;
import io.ledgerhop.mapping.RuleRef;
import io.ledgerhop.money.Money;
import io.ledgerhop.settlement.SettlementHeader;
import java.util.Currency;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Money lines that become one document line. */
class LineSumTest {

  private static final LineKey KEY =
      new LineKey(new AccountCode("4000"), Dimensions.NONE, "goods", Optional.empty());
  private static final Money ZERO = Money.zero(Currency.getInstance("USD"));

  private final SettlementHeader settlement = SamplePosting.settlement("0.00", "USD");
  private final LineSum sum = new LineSum();

  @Test
  void isNoLineBeforeMoneyCame() {
    assertThat(sum.line(KEY, ZERO)).isEmpty();
  }

  @Test
  void isNoLineWhenTheMoneyCancelsItselfOut() {
    add(1, "0.01", Example.RULE);
    add(2, "-0.01", Example.RULE);

    assertThat(sum.line(KEY, ZERO)).isEmpty();
  }

  @Test
  void creditsASumAboveZeroAndDebitsOneBelow() {
    add(1, "0.01", Example.RULE);
    assertThat(line().side()).isEqualTo(Side.CREDIT);
    assertThat(line().amount()).isEqualTo(Money.of("0.01", "USD"));

    add(2, "-0.02", Example.RULE);
    assertThat(line().side()).isEqualTo(Side.DEBIT);
    assertThat(line().amount()).isEqualTo(Money.of("0.01", "USD"));
  }

  @Test
  void takesAccountDimensionsAndMemoFromTheKey() {
    add(1, "1.00", Example.RULE);

    assertThat(line().account()).isEqualTo(KEY.account());
    assertThat(line().dimensions()).isEqualTo(Dimensions.NONE);
    assertThat(line().memo()).isEqualTo("goods");
  }

  @Test
  void namesEachRuleOnceAndEachRow() {
    add(5, "1.00", new RuleRef("abc", "Mapping!O9"));
    add(3, "1.00", new RuleRef("abc", "Mapping!O5"));
    add(4, "1.00", new RuleRef("abc", "Mapping!O9"));

    assertThat(line().origin().rule()).isEqualTo("Mapping!O5; Mapping!O9");
    assertThat(line().origin().rulesHash()).isEqualTo("abc");
    assertThat(line().origin().rows().numbers()).containsExactly(3, 4, 5);
  }

  /** Two parts of one money line on the same account are one row. */
  @Test
  void countsARowOfTwoPartsOnce() {
    add(3, "1.00", Example.RULE);
    add(3, "2.00", Example.RULE);

    assertThat(line().origin().rows().count()).isEqualTo(1);
    assertThat(line().amount()).isEqualTo(Money.of("3.00", "USD"));
  }

  private DocumentLine line() {
    return sum.line(KEY, ZERO).orElseThrow();
  }

  private void add(int number, String amount, RuleRef rule) {
    sum.add(Addend.of(KEY, SamplePosting.of(amount).number(number).posting(settlement, rule)));
  }
}
