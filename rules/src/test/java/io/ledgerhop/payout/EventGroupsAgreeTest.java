// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.payout;

import static io.ledgerhop.payout.SampleGroups.closed;
import static io.ledgerhop.payout.SampleGroups.during;
import static io.ledgerhop.payout.SampleGroups.usd;
import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.money.Money;
import io.ledgerhop.settlement.Finding;
import io.ledgerhop.settlement.Warning;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** F82: Amazon's event groups agree with the settlements that were read, and no false alarm. */
class EventGroupsAgreeTest {

  private static final String FIRST = "2026-09-03T08:00:00Z";
  private static final String SECOND = "2026-09-17T08:00:00Z";
  private static final String THIRD = "2026-10-01T08:00:00Z";
  private static final String FOURTH = "2026-10-15T08:00:00Z";

  /** Ends 36 hours before the run. */
  private static final String LATEST = "2026-11-15T00:00:00Z";

  private final SampleGroups amazon = new SampleGroups();

  @BeforeEach
  void readTheFirstSettlement() {
    amazon.posted("1", FIRST, usd("10.00")).sent("G1", FIRST, usd("10.00"));
  }

  @Test
  void namesTheSettlementThatWasNeverRead() {
    amazon.sent("G2", SECOND, usd("20.00"));

    assertThat(findings())
        .containsExactly(
            new Finding(
                "US",
                "",
                "SETTLEMENT_UNREAD",
                "event group G2: seller account US was settled from 2026-09-17T08:00:00Z to"
                    + " 2026-10-01T08:00:00Z with 20.00 USD, and no settlement of that period is"
                    + " known (find the settlement report of that period in Seller Central under"
                    + " Payments, and read its file)"));
  }

  @Test
  void namesTheSettlementInWhichTheSellerOwesAmazonToo() {
    amazon.sent("G2", SECOND, usd("-20.00"));

    assertThat(findings()).extracting(Finding::code).containsExactly("SETTLEMENT_UNREAD");
  }

  @Test
  void namesBothTotalsOfAPeriodIfTheyDiffer() {
    amazon.posted("2", SECOND, usd("20.01")).sent("G2", SECOND, usd("20.00"));

    assertThat(findings())
        .containsExactly(
            new Finding(
                "US",
                "2",
                "TOTAL_DIFFERS",
                "event group G2: Amazon settled 20.00 USD from 2026-09-17T08:00:00Z to"
                    + " 2026-10-01T08:00:00Z, but of that period the books have settlement 2 with"
                    + " 20.01 USD (compare the file of the settlement with Seller Central; no cash"
                    + " is entered until both agree)"));
  }

  @Test
  void namesTheSettlementThatAmazonDoesNotHave() {
    amazon.posted("2", SECOND, usd("20.00"));
    amazon.posted("3", THIRD, usd("30.00")).sent("G3", THIRD, usd("30.00"));

    assertThat(findings())
        .containsExactly(
            new Finding(
                "US",
                "2",
                "GROUP_MISSING",
                "settlement 2: it runs from 2026-09-17T08:00:00Z to 2026-10-01T08:00:00Z with 20.00"
                    + " USD, and seller account US has no event group of that period (check"
                    + " whether the file belongs to that seller account)"));
  }

  @Test
  void findsTwoGroupsForOneSettlement() {
    amazon.posted("2", SECOND, usd("20.00"));
    amazon.sent("G2", SECOND, usd("20.00")).sent("G3", SECOND, usd("20.00"));

    assertThat(findings()).extracting(Finding::code).containsExactly("GROUPS_ALIKE");
  }

  @Test
  void doesNotAskForWhatCameBeforeTheFirstSettlement() {
    amazon.sent("G0", "2026-08-20T08:00:00Z", usd("5.00"));
    amazon.sent("G00", "2026-08-20T08:30:00Z", usd("5.00"));

    assertThat(amazon.review(Treasury.COMPARING)).isEqualTo(PayoutPlannerTest.NOTHING);
  }

  @Test
  void doesNotAskForAReportThatIsNotWrittenYet() {
    amazon.sent("G2", LATEST, usd("5.00"));

    assertThat(amazon.review(Treasury.COMPARING)).isEqualTo(PayoutPlannerTest.NOTHING);
  }

