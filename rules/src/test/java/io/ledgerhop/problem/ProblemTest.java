// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemTest {

  private enum Code implements ProblemCode {
    NO_AMOUNT;

    @Override
    public Wording wording() {
      return Wording.error(Fault.USER, "\"{}\" is not an amount", "");
    }
  }

  /** Issue 8, point 14: a message that quotes an invisible character must show it. */
  @ParameterizedTest
  @CsvSource({
    "00A0, \\u00A0",
    "202F, \\u202F",
    "200B, \\u200B",
    "FEFF, \\uFEFF",
    "0007, \\u0007",
    "2028, \\u2028",
    "E0001, \\uE0001"
  })
  void showsInvisibleCharacters(String code, String shown) {
    String value = Character.toString(Integer.parseInt(code, 16)) + "1.23";

    assertThat(Code.NO_AMOUNT.at("a.txt:3", value).message())
        .isEqualTo("a.txt:3: \"" + shown + "1.23\" is not an amount");
  }

  @ParameterizedTest
  @CsvSource({"Prêt à porter", "秋の割引", "a - b"})
  void doesNotChangeOtherCharacters(String value) {
    assertThat(Code.NO_AMOUNT.at("a.txt:3", value).message()).contains("\"" + value + "\"");
  }

  /** F102: a number that Java would write as 1E+3, 0E-8 or 1.2E-7. */
  @ParameterizedTest
  @CsvSource({"1E+3, 1000", "0E-8, 0.00000000", "-0.00, 0.00", "0.00000012, 0.00000012"})
  void writesNumbersWithoutAnExponent(BigDecimal number, String shown) {
    assertThat(Code.NO_AMOUNT.at("a.txt:3", number).message()).contains("\"" + shown + "\"");
  }
}
