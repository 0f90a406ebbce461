// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerhop.plan.Plan;
import io.ledgerhop.posting.report.Receipt;
import io.ledgerhop.posting.report.ReceiptStatus;
import io.ledgerhop.posting.trail.PostingState;
import io.ledgerhop.posting.trail.SettlementStatus;
import io.ledgerhop.posting.trail.TrailDocument;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** F19: what was posted is taken back by opposite documents, once, and can be posted again. */
class SettlementReversalTest extends ReversalFixture {

  private static final int BILLED = 9;

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void bringsEveryAccountBackAndLeavesNothingOpen(boolean billed) {
    post(billed);

    assertThat(reverse("tuesday"))
        .hasSize(billed ? BILLED : 2)
        .extracting(Receipt::status)
        .containsOnly(ReceiptStatus.REVERSED);
    assertThat(ledger.kept.accounts()).isEmpty();
    assertThat(ledger.kept.open()).isEmpty();
  }

  @Test
  void linksEachDocumentWithTheOneThatTakesItBack() {
    post(false);

    assertThat(reverse("tuesday"))
        .extracting(Receipt::message)
        .containsExactly("reverses AMZ-7-1, record 1", "reverses AMZ-7-2, record 2");
    assertThat(trail.documents(ledger.books(), SETTLEMENT))
        .extracting(SettlementReversalTest::text)
        .containsExactly(
            "AMZ-7-1 REVERSED 1 reversed by AMZ-7-1r1, record 3",
            "AMZ-7-2 REVERSED 2 reversed by AMZ-7-2r1, record 4",
            "AMZ-7-1r1 VERIFIED 3 ",
            "AMZ-7-2r1 VERIFIED 4 ");
    assertThat(ledger.entries.get(2).memo()).isEqualTo("Reverses AMZ-7-1, record 1");
  }

  private static String text(TrailDocument noted) {
    return String.join(
        " ", noted.document().number(), noted.state().name(), noted.recordNo(), noted.problem());
  }

  @Test
  void takesABillBackByACreditAndClosesBothOppositeDocuments() {
    post(true);
    reverse("tuesday");

    assertThat(numbers().skip(BILLED))
        .containsExactly(
            "AMZ-7-1r1",
            "AMZ-7-1-Br1",
            "AMZ-7-1-Mr1",
            "AMZ-7-1-Ar1",
            "AMZ-7-2r1",
            "AMZ-7-2-Br1",
            "AMZ-7-2-Cr1",
            "AMZ-7-2-Mr1",
            "AMZ-7-2-Ar1");
    assertThat(ledger.entries.get(BILLED + 1).owed().orElseThrow().digits()).isEqualTo("-30.00");
  }

  @Test
  void reversesOnTheDayOfTheEntryAtItsRateOrOnALaterOne() {
    post(false);
    reverse("tuesday", OptionalInt.of(2), Optional.of(LocalDate.of(2026, 11, 20)));
    reverse("wednesday");

    assertThat(trail.documents(ledger.books(), SETTLEMENT).stream().skip(2))
        .extracting(noted -> noted.document().date() + " " + noted.document().rateDate())
        .containsExactly("2026-11-20 Optional[2026-11-15]", "2026-10-31 Optional.empty");
  }

  @ParameterizedTest
  @MethodSource("kills")
  void finishesWhatAKilledRunHasBegun(boolean billed, int index, Mishap mishap) {
    post(billed);
    ledger.mishaps.addAll(Collections.nCopies(index, Mishap.NONE));
    ledger.mishaps.add(mishap);
    assertThatThrownBy(() -> reverse("tuesday")).isInstanceOf(BookkeepingLedger.Killed.class);
    time.passes(Duration.ofMinutes(11));

    assertThat(reverse("wednesday")).extracting(Receipt::code).containsOnly("");
    assertThat(ledger.entries).hasSize(billed ? 2 * BILLED : 4);
    assertThat(ledger.kept.accounts()).isEmpty();
    assertThat(ledger.kept.open()).isEmpty();
    assertThat(reverse("thursday")).isEmpty();
  }

