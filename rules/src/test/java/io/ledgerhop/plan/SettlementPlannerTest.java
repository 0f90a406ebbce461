// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.document.Document;
import io.ledgerhop.document.Side;
import io.ledgerhop.mapping.Assignment;
import io.ledgerhop.mapping.PostAs;
import io.ledgerhop.mapping.Presentation;
import io.ledgerhop.mapping.RuleRef;
import io.ledgerhop.mapping.TaxTreatment;
import io.ledgerhop.settlement.CutOff;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SettlementPlannerTest {

  private final SettlementPlanner planner =
      new SettlementPlanner(
          CurrencyAccounts.parse("test", "USD=1150; EUR=1152").value(),
          CutOff.fixed(ZoneId.of("America/Los_Angeles")));

  @Test
  void balancesTheNegativeSettlementOfTheSecondExampleToTheCent() {
    Plan plan = negative().plan(planner);

    assertThat(text(plan))
        .isEqualTo(
            """
            AMZ-90000000002-1 2026-11-05 USD
            DEBIT 4100 95.00
            DEBIT 6010 9.00
            DEBIT 6011 2.85
            DEBIT 6020 11.46
            DEBIT 6040 48.41
            DEBIT 6050 39.99
            CREDIT 1150 132.46
            CREDIT 4000 60.00
            CREDIT 6010 14.25
            206.71\
            """);
  }

  @Test
  void balancesTheEuroSettlementOfTheThirdExampleToTheCent() {
    Plan plan =
        new Example("90000000004", "EUR", "995.68", 9)
            .row("4000", "1000.00", "100.00")
            .row("2220", "190.00", "-9.50")
            .row("2210", "19.00", "-19.00")
            .row("6010", "-178.50")
            .row("6020", "-56.32")
            .row("4100", "-50.00")
            .plan(planner);

    assertThat(text(plan))
        .isEqualTo(
            """
            AMZ-90000000004-1 2026-11-05 EUR
            DEBIT 1152 995.68
            DEBIT 2210 19.00
            DEBIT 2220 9.50
            DEBIT 4100 50.00
            DEBIT 6010 178.50
            DEBIT 6020 56.32
            CREDIT 2210 19.00
            CREDIT 2220 190.00
            CREDIT 4000 1100.00
            1309.00\
            """);
  }

  @Test
  void givesTheSameDocumentForAnyOrderOfTheRows() {
    Plan inOrder = negative().plan(planner);
    Example shuffled = negative();
    Collections.shuffle(shuffled.postings(), new Random(42));

    assertThat(shuffled.plan(planner)).isEqualTo(inOrder);
  }

  /** F45: a net line shows the difference only. */
  @Test
  void netsTheLinesOfAnAccountWhenTheRowSaysNet() {
    Assignment net = Example.assignment("6010", Presentation.NET);
    Plan plan =
        new Example("1", "USD", "50.00", 3)
            .row("4000", "60.00")
            .row(net, "-14.00")
            .row(net, "4.00")
            .plan(planner);

    assertThat(text(plan))
        .contains("DEBIT 6010 10.00")
        .doesNotContain("14.00")
        .doesNotContain(" 4.00");
  }

  /** F1: the sum is checked a second time, after mapping. */
  @Test
  void holdsWhenThePostingsAreOneCentOff() {
    Plan plan = new Example("1", "USD", "10.00", 1).row("4000", "10.01").plan(planner);

    assertThat(messages(plan))
        .containsExactly(
            "settlement 1: the postings add up to 10.01 USD, the settlement to 10.00 USD: a"
                + " difference of 0.01 USD (nothing was posted; look for a transform between ours"
                + " that drops, repeats or changes rows)");
  }

  /** F3: unmapped lines hold their settlement, by combination, with rows and money. */
  @Test
  void holdsASettlementWithUnmappedLines() {
    Assignment unmapped = Assignment.hold(RuleRef.NONE, "no row matches");
    Plan plan =
        new Example("1", "USD", "15.00", 3)
            .row("4000", "10.00")
            .row(unmapped, "2.00")
            .row(unmapped, "3.00")
            .plan(planner);

    assertThat(plan.documents()).isEmpty();
    assertThat(plan.holds()).hasSize(1);
    Unmapped combination = plan.holds().get(0).unmapped().orElseThrow();
    assertThat(combination.rows()).isEqualTo(2);
    assertThat(combination.money()).hasToString("5.00 USD");
    assertThat(combination.type()).hasToString("Order / ItemPrice / Principal");
  }

  @Test
  void holdsACurrencyWithoutClearingAccount() {
    Plan plan = new Example("1", "JPY", "10", 1).row("4000", "10").plan(planner);

    assertThat(messages(plan))
        .containsExactly(
            "settlement 1: there is no clearing account for JPY"
                + " (add JPY=<account> to the option Clearing accounts of Ledger Documents)");
  }

  /** Trap 24: a settlement of which only one leg of a tax is ignored is not posted. */
  @Test
  void ignoresRowsOnlyWhenTheyCancelEachOther() {
    Assignment ignore = ignored();
    Example cancels =
        new Example("1", "USD", "10.00", 3)
            .row("4000", "10.00")
            .row(ignore, "5.00")
            .row(ignore, "-5.00");
    Example loses = new Example("1", "USD", "15.00", 2).row("4000", "10.00").row(ignore, "5.00");

    assertThat(cancels.plan(planner).documents()).hasSize(1);
    assertThat(messages(loses.plan(planner)))
        .singleElement()
        .asString()
        .contains("ignored add up to 5.00 USD");
  }

  /** Issue 8, point 14: the user cannot correct anything, so it is not held. */
  @Test
  void plansNothingForASettlementWithoutMoney() {
    Plan zeros = new Example("1", "USD", "0.00", 2).row("4000", "0.00", "0.00").plan(planner);
    Plan empty = new Example("1", "USD", "0.00", 0).plan(planner);

    assertThat(List.of(zeros, empty))
        .allMatch(plan -> plan.documents().isEmpty() && plan.holds().isEmpty());
  }

  private static Example negative() {
    return new Example("90000000002", "USD", "-132.46", 8)
        .row("4000", "60.00")
        .row("6010", "-9.00", "14.25")
        .row("6020", "-11.46")
        .row("4100", "-95.00")
        .row("6011", "-2.85")
        .row("6050", "-39.99")
        .row("6040", "-48.41");
  }

  private static Assignment ignored() {
    Assignment hold = Assignment.hold(Example.RULE, "internal");
    return new Assignment(
        PostAs.IGNORE,
        hold.account(),
        hold.dimensions(),
        TaxTreatment.NONE,
        "",
        Presentation.GROSS,
        Example.RULE,
        "cancels itself out");
  }

  private static List<String> messages(Plan plan) {
    return plan.holds().stream().map(Hold::message).toList();
  }

  private static String text(Plan plan) {
    assertThat(plan.holds()).isEmpty();
    Document document = plan.documents().get(0);
    String lines =
        document.lines().stream()
            .map(line -> line.side() + " " + line.account() + " " + line.amount().digits())
            .collect(Collectors.joining("\n"));
    return document.number()
        + " "
        + document.date()
        + " "
        + document.currency()
        + "\n"
        + lines
        + "\n"
        + document.total(Side.DEBIT).digits();
  }
}
