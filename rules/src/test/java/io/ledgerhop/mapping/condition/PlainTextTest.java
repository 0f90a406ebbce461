// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.condition;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts that look alike are alike. */
class PlainTextTest {

  @ParameterizedTest
  @CsvSource({
    "'', ''",
    "' ', ''",
    "'  a  b  ', a b",
    "a\t\tb, a b",
    "a\u00a0b, a b",
    "a\u2003b, a b",
    "a\u200b b, a b",
    "\ufb01ne, fine",
    "\uff24\uff25, DE",
    "a\u2010b\u2011c\u2012d, a-b-c-d",
    "a\u2212b, a-b",
    "a_b, a_b",
    "\u00dcber, \u00dcber",
    "U\u0308ber, \u00dcber"
  })
  void tidiesAnIdAndKeepsItsCase(String typed, String tidy) {
    assertThat(PlainText.tidy(typed)).isEqualTo(tidy);
  }

  @Test
  void turnsTheEndOfALineIntoABlank() {
    assertThat(PlainText.tidy("a\r\n\nb\n")).isEqualTo("a b");
  }

  @ParameterizedTest
  @CsvSource({"ItemFees, itemfees", "\u00dcBER, \u00fcber", "TITLE I, title i"})
  void comparesTextsWithoutTheirCase(String typed, String plain) {
    assertThat(PlainText.of(typed)).isEqualTo(plain);
  }

  @Property(tries = 500)
  void changesNothingTheSecondTime(@ForAll("cells") String text) {
    String once = PlainText.of(text);

    assertThat(PlainText.of(once)).isEqualTo(once);
    assertThat(PlainText.tidy(PlainText.tidy(text))).isEqualTo(PlainText.tidy(text));
  }

  @Property(tries = 500)
  void neverBeginsOrEndsWithABlankAndNeverHasTwo(@ForAll String text) {
    String tidy = PlainText.tidy(text);

    assertThat(tidy).doesNotStartWith(" ").doesNotEndWith(" ").doesNotContain("  ");
  }

  @Property(tries = 500)
  void ignoresBlanksAround(@ForAll String text) {
    assertThat(PlainText.tidy("\u00a0 " + text + "\t ")).isEqualTo(PlainText.tidy(text));
  }

  /** A text of visible ASCII is told apart quickly; one with an invisible character is not. */
  @Property(tries = 500)
  void doesNotSeeAnInvisibleCharacter(@ForAll("cells") String text, @ForAll("ascii") String plain) {
    assertThat(PlainText.tidy(text + "\u200b")).isEqualTo(PlainText.tidy(text));
    assertThat(PlainText.tidy(plain + "\u200b")).isEqualTo(PlainText.tidy(plain));
  }

  @Provide
  Arbitrary<String> ascii() {
    return Arbitraries.strings().withChars("aB- ~\u007f\u001f").ofMaxLength(6);
  }

  /** What people type and paste: letters, blanks, dashes and invisible characters. */
  @Provide
  Arbitrary<String> cells() {
    return Arbitraries.strings()
        .withChars("aB -\u2013\u2212\u00a0\t\n\u200b\uff21\ufb01\u00dc")
        .ofMaxLength(12);
  }

  @Test
  void takesTypographicQuotationMarksForPlainOnes() {
    assertThat(PlainText.of("Kid\u2019s \u201E5\u201C"))
        .isEqualTo(PlainText.of("kid's \"5\""))
        .isEqualTo("kid's \"5\"");
    assertThat(PlainText.tidy("Kid\u2019s")).isEqualTo("Kid\u2019s");
  }
}
