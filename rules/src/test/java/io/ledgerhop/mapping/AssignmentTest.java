// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.Dimension;
import io.ledgerhop.document.Dimensions;
import io.ledgerhop.settlement.MoneyLine;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How a row posts the lines that it decides. */
class AssignmentTest {

  private static final RuleRef RULE = new RuleRef("f00d", "Mapping!O14");
  private static final AccountCode ACCOUNT = new AccountCode("6010");
  private static final Dimensions DIMENSIONS =
      new Dimensions(Map.of(Dimension.VENDOR, "AMZ"), new TreeMap<>());

  @ParameterizedTest
  @EnumSource(names = {"JOURNAL", "BILL", "CREDIT", "BALANCE_SHEET"})
  void sendsMoneyToItsAccount(PostAs postAs) {
    MappingTarget target = target(postAs, Optional.of(ACCOUNT), "a note");

    Assignment assignment = target.assignment(RULE, "memo");

    assertThat(target.posts()).isTrue();
    assertThat(assignment)
        .isEqualTo(
            new Assignment(
                postAs,
                Optional.of(ACCOUNT),
                DIMENSIONS,
                TaxTreatment.SELLER,
                "memo",
                Presentation.NET,
                RULE,
                ""));
    assertThat(assignment.isUnmapped()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(names = {"IGNORE", "HOLD"})
  void givesTheReasonWhyMoneyIsNotPosted(PostAs postAs) {
    MappingTarget target = target(postAs, Optional.of(ACCOUNT), "wait for the auditor");

    Assignment assignment = target.assignment(RULE, "memo");

    assertThat(target.posts()).isFalse();
    assertThat(assignment)
        .isEqualTo(
            new Assignment(
                postAs,
                Optional.empty(),
                Dimensions.NONE,
                TaxTreatment.NONE,
                "memo",
                Presentation.NET,
                RULE,
                "wait for the auditor"));
    assertThat(target(postAs, Optional.empty(), " ").assignment(RULE, "").reason())
        .isEqualTo(postAs.word());
  }

  @Test
  void distinguishesAnUnmappedLineFromOneThatARuleHolds() {
    assertThat(Assignment.hold(RuleRef.NONE, "no rule").isUnmapped()).isTrue();
    assertThat(Assignment.hold(RULE, "wait").isUnmapped()).isFalse();
    assertThat(Assignment.hold(RULE, "wait").reason()).isEqualTo("wait");
    Assignment posted =
        target(PostAs.JOURNAL, Optional.of(ACCOUNT), "").assignment(RuleRef.NONE, "");
    assertThat(posted.isUnmapped()).isFalse();
  }

  @Test
  void refusesAPostingWithoutAnAccountAndAHoldWithoutAReason() {
    MappingTarget nowhere = target(PostAs.BILL, Optional.empty(), "");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> nowhere.assignment(RULE, ""))
        .withMessageContaining("Post as Bill needs an account");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Assignment.hold(RULE, " "))
        .withMessageContaining("Post as Hold needs a reason");
  }

  @Test
  void countsThePostingsOfALine() {
    MoneyLine line = Lines.dollars().line("Order / ItemFees / Commission", "-1.00");
    Assignment hold = Assignment.hold(RULE, "wait");

    assertThat(new Posting(line, 2, 2, hold, line.amount()).number()).isEqualTo(2);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Posting(line, 0, 1, hold, line.amount()))
        .withMessage("posting 0 of 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Posting(line, 3, 2, hold, line.amount()))
        .withMessage("posting 3 of 2");
  }

  private static MappingTarget target(PostAs postAs, Optional<AccountCode> account, String note) {
    return new MappingTarget(
        postAs,
        account,
        DIMENSIONS,
        TaxTreatment.SELLER,
        MemoTemplate.of(""),
        new Grouping(Presentation.NET, Set.of()),
        Optional.empty(),
        note);
  }
}
