// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.deferred;

import static io.ledgerhop.amazon.deferred.SampleTransaction.balances;
import static io.ledgerhop.amazon.deferred.SampleTransaction.deferred;
import static io.ledgerhop.amazon.deferred.SampleTransaction.release;
import static io.ledgerhop.amazon.deferred.SampleTransaction.released;
import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.amazon.finance.FinanceProblem;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.settlement.AccrualId;
import io.ledgerhop.settlement.CutOff;
import io.ledgerhop.settlement.Marketplace;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** F8, F83: what is deferred at a month end, proved by Amazon's balance of that day. */
class AccrualsTest {

  private static final Instant DECEMBER = Instant.parse("2026-12-03T12:00:00Z");
  private static final String PRINCIPAL = "Sales/ProductCharges/OurPricePrincipal ";

  private final DeferredTransactions transactions =
      new DeferredTransactions("seller US", Set.of("ATVPDKIKX0DER"));

  private CutOff cutOff = CutOff.ofMarketplace();

  @Test
  void hasTheLinesOfASettlementInItsWords() {
    example4();

    Accrual november = accrual("2026-11", "342.90");

    assertThat(november.holds()).isEmpty();
    assertThat(november.header().settlementId())
        .isEqualTo(
            AccrualId.of("US", Currency.getInstance("USD"), LocalDate.of(2026, 11, 30)).toString());
    assertThat(november.header().total()).hasToString("342.90 USD");
    assertThat(november.lines())
        .extracting(line -> line.type() + " " + line.amount().digits())
        .containsExactly(
            "Order / ItemPrice / Principal 500.00",
            "Order / ItemPrice / Tax 41.25",
            "Order / ItemWithheldTax / MarketplaceFacilitatorTax-Principal -41.25",
            "Order / ItemFees / Commission -75.00",
            "Order / ItemFees / FBAPerUnitFulfillmentFee -82.10");
    assertThat(november.lines())
        .allSatisfy(
            line -> {
              assertThat(line.reference().orderId()).isEqualTo("111-N");
              assertThat(line.reference().sku()).isEqualTo("CUP-BLUE");
              assertThat(line.otherColumns())
                  .isEqualTo(
                      "transaction_id=N;deferral_reason=DD7;maturity_date=2026-12-03T20:00:00Z");
            });
  }

  /** The status of today is that of a released transaction; the month end knows better. */
  @Test
  void countsWhatWasReleasedAfterTheMonthEnd() {
    example4();

    assertThat(accrual("2026-10", "210.00").header().total()).hasToString("210.00 USD");
    assertThat(accrual("2026-10", "210.00").holds()).isEmpty();
  }

  @Test
  void saysHowTheMoneyCameAboutAndWhenItIsReleased() {
    example4();

    assertThat(messages(accrual("2026-11", "342.90").warnings()))
        .contains(
            "342.90 USD are deferred: DD7 until 2026-12-03 342.90 USD; 210.00 USD at the beginning"
                + " of the period, 342.90 USD deferred in it, 210.00 USD released in it");
  }

  @Test
  void findsTheReleaseThatOnlyOneOfTheTwoNames() {
    transactions.add(released("A", "2026-10-20T10:00:00Z", "R1").with(PRINCIPAL + "10.00"));
    transactions.add(release("R1", "2026-11-04T10:00:00Z", "").with(PRINCIPAL + "10.00"));
    transactions.add(
        deferred("B", "2026-10-21T10:00:00Z").status("Deferred").with(PRINCIPAL + "5.00"));
    transactions.add(release("R2", "2026-10-28T10:00:00Z", "B").with(PRINCIPAL + "5.00"));

    assertThat(accrual("2026-10", "10.00").header().total()).hasToString("10.00 USD");
  }

  /** 16:00 on 30 November in Los Angeles is December in UTC. */
  @Test
  void endsThePeriodInTheCutOffZone() {
    transactions.add(deferred("A", "2026-12-01T00:00:00Z").with(PRINCIPAL + "10.00"));

    assertThat(accrual("2026-11", "10.00").header().total()).hasToString("10.00 USD");
    cutOff = CutOff.fixed(ZoneOffset.UTC);
    assertThat(accrual("2026-11", "0.00").header().total()).hasToString("0.00 USD");
  }

  @Test
  void holdsWhatDiffersFromTheBalanceByACent() {
    example4();

    Accrual november = accrual("2026-11", "342.89");

    assertThat(november.holds())
        .extracting(Problem::code)
        .containsExactly(DeferredProblem.DEFERRED_DIFFERS);
    assertThat(messages(november.holds()))
        .contains("add up to 342.90 USD", "DEFERRED is 342.89 USD", "difference of 0.01 USD")
        .contains("account-level reserve is 100.00 USD");
  }

  @Test
  void saysWhenThereIsNoBalance() {
    example4();

    Accrual without = accrual("2026-11", Outcome.of(DeferredBalances.of(day(), List.of())));
    Accrual refused =
        accrual("2026-11", Outcome.failed(FinanceProblem.TOTAL_MISSING.at("seller US")));

    assertThat(without.holds()).isEmpty();
    assertThat(messages(without.warnings())).contains("Amazon gives none in USD for 2026-11-30");
    assertThat(refused.holds()).isEmpty();
    assertThat(messages(refused.warnings())).contains("not compared", "Amazon gives no total");
  }

