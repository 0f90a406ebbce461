// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.mapping.condition.DateRange;
import io.ledgerhop.mapping.condition.TextCondition;
import io.ledgerhop.money.Sign;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How a row of the workbook is chosen: by its conditions, and by how specific they are. */
class ConditionsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 10, 31);
  private static final DateRange TO_DAY = new DateRange(Optional.empty(), Optional.of(DAY));

  private final LineFacts fee = line("order", "itemfees", "commission");

  @Test
  void hasNoConditionOnATextThatMayBeAnything() {
    Conditions any = conditions("", "*", "commission;*");

    assertThat(any.texts()).isEmpty();
    assertThat(any.count()).isZero();
    assertThat(any.exact(fee)).isZero();
    assertThat(any.accept(line("", "", ""))).isTrue();
  }

  @Test
  void acceptsALineThatMeetsEveryText() {
    Conditions both = conditions("order", "", "comm*");

    assertThat(both.accept(fee)).isTrue();
    assertThat(both.accept(line("refund", "itemfees", "commission"))).isFalse();
    assertThat(both.accept(line("order", "itemfees", "tax"))).isFalse();
    assertThat(both.count()).isEqualTo(2);
    assertThat(both.exact(fee)).isEqualTo(1);
  }

  @Test
  void checksTheSignAndTheDay() {
    Conditions texts = conditions("order", "", "");
    Conditions plus = new Conditions(texts.texts(), Optional.of(Sign.PLUS), DateRange.ALWAYS);
    Conditions minus = new Conditions(texts.texts(), Optional.of(Sign.MINUS), DateRange.ALWAYS);
    Conditions october = new Conditions(texts.texts(), Optional.of(Sign.PLUS), TO_DAY);

    assertThat(plus.accept(fee)).isTrue();
    assertThat(minus.accept(fee)).isFalse();
    assertThat(october.accept(fee)).isTrue();
    assertThat(october.accept(new LineFacts(fee.texts(), Sign.PLUS, DAY.plusDays(1)))).isFalse();
    assertThat(texts.count()).isEqualTo(1);
    assertThat(plus.count()).isEqualTo(2);
    assertThat(october.count()).isEqualTo(3);
    assertThat(october.exact(fee)).isEqualTo(3);
  }

  @Test
  void tellsWhetherOtherConditionsStandInTheSameColumns() {
    Conditions order = conditions("order", "", "");
    Conditions plus = new Conditions(order.texts(), Optional.of(Sign.PLUS), DateRange.ALWAYS);
    Conditions dated = new Conditions(order.texts(), Optional.empty(), TO_DAY);

    assertThat(order.asksTheSame(conditions("refund", "", ""))).isTrue();
    assertThat(order.asksTheSame(conditions("", "itemfees", ""))).isFalse();
    assertThat(order.asksTheSame(plus)).isFalse();
    assertThat(order.asksTheSame(dated)).isFalse();
  }

  @Test
  void ranksConditionsBeforeExactValuesBeforePriority() {
    assertThat(new Rank(2, 0, 0)).isGreaterThan(new Rank(1, 1, 9));
    assertThat(new Rank(2, 1, 0)).isGreaterThan(new Rank(2, 0, 9));
    assertThat(new Rank(2, 1, 1)).isGreaterThan(new Rank(2, 1, 0));
    assertThat(new Rank(2, 1, 1)).isEqualByComparingTo(new Rank(2, 1, 1));
  }

  @Test
  void describesALineByItsTypeValues() {
    assertThat(fee).hasToString("order / itemfees / commission");
    assertThat(fee.text(LineField.SKU)).isEmpty();
  }

  private static Conditions conditions(String transaction, String type, String description) {
    return new Conditions(
        Map.of(
            LineField.TRANSACTION_TYPE, TextCondition.of(transaction),
            LineField.AMOUNT_TYPE, TextCondition.of(type),
            LineField.AMOUNT_DESCRIPTION, TextCondition.of(description)),
        Optional.empty(),
        DateRange.ALWAYS);
  }

  private static LineFacts line(String transaction, String type, String description) {
    return new LineFacts(
        Map.of(
            LineField.TRANSACTION_TYPE, transaction,
            LineField.AMOUNT_TYPE, type,
            LineField.AMOUNT_DESCRIPTION, description),
        Sign.PLUS,
        DAY);
  }
}
