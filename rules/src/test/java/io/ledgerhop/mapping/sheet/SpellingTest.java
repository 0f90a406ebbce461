// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.mapping.LineField;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.settlement.LineCatalogue;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each value here resembles a known one, so it is warned of unless it meets one. */
class SpellingTest {

  private final Findings problems = new Findings();
  private final Spelling spelling = new Spelling(LineCatalogue.standard(), problems);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Commission",
        " COMMISSION ",
        "Comm?ssion",
        "Commiss*n",
        "Transfer of funds unsuccessful*",
        "Transfer of funds unsuccessful!",
        "Transfer of fund? unsuccessful",
        "*",
      })
  void acceptsAValueThatMeetsAKnownOne(String value) {
    assertThat(warnings(value)).isEmpty();
  }

  @Test
  void acceptsEachOfSeveralValuesThatWereLearnedTogether() {
    assertThat(warnings("Commissions; Comision")).hasSize(2);

    Findings none = new Findings();
    Spelling learned = new Spelling(LineCatalogue.standard(), none);
    learned.learn(LineField.AMOUNT_DESCRIPTION, "Commissions;Comis?on");
    learned.check(LineField.AMOUNT_DESCRIPTION, "Commissions; Comision", "Mapping!E2");

    assertThat(none.list()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Comission", "Comm?sion", "Refund; Comission", "Commissi?", "Commissionx"})
  void warnsOfAValueThatMeetsNone(String value) {
    assertThat(warnings(value))
        .singleElement()
        .asString()
        .contains("is not a value Amazon is known to send, did you mean \"Commission\"?");
  }

  private List<String> warnings(String value) {
    spelling.check(LineField.AMOUNT_DESCRIPTION, value, "Mapping!E2");
    return problems.list().stream().map(Problem::message).toList();
  }
}
