// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.settlement.CutOff;
import io.ledgerhop.settlement.MoneyLine;
import io.ledgerhop.settlement.OrderReference;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the check of a workbook asks of a memo before any line fills it. */
class MemoLimitsTest {

  private static final LineContext TOKYO =
      new LineContext(CutOff.fixed(ZoneId.of("Asia/Tokyo")), ProductLines.NONE);
  private static final MoneyLine LINE =
      Lines.dollars()
          .line(
              "Order / ItemFees / Commission",
              "-1.00",
              Instant.parse("2026-10-31T15:00:00Z"),
              OrderReference.NONE);

  @ParameterizedTest
  @CsvSource({
    "'', false",
    "no field, false",
    "{sku}, false",
    "{sku} {month}, false",
    "{unknown}, false",
    "{, true",
    "}, true",
    "{sku, true",
    "sku}, true",
    "{sku} }, true",
    "{{sku}, true",
    "{sku}}, true",
    "{a{sku}b}, true"
  })
  void seesABraceThatStandsAlone(String template, boolean stray) {
    assertThat(MemoTemplate.of(template).hasStrayBrace()).isEqualTo(stray);
  }

  /** Two halves of one character count once. */
  @ParameterizedTest
  @CsvSource({
    "'', 0",
    "abc, 3",
    "{sku}, 0",
    "a{sku}b{month}c, 3",
    "{unknown}, 0",
    "\ud83d\ude00!, 2"
  })
  void countsTheCharactersThatEveryMemoHas(String template, int shortest) {
    assertThat(MemoTemplate.of(template).shortest()).isEqualTo(shortest);
  }

  /** It is 1 November in Tokyo. */
  @ParameterizedTest
  @CsvSource({"{posted date}, 2026-11-01", "{month}, 2026-11", "[{ORDER  ID}], []"})
  void fillsDaysOfTheCutOffZoneAndLeavesOutWhatALineLacks(String template, String memo) {
    assertThat(MemoTemplate.of(template).fill(LINE, TOKYO)).isEqualTo(memo);
  }

  @ParameterizedTest
  @EnumSource
  void findsEachFieldByItsWordInAnyCase(MemoField field) {
    String word = field.word();

    assertThat(MemoField.ofWord("  " + word.replace(" ", "  ").toUpperCase(Locale.ROOT)))
        .contains(field);
    assertThat(MemoField.ofWord(word + "s")).isEmpty();
    assertThat(MemoField.ofWord(word.substring(1))).isEmpty();
  }

  @Test
  void remembersTheTemplateAsItWasTyped() {
    MemoTemplate template = MemoTemplate.of(" Fee {SKU} {colour} ");

    assertThat(template.text()).isEqualTo(" Fee {SKU} {colour} ");
    assertThat(template.unknownFields()).containsExactly("colour");
    assertThat(template.parts()).hasSize(5);
  }

  @Property(tries = 300)
  void isFilledWithItselfWhenItHasNoField(@ForAll("wordsAndBraces") String text) {
    MemoTemplate template = MemoTemplate.of(text);

    assertThat(template.isFixed()).isTrue();
    assertThat(template.fill(LINE, TOKYO)).isEqualTo(text);
    assertThat(template.shortest()).isLessThanOrEqualTo(text.length());
  }

  @Provide
  Arbitrary<String> wordsAndBraces() {
    return Arbitraries.strings().withChars("ab {}").ofMaxLength(12);
  }
}
