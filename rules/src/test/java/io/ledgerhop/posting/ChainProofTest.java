// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.document.Document;
import io.ledgerhop.document.Side;
import io.ledgerhop.plan.Plan;
import io.ledgerhop.posting.report.Receipt;
import io.ledgerhop.posting.report.ReceiptStatus;
import io.ledgerhop.posting.report.Subject;
import io.ledgerhop.posting.trail.MemoryTrail;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** F6, F9, F12 and F82: Example 2 of the accounting on all its paths, to the cent. */
class ChainProofTest {

  private static final String[] NEGATIVE = {
    "Order / ItemPrice / Principal 4000 60.00",
    "Order / ItemFees / Commission 6010 -9.00",
    "Order / ItemFees / FBAPerUnitFulfillmentFee 6020 -11.46",
    "Refund / ItemPrice / Principal 4100 -95.00",
    "Refund / ItemFees / Commission 6010 14.25",
    "Refund / ItemFees / RefundCommission 6011 -2.85",
    "other-transaction / other-transaction / Subscription Fee 6050 -39.99",
    "other-transaction / other-transaction / Storage Fee 6030 -48.41"
  };

  private static final String SALES = "Order / ItemPrice / Principal 4000 500.00";
  private static final String PAYABLE =
      "other-transaction / other-transaction / Payable to Amazon 1150 -132.46";
  private static final String CHARGE =
      "other-transaction / other-transaction / Successful charge 2100 ";

  private final MemoryTrail trail = new MemoryTrail();

  @Test
  void showsThatTheSellerOwesAmazon() {
    List<Receipt> receipts = run(MappedSettlement.of(2, NEGATIVE));

    assertThat(balances(MappedSettlement.of(2, NEGATIVE).plan()))
        .isEqualTo(
            "1150 -132.46, 4000 -60.00, 4100 95.00, 6010 -5.25, 6011 2.85, 6020 11.46, 6030 48.41,"
                + " 6050 39.99");
    assertThat(total(MappedSettlement.of(2, NEGATIVE).plan())).isEqualTo("206.71 USD");
    assertThat(warnings(receipts))
        .singleElement()
        .asString()
        .startsWith("settlement 90000000002: the seller owes Amazon 132.46 USD since 2026-11-05");
    assertThat(rolled(receipts))
        .containsExactly(
            "90000000002 clearing 0.00 +0.00 -132.46 = -132.46, the seller owes Amazon 132.46"
                + " USD");
    assertThat(findings(receipts)).isEmpty();
  }

  /** Path b: the next settlement takes the debt over, and pays the rest. */
  @Test
  void carriesTheDebtToTheNextSettlement() {
    MappedSettlement next = MappedSettlement.of(3, PAYABLE, SALES);
    List<Receipt> receipts = run(MappedSettlement.of(2, NEGATIVE), next);

    assertThat(balances(next.plan())).isEqualTo("1150 500.00, 4000 -500.00");
    assertThat(findings(receipts)).isEmpty();
    assertThat(warnings(receipts)).isEmpty();
    assertThat(rolled(receipts))
        .containsExactly(
            "90000000002 clearing 0.00 +0.00 -132.46 = -132.46, taken over by settlement"
                + " 90000000003",
            "90000000003 clearing -132.46 +500.00 -0.00 = 367.54, Amazon pays 367.54 USD, due"
                + " 2026-11-19");
  }

  /** Path a: Amazon charges the card, in one amount or in several. */
  @Test
  void clearsTheDebtThatIsChargedToTheCard() {
    MappedSettlement next = MappedSettlement.of(3, PAYABLE, CHARGE + "100.00", CHARGE + "32.46");
    List<Receipt> receipts = run(MappedSettlement.of(2, NEGATIVE), next);

    assertThat(balances(next.plan())).isEqualTo("1150 132.46, 2100 -132.46");
    assertThat(findings(receipts)).isEmpty();
    assertThat(rolled(receipts))
        .last()
        .isEqualTo("90000000003 clearing -132.46 +132.46 -0.00 = 0.00, ");
  }

  /** A charge that fails leaves no row; the debt goes on, and is charged later. */
  @Test
  void carriesTheDebtOnWhenTheChargeFails() {
    MappedSettlement failed =
        MappedSettlement.of(
            3, PAYABLE, "other-transaction / other-transaction / Storage Fee 6030 -7.54");
    MappedSettlement paid =
        MappedSettlement.of(4, PAYABLE.replace("132.46", "140.00"), CHARGE + "140.00", SALES);
    List<Receipt> receipts = run(MappedSettlement.of(2, NEGATIVE), failed, paid);

    assertThat(findings(receipts)).isEmpty();
    assertThat(warnings(receipts)).isEmpty();
    assertThat(rolled(receipts))
        .endsWith(
            "90000000003 clearing -132.46 +132.46 -140.00 = -140.00, taken over by settlement"
                + " 90000000004",
            "90000000004 clearing -140.00 +640.00 -0.00 = 500.00, Amazon pays 500.00 USD, due"
                + " 2026-12-03");
  }

