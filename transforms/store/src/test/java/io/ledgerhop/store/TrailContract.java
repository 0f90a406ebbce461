// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.store;

import static io.ledgerhop.store.Samples.BOOKS;
import static io.ledgerhop.store.Samples.KEY;
import static io.ledgerhop.store.Samples.NOON;
import static io.ledgerhop.store.Samples.SELLER;
import static io.ledgerhop.store.Samples.SETTLEMENT;
import static io.ledgerhop.store.Samples.header;
import static io.ledgerhop.store.Samples.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerhop.posting.trail.Books;
import io.ledgerhop.posting.trail.ControlId;
import io.ledgerhop.posting.trail.Lease;
import io.ledgerhop.posting.trail.PostingState;
import io.ledgerhop.posting.trail.SettlementKey;
import io.ledgerhop.posting.trail.SettlementStatus;
import io.ledgerhop.posting.trail.Trail;
import io.ledgerhop.posting.trail.TrailReport;
import io.ledgerhop.posting.trail.TrailSettlement;
import io.ledgerhop.posting.trail.VendorAttempt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What every trail must do with reports, settlements and leases. */
@Timeout(120)
abstract class TrailContract {

  Trail trail;

  /** An empty trail. */
  abstract Trail open();

  @BeforeEach
  void openTrail() {
    trail = open();
  }

  @AfterEach
  void closeTrail() {
    trail.close();
  }

  @Test
  void keepsAReport() {
    trail.noteReport(report("r1", SETTLEMENT), NOON);
    assertThat(trail.report(SELLER, "r1")).contains(report("r1", SETTLEMENT));
    assertThat(trail.report(SELLER, "r2")).isEmpty();
    assertThat(trail.report("another seller", "r1")).isEmpty();
  }

  @Test
  void changesOnlyTheSettlementIdOfAReportThatItKnows() {
    trail.noteReport(report("r1", ""), NOON);
    trail.noteReport(new TrailReport(SELLER, "r1", "other", "other", "other", SETTLEMENT), NOON);
    assertThat(trail.report(SELLER, "r1")).contains(report("r1", SETTLEMENT));
  }

  // F64: crash and continue
  @Test
  void listsReportsOldestFirstUntilTheirSettlementIsFinished() {
    trail.noteReport(report("r9", SETTLEMENT), NOON);
    trail.noteReport(report("r1", "held"), NOON);
    trail.noteReport(report("r5", ""), NOON);
    trail.noteReport(report("r4", "never noted"), NOON.minusSeconds(9));
    assertThat(trail.unfinishedReports(SELLER))
        .extracting(TrailReport::reportId)
        .containsExactly("r9", "r1", "r5", "r4");

    conclude(SETTLEMENT, SettlementStatus.FINISHED);
    conclude("held", SettlementStatus.HELD);
    assertThat(trail.unfinishedReports(SELLER))
        .extracting(TrailReport::reportId)
        .containsExactly("r1", "r5", "r4");
    assertThat(trail.unfinishedReports("another seller")).isEmpty();
  }

  private void conclude(String settlementId, SettlementStatus status) {
    trail.noteSettlement(header(settlementId, "f11e"), NOON);
    trail.concludeSettlement(SELLER, settlementId, status, "", NOON);
  }

  // F20: a file with the same settlement id and another hash is detected
  @Test
  void keepsTheFileOfASettlementThatWasReadFirst() {
    TrailSettlement seen =
        new TrailSettlement(SELLER, SETTLEMENT, "f11e", SettlementStatus.SEEN, "");
    assertThat(trail.settlement(SELLER, SETTLEMENT)).isEmpty();
    assertThat(trail.noteSettlement(header(SETTLEMENT, "f11e"), NOON)).isEqualTo(seen);
    assertThat(trail.noteSettlement(header(SETTLEMENT, "0ther"), NOON)).isEqualTo(seen);
    assertThat(trail.settlement(SELLER, SETTLEMENT)).contains(seen);
  }

  // F20: nothing of it was posted, so the newer file replaces it
  @Test
  void replacesTheFileOfASettlementOfWhichNothingIsPosted() {
    trail.noteSettlement(header(SETTLEMENT, "f11e"), NOON);
    trail.concludeSettlement(SELLER, SETTLEMENT, SettlementStatus.HELD, "no row matches", NOON);

    TrailSettlement fresh =
        new TrailSettlement(SELLER, SETTLEMENT, "0ther", SettlementStatus.SEEN, "");
    assertThat(trail.replaceSettlement(header(SETTLEMENT, "0ther"), NOON)).isEqualTo(fresh);
    assertThat(trail.settlement(SELLER, SETTLEMENT)).contains(fresh);
  }

