// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far another word may be away to be what somebody meant. */
class SpellingLimitsTest {

  @ParameterizedTest
  @CsvSource({
    "a, b, b",
    "ab, xb, xb",
    "abc, abx, abx",
    "abc, axx, none",
    "abcde, abcdx, abcdx",
    "abcde, abcxx, none",
    "abcdef, abcdxx, abcdxx",
    "abcdef, abcxxx, none",
    "abcdef, abcdefgh, abcdefgh",
    "abcdef, abcdefghi, none",
    "abcdef, abcd, abcd",
    "abcdef, abc, none",
    "ABC, abd, abd",
    "abc, abc, abc",
    "'', a, a",
    "'', ab, none"
  })
  void takesAThirdOfTheWordForASlip(String word, String candidate, String guess) {
    assertThat(NearestSpelling.of(word, List.of(candidate)).orElse("none")).isEqualTo(guess);
  }

  @ParameterizedTest
  @CsvSource({
    "abcde, abcdx, abcdx",
    "abcde, abcxx, none",
    "abcdef, abcdxx, abcdxx",
    "abcdefghijkl, abcdefghijxx, abcdefghijxx",
    "abcdefghijkl, abcdefghixxx, none"
  })
  void takesTwoSlipsInALongWordAndOneInAShortOne(String word, String candidate, String guess) {
    String hint = guess.equals("none") ? "" : ", did you mean \"" + guess + "\"?";

    assertThat(NearestSpelling.slipHint(word, List.of(candidate))).isEqualTo(hint);
  }

  @Test
  void choosesTheNearestAndThenTheFirstInOrder() {
    assertThat(NearestSpelling.of("abcdef", List.of("abcdxx", "abcdex", "abcdey")))
        .contains("abcdex");
    assertThat(NearestSpelling.of("abcdef", List.of("abcdey", "abcdex"))).contains("abcdex");
    assertThat(NearestSpelling.hint("abcdef", List.of("abcdey")))
        .isEqualTo(", did you mean \"abcdey\"?");
    assertThat(NearestSpelling.hint("abcdef", List.of())).isEmpty();
  }

  /** Two figures that are exchanged are two changes, which is too much for an account. */
  @ParameterizedTest
  @CsvSource({
    "6100, 6010, false",
    "kitten, sitting, false",
    "Commission, Comission, true",
    "Commission, Commisison, true"
  })
  void countsAsManyChangesThereAsBack(String word, String candidate, boolean isNear) {
    assertThat(NearestSpelling.of(word, List.of(candidate)).isPresent()).isEqualTo(isNear);
    assertThat(NearestSpelling.of(candidate, List.of(word)).isPresent()).isEqualTo(isNear);
  }

  @Property(tries = 300)
  void findsAWordOfWhichOneLetterWasLeftOut(
      @ForAll @AlphaChars @StringLength(min = 3, max = 12) String word, @ForAll int any) {
    int left = Math.floorMod(any, word.length());
    String typed = word.substring(0, left) + word.substring(left + 1);

    assertThat(NearestSpelling.of(typed, List.of(word))).contains(word);
  }

  @Property(tries = 300)
  void findsTheWordItself(@ForAll @AlphaChars @StringLength(min = 1, max = 12) String word) {
    assertThat(NearestSpelling.of(word, List.of(word + "x", word))).contains(word);
  }
}