  @Test
  void findsADebtThatNobodyTakesOver() {
    List<Receipt> receipts = run(MappedSettlement.of(2, NEGATIVE), MappedSettlement.of(3, SALES));

    assertThat(findings(receipts))
        .containsExactly(
            "settlement 90000000003: it does not take over the 132.46 USD that the seller owed"
                + " after settlement 90000000002, and no charge to a card pays them (ask Amazon"
                + " where the debt is; until then it stays open on the clearing account)");
  }

  /** A file that comes later fills the gap; what the trail knows counts. */
  @Test
  void reportsAMissingSettlementUntilItsFileIsRead() {
    MappedSettlement missing = MappedSettlement.of(3, PAYABLE, SALES);
    List<Receipt> first = run(MappedSettlement.of(2, NEGATIVE), MappedSettlement.of(4, SALES));
    List<Receipt> again = run();

    assertThat(findings(first))
        .singleElement()
        .asString()
        .startsWith(
            "settlement 90000000004: no settlement of US, USD between 2026-11-05T15:00:00Z and"
                + " 2026-11-19T15:00:00Z; settlement 90000000002 before it ends");
    assertThat(findings(again)).isEqualTo(findings(first));
    assertThat(warnings(again)).singleElement().asString().contains("the seller owes Amazon");

    assertThat(findings(run(missing))).isEmpty();
  }

  /** F6, F9 and F10: reserve, and tax that is collected and withheld. */
  @Test
  void rollsReserveAndFacilitatorTaxForward() {
    MappedSettlement first =
        MappedSettlement.of(
            2,
            SALES,
            "other-transaction / other-transaction / Current Reserve Amount 1155 -120.00");
    MappedSettlement second =
        MappedSettlement.of(
            3,
            SALES,
            "Order / ItemPrice / Tax 2210 82.50",
            "Order / ItemWithheldTax / MarketplaceFacilitatorTax-Principal 2210 -82.50",
            "other-transaction / other-transaction / Previous Reserve Amount Balance 1155 120.00",
            "other-transaction / other-transaction / Current Reserve Amount 1155 -150.00");

    assertThat(rolled(run(first, second)))
        .containsExactly(
            "90000000002 clearing 0.00 +380.00 -0.00 = 380.00, Amazon pays 380.00 USD, due"
                + " 2026-11-05",
            "90000000002 reserve 0.00 +120.00 -0.00 = 120.00",
            "90000000003 clearing 0.00 +470.00 -0.00 = 470.00, Amazon pays 470.00 USD, due"
                + " 2026-11-19",
            "90000000003 reserve 120.00 +150.00 -120.00 = 150.00",
            "90000000003 facilitator tax 0.00 +82.50 -82.50 = 0.00");
  }

  /** The preview of a run writes nothing into the trail that it reads. */
  @Test
  void leavesTheTrailOfEarlierRunsAloneInAPreview() {
    run(MappedSettlement.of(2, NEGATIVE));
    ChainProof preview = new ChainProof(new MemoryTrail(), trail::links, new FakeTime());
    post(preview, MappedSettlement.of(4, SALES).plan());

    assertThat(findings(preview.conclude())).hasSize(1);
    assertThat(trail.links()).hasSize(1);
  }

  private List<Receipt> run(MappedSettlement... settlements) {
    ChainProof proof = new ChainProof(trail, List::of, new FakeTime());
    for (MappedSettlement settlement : settlements) {
      post(proof, settlement.plan());
    }
    return proof.conclude();
  }

  private static void post(ChainProof proof, Plan plan) {
    Subject subject = Subject.of(plan.settlement());
    proof.add(
        plan,
        plan.documents().stream()
            .map(document -> Receipt.of(subject, ReceiptStatus.POSTED, document, "7"))
            .toList());
  }

  private static List<String> findings(List<Receipt> receipts) {
    return messages(receipts, ReceiptStatus.FINDING);
  }

  private static List<String> warnings(List<Receipt> receipts) {
    return messages(receipts, ReceiptStatus.WARNING);
  }

  private static List<String> messages(List<Receipt> receipts, ReceiptStatus status) {
    return receipts.stream()
        .filter(receipt -> receipt.status() == status)
        .map(Receipt::message)
        .toList();
  }

  private static List<String> rolled(List<Receipt> receipts) {
    return receipts.stream()
        .flatMap(receipt -> receipt.rollForward().stream())
        .flatMap(MappedSettlement::texts)
        .toList();
  }

  private static String total(Plan plan) {
    return plan.documents().get(0).total(Side.DEBIT).toString();
  }

  /** The balance of each account, debits positive. */
  private static String balances(Plan plan) {
    TreeMap<String, BigDecimal> balances = new TreeMap<>();
    for (Document document : plan.documents()) {
      document
          .lines()
          .forEach(
              line ->
                  balances.merge(
                      line.account().value(),
                      line.side() == Side.DEBIT
                          ? line.amount().amount()
                          : line.amount().negated().amount(),
                      BigDecimal::add));
    }
    return balances.entrySet().stream()
        .map(entry -> entry.getKey() + " " + entry.getValue())
        .collect(Collectors.joining(", "));
  }
}
