// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.payout;

import static io.ledgerhop.payout.SampleGroups.usd;
import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.document.Dimension;
import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.money.Money;
import io.ledgerhop.plan.CurrencyAccounts;
import io.ledgerhop.plan.Hold;
import io.ledgerhop.plan.Plan;
import io.ledgerhop.plan.entity.EntityTable;
import io.ledgerhop.proof.SettlementLink;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** F24: the money of the worked examples 1 and 3 reaches the bank, to the cent. */
class CashEntryTest {

  /** Ends on 10 November in Los Angeles, and is sent a day later, in the evening there. */
  private static final Instant START = Instant.parse("2026-10-27T08:00:00Z");

  private static final Instant SENT = Instant.parse("2026-11-12T05:00:00Z");
  private static final Money EURO = Money.of("995.68", "EUR");
  private static final Money PAID = usd("1061.42");

  private static final String[] RATES = {"EUR 2026-11-10 1.0837", "EUR 2026-11-11 1.0661"};

  @Test
  void takesTheMoneyOfExample1FromClearingToTheBank() {
    assertThat(documents(Treasury.POSTING, "90000000001", usd("642.18"), usd("642.18")))
        .containsExactly(
            "AMZ-90000000001P-1 2026-11-11 rate of 2026-11-10: Dr 1010 642.18 USD, Cr 1150 642.18"
                + " USD");
  }

  /** The company converts: 995.68 EUR were booked as 1079.02 USD. */
  @Test
  void booksTheLossOfExample3InOneJournalOfTheBooks() {
    assertThat(documents(Treasury.converting(RATES), "90000000004", EURO, PAID))
        .containsExactly(
            "AMZ-90000000004P-1 2026-11-11: Dr 1010 1061.42 USD, Dr 7900 17.60 USD, Cr 1152 1079.02"
                + " USD");
  }

  /** Intacct converts: at 1.0837, 7900 is left with 1079.02 less 1061.42, which is 17.60. */
  @Test
  void clearsExample3InItsOwnCurrencyAtTheRateOfTheSettlement() {
    assertThat(documents(Treasury.POSTING, "90000000004", EURO, PAID))
        .containsExactly(
            "AMZ-90000000004P-1 2026-11-11 rate of 2026-11-10: Dr 7900 995.68 EUR, Cr 1152 995.68"
                + " EUR",
            "AMZ-90000000004P-2 2026-11-11: Dr 1010 1061.42 USD, Cr 7900 1061.42 USD");
  }

  @Test
  void booksAGainOnTheOtherSide() {
    assertThat(documents(Treasury.converting(RATES), "4", EURO, usd("1080.00")))
        .containsExactly(
            "AMZ-4P-1 2026-11-11: Dr 1010 1080.00 USD, Cr 1152 1079.02 USD, Cr 7900 0.98 USD");
  }

  /** The books are in dollars, the bank account in euros: 995.68 at 1.0661 are 1061.49. */
  @Test
  void convertsWhatArrivesInAnotherCurrencyAtTheRateOfTheDay() {
    assertThat(documents(Treasury.converting(RATES), "4", EURO, EURO))
        .containsExactly(
            "AMZ-4P-1 2026-11-11: Dr 1011 1061.49 USD, Dr 7900 17.53 USD, Cr 1152 1079.02 USD");
  }

  @Test
  void needsNoRateAndNoDifferenceInTheCurrencyOfTheBooks() {
    PayoutSettings bare =
        Treasury.with(
            Treasury.converting(RATES),
            Treasury.accounts("*=1150"),
            Treasury.banks("*=1010"),
            Optional.empty());

    assertThat(documents(bare, "1", usd("642.18"), usd("642.18")))
        .containsExactly("AMZ-1P-1 2026-11-11: Dr 1010 642.18 USD, Cr 1150 642.18 USD");
  }

  /** F14, F87: the bank line has the trace id, the clearing line the text of the settlement. */
  @Test
  void namesTheTransferAtTheBankAndTheSettlementOnClearing() {
    Document journal = plan(Treasury.POSTING, "90000000001", usd("5"), usd("5")).documents().get(0);

    assertThat(journal.memo()).isEqualTo("Amazon settlement 90000000001, payout");
    assertThat(journal.lines())
        .extracting(DocumentLine::memo)
        .containsExactly(
            "Amazon payout T-G1 to account 4711, settlement 90000000001",
            "Amazon settlement 90000000001");
    assertThat(journal.key().settlementId()).isEqualTo("90000000001P");
  }

  @Test
  void prefersTheBankAccountWithTheLastDigitsOfThePayout() {
    PayoutSettings settings =
        Treasury.with(
            Treasury.POSTING,
            Treasury.accounts("*=1150"),
            Treasury.banks("USD=1010; 4711=1012; 4712=1013"),
            Optional.empty());

    assertThat(documents(settings, "1", usd("5"), usd("5")).get(0)).contains("Dr 1012 5.00 USD");
  }

