// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.mapping.Presentation;
import io.ledgerhop.money.Money;
import io.ledgerhop.plan.calendar.FiscalCalendar;
import io.ledgerhop.settlement.AccrualId;
import io.ledgerhop.settlement.CutOff;
import io.ledgerhop.settlement.SettlementHeader;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The account clearing of a mapping row is that of the settlement's currency (issue 12). */
class ClearingWordTest {

  private static final CutOff CUT_OFF = CutOff.fixed(ZoneOffset.UTC);

  private final SettlementPlanner planner =
      new SettlementPlanner(CurrencyAccounts.parse("test", "USD=1150; EUR=1152").value(), CUT_OFF);

  /** Path b of the second accounting example, in two currencies with the same mapping. */
  @Test
  void putsTheAccountOfTheCurrencyInPlaceOfTheWord() {
    assertThat(carried("USD"))
        .containsExactly("DEBIT 1150 367.54", "DEBIT 1150 132.46", "CREDIT 4000 500.00");
    assertThat(carried("EUR"))
        .containsExactly("DEBIT 1152 367.54", "DEBIT 1152 132.46", "CREDIT 4000 500.00");
  }

  /** The word and the account are one account, so that net lines on both are one line. */
  @Test
  void addsUpWithRowsThatNameTheAccount() {
    Plan plan =
        new Example("7", "USD", "90.00", 3)
            .row("4000", "100.00")
            .row(Example.assignment("clearing", Presentation.NET), "-6.00")
            .row(Example.assignment("1150", Presentation.NET), "-4.00")
            .plan(planner);

    assertThat(lines(plan))
        .containsExactly("DEBIT 1150 90.00", "DEBIT 1150 10.00", "CREDIT 4000 100.00");
    assertThat(plan.documents().get(0).lines().get(1).origin().rule()).isEqualTo("Mapping!O5");
  }

  @Test
  void holdsASettlementWhoseCurrencyHasNoClearingAccount() {
    Plan plan = new Example("7", "CAD", "-5.00", 1).row("clearing", "-5.00").plan(planner);

    assertThat(plan.documents()).isEmpty();
    assertThat(plan.holds())
        .extracting(Hold::message)
        .containsExactly(
            "settlement 7: there is no clearing account for CAD (add CAD=<account> to the option"
                + " Clearing accounts of Ledger Documents)");
  }

  /** An accrual is balanced on another account, and may have no clearing account. */
  @Test
  void holdsAnAccrualWithTheWordIfThereIsNoClearingAccount() {
    SettlementHeader settlement = new Example("7", "USD", "-5.00", 1).header();
    SettlementHeader accrual =
        new SettlementHeader(
            "US",
            AccrualId.of("US", Currency.getInstance("USD"), LocalDate.of(2026, 11, 30)).toString(),
            "Amazon.com",
            settlement.start(),
            settlement.end(),
            settlement.end(),
            Money.of("-5.00", "USD"),
            1,
            "",
            "");
    PlanSettings settings =
        new PlanSettings(
            CurrencyAccounts.none(), CurrencyAccounts.none(), CUT_OFF, FiscalCalendar.months());

    SettlementFold fold = new SettlementPlanner(settings).begin(accrual);
    fold.add(SamplePosting.of("-5.00").account("clearing").posting(accrual));

    assertThat(fold.finish().holds())
        .extracting(Hold::code)
        .containsExactly("NO_DEFERRED_ACCOUNT", "NO_CLEARING_ACCOUNT");
  }

  private List<String> carried(String currency) {
    Example example =
        new Example("90000000003", currency, "367.54", 2)
            .row("4000", "500.00")
            .row("clearing", "-132.46");
    assertThat(example.postings().get(1).assignment().account()).contains(AccountCode.CLEARING);
    return lines(example.plan(planner));
  }

  private static List<String> lines(Plan plan) {
    assertThat(plan.holds()).isEmpty();
    return plan.documents().stream()
        .map(Document::lines)
        .flatMap(List::stream)
        .map(ClearingWordTest::text)
        .toList();
  }

  private static String text(DocumentLine line) {
    return line.side() + " " + line.account() + " " + line.amount().digits();
  }
}