  @Test
  void keepsTheFileOfAFinishedSettlement() {
    trail.noteSettlement(header(SETTLEMENT, "f11e"), NOON);
    trail.concludeSettlement(SELLER, SETTLEMENT, SettlementStatus.FINISHED, "", NOON);

    assertThat(trail.replaceSettlement(header(SETTLEMENT, "0ther"), NOON).fileHash())
        .isEqualTo("f11e");
  }

  @Test
  void keepsHowASettlementEndedWhenItIsReadAgain() {
    trail.noteSettlement(header(SETTLEMENT, "f11e"), NOON);
    trail.concludeSettlement(SELLER, SETTLEMENT, SettlementStatus.HELD, "no row matches", NOON);
    TrailSettlement held =
        new TrailSettlement(SELLER, SETTLEMENT, "f11e", SettlementStatus.HELD, "no row matches");
    assertThat(trail.noteSettlement(header(SETTLEMENT, "f11e"), NOON)).isEqualTo(held);

    trail.concludeSettlement(SELLER, SETTLEMENT, SettlementStatus.FINISHED, "", NOON);
    assertThat(trail.settlement(SELLER, SETTLEMENT))
        .contains(new TrailSettlement(SELLER, SETTLEMENT, "f11e", SettlementStatus.FINISHED, ""));
  }

  @Test
  void refusesToConcludeAnUnknownSettlement() {
    assertThatThrownBy(
            () -> trail.concludeSettlement(SELLER, "1", SettlementStatus.FINISHED, "", NOON))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("never noted");
  }

  @Test
  void leasesASettlementToOneRunAtATime() {
    assertThat(lease("first", 0, 60)).isEqualTo("first");
    assertThat(lease("second", 59, 120)).isEqualTo("first");
    assertThat(trail.lease(BOOKS, new SettlementKey(SELLER, "2"), "second", lease(0, 60)))
        .isEqualTo("second");
    assertThat(trail.lease(new Books("acme", ""), KEY, "second", lease(0, 60))).isEqualTo("second");
  }

  @Test
  void givesASettlementToTheNextRunWhenTheLeaseHasExpired() {
    lease("first", 0, 60);
    assertThat(lease("second", 60, 120)).isEqualTo("second");
    assertThat(lease("first", 61, 120)).isEqualTo("second");
  }

  @Test
  void extendsItsOwnLease() {
    lease("first", 0, 60);
    assertThat(lease("first", 50, 110)).isEqualTo("first");
    assertThat(lease("second", 100, 160)).isEqualTo("first");
  }

  @Test
  void releasesOnlyItsOwnLease() {
    lease("first", 0, 60);
    trail.release(BOOKS, KEY, "second");
    assertThat(lease("second", 1, 61)).isEqualTo("first");
    trail.release(BOOKS, KEY, "first");
    assertThat(lease("second", 2, 62)).isEqualTo("second");
  }

  // F31, S9: what was sent for a vendor, and what came back
  @Test
  void keepsTheAttemptsForAVendorInTheirOrder() {
    VendorAttempt sent =
        new VendorAttempt(
            "V1", "hash", new ControlId("LH-1"), PostingState.SENT, "<create/>", "", "");
    VendorAttempt posted = sent.answered(PostingState.POSTED, "77", "it was slow");
    trail.noteVendor(BOOKS, sent, NOON);
    trail.noteVendor(BOOKS, posted, NOON.minusSeconds(9));

    assertThat(trail.vendorAttempts(BOOKS, "V1")).containsExactly(sent, posted);
    assertThat(trail.vendorAttempts(BOOKS, "v1")).isEmpty();
    assertThat(trail.vendorAttempts(new Books("acme", ""), "V1")).isEmpty();
  }

  private String lease(String owner, long fromSecond, long untilSecond) {
    return trail.lease(BOOKS, KEY, owner, lease(fromSecond, untilSecond));
  }

  private static Lease lease(long fromSecond, long untilSecond) {
    return new Lease(NOON.plusSeconds(fromSecond), NOON.plusSeconds(untilSecond));
  }
}