  /** F18: all lines are in the entity that has the clearing account. */
  @Test
  void entersTheMoneyInTheEntityThatHasTheClearingAccount() {
    PayoutSettings settings =
        Treasury.with(
            Treasury.POSTING,
            EntityTable.read(
                    "entities",
                    List.of(
                        List.of("Entity", "Locations", "Account", "Account at home"),
                        List.of("E-US", "100", "", ""),
                        List.of("E-DE", "200", "1310", "1410")))
                .value());

    assertThat(plan(settings, "4", EURO, PAID).documents())
        .flatExtracting(Document::lines)
        .hasSize(4)
        .allMatch(line -> line.dimensions().id(Dimension.LOCATION).equals("E-US"));
  }

  @Test
  void holdsAPayoutWithEverythingThatIsMissing() {
    PayoutSettings bare =
        Treasury.with(
            Treasury.POSTING, CurrencyAccounts.none(), Treasury.banks(""), Optional.empty());
    PaidSettlement unknown =
        new PaidSettlement(
            SampleGroups.changed(group(EURO, PAID), "Closed", Optional.of(PAID), Optional.empty()),
            link("4", EURO));

    assertThat(new CashEntry(bare, unknown).plan().holds())
        .extracting(Hold::code)
        .containsExactly("TRANSFER_TIME_MISSING", "NO_PAYOUT_CLEARING", "NO_BANK_ACCOUNT");
  }

  @Test
  void holdsAPayoutThatAmazonDoesNotGive() {
    PaidSettlement unknown =
        new PaidSettlement(
            SampleGroups.changed(group(EURO, EURO), "Closed", Optional.empty(), Optional.of(SENT)),
            link("4", EURO));

    assertThat(new CashEntry(Treasury.POSTING, unknown).plan().holds())
        .extracting(Hold::message)
        .containsExactly(
            "settlement 4: Amazon has sent 995.68 EUR, but does not say in which currency it"
                + " arrives (enter the money in the ledger by hand)");
  }

  @Test
  void holdsAPayoutOfAnotherAmountInTheSameCurrency() {
    assertThat(holds(Treasury.POSTING, EURO, Money.of("995.67", "EUR")))
        .containsExactly(
            "settlement 4: 995.68 EUR are due, but Amazon has sent 995.67 EUR (compare both with"
                + " Seller Central and the bank)");
    assertThat(holds(Treasury.POSTING, EURO, usd("0"))).hasSize(1);
  }

  @Test
  void holdsAConvertedPayoutWithoutAnAccountForTheDifference() {
    PayoutSettings bare =
        Treasury.with(
            Treasury.POSTING,
            Treasury.accounts("*=1150"),
            Treasury.banks("*=1010"),
            Optional.empty());

    assertThat(holds(bare, EURO, PAID)).anyMatch(hold -> hold.contains("Exchange differences"));
  }

  @Test
  void holdsAPayoutWithoutTheRateOfItsDay() {
    assertThat(holds(Treasury.converting("EUR 2026-11-10 1.0837"), EURO, EURO))
        .containsExactly(
            "settlement 4: there is no rate from EUR to USD for 2026-11-11, at which 995.68 EUR are"
                + " converted (add a line to the file of the option Exchange rates of Ledger"
                + " Payouts)");
  }

  @Test
  void holdsAPayoutWhoseNumberIsTooLong() {
    assertThat(plan(Treasury.POSTING, "12345678901234", EURO, PAID).holds())
        .extracting(Hold::code)
        .containsExactly("NUMBER_TOO_LONG");
  }

  private static List<String> documents(
      PayoutSettings settings, String id, Money total, Money received) {
    Plan plan = plan(settings, id, total, received);
    assertThat(plan.holds()).isEmpty();
    return plan.documents().stream().map(Treasury::text).toList();
  }

  private static List<String> holds(PayoutSettings settings, Money total, Money received) {
    Plan plan = plan(settings, "4", total, received);
    assertThat(plan.documents()).isEmpty();
    return plan.holds().stream().map(Hold::message).toList();
  }

  private static Plan plan(PayoutSettings settings, String id, Money total, Money received) {
    PaidSettlement paid = new PaidSettlement(group(total, received), link(id, total));
    return new CashEntry(settings, paid).plan();
  }

  private static PayoutGroup group(Money total, Money received) {
    PayoutGroup group =
        SampleGroups.closed("G1", START.toString(), Optional.of(total), "Succeeded");
    return SampleGroups.changed(group, "Closed", Optional.of(received), Optional.of(SENT));
  }

  private static SettlementLink link(String id, Money total) {
    return new SettlementLink(
        "US", id, Optional.empty(), "", START, SampleGroups.end(START), total, Optional.empty());
  }
}