  @Test
  void doesNotAskForAPeriodWithoutMoney() {
    amazon.sent("G2", SECOND, usd("0.00")).posted("3", THIRD, usd("0.00"));
    amazon.posted("4", FOURTH, usd("1.00")).sent("G4", FOURTH, usd("1.00"));

    assertThat(amazon.review(Treasury.COMPARING)).isEqualTo(PayoutPlannerTest.NOTHING);
  }

  /** Amazon has returned closed groups without totals, of which the source warns. */
  @Test
  void doesNotAskForTheGroupOfAPeriodWhoseGroupHasNoTotal() {
    amazon.posted("2", SECOND, usd("20.00"));
    amazon.group(closed("G2", SECOND, Optional.empty(), ""));
    amazon.posted("3", THIRD, usd("30.00")).sent("G3", THIRD, usd("30.00"));

    assertThat(amazon.review(Treasury.COMPARING)).isEqualTo(PayoutPlannerTest.NOTHING);
  }

  @Test
  void doesNotAskForGroupsThatCouldNotBeRead() {
    amazon.posted("2", SECOND, usd("20.00"));
    amazon.posted("3", THIRD, usd("30.00")).sent("G3", THIRD, usd("30.00"));

    assertThat(amazon.review(Treasury.COMPARING, Set.of("US")).findings()).isEmpty();
    assertThat(amazon.review(Treasury.COMPARING, Set.of("CA")).findings()).hasSize(1);
  }

  /** The groups that were read begin with the second and end with the third period. */
  @Test
  void doesNotAskForGroupsOutsideTheTimeThatWasRead() {
    SampleGroups other = new SampleGroups();
    for (String start : List.of(FIRST, SECOND, THIRD, FOURTH)) {
      other.posted(start.substring(5, 7) + start.substring(8, 10), start, usd("10.00"));
    }
    other.sent("G2", SECOND, usd("10.00")).sent("G3", THIRD, usd("10.00"));

    assertThat(other.review(Treasury.COMPARING)).isEqualTo(PayoutPlannerTest.NOTHING);
  }

  @Test
  void warnsOfACurrencyOfWhichNothingWasEverRead() {
    Money pesos = Money.of("300.00", "MXN");
    amazon.sent("G2", FIRST, pesos).sent("G3", SECOND, pesos);
    amazon.sent("G4", SECOND, Money.of("0.00", "CAD"));

    PayoutReview review = amazon.review(Treasury.COMPARING);

    assertThat(review.findings()).isEmpty();
    assertThat(review.warnings())
        .extracting(Warning::message)
        .containsExactly(
            "event group G3: seller account US was settled in MXN, last on 2026-10-01T08:00:00Z"
                + " with 300.00 MXN, and no settlement in that currency was ever read (read the"
                + " settlement reports of that marketplace, if the books contain it)");
  }

  @Test
  void warnsOfAGroupWhosePeriodIsNotClear() {
    PayoutGroup group = closed("G2", SECOND, Optional.of(usd("5.00")), "Succeeded");
    amazon.group(during(group, group.start(), Optional.empty()));
    amazon.group(during(group, group.end(), group.start()));
    amazon.group(SampleGroups.changed(group, "PROCESSED", Optional.empty(), Optional.empty()));

    PayoutReview review = amazon.review(Treasury.COMPARING);

    assertThat(review.findings()).isEmpty();
    assertThat(review.warnings()).hasSize(3).allMatch(warning -> warning.settlementId().isEmpty());
    assertThat(review.warnings().get(0).message())
        .isEqualTo(
            "event group G2: its status is \"Closed\", and it runs from 2026-09-17T08:00:00Z to an"
                + " unknown time, so it is not compared (compare it with Seller Central)");
  }

  @Test
  void takesPeriodsThatDifferByMoreThanAnHourForOthers() {
    amazon.posted("2", SECOND, usd("20.00"));
    PayoutGroup group = closed("G2", SECOND, Optional.of(usd("20.00")), "Succeeded");
    Instant start = Instant.parse(SECOND);
    Duration more = GroupMatching.TOLERANCE.plusSeconds(1);
    amazon.group(during(group, Optional.of(start.plus(more)), group.end()));

    assertThat(findings())
        .extracting(Finding::code)
        .containsExactly("SETTLEMENT_UNREAD", "GROUP_MISSING");
  }

  private List<Finding> findings() {
    PayoutReview review = amazon.review(Treasury.COMPARING);
    assertThat(review.warnings()).isEmpty();
    assertThat(review.plans()).isEmpty();
    return review.findings();
  }
}