  @Test
  void leavesOutTheBalanceOfAnotherDay() {
    example4();

    Accrual november =
        accrual(
            "2026-11", Outcome.of(DeferredBalances.of(day(), balances("2026-11-29", "100.00"))));

    assertThat(november.holds()).isEmpty();
    assertThat(messages(november.warnings())).contains("Amazon gives none in USD");
  }

  @Test
  void isEmptyAndProvedWithoutDeferredMoney() {
    Accrual november = accrual("2026-11", "0.00");

    assertThat(november.lines()).isEmpty();
    assertThat(november.holds()).isEmpty();
    assertThat(november.header().lines()).isZero();
  }

  @Test
  void holdsABalanceWithoutTransactions() {
    assertThat(messages(accrual("2026-11", "12.00").holds())).contains("add up to 0.00 USD");
  }

  @Test
  void holdsAPeriodThatIsNotOver() {
    example4();

    assertThat(messages(accrual("2026-12", "342.90").holds()))
        .contains("2027-01-01T08:00:00Z (America/Los_Angeles), but it is only");
  }

  @Test
  void holdsAReleaseThatAmazonDoesNotList() {
    transactions.add(released("A", "2026-11-20T10:00:00Z", "R1").with(PRINCIPAL + "10.00"));

    assertThat(messages(accrual("2026-11", "0.00").holds()))
        .contains("transaction A of 10.00 USD was released");
  }

  @Test
  void holdsADeferralWithoutAStatus() {
    transactions.add(deferred("A", "2026-11-20T10:00:00Z").status("").with(PRINCIPAL + "10.00"));

    assertThat(messages(accrual("2026-11", "0.00").holds()))
        .contains("transaction A belongs to deferred money (\"DD7\")");
  }

  @Test
  void holdsWhatAmazonContradictsItselfAbout() {
    transactions.add(
        deferred("A", "2026-11-20T10:00:00Z")
            .written(
                "11.00",
                """
                {"breakdownType": "OurPricePrincipal", "breakdownAmount": {"currencyCode": "USD", "currencyAmount": 10.00}}
                """));

    assertThat(messages(accrual("2026-11", "11.00").holds()))
        .contains("item 1 is 11.00 USD, but its parts sum to 10.00 USD");
  }

  @Test
  void holdsWhenAnEntryCouldNotBeRead() {
    example4();
    transactions.add(FinanceProblem.TREE_TOO_DEEP.at("seller US, transaction X", 50));

    assertThat(messages(accrual("2026-11", "342.90").holds())).contains("transaction X");
  }

  @Test
  void holdsWhenThereAreTooManyTransactions() {
    DeferredTransactions few = new DeferredTransactions("seller US", Set.of(), 1);

    assertThat(few.add(deferred("A", "2026-11-20T10:00:00Z").with(PRINCIPAL + "1.00"))).isTrue();
    assertThat(few.add(deferred("B", "2026-11-20T10:00:00Z").with(PRINCIPAL + "1.00"))).isFalse();
    assertThat(messages(few.problems())).contains("more than 1 transactions");
  }

  @Test
  void leavesOutOtherMarketplacesAndWhatNeverWasDeferred() {
    transactions.add(
        deferred("A", "2026-11-20T10:00:00Z").marketplace("A2EUQ1WTGCTBG2").with(PRINCIPAL + "7"));
    transactions.add(
        deferred("B", "2026-11-20T10:00:00Z").marketplace("").with(PRINCIPAL + "9.00"));
    transactions.add(
        deferred("C", "2026-11-20T10:00:00Z")
            .status("RELEASED")
            .deferral("")
            .with(PRINCIPAL + "3.00"));

    assertThat(accrual("2026-11", "9.00").header().total()).hasToString("9.00 USD");
  }

  private void example4() {
    transactions.add(
        released("O", "2026-10-25T10:00:00Z", "R")
            .with(PRINCIPAL + "250.00", "Expenses/AmazonFees/Commission/Base -40.00"));
    transactions.add(release("R", "2026-11-06T10:00:00Z", "O").with(PRINCIPAL + "210.00"));
    transactions.add(
        deferred("N", "2026-11-26T10:00:00Z")
            .with(
                PRINCIPAL + "500.00",
                "Sales/Tax/OurPriceTax 41.25",
                "Sales/Tax/MarketplaceFacilitatorTax-Principal -41.25",
                "Expenses/AmazonFees/Commission/Base -75.00",
                "Expenses/FBAFees/FBAPerUnitFulfillmentFee/Base -82.10"));
  }

  private static LocalDate day() {
    return LocalDate.of(2026, 11, 30);
  }

  private Accrual accrual(String month, String balance) {
    LocalDate last = AccrualPeriod.read("test", month).value().last();
    return accrual(
        month, Outcome.of(DeferredBalances.of(last, balances(last.toString(), balance))));
  }

  private Accrual accrual(String month, Outcome<DeferredBalances> balances) {
    AccrualPeriod period = AccrualPeriod.read("test", month).value();
    List<Accrual> accruals =
        new Accruals("US", period, cutOff, List.of(Marketplace.US))
            .of(transactions, balances, DECEMBER);
    assertThat(accruals).hasSize(1);
    return accruals.get(0);
  }

  private static String messages(List<Problem> problems) {
    return problems.stream().map(Problem::message).collect(Collectors.joining("\n"));
  }
}
