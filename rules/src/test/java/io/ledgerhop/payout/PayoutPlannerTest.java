// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.payout;

import static io.ledgerhop.payout.SampleGroups.changed;
import static io.ledgerhop.payout.SampleGroups.closed;
import static io.ledgerhop.payout.SampleGroups.usd;
import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.document.Document;
import io.ledgerhop.money.Money;
import io.ledgerhop.plan.Hold;
import io.ledgerhop.posting.trail.SettlementStatus;
import io.ledgerhop.settlement.Warning;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** F24: which payouts are entered now, which later, and which never. */
class PayoutPlannerTest {

  private static final String START = "2026-10-01T08:00:00Z";
  private final SampleGroups amazon = new SampleGroups();

  @ParameterizedTest
  @ValueSource(strings = {"Succeeded", "succeeded", "Successful"})
  void entersMoneyThatWasSent(String word) {
    amazon.posted("1", START, usd("642.18"));
    amazon.group(closed("G1", START, Optional.of(usd("642.18")), word));

    PayoutReview review = amazon.review(Treasury.POSTING);

    assertThat(documents(review)).containsExactly("AMZ-1P-1");
    assertThat(review.plans().get(0).settlement().fileName()).isEqualTo("event group G1");
    assertThat(review.plans().get(0).balances()).isEmpty();
    assertThat(review.warnings()).isEmpty();
    assertThat(review.findings()).isEmpty();
    assertThat(review.notes()).isEmpty();
  }

