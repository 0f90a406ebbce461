// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.Dimensions;
import io.ledgerhop.document.Document;
import io.ledgerhop.plan.calendar.FiscalCalendar;
import io.ledgerhop.settlement.CutOff;
import io.ledgerhop.settlement.SettlementHeader;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** When the sums of a settlement become a document, and when they hold it. */
class DocumentDrafterTest {

  private static final LineKey GOODS =
      new LineKey(new AccountCode("4000"), Dimensions.NONE, "", Optional.empty());

  private final DocumentDrafter drafter =
      new DocumentDrafter(
          new PlanSettings(
              CurrencyAccounts.parse("test", "USD=1150").value(),
              CurrencyAccounts.none(),
              CutOff.fixed(ZoneOffset.UTC),
              FiscalCalendar.months()));

  @Test
  void draftsOneDocumentInTheCurrencyOfItsClearingAccount() {
    Plan plan = drafter.draft(settlement("7", "USD"), periods("10.00", "USD"));

    assertThat(plan.holds()).isEmpty();
    assertThat(plan.documents()).extracting(Document::number).containsExactly("AMZ-7-1");
    assertThat(plan.documents().get(0).lines())
        .extracting(line -> line.account().value())
        .containsExactly("1150", "4000");
  }

  @Test
  void holdsACurrencyThatHasNoClearingAccount() {
    Plan plan = drafter.draft(settlement("7", "EUR"), periods("10.00", "EUR"));

    assertThat(plan.holds())
        .containsExactly(
            new Hold(
                "NO_CLEARING_ACCOUNT",
                "settlement 7: there is no clearing account for EUR (add EUR=<account> to the"
                    + " option Clearing accounts of Ledger Documents)",
                Optional.empty()));
  }

  /** Nothing to post needs no clearing account. */
  @Test
  void plansNothingForASettlementWithoutLinesInACurrencyWithoutAnAccount() {
    Plan plan = drafter.draft(settlement("7", "EUR"), drafter.periods(settlement("7", "EUR")));

    assertThat(plan).isEqualTo(Plan.of(settlement("7", "EUR"), List.of()));
  }

  @Test
  void plansNothingForMoneyThatCancelsOutInACurrencyWithoutAnAccount() {
    PostingPeriods periods = periods("10.00", "EUR");
    periods.add(Addend.of(GOODS, SamplePosting.of("-10.00").posting(settlement("7", "EUR"))));

    assertThat(drafter.draft(settlement("7", "EUR"), periods))
        .isEqualTo(Plan.of(settlement("7", "EUR"), List.of()));
  }

  @Test
  void takesANumberOfTwentyCharacters() {
    Plan plan = drafter.draft(settlement("12345678901234", "USD"), periods("10.00", "USD"));

    assertThat(plan.documents())
        .extracting(Document::number)
        .containsExactly("AMZ-12345678901234-1");
  }

  @Test
  void holdsANumberOfOneCharacterMore() {
    Plan plan = drafter.draft(settlement("123456789012345", "USD"), periods("10.00", "USD"));

    assertThat(plan.documents()).isEmpty();
    assertThat(plan.holds())
        .containsExactly(
            new Hold(
                "NUMBER_TOO_LONG",
                "settlement 123456789012345: document number AMZ-123456789012345-1 has 21"
                    + " characters, the ledger takes 20 (ask for a longer REFERENCENO in the"
                    + " company, a number is never cut)",
                Optional.empty()));
  }

  private PostingPeriods periods(String amount, String currency) {
    SettlementHeader settlement = settlement("7", currency);
    PostingPeriods periods = drafter.periods(settlement);
    periods.add(Addend.of(GOODS, SamplePosting.of(amount).posting(settlement)));
    return periods;
  }

  private static SettlementHeader settlement(String id, String currency) {
    SettlementHeader any = SamplePosting.settlement("10.00", currency);
    return new SettlementHeader(
        any.seller(),
        id,
        any.marketplace(),
        any.start(),
        any.end(),
        any.depositDate(),
        any.total(),
        any.lines(),
        any.fileHash(),
        any.fileName());
  }
}
