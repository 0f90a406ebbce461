// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.condition;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.mapping.condition.TextCondition.Fit;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The values of a condition cell. */
class ConditionValuesTest {

  @ParameterizedTest
  @ValueSource(strings = {"", " ", ";", " ; ;", "*", "**", "Tax;*", "*;Tax"})
  void isNoConditionWhenEveryTextMeetsIt(String cell) {
    TextCondition condition = TextCondition.of(cell);

    assertThat(condition.isAny()).isTrue();
    assertThat(condition.samples()).containsExactly("");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Tax", "?", "*?", "*a", "a*", "Tax;?"})
  void isAConditionWhenSomeTextDoesNotMeetIt(String cell) {
    assertThat(TextCondition.of(cell).isAny()).isFalse();
  }

  @Test
  void keepsTheValuesAsTheyWereTyped() {
    assertThat(TextCondition.values(" Item\u00a0Fees ;; FBA* ;\tTax"))
        .isEqualTo(List.of("Item Fees", "FBA*", "Tax"));
    assertThat(TextCondition.values(" ; ")).isEmpty();
  }

  /** Two cells that ask the same have the same text, whatever the order of exact values. */
  @Test
  void writesExactValuesInOrderAndThenPatterns() {
    String text = "cod;freight;giftwrap;goodwill;principal;shipping;tax;wrap;fba*;*fee";

    assertThat(
            TextCondition.of(
                "Tax; FBA*; Wrap; Shipping; Principal; Goodwill; GiftWrap; Freight; COD; *fee"))
        .hasToString(text);
    assertThat(
            TextCondition.of(
                "Goodwill; Wrap; FBA*; cod; tax; Freight; *fee; shipping; GiftWrap; Principal"))
        .hasToString(text);
    assertThat(TextCondition.of("")).hasToString("");
  }

  @Test
  void givesASampleForEachValue() {
    assertThat(TextCondition.of("Tax; FBA*; ?x").samples())
        .containsExactlyInAnyOrder("tax", "fba", "xx");
  }

  @ParameterizedTest
  @CsvSource({
    "'', Tax, true",
    "Tax, '', true",
    "'', '', true",
    "Tax, tax, true",
    "Tax, Shipping, false",
    "Tax; COD, COD; GiftWrap, true",
    "T*, Tax, true",
    "Tax, T*, true",
    "T*, Cod, false",
    "Cod, T*, false",
    "T*, *x, true",
    "T*, C*, false"
  })
  void overlapsWhereSomeTextMeetsBoth(String left, String right, boolean overlaps) {
    assertThat(TextCondition.of(left).overlaps(TextCondition.of(right))).isEqualTo(overlaps);
  }

  @ParameterizedTest
  @CsvSource({
    "'', Tax; COD, cod|tax",
    "Tax; COD, '', cod|tax",
    "'', '', ''",
    "Tax; COD, COD; GiftWrap, cod",
    "T*; C*, Tax, tax",
    "Tax, Shipping, none"
  })
  void givesTheTextsThatMeetBoth(String left, String right, String samples) {
    List<String> found =
        TextCondition.of(left).samplesWith(TextCondition.of(right)).stream().sorted().toList();

    assertThat(found.isEmpty() ? "none" : String.join("|", found)).isEqualTo(samples);
  }

  @Property(tries = 300)
  void itsSamplesMeetIt(@ForAll("cells") String cell) {
    TextCondition condition = TextCondition.of(cell);

    assertThat(condition.samples())
        .allMatch(text -> condition.isAny() || condition.fit(text) != Fit.NONE);
  }

  @Property(tries = 300)
  void overlapsExactlyWhereItHasSharedSamples(
      @ForAll("cells") String left, @ForAll("cells") String right) {
    TextCondition one = TextCondition.of(left);
    TextCondition other = TextCondition.of(right);
    List<String> shared = one.samplesWith(other);

    assertThat(one.overlaps(other)).isEqualTo(!shared.isEmpty());
    assertThat(other.overlaps(one)).isEqualTo(one.overlaps(other));
    assertThat(shared)
        .allMatch(text -> one.isAny() || one.fit(text) != Fit.NONE)
        .allMatch(text -> other.isAny() || other.fit(text) != Fit.NONE);
  }

  @Provide
  Arbitrary<String> cells() {
    return Arbitraries.strings().withChars("ab*?;").ofMaxLength(7);
  }
}