  /** Example 2: Amazon has charged the card, or carries the debt into the next settlement. */
  @ParameterizedTest
  @ValueSource(strings = {"-132.46", "0.00"})
  void entersNothingIfNothingIsPaidOut(String total) {
    amazon.posted("90000000002", START, usd(total)).sent("G2", START, usd(total));

    assertThat(amazon.review(Treasury.POSTING)).isEqualTo(NOTHING);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Processing"})
  void waitsForMoneyThatWasNotSentYet(String word) {
    amazon.posted("1", START, usd("5"));
    amazon.group(closed("G1", START, Optional.of(usd("5")), word));

    PayoutReview review = amazon.review(Treasury.POSTING);

    assertThat(review.plans()).isEmpty();
    assertThat(review.warnings()).isEmpty();
    assertThat(review.notes()).containsExactly("settlement 1: Amazon has not sent 5.00 USD yet");
  }

  @Test
  void saysWhatFollowsIfATransferHasFailed() {
    amazon.posted("1", START, usd("5"));
    amazon.group(closed("G1", START, Optional.of(usd("5")), "Failed"));

    PayoutReview review = amazon.review(Treasury.POSTING);

    assertThat(review.plans()).isEmpty();
    assertThat(review.findings()).isEmpty();
    assertThat(review.warnings())
        .containsExactly(
            new Warning(
                "US",
                "",
                "",
                "TRANSFER_FAILED",
                "settlement 1: the transfer of 5.00 USD has failed, so no money is entered (check"
                    + " the bank account in Seller Central; Amazon adds the money to a later"
                    + " settlement, in which the mapping brings it back to clearing)"));
  }

  @Test
  void asksToReverseTheEntryOfATransferThatHasFailedAfterwards() {
    amazon.posted("1", START, usd("5")).entered("1", usd("5"));
    amazon.group(closed("G1", START, Optional.of(usd("5")), "Failed"));

    PayoutReview review = amazon.review(Treasury.POSTING);

    assertThat(review.warnings()).extracting(Warning::code).containsExactly("TRANSFER_RETURNED");
    assertThat(review.warnings().get(0).message()).contains("after its entry AMZ-1P-1 was posted");
  }

  @Test
  void holdsATransferWithAnUnknownStatus() {
    amazon.posted("1", START, usd("5"));
    amazon.group(closed("G1", START, Optional.of(usd("5")), "Parked"));

    assertThat(holds(amazon.review(Treasury.POSTING)))
        .containsExactly(
            "settlement 1: \"Parked\" is not a known status of the transfer of 5.00 USD (look in"
                + " Seller Central whether the money was sent, and enter it by hand)");
    assertThat(amazon.review(Treasury.COMPARING).plans()).isEmpty();
  }

  @Test
  void waitsForASettlementThatIsNotInTheBooks() {
    amazon.settled("US", "1", START, usd("5")).concluded("US", "1", SettlementStatus.HELD);
    amazon.sent("G1", START, usd("5"));

    PayoutReview review = amazon.review(Treasury.POSTING);

    assertThat(review.plans()).isEmpty();
    assertThat(review.warnings())
        .extracting(Warning::message)
        .containsExactly(
            "settlement 1: Amazon has sent 5.00 USD, but the settlement is not in the books yet"
                + " (post the settlement; the next run enters the money)");
  }

  @Test
  void entersNothingTwice() {
    amazon.posted("1", START, usd("5")).entered("1", usd("5")).sent("G1", START, usd("5"));

    assertThat(amazon.review(Treasury.POSTING)).isEqualTo(NOTHING);
  }

  @Test
  void entersNothingIfItIsOnlyToCompare() {
    amazon.posted("1", START, usd("5")).sent("G1", START, usd("5"));

    assertThat(amazon.review(Treasury.COMPARING)).isEqualTo(NOTHING);
  }

  @Test
  void entersNothingForAGroupThatIsOpen() {
    amazon.posted("1", START, usd("5"));
    PayoutGroup group = closed("G1", START, Optional.of(usd("5")), "Succeeded");
    amazon.group(changed(group, "Open", Optional.empty(), Optional.empty()));

    assertThat(amazon.review(Treasury.POSTING)).isEqualTo(NOTHING);
  }

  /** The names are the same, whichever seller account comes first. */
  @Test
  void holdsSettlementsThatNothingDistinguishes() {
    amazon.posted("1", START, usd("5")).posted("2", START, usd("5"));
    amazon.sent("G2", START, usd("5")).sent("G1", START, usd("5"));

    PayoutReview review = amazon.review(Treasury.POSTING);

    assertThat(holds(review))
        .hasSize(2)
        .contains(
            "settlement 1: event group G1 and event group G2 have the same period and total, and so"
                + " have settlement 1 and settlement 2, so nothing says which belong together"
                + " (compare them with Seller Central, and enter the money in the ledger by hand)");
    assertThat(review.findings()).isEmpty();
    assertThat(amazon.review(Treasury.COMPARING)).isEqualTo(NOTHING);
  }

  @Test
  void pairsSettlementsWithoutMoneyInAnyWay() {
    amazon.posted("1", START, usd("0")).posted("2", START, usd("0"));
    amazon.sent("G2", START, usd("0")).sent("G1", START, usd("0"));

    assertThat(amazon.review(Treasury.POSTING)).isEqualTo(NOTHING);
  }

  /** Two settlements side by side, as in marketplaces of one currency. */
  @Test
  void tellsSettlementsOfOnePeriodByTheirTotals() {
    amazon.posted("1", START, usd("5")).posted("2", START, usd("7"));
    amazon.sent("G2", START, usd("7")).sent("G1", START, usd("5"));

    PayoutReview review = amazon.review(Treasury.POSTING);

    assertThat(review.plans())
        .extracting(plan -> plan.settlement().settlementId() + " " + plan.settlement().fileName())
        .containsExactlyInAnyOrder("1P event group G1", "2P event group G2");
  }

  @Test
  void prefersTheSamePeriodAndAcceptsAnHour() {
    amazon.posted("1", START, usd("5")).posted("2", "2026-10-01T08:30:00Z", usd("5"));
    amazon.sent("G2", "2026-10-01T09:00:00Z", usd("5")).sent("G1", START, usd("5"));

    PayoutReview review = amazon.review(Treasury.POSTING);

    assertThat(review.plans())
        .extracting(plan -> plan.settlement().settlementId() + " " + plan.settlement().fileName())
        .containsExactlyInAnyOrder("1P event group G1", "2P event group G2");
  }

  @Test
  void takesNoSettlementOfAnotherSellerAccount() {
    amazon.settled("CA", "1", START, usd("5")).concluded("CA", "1", SettlementStatus.FINISHED);
    amazon.sent("G1", START, usd("5"));

    assertThat(amazon.review(Treasury.POSTING).plans()).isEmpty();
  }

  /** The cash entry of a settlement is no settlement, so no group belongs to it. */
  @Test
  void takesNoCashEntryForASettlement() {
    Instant start = Instant.parse(START);
    Money total = usd("5");
    amazon.posted("1", START, total).entered("1", total);
    amazon.group(
        SampleGroups.during(
            closed("G9", START, Optional.of(total), "Succeeded"),
            Optional.of(SampleGroups.NOW.minusSeconds(60)),
            Optional.of(SampleGroups.NOW.minusSeconds(30))));

    assertThat(amazon.trail.links()).extracting(link -> link.start()).containsExactly(start);
    assertThat(amazon.review(Treasury.POSTING)).isEqualTo(NOTHING);
  }

  static final PayoutReview NOTHING = new PayoutReview(List.of(), List.of(), List.of(), List.of());

  private static List<String> documents(PayoutReview review) {
    return review.plans().stream()
        .flatMap(plan -> plan.documents().stream())
        .map(Document::number)
        .toList();
  }

  private static List<String> holds(PayoutReview review) {
    assertThat(documents(review)).isEmpty();
    return review.plans().stream()
        .flatMap(plan -> plan.holds().stream())
        .map(Hold::message)
        .toList();
  }
}
