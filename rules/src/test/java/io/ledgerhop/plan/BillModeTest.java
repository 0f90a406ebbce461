// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.Side;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** F16 and F17: fees become bills that are settled in the same run, and no balance differs. */
class BillModeTest {

  private static final Instant OCTOBER = Instant.parse("2026-10-28T12:00:00Z");
  private static final Instant NOVEMBER = Instant.parse("2026-11-03T12:00:00Z");

  private final SplitExample settlement = new SplitExample();

  @Test
  void billsTheFeesOfTheFirstExampleToTheCent() {
    first();

    assertThat(text(plan("642.18", FeePosting.AS_MAPPED)))
        .isEqualTo(
            """
            JOURNAL AMZ-7-1 2026-10-31: DEBIT 1160 1129.99, DEBIT 2210 85.80, DEBIT 4050 50.00, \
            CREDIT 1155 120.00, CREDIT 2210 85.80, CREDIT 4000 1019.99, CREDIT 4010 40.00
            BILL AMZ-7-1-B 2026-10-31: DEBIT 6010 153.00, DEBIT 6020 219.97, CREDIT 2000 372.97
            DEBIT_MEMO AMZ-7-1-M 2026-10-31: DEBIT 2000 372.97, CREDIT 1160 372.97
            APPLICATION AMZ-7-1-A 2026-10-31: DEBIT 2000 372.97, CREDIT 2000 372.97
            JOURNAL AMZ-7-2 2026-11-05: DEBIT 1150 858.52, DEBIT 1155 150.00, DEBIT 2210 6.60, \
            DEBIT 4100 80.00, CREDIT 1160 757.02, CREDIT 2210 6.60, CREDIT 4000 300.00, CREDIT 4900 31.50
            BILL AMZ-7-2-B 2026-11-05: DEBIT 6010 45.00, DEBIT 6011 2.40, DEBIT 6020 64.40, \
            DEBIT 6030 21.37, DEBIT 6040 55.18, DEBIT 6050 39.99, CREDIT 2000 228.34
            VENDOR_CREDIT AMZ-7-2-C 2026-11-05: DEBIT 2000 12.00, CREDIT 6010 12.00
            DEBIT_MEMO AMZ-7-2-M 2026-11-05: DEBIT 2000 216.34, CREDIT 1150 216.34
            APPLICATION AMZ-7-2-A 2026-11-05: DEBIT 2000 228.34, CREDIT 2000 12.00, CREDIT 2000 216.34""");
  }

  @Test
  void namesInEachLineOfAnApplicationTheDocumentThatItCloses() {
    first();
    List<Document> documents = plan("642.18", FeePosting.AS_MAPPED).documents();

    assertThat(documents.get(documents.size() - 1).lines())
        .extracting(DocumentLine::memo)
        .containsExactly("AMZ-7-2-B", "AMZ-7-2-C", "AMZ-7-2-M");
  }

  @Test
  void leavesEveryBalanceOfTheFirstExampleAsInJournalMode() {
    first();
    Balances bills = Balances.of(plan("642.18", FeePosting.AS_MAPPED).documents());
    Balances journal = Balances.of(plan("642.18", FeePosting.JOURNAL).documents());

    assertThat(bills.withoutZeros()).isEqualTo(journal.withoutZeros());
    assertThat(bills.text("2000")).isEqualTo("0.00");
    assertThat(bills.text("1160")).isEqualTo("0.00");
    assertThat(bills.text("1150")).isEqualTo("642.18");
  }

  @Test
  void billsTheNegativeSettlementOfTheSecondExampleToTheCent() {
    journal("4000", "60.00", NOVEMBER);
    fee("6010", "-9.00", NOVEMBER);
    fee("6020", "-11.46", NOVEMBER);
    journal("4100", "-95.00", NOVEMBER);
    fee("6010", "14.25", NOVEMBER);
    fee("6011", "-2.85", NOVEMBER);
    fee("6050", "-39.99", NOVEMBER);
    fee("6030", "-48.41", NOVEMBER);

    assertThat(text(plan("-132.46", FeePosting.AS_MAPPED)))
        .isEqualTo(
            """
            JOURNAL AMZ-7-1 2026-11-05: DEBIT 4100 95.00, CREDIT 1150 35.00, CREDIT 4000 60.00
            BILL AMZ-7-1-B 2026-11-05: DEBIT 6010 9.00, DEBIT 6011 2.85, DEBIT 6020 11.46, \
            DEBIT 6030 48.41, DEBIT 6050 39.99, CREDIT 2000 111.71
            VENDOR_CREDIT AMZ-7-1-C 2026-11-05: DEBIT 2000 14.25, CREDIT 6010 14.25
            DEBIT_MEMO AMZ-7-1-M 2026-11-05: DEBIT 2000 97.46, CREDIT 1150 97.46
            APPLICATION AMZ-7-1-A 2026-11-05: DEBIT 2000 111.71, CREDIT 2000 14.25, CREDIT 2000 97.46""");
  }

  @Test
  void raisesWhatIsOwedWhenTheVendorReturnsMoreThanItCharges() {
    fee("6010", "-5.00", NOVEMBER);
    fee("6010", "20.00", NOVEMBER);

    assertThat(text(plan("15.00", FeePosting.AS_MAPPED)))
        .isEqualTo(
            """
            BILL AMZ-7-1-B 2026-11-05: DEBIT 6010 5.00, CREDIT 2000 5.00
            VENDOR_CREDIT AMZ-7-1-C 2026-11-05: DEBIT 2000 20.00, CREDIT 6010 20.00
            CREDIT_MEMO AMZ-7-1-M 2026-11-05: DEBIT 1150 15.00, CREDIT 2000 15.00
            APPLICATION AMZ-7-1-A 2026-11-05: DEBIT 2000 5.00, DEBIT 2000 15.00, CREDIT 2000 20.00""");
  }

