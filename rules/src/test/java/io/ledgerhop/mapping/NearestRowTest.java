// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.Dimensions;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a line that no row wants says of the row that comes nearest; what a row must say. */
class NearestRowTest {

  private static final RuleRef RULE = new RuleRef("f00d", "Mapping!O14");

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void saysThatNoRowMatchesWhenNoneComesNear(String nearest) {
    Assignment unmapped = Assignment.unmapped(nearest);

    assertThat(unmapped.isUnmapped()).isTrue();
    assertThat(unmapped.reason()).isEqualTo("no mapping row matches");
    assertThat(unmapped.nearest()).isEmpty();
  }

  @Test
  void saysWhichRowComesNearest() {
    Assignment unmapped = Assignment.unmapped("nearest is Mapping!5");

    assertThat(unmapped.reason()).isEqualTo("nearest is Mapping!5");
    assertThat(unmapped.nearest()).isEqualTo("nearest is Mapping!5");
  }

  @Test
  void takesTheReasonOfARowThatHoldsForNoNearestRow() {
    assertThat(Assignment.hold(RULE, "wait for the auditor").nearest()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"JOURNAL", "BILL", "CREDIT", "BALANCE_SHEET"})
  void refusesToPostWithoutAnAccount(PostAs postAs) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> assignment(postAs, Optional.empty(), "a reason"))
        .withMessage(
            "Post as "
                + postAs.word()
                + " needs an account: RuleRef[rulesHash=f00d, place=Mapping!O14]");
  }

  @ParameterizedTest
  @EnumSource(names = {"IGNORE", "HOLD"})
  void refusesToIgnoreOrHoldWithoutAReason(PostAs postAs) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> assignment(postAs, Optional.of(new AccountCode("4000")), ""))
        .withMessage(
            "Post as "
                + postAs.word()
                + " needs a reason: RuleRef[rulesHash=f00d, place=Mapping!O14]");
  }

  private static Assignment assignment(
      PostAs postAs, Optional<AccountCode> account, String reason) {
    return new Assignment(
        postAs, account, Dimensions.NONE, TaxTreatment.NONE, "", Presentation.GROSS, RULE, reason);
  }
}
