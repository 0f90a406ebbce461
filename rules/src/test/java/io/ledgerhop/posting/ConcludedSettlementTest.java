// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting;

import static io.ledgerhop.posting.Plans.NOW;
import static io.ledgerhop.posting.Plans.plan;
import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.plan.Hold;
import io.ledgerhop.plan.Plan;
import io.ledgerhop.posting.report.Receipt;
import io.ledgerhop.posting.report.ReceiptStatus;
import io.ledgerhop.posting.trail.Lease;
import io.ledgerhop.posting.trail.MemoryTrail;
import io.ledgerhop.posting.trail.SettlementKey;
import io.ledgerhop.posting.trail.SettlementStatus;
import io.ledgerhop.posting.trail.TrailSettlement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Issue 8, point 4: a settlement is finished only when all its documents are posted. */
class ConcludedSettlementTest {

  private static final Duration LEASE = Duration.ofMinutes(10);

  private final FakeTime time = new FakeTime();
  private final BookkeepingLedger ledger = new BookkeepingLedger(time);
  private final MemoryTrail trail = new MemoryTrail();

  @Test
  void isFinishedWhenItsDocumentIsPosted() {
    Receipt receipt = post(plan("10.00"));

    assertThat(settlement().status()).isEqualTo(SettlementStatus.FINISHED);
    assertThat(settlement().explanation()).isEmpty();
    assertThat(receipt.code()).isEmpty();
  }

  @Test
  void staysOpenWhenItsDocumentIsRefusedByTheLedger() {
    ledger.mishaps.add(Mishap.REFUSED);

    assertOpen(post(plan("10.00")), ReceiptStatus.REJECTED);
  }

  @Test
  void staysOpenWhenItsDocumentIsRefusedBeforeItIsSent() {
    assertOpen(post(plan("10.00", "4001")), ReceiptStatus.REJECTED);
  }

  @Test
  void staysOpenWhenTheOutcomeIsUnknown() {
    ledger.mishaps.addAll(List.of(Mishap.REQUEST_LOST, Mishap.REQUEST_LOST));

    assertOpen(post(plan("10.00")), ReceiptStatus.UNKNOWN);
  }

  @Test
  void staysOpenWhenTheLedgerHasAnotherEntryOfItsNumber() {
    ledger.keep(plan("12.00").documents().get(0));

    assertOpen(post(plan("10.00")), ReceiptStatus.REJECTED);
  }

  @Test
  void staysOpenWhenTheLedgerDoesNotShowWhatItHasConfirmed() {
    ledger.delay = Duration.ofDays(1);

    assertOpen(post(plan("10.00")), ReceiptStatus.UNKNOWN);
  }

  /** The run that has the lease sets the status. */
  @Test
  void isNotConcludedByARunWithoutTheLease() {
    SettlementKey key = new SettlementKey("US", "7");
    trail.lease(ledger.books(), key, "the other run", new Lease(NOW, NOW.plus(LEASE)));

    assertThat(post(plan("10.00")).status()).isEqualTo(ReceiptStatus.SKIPPED);
    assertThat(trail.settlement("US", "7")).isEmpty();
    assertThat(trail.document(ledger.books(), plan("10.00").documents().get(0).key())).isEmpty();
  }

  /** Point 14: it used to be held, or to be missing from the report. */
  @Test
  void isFinishedWhenThereIsNothingToPost() {
    Receipt receipt = post(Plan.of(plan("10.00").settlement(), List.of()));

    assertThat(receipt.status()).isEqualTo(ReceiptStatus.NOTHING_TO_POST);
    assertThat(receipt.isHold()).isFalse();
    assertThat(settlement().status()).isEqualTo(SettlementStatus.FINISHED);
  }

  @Test
  void staysOpenWhenNothingIsToBePostedAnyMoreAndAnEarlierOutcomeIsUnknown() {
    ledger.mishaps.addAll(List.of(Mishap.REQUEST_LOST, Mishap.REQUEST_LOST));
    post(plan("10.00"));
    ledger.mishaps.addAll(List.of(Mishap.REQUEST_LOST, Mishap.REQUEST_LOST));

    assertOpen(post(Plan.of(plan("10.00").settlement(), List.of())), ReceiptStatus.UNKNOWN);
  }

  @Test
  void isHeldWhenItsPlanIs() {
    Hold hold = new Hold("UNMAPPED", "settlement 7: no row matches", Optional.empty());

    post(Plan.held(plan("10.00").settlement(), List.of(hold)));

    assertThat(settlement().status()).isEqualTo(SettlementStatus.HELD);
    assertThat(settlement().explanation()).isEqualTo("settlement 7: no row matches");
  }

  private void assertOpen(Receipt receipt, ReceiptStatus status) {
    assertThat(receipt.status()).isEqualTo(status);
    assertThat(settlement().status()).isEqualTo(SettlementStatus.OPEN);
    assertThat(settlement().explanation()).isEqualTo(receipt.message()).isNotEmpty();
  }

  private Receipt post(Plan plan) {
    Poster poster = new Poster(ledger, trail, new Run("monday", time, LEASE), time);
    return poster.post(plan).get(0);
  }

  private TrailSettlement settlement() {
    return trail.settlement("US", "7").orElseThrow();
  }
}
