// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentLine;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** F22 and F23: settlements in another currency than the books, converted line by line. */
class ConversionTest {

  private static final Instant OCTOBER = Instant.parse("2026-10-28T12:00:00Z");
  private static final Instant NOVEMBER = Instant.parse("2026-11-03T12:00:00Z");

  /** The cent that rounding leaves is credited to its own account, clearing has 1,079.02. */
  @Test
  void convertsTheThirdExampleToTheCent() {
    Plan plan = third().plan("995.68", new Company().converts("EUR", "1.0837", "USD"));

    assertThat(lines(plan))
        .containsExactly(
            "DEBIT 1150 1079.02",
            "DEBIT 2210 20.59",
            "DEBIT 2220 10.30",
            "DEBIT 4100 54.19",
            "DEBIT 6010 193.44",
            "DEBIT 6020 61.03",
            "CREDIT 2210 20.59",
            "CREDIT 2220 205.90",
            "CREDIT 4000 1192.07",
            "CREDIT 6999 0.01");
    assertThat(plan.documents())
        .extracting(document -> document.currency().getCurrencyCode())
        .containsExactly("USD");
  }

  @Test
  void postsTheThirdExampleInItsOwnCurrencyWhenIntacctConverts() {
    Plan plan = third().plan("995.68", new Company());

    assertThat(lines(plan)).contains("DEBIT 1150 995.68", "CREDIT 4000 1100.00");
    assertThat(plan.documents().get(0).currency().getCurrencyCode()).isEqualTo("EUR");
  }

  @Test
  void leavesEveryBalanceOfTheThirdExampleAsInJournalMode() {
    Company company = new Company().converts("EUR", "1.0837", "USD");
    Plan journal = third().plan("995.68", company.fees(FeePosting.JOURNAL));
    Plan bills = third().plan("995.68", company.fees(FeePosting.BILLS));

    assertThat(bills.documents()).hasSizeGreaterThan(1);
    assertThat(Balances.of(bills.documents()).withoutZeros())
        .isEqualTo(Balances.of(journal.documents()).withoutZeros());
  }

  @Test
  void carriesForwardWhatItTakesBackInTheCurrencyOfTheBooks() {
    SplitExample settlement = new SplitExample("EUR");
    settlement.add("4000", "0.33", OCTOBER);
    settlement.add("4010", "0.33", OCTOBER);
    settlement.add("4000", "0.33", NOVEMBER);

    Plan plan = settlement.plan("0.99", new Company().converts("EUR", "1.05", "USD"));

    assertThat(plan.documents().stream().flatMap(document -> document.lines().stream()))
        .extracting(ConversionTest::text)
        .containsExactly(
            "DEBIT 1160 0.70",
            "CREDIT 4000 0.35",
            "CREDIT 4010 0.35",
            "DEBIT 1150 1.04",
            "DEBIT 6999 0.01",
            "CREDIT 1160 0.70",
            "CREDIT 4000 0.35");
  }

  @Test
  void holdsACurrencyWithoutARate() {
    Plan plan = third().plan("995.68", new Company().converts("GBP", "1.25", "USD"));

    assertThat(plan.holds())
        .extracting(Hold::message)
        .containsExactly(
            "settlement 7: there is no rate from EUR to USD for 2026-11-05, the day on which the"
                + " settlement ends (add a line to the file of the option Exchange rates of Ledger"
                + " Documents, or leave Base currency empty so that Intacct converts)");
  }

  @Test
  void needsNoRateForTheCurrencyOfTheBooks() {
    SplitExample settlement = new SplitExample("USD");
    settlement.add("4000", "5.00", NOVEMBER);

    Plan plan = settlement.plan("5.00", new Company().converts("EUR", "1.05", "USD"));

    assertThat(lines(plan)).containsExactly("DEBIT 1150 5.00", "CREDIT 4000 5.00");
  }

  /** A yen is the smallest unit of its currency, a cent that of the dollar. */
  @Test
  void roundsToTheDecimalsOfTheBooks() {
    SplitExample settlement = new SplitExample("USD");
    settlement.add("4000", "1.00", NOVEMBER);
    settlement.add("4010", "0.01", NOVEMBER);

    Plan plan = settlement.plan("1.01", new Company().converts("USD", "149.5", "JPY"));

    assertThat(lines(plan)).containsExactly("DEBIT 1150 151", "CREDIT 4000 150", "CREDIT 4010 1");
  }

  private static SplitExample third() {
    SplitExample settlement = new SplitExample("EUR");
    settlement.add("4000", "1000.00", NOVEMBER);
    settlement.add("2220", "190.00", NOVEMBER);
    settlement.add("4000", "100.00", NOVEMBER);
    settlement.add("2210", "19.00", NOVEMBER);
    settlement.add("2210", "-19.00", NOVEMBER);
    settlement.journalOfVendor("AMZN-DE", "6010", "-178.50", NOVEMBER);
    settlement.journalOfVendor("AMZN-DE", "6020", "-56.32", NOVEMBER);
    settlement.add("4100", "-50.00", NOVEMBER);
    settlement.add("2220", "-9.50", NOVEMBER);
    return settlement;
  }

  private static List<String> lines(Plan plan) {
    assertThat(plan.holds()).isEmpty();
    assertThat(plan.documents()).hasSize(1);
    Document document = plan.documents().get(0);
    return document.lines().stream().map(ConversionTest::text).toList();
  }

  private static String text(DocumentLine line) {
    return line.side() + " " + line.account() + " " + line.amount().digits();
  }
}
