// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which texts a pattern matches, and on which text two patterns meet. */
class GlobTest {

  @ParameterizedTest
  @CsvSource({
    "'', '', true",
    "'', a, false",
    "*, '', true",
    "*, abc, true",
    "?, '', false",
    "?, a, true",
    "?, ab, false",
    "a*, a, true",
    "*a, a, true",
    "a*a, a, false",
    "a*a, aa, true",
    "a*b*c, abbc, true",
    "a*b*c, acb, false",
    "a?*, a, false",
    "a?*, ab, true",
    "*?, '', false",
    "*ab, aab, true",
    "*ab, aba, false",
    "a.c, abc, false",
    "a.c, a.c, true"
  })
  void matchesWholeTextsOnly(String pattern, String text, boolean matches) {
    assertThat(new Glob(pattern).matches(text)).isEqualTo(matches);
  }

  @Test
  void takesSeveralStarsForOne() {
    assertThat(new Glob("a***b*")).isEqualTo(new Glob("a*b*"));
    assertThat(new Glob("**").pattern()).isEqualTo("*");
    assertThat(new Glob("a*?*b").pattern()).isEqualTo("a*?*b");
  }

  @Test
  void takesThreeHundredCharactersAndRefusesOneMore() {
    String longest = "a".repeat(TextCondition.PATTERN_MAX);

    assertThat(new Glob(longest).matches(longest)).isTrue();
    assertThat(new Glob(longest).pattern()).hasSize(300);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Glob(longest + "?"))
        .withMessage("a pattern has at most 300 characters");
  }

  /** Stars that stand together are one character. */
  @Test
  void countsTheStarsThatAreLeft() {
    assertThat(new Glob("a".repeat(299) + "***").pattern()).hasSize(300);
  }

  @ParameterizedTest
  @CsvSource({"tax, false", "'', false", "t*x, true", "t?x, true", "*, true", "tax?, true"})
  void isAPatternWhenItHasAWildcard(String text, boolean isGlob) {
    assertThat(Glob.isGlob(text)).isEqualTo(isGlob);
  }

  @ParameterizedTest
  @CsvSource({"a*b?, abx", "*, ''", "??, xx", "abc, abc"})
  void givesASampleThatMatches(String pattern, String sample) {
    Glob glob = new Glob(pattern);

    assertThat(glob.sample()).isEqualTo(sample);
    assertThat(glob.matches(sample)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "*, *, ''",
    "a*, a, a",
    "?, *, x",
    "?, ?, x",
    "a*, *?, a",
    "a*z, ab*yz, abyz",
    "*a, *b*a, ba",
    "?b, a?, ab"
  })
  void findsAShortTextOnWhichTwoPatternsMeet(String left, String right, String text) {
    assertThat(new Glob(left).sampleWith(new Glob(right))).contains(text);
    assertThat(new Glob(right).sampleWith(new Glob(left))).contains(text);
  }

  @ParameterizedTest
  @CsvSource({"a, b", "a*, b*", "*a, *b", "?, ''", "??, ???", "a*b, *c", "a, ''", "ab*, a"})
  void findsNoTextWherePatternsCannotMeet(String left, String right) {
    assertThat(new Glob(left).sampleWith(new Glob(right))).isEmpty();
    assertThat(new Glob(right).sampleWith(new Glob(left))).isEmpty();
  }

  @Property(tries = 500)
  void matchesWhatARegularExpressionMatches(
      @ForAll("patterns") String pattern, @ForAll("texts") String text) {
    String regex = pattern.replace("*", ".*").replace('?', '.');

    assertThat(new Glob(pattern).matches(text)).isEqualTo(Pattern.matches(regex, text));
  }

  @Property(tries = 500)
  void matchesItsOwnSample(@ForAll("patterns") String pattern) {
    Glob glob = new Glob(pattern);

    assertThat(glob.matches(glob.sample())).isTrue();
  }

  @Property(tries = 500)
  void givesATextThatBothPatternsMatch(
      @ForAll("patterns") String left, @ForAll("patterns") String right) {
    Glob one = new Glob(left);
    Glob other = new Glob(right);
    Optional<String> found = one.sampleWith(other);

    found.ifPresent(
        text -> {
          assertThat(one.matches(text)).isTrue();
          assertThat(other.matches(text)).isTrue();
        });
    assertThat(other.sampleWith(one).isPresent()).isEqualTo(found.isPresent());
  }

  /** Whatever text both match, the search finds one. */
  @Property(tries = 500)
  void missesNoTextThatBothPatternsMatch(
      @ForAll("patterns") String left,
      @ForAll("patterns") String right,
      @ForAll("texts") String text) {
    Glob one = new Glob(left);
    Glob other = new Glob(right);

    if (one.matches(text) && other.matches(text)) {
      assertThat(one.sampleWith(other)).isPresent();
    }
  }

  @Provide
  Arbitrary<String> patterns() {
    return Arbitraries.strings().withChars("ab*?").ofMaxLength(6);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("ab").ofMaxLength(5);
  }
}