  static Stream<Arguments> kills() {
    return Stream.of(true, false)
        .flatMap(
            billed ->
                IntStream.range(0, billed ? BILLED : 2)
                    .boxed()
                    .flatMap(
                        index ->
                            Stream.of(Mishap.KILLED_BEFORE, Mishap.KILLED_AFTER)
                                .map(mishap -> Arguments.of(billed, index, mishap))));
  }

  @Test
  void isFinishedByARunOfThePipelineThatPostsTheSettlementAgain() {
    post(true);
    ledger.mishaps.addAll(List.of(Mishap.NONE, Mishap.NONE, Mishap.KILLED_AFTER));
    assertThatThrownBy(() -> reverse("tuesday")).isInstanceOf(BookkeepingLedger.Killed.class);
    time.passes(Duration.ofMinutes(11));

    assertThat(poster("wednesday").post(plan(true))).extracting(Receipt::code).containsOnly("");
    assertThat(numbers().skip(BILLED))
        .containsExactly(
            "AMZ-7-1r1",
            "AMZ-7-1-Br1",
            "AMZ-7-1-Mr1",
            "AMZ-7-1-Ar1",
            "AMZ-7-1v2",
            "AMZ-7-1-Bv2",
            "AMZ-7-1-Mv2",
            "AMZ-7-1-Av2");
    assertThat(ledger.kept.accounts()).isEqualTo(alone(true).kept.accounts());
    assertThat(ledger.kept.open()).isEmpty();
  }

  @Test
  void isPostedAgainAsTheNextVersionAndReversedOnceMore() {
    post(true);
    reverse("tuesday");
    assertThat(trail.settlement("US", "7").orElseThrow().status()).isEqualTo(SettlementStatus.OPEN);

    List<Receipt> again = poster("wednesday").post(plan(true));
    assertThat(again).extracting(Receipt::status).containsOnly(ReceiptStatus.POSTED);
    assertThat(again.get(1).message()).isEqualTo("replaces AMZ-7-1-B");
    assertThat(poster("thursday").post(plan(true)))
        .extracting(Receipt::status)
        .containsOnly(ReceiptStatus.ALREADY_POSTED);
    assertThat(ledger.kept.accounts()).isEqualTo(alone(true).kept.accounts());

    assertThat(reverse("friday")).hasSize(BILLED);
    assertThat(numbers()).contains("AMZ-7-2-Av2", "AMZ-7-2-Ar2");
    assertThat(ledger.kept.accounts()).isEmpty();
    assertThat(ledger.kept.open()).isEmpty();
  }

  @Test
  void namesPartsByNumbersThatTheLedgerTakes() {
    Plan parts = FeeSettlement.of(false).inPartsOf(1).plan();
    poster("monday").post(parts);

    assertThat(reverse("tuesday")).extracting(Receipt::code).containsOnly("");
    assertThat(numbers()).contains("AMZ-7-1/1r1", "AMZ-7-2/3r1");
    assertThat(ledger.kept.accounts()).isEmpty();
    assertThat(poster("wednesday").post(parts))
        .extracting(Receipt::status)
        .containsOnly(ReceiptStatus.POSTED);
  }

  @Test
  void marksNothingAsReversedThatTheLedgerHasRefusedToTakeBack() {
    post(false);
    ledger.mishaps.addAll(List.of(Mishap.NONE, Mishap.REFUSED));

    assertThat(reverse("tuesday"))
        .extracting(Receipt::status)
        .containsExactly(ReceiptStatus.REVERSED, ReceiptStatus.REJECTED);
    assertThat(states(2)).containsOnlyKeys(PostingState.VERIFIED, PostingState.REJECTED);

    assertThat(reverse("wednesday")).extracting(Receipt::code).containsOnly("");
    assertThat(ledger.kept.accounts()).isEmpty();
  }
}
