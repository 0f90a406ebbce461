// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerhop.mapping.condition.TextCondition.Fit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class TextConditionTest {

  @ParameterizedTest
  @CsvSource({
    "Commission, Commission, EXACT",
    "Commission, ' COMMISSION ', EXACT",
    "Commission, Commissions, NONE",
    "*, '', WILDCARD",
    "?*, '', NONE",
    "FBA*Fee, FBAPerUnitFulfillmentFee, WILDCARD",
    "FBA*Fee, FBAPerUnitFulfillmentFees, NONE",
    "*Reserve*Balance, Previous Reserve Amount Balance, WILDCARD",
    "*a*b, xaxbxab, WILDCARD",
    "*a?b, ab, NONE",
    "T?x, Tax, WILDCARD",
    "T?x, Tx, NONE",
    "Shipping;Tax*, Tax-Other, WILDCARD",
    "Shipping;Ship*, Shipping, EXACT",
    "' ; Tax ; ', Tax, EXACT",
    "Inbound Defect Fee - *, Inbound  Defect Fee \u2013 Late, WILDCARD",
    "FBA\u00a0Pick & Pack Fee, \uff26\uff22\uff21 Pick & Pack Fee, EXACT",
  })
  void matchesTextsAfterNormalisation(String condition, String text, Fit fit) {
    assertThat(TextCondition.of(condition).fit(PlainText.of(text))).isEqualTo(fit);
  }

  @ParameterizedTest
  @CsvSource({
    "a*, *b, ab",
    "a?c, abc, abc",
    "a?c, ?b?, abc",
    "*x*, y, ''",
    "a*c, ab*, abc",
    "a, b, ''",
    "???, ??, ''",
  })
  void findsATextThatMeetsTwoConditions(String left, String right, String sample) {
    TextCondition a = TextCondition.of(left);
    TextCondition b = TextCondition.of(right);

    assertThat(a.samplesWith(b)).isEqualTo(b.samplesWith(a));
    assertThat(String.join(",", a.samplesWith(b))).isEqualTo(sample);
  }

  @Test
  void keepsTheOrderOfTheCell() {
    String values = "Shipping;Tax;GiftWrap;Promotion;Commission;Refund;Adjustment;Reserve;Other";
    TextCondition condition = TextCondition.of(values);
    List<String> inOrder = List.of(PlainText.of(values).split(";"));

    assertThat(condition.exact()).containsExactlyElementsOf(inOrder);
    assertThat(condition.samples()).isEqualTo(inOrder);
    assertThat(condition.samplesWith(TextCondition.of("*r*;other;tax")))
        .containsExactly("tax", "giftwrap", "promotion", "refund", "reserve", "other");
  }

  @Test
  void keepsItsValuesWhenTheSetChangesFromWhichItWasMade() {
    Set<String> values = new HashSet<>(Set.of("tax"));
    TextCondition condition = new TextCondition(values, List.of());

    values.add("shipping");

    assertThat(condition.exact()).containsExactly("tax");
    assertThatThrownBy(() -> condition.exact().add("shipping"))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void isFastForPatternsWithManyStars() {
    String stars = "*a".repeat(140) + "b";
    String text = "a".repeat(2_000);

    assertThat(TextCondition.of(stars).fit(text)).isEqualTo(Fit.NONE);
    assertThat(TextCondition.of(stars).overlaps(TextCondition.of("*b".repeat(140) + "a")))
        .isFalse();
  }
}