  @Test
  void writesNoMemoWhenFeesAndCreditsCancelOut() {
    fee("6010", "-5.00", NOVEMBER);
    fee("6020", "5.00", NOVEMBER);

    assertThat(text(plan("0.00", FeePosting.AS_MAPPED)))
        .isEqualTo(
            """
            BILL AMZ-7-1-B 2026-11-05: DEBIT 6010 5.00, CREDIT 2000 5.00
            VENDOR_CREDIT AMZ-7-1-C 2026-11-05: DEBIT 2000 5.00, CREDIT 6020 5.00
            APPLICATION AMZ-7-1-A 2026-11-05: DEBIT 2000 5.00, CREDIT 2000 5.00""");
  }

  @Test
  void numbersTheDocumentsOfASecondVendor() {
    fee("6010", "-5.00", NOVEMBER);
    settlement.bill("AMZN-ADS", "6040", "-7.00", NOVEMBER);

    assertThat(plan("-12.00", FeePosting.AS_MAPPED).documents())
        .extracting(document -> document.number() + " " + document.key().chunk())
        .containsExactly(
            "AMZ-7-1-B 1",
            "AMZ-7-1-M 1",
            "AMZ-7-1-A 1",
            "AMZ-7-1-B2 2",
            "AMZ-7-1-M2 2",
            "AMZ-7-1-A2 2");
  }

  /** The command line overrides the column Post as for rows that name a vendor. */
  @Test
  void billsJournalRowsOfAVendorWhenAsked() {
    settlement.journalOfVendor("AMZN-US", "6010", "-5.00", NOVEMBER);
    journal("4000", "25.00", NOVEMBER);

    assertThat(text(plan("20.00", FeePosting.BILLS))).contains("BILL AMZ-7-1-B");
    assertThat(text(plan("20.00", FeePosting.AS_MAPPED)))
        .isEqualTo(
            "JOURNAL AMZ-7-1 2026-11-05: DEBIT 1150 20.00, DEBIT 6010 5.00, CREDIT 4000 25.00");
  }

  /** The settlement is one of the seller account US. */
  @Test
  void billsTheFeesOfOneSellerOnly() {
    settlement.journalOfVendor("AMZN-US", "6010", "-5.00", NOVEMBER);
    FeeRules canada = new FeeRules(FeePosting.AS_MAPPED, Map.of("CA", FeePosting.BILLS));
    FeeRules states = new FeeRules(FeePosting.JOURNAL, Map.of("US", FeePosting.BILLS));

    assertThat(text(settlement.plan("-5.00", new Company().fees(canada)))).doesNotContain("BILL");
    assertThat(text(settlement.plan("-5.00", new Company().fees(states)))).contains("BILL");
  }

  @Test
  void holdsBillsInACurrencyWithoutAPayablesAccount() {
    fee("6010", "-5.00", NOVEMBER);
    Plan plan = settlement.plan("-5.00", new Company().withoutPayables());

    assertThat(plan.holds())
        .extracting(Hold::message)
        .containsExactly(
            "settlement 7: there are bills in USD, but there is no payables account (add"
                + " USD=<account> to the option Payables accounts of Ledger Documents)");
  }

  private Plan plan(String total, FeePosting feePosting) {
    return settlement.plan(total, new Company().fees(feePosting));
  }

  private void first() {
    journal("4000", "1000.00", OCTOBER);
    journal("4010", "40.00", OCTOBER);
    journal("2210", "82.50", OCTOBER);
    journal("2210", "3.30", OCTOBER);
    journal("2210", "-82.50", OCTOBER);
    journal("2210", "-3.30", OCTOBER);
    journal("4050", "-50.00", OCTOBER);
    fee("6010", "-150.00", OCTOBER);
    fee("6020", "-216.75", OCTOBER);
    journal("1155", "120.00", OCTOBER);
    Instant evening = Instant.parse("2026-11-01T02:15:00Z");
    journal("4000", "19.99", evening);
    fee("6010", "-3.00", evening);
    fee("6020", "-3.22", evening);
    journal("4000", "300.00", NOVEMBER);
    fee("6010", "-45.00", NOVEMBER);
    fee("6020", "-64.40", NOVEMBER);
    journal("4100", "-80.00", NOVEMBER);
    journal("2210", "-6.60", NOVEMBER);
    journal("2210", "6.60", NOVEMBER);
    fee("6010", "12.00", NOVEMBER);
    fee("6011", "-2.40", NOVEMBER);
    fee("6050", "-39.99", NOVEMBER);
    fee("6040", "-55.18", NOVEMBER);
    fee("6030", "-21.37", NOVEMBER);
    journal("4900", "31.50", NOVEMBER);
    journal("1155", "-150.00", NOVEMBER);
  }

  private void journal(String account, String amount, Instant at) {
    settlement.add(account, amount, at);
  }

  private void fee(String account, String amount, Instant at) {
    settlement.bill("AMZN-US", account, amount, at);
  }

  private static String text(Plan plan) {
    assertThat(plan.holds()).isEmpty();
    return plan.documents().stream()
        .map(
            document ->
                document.lines().stream()
                    .map(BillModeTest::text)
                    .collect(Collectors.joining(", ", head(document), "")))
        .collect(Collectors.joining("\n"));
  }

  private static String head(Document document) {
    return document.key().kind() + " " + document.number() + " " + document.date() + ": ";
  }

  private static String text(DocumentLine line) {
    Side side = line.side();
    return side + " " + line.account() + " " + line.amount().digits();
  }
}
