// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerhop.posting.ledger.LedgerEntry;
import io.ledgerhop.posting.report.Receipt;
import io.ledgerhop.posting.report.ReceiptStatus;
import io.ledgerhop.posting.trail.Lease;
import io.ledgerhop.posting.trail.PostingState;
import io.ledgerhop.posting.trail.SettlementKey;
import io.ledgerhop.posting.trail.SettlementStatus;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.settlement.SettlementHeader;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** F19: a reversal that is refused writes nothing. */
class ReversalRefusalTest extends ReversalFixture {

  private static final int BILLED = 9;

  @Test
  void writesNothingWhenOneEntryIsReconciled() {
    post(true);
    ledger.fixed.put("AMZ-7-2-B", PostingProblem.LEASED.at("AMZ-7-2-B", "x"));

    assertThat(reverse("tuesday"))
        .singleElement()
        .extracting(Receipt::status, Receipt::code)
        .containsExactly(ReceiptStatus.REJECTED, "LEASED");
    assertNothingReversed(BILLED);
  }

  @Test
  void writesNothingWhenAnEntryWasChangedInTheLedgerOrIsGone() {
    post(false);
    LedgerEntry first = ledger.entries.remove(0);
    assertThat(reverse("tuesday")).extracting(Receipt::code).containsExactly("GONE");

    ledger.entries.add(
        0,
        new LedgerEntry(
            first.recordNo(),
            first.number(),
            first.date().minusDays(1),
            first.memo(),
            first.lines()));
    assertThat(reverse("tuesday"))
        .singleElement()
        .extracting(Receipt::message)
        .asString()
        .contains("record 1 is not as it was posted: date 2026-10-30 instead of 2026-10-31");

    ledger.entries.set(
        0, new LedgerEntry("9", first.number(), first.date(), first.memo(), first.lines()));
    assertThat(reverse("tuesday")).extracting(Receipt::code).containsExactly("GONE");
    assertNothingReversed(2);
  }

  @Test
  void writesNothingWhenAnEntryCannotBeRead() {
    post(false);
    ledger.unreadable.add("AMZ-7-2");

    assertThat(reverse("tuesday")).extracting(Receipt::code).containsExactly("ENTRY_UNREADABLE");
    assertNothingReversed(2);
  }

  @Test
  void writesNothingWhileTheOutcomeOfADocumentIsUnknown() {
    ledger.mishaps.addAll(Collections.nCopies(4, Mishap.REQUEST_LOST));
    post(false);

    assertThat(reverse("tuesday")).extracting(Receipt::code).containsExactly("OUTCOME_UNKNOWN");
    assertThat(ledger.entries).isEmpty();
  }

  @Test
  void refusesADayBeforeTheEntry() {
    post(false);

    assertThat(reverse("tuesday", OptionalInt.empty(), Optional.of(LocalDate.of(2026, 11, 1))))
        .singleElement()
        .extracting(Receipt::message)
        .asString()
        .startsWith("AMZ-7-2: it is to be reversed on 2026-11-01, before its own date 2026-11-15");
    assertNothingReversed(2);
  }

  @Test
  void holdsTheReversalOfAClosedDayOrMovesItToTheFirstOpenOne() {
    post(false);
    ledger.closed = Optional.of(LocalDate.of(2026, 10, 31));

    assertThat(reverse("tuesday"))
        .singleElement()
        .extracting(Receipt::status, Receipt::code)
        .containsExactly(ReceiptStatus.HELD, "PERIOD_CLOSED");
    assertNothingReversed(2);

    Run next =
        new Run(
            "wednesday", time, Duration.ofMinutes(10), ClosedPeriod.NEXT_OPEN_DATE, DraftRule.NONE);
    new SettlementReversal(ledger, trail, next, time)
        .reverse(SETTLEMENT, OptionalInt.empty(), Optional.empty());
    assertThat(ledger.entries.get(2))
        .extracting(LedgerEntry::date, LedgerEntry::memo)
        .containsExactly(LocalDate.of(2026, 11, 1), "Reverses AMZ-7-1, record 1, was 2026-10-31");
    assertThat(ledger.kept.accounts()).isEmpty();
  }

