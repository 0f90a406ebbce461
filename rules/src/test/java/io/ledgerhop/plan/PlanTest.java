// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ledgerhop.document.Document;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.settlement.CutOff;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A plan is documents, or holds, or nothing; never documents and holds. */
class PlanTest {

  private static final Example EXAMPLE = new Example("7", "USD", "10.00", 1).row("4000", "10.00");
  private static final Hold HOLD = new Hold("UNMAPPED", "settlement 7: no row", Optional.empty());

  private final Plan posted =
      EXAMPLE.plan(
          new SettlementPlanner(
              CurrencyAccounts.parse("test", "USD=1150").value(), CutOff.fixed(ZoneOffset.UTC)));

  @Test
  void refusesDocumentsOfASettlementThatIsHeld() {
    List<Document> documents = posted.documents();

    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Plan(
                    EXAMPLE.header(),
                    documents,
                    List.of(HOLD),
                    List.of(),
                    Optional.empty(),
                    List.of()))
        .withMessage("settlement 7 is held and has documents");
  }

  @Test
  void tellsDocumentsHoldsAndNothingApart() {
    Plan held = Plan.held(EXAMPLE.header(), List.of(HOLD));
    Plan nothing = Plan.of(EXAMPLE.header(), List.of());

    assertThat(List.of(posted, held, nothing))
        .extracting(Plan::isHeld)
        .containsExactly(false, true, false);
    assertThat(List.of(posted, held, nothing))
        .extracting(Plan::isEmpty)
        .containsExactly(false, false, true);
  }

  @Test
  void takesWarningsAndKeepsEverythingElse() {
    Problem warning = PlanProblem.NOTHING_TO_POST.at("settlement 7");
    Plan warned = posted.with(List.of(warning));

    assertThat(warned)
        .isEqualTo(
            new Plan(
                EXAMPLE.header(),
                posted.documents(),
                List.of(),
                List.of(warning),
                posted.balances(),
                posted.types()));
    assertThat(warned.with(List.of()).warnings()).isEmpty();
  }

  @Test
  void doesNotChangeWithTheListsThatItWasMadeOf() {
    List<Hold> holds = new ArrayList<>(List.of(HOLD));
    Plan held = Plan.held(EXAMPLE.header(), holds);
    holds.clear();

    assertThat(held.holds()).containsExactly(HOLD);
  }

  @Test
  void makesAHoldOfAProblem() {
    Problem problem = PlanProblem.ACCOUNT_TWICE.at("option", "USD", "1", "2");

    assertThat(Hold.of(problem))
        .isEqualTo(
            new Hold(
                "ACCOUNT_TWICE",
                "option: USD has two accounts, 1 and 2 (keep one of them)",
                Optional.empty()));
  }
}