  @Test
  void refusesASettlementWhoseMoneyWasEnteredAsReceived() {
    post(false);
    poster("monday").post(Plans.plan("7P", "12.00", "4000"));

    assertThat(reverse("tuesday"))
        .hasSize(2)
        .extracting(Receipt::message)
        .allMatch(message -> message.contains("cash entry AMZ-7P-1, settlement 7P,"));
    assertThat(ledger.entries).hasSize(3);
  }

  @Test
  void saysThatNothingOfASettlementWasPosted() {
    assertThatThrownBy(() -> reverse("tuesday"))
        .isInstanceOf(ConnectorException.class)
        .hasMessageContaining(
            "settlement 7: the trail has nothing of it that was posted for seller account US");
    post(false);
    assertThatThrownBy(() -> reverse("tuesday", OptionalInt.of(3), Optional.empty()))
        .hasMessageContaining("settlement 7, slice 3");
  }

  @Test
  void findsTheSellerAccountInTheTrailIfThereIsOne() {
    SettlementReversal reversal = new SettlementReversal(ledger, trail, run("tuesday"), time);
    assertThatThrownBy(() -> reversal.settlement("", "7"))
        .hasMessageContaining("settlement 7: the trail has nothing of it that was posted (check");
    post(false);

    assertThat(reversal.settlement("", "7")).isEqualTo(SETTLEMENT);
    assertThat(reversal.settlement("", "7P")).isEqualTo(new SettlementKey("US", "7P"));
    assertThat(reversal.settlement("CA", "7")).isEqualTo(new SettlementKey("CA", "7"));

    SettlementHeader own = plan(false).settlement();
    trail.noteSettlement(
        new SettlementHeader(
            "CA",
            "7",
            own.marketplace(),
            own.start(),
            own.end(),
            own.depositDate(),
            own.total(),
            own.lines(),
            "cafe",
            "other.txt"),
        time.instant());
    assertThatThrownBy(() -> reversal.settlement("", "7"))
        .hasMessageContaining("the trail has it of several seller accounts: CA, US (name one");
  }

  @Test
  void leavesItToTheNextRunToReverseWhatHasChanged() {
    SettlementReversal reversal = new SettlementReversal(ledger, trail, run("tuesday"), time);
    assertThatThrownBy(() -> reversal.reopen(SETTLEMENT)).hasMessageContaining("has nothing of it");
    post(false);
    reversal.reopen(SETTLEMENT);

    assertThat(trail.settlement("US", "7").orElseThrow().status()).isEqualTo(SettlementStatus.OPEN);
    assertNothingReversed(2);
  }

  @Test
  void leavesASettlementToTheRunThatPostsIt() {
    post(false);
    trail.lease(
        ledger.books(),
        SETTLEMENT,
        "monday",
        new Lease(time.instant(), time.instant().plusSeconds(60)));

    assertThat(reverse("tuesday")).extracting(Receipt::code).containsExactly("LEASED", "LEASED");
    assertNothingReversed(2);
  }

  @Test
  void reversesTheLastSliceAloneAndRefusesOneThatALaterOneNeeds() {
    post(true);
    assertThat(reverse("tuesday", OptionalInt.of(1), Optional.empty()))
        .hasSize(4)
        .extracting(Receipt::code)
        .containsOnly("LATER_SLICE");
    assertNothingReversed(BILLED);

    assertThat(reverse("tuesday", OptionalInt.of(2), Optional.empty()))
        .hasSize(5)
        .extracting(Receipt::status)
        .containsOnly(ReceiptStatus.REVERSED);
    assertThat(states(1)).containsOnlyKeys(PostingState.VERIFIED);
    assertThat(ledger.kept.open()).isEmpty();
  }
}
