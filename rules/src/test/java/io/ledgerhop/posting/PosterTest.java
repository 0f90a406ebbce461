// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting;

import static io.ledgerhop.posting.Mishap.ANSWER_LOST;
import static io.ledgerhop.posting.Mishap.KILLED_AFTER;
import static io.ledgerhop.posting.Mishap.KILLED_BEFORE;
import static io.ledgerhop.posting.Mishap.REFUSED;
import static io.ledgerhop.posting.Mishap.REQUEST_LOST;
import static io.ledgerhop.posting.Plans.NOW;
import static io.ledgerhop.posting.Plans.document;
import static io.ledgerhop.posting.Plans.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.ledgerhop.plan.Plan;
import io.ledgerhop.posting.BookkeepingLedger.Killed;
import io.ledgerhop.posting.report.Receipt;
import io.ledgerhop.posting.report.ReceiptStatus;
import io.ledgerhop.posting.trail.Lease;
import io.ledgerhop.posting.trail.MemoryTrail;
import io.ledgerhop.posting.trail.SettlementKey;
import io.ledgerhop.posting.trail.SettlementStatus;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PosterTest {

  private static final Duration LEASE = Duration.ofMinutes(10);

  private final FakeTime time = new FakeTime();
  private final BookkeepingLedger ledger = new BookkeepingLedger(time);
  private final MemoryTrail trail = new MemoryTrail();

  @Test
  void postsAndReadsBack() {
    List<Receipt> receipts = poster("monday").post(plan("10.00"));

    assertThat(receipts)
        .singleElement()
        .satisfies(
            receipt -> {
              assertThat(receipt.status()).isEqualTo(ReceiptStatus.POSTED);
              assertThat(receipt.recordNo()).isEqualTo("1");
              assertThat(receipt.request()).isEqualTo("<create>AMZ-7-1</create>");
            });
    assertThat(trail.settlement("US", "7").orElseThrow().status())
        .isEqualTo(SettlementStatus.FINISHED);
  }

  /** F2: twenty more runs send no new document and make no further request. */
  @Test
  void postsNothingTwice() {
    poster("monday").post(plan("10.00"));
    for (int run = 0; run < 20; run++) {
      assertThat(poster("run " + run).post(plan("10.00")))
          .extracting(Receipt::status)
          .containsExactly(ReceiptStatus.ALREADY_POSTED);
    }

    assertThat(ledger.entries).hasSize(1);
    assertThat(ledger.sent).isEqualTo(1);
  }

  @Test
  void looksForTheEntryWhenTheAnswerIsLost() {
    ledger.mishaps.add(ANSWER_LOST);

    assertThat(poster("monday").post(plan("10.00")))
        .extracting(Receipt::status)
        .containsExactly(ReceiptStatus.POSTED);
    assertThat(ledger.sent).isEqualTo(1);
  }

  @Test
  void sendsAgainWhenTheRequestWasLost() {
    ledger.mishaps.add(REQUEST_LOST);

    assertThat(poster("monday").post(plan("10.00")))
        .extracting(Receipt::status)
        .containsExactly(ReceiptStatus.POSTED);
    assertThat(ledger.sent).isEqualTo(2);
  }

  @Test
  void reportsAnUnknownOutcomeAfterTwoLostRequests() {
    ledger.mishaps.addAll(List.of(REQUEST_LOST, REQUEST_LOST));

    assertThat(poster("monday").post(plan("10.00")))
        .singleElement()
        .satisfies(
            receipt -> {
              assertThat(receipt.status()).isEqualTo(ReceiptStatus.UNKNOWN);
              assertThat(receipt.message()).startsWith("AMZ-7-1: it was sent and no usable answer");
            });
    assertThat(poster("tuesday").finishInterrupted())
        .extracting(Receipt::status)
        .containsExactly(ReceiptStatus.POSTED);
  }

  /**
   * F2: the run is killed after the ledger has taken the document and before the answer is
   * recorded.
   */
  @Test
  void findsWhatAKilledRunHasPosted() {
    ledger.mishaps.add(KILLED_AFTER);
    assertThatThrownBy(() -> poster("monday").post(plan("10.00"))).isInstanceOf(Killed.class);

    assertThat(poster("tuesday").finishInterrupted())
        .extracting(Receipt::status, Receipt::recordNo)
        .containsExactly(tuple(ReceiptStatus.ALREADY_POSTED, "1"));
    assertThat(ledger.entries).hasSize(1);
  }

  /** F27, F30: an account that the chart lacks is reported before anything is sent. */
  @Test
  void refusesAnUnknownAccountBeforeItSends() {
    List<Receipt> receipts = poster("monday").post(plan("10.00", "4001"));

    assertThat(receipts)
        .singleElement()
        .satisfies(
            receipt -> {
              assertThat(receipt.status()).isEqualTo(ReceiptStatus.REJECTED);
              assertThat(receipt.message())
                  .isEqualTo(
                      "AMZ-7-1, Mapping!O5: account 4001 is not in the chart of accounts, did you"
                          + " mean \"4000\"? (correct the cell, or add the account in Intacct under"
                          + " General Ledger > Accounts)");
            });
    assertThat(ledger.sent).isZero();
  }

  @Test
  void refusesAnInactiveAccountBeforeItSends() {
    assertThat(poster("monday").post(plan("10.00", "6010")).get(0).message())
        .contains("is inactive");
    assertThat(ledger.sent).isZero();
  }

  @Test
  void postsACorrectedDocumentAfterARefusal() {
    ledger.mishaps.add(REFUSED);
    assertThat(poster("monday").post(plan("10.00")).get(0).status())
        .isEqualTo(ReceiptStatus.REJECTED);

    assertThat(poster("tuesday").post(plan("11.00")).get(0).status())
        .isEqualTo(ReceiptStatus.POSTED);
    assertThat(ledger.entries).hasSize(1);
  }

  /** F20: the same key with other content is reported, and never posted a second time. */
  @Test
  void reportsAConflictInsteadOfPostingOtherContent() {
    poster("monday").post(plan("10.00"));

    Receipt receipt = poster("tuesday").post(plan("11.00")).get(0);

    assertThat(receipt.status()).isEqualTo(ReceiptStatus.REJECTED);
    assertThat(receipt.code()).isEqualTo("CONTENT_CONFLICT");
    assertThat(ledger.entries).hasSize(1);
  }

  /** F21, trap 26: the loss of the trail does not lead to a second posting. */
  @Test
  void adoptsAnEntryThatTheLedgerHasAlready() {
    ledger.keep(document("7", "10.00", "4000"));

    assertThat(poster("monday").post(plan("10.00")).get(0).status())
        .isEqualTo(ReceiptStatus.ALREADY_POSTED);
    assertThat(ledger.sent).isZero();
  }

  @Test
  void sendsNothingWhenTheLedgerHasADifferentEntryWithThatNumber() {
    ledger.keep(document("7", "12.00", "4000"));

    Receipt receipt = poster("monday").post(plan("10.00")).get(0);

    assertThat(receipt.code()).isEqualTo("ENTRY_DIFFERS");
    assertThat(receipt.message())
        .contains("missing DEBIT 1150 10.00 USD", "unexpected DEBIT 1150 12.00 USD");
    assertThat(ledger.sent).isZero();
  }

  /** Trap 26: two runs at once; the lease in the trail decides. */
  @Test
  void skipsASettlementThatAnotherRunHasLeased() {
    // docs/scheduling.md: two runs at the same time
    trail.lease(
        ledger.books(),
        new SettlementKey("US", "7"),
        "the other run",
        new Lease(NOW, NOW.plus(LEASE)));

    Receipt receipt = poster("monday").post(plan("10.00")).get(0);

    assertThat(receipt.status()).isEqualTo(ReceiptStatus.SKIPPED);
    assertThat(receipt.message()).contains("run the other run is posting this settlement now");
  }

  /** F2: after any sequence of failures the ledger has exactly one document. */
  @Property(tries = 500)
  void anyMishapsLeaveOneDocument(@ForAll @Size(max = 12) List<Mishap> mishaps) {
    BookkeepingLedger books = new BookkeepingLedger(time);
    MemoryTrail memory = new MemoryTrail();
    books.mishaps.addAll(mishaps);
    for (int run = 0; run <= mishaps.size(); run++) {
      Poster poster = new Poster(books, memory, run("same name"), time);
      try {
        poster.post(plan("10.00"));
        poster.finishInterrupted();
      } catch (Killed killed) {
        assertThat(books.mishaps).hasSizeLessThan(mishaps.size());
      }
    }

    assertThat(books.entries).hasSize(1);
    assertThat(memory.settlement("US", "7").orElseThrow().status())
        .isEqualTo(SettlementStatus.FINISHED);
  }

  /** F2, trap 26: two runs start to resolve the same document at once, and one is slower. */
  @Test
  void readsTheTrailAgainOnceItHasTheLease() {
    ledger.mishaps.addAll(List.of(KILLED_AFTER, KILLED_AFTER));
    for (String settlement : List.of("7", "8")) {
      Plan killed = plan(settlement, "10.00", "4000");
      assertThatThrownBy(() -> poster("monday").post(killed)).isInstanceOf(Killed.class);
    }
    ledger.meanwhile.add(() -> poster("faster").finishInterrupted());

    assertThat(poster("slower").finishInterrupted())
        .extracting(Receipt::status)
        .containsExactly(ReceiptStatus.ALREADY_POSTED, ReceiptStatus.ALREADY_POSTED);
    assertThat(ledger.entries).hasSize(2);
  }

  @Test
  void aKillBeforeSendingLeavesNothing() {
    ledger.mishaps.add(KILLED_BEFORE);
    assertThatThrownBy(() -> poster("monday").post(plan("10.00"))).isInstanceOf(Killed.class);

    assertThat(ledger.entries).isEmpty();
    assertThat(poster("tuesday").finishInterrupted())
        .extracting(Receipt::status)
        .containsExactly(ReceiptStatus.POSTED);
  }

  /** Issue 8, point 13: a document that an earlier run left unfinished has one receipt. */
  @Test
  void givesOneReceiptForAnUnfinishedDocumentThatIsPlannedAgain() {
    ledger.mishaps.add(KILLED_AFTER);
    assertThatThrownBy(() -> poster("monday").post(plan("10.00"))).isInstanceOf(Killed.class);
    Poster tuesday = poster("tuesday");

    List<Receipt> receipts = tuesday.post(plan("10.00"));

    assertThat(receipts).extracting(Receipt::recordNo).containsExactly("1");
    assertThat(tuesday.finishInterrupted()).isEmpty();
  }

  /**
   * Issue 8, point 13: a document of a settlement that another run has leased is reported as
   * skipped once.
   */
  @Test
  void givesOneReceiptForADocumentThatAnotherRunHasLeased() {
    ledger.mishaps.add(KILLED_AFTER);
    assertThatThrownBy(() -> poster("monday").post(plan("10.00"))).isInstanceOf(Killed.class);
    trail.lease(
        ledger.books(), new SettlementKey("US", "7"), "other", new Lease(NOW, NOW.plus(LEASE)));
    Poster tuesday = poster("tuesday");

    assertThat(tuesday.post(plan("10.00")))
        .extracting(Receipt::status)
        .containsExactly(ReceiptStatus.SKIPPED);
    assertThat(tuesday.finishInterrupted()).isEmpty();
  }

  private Poster poster(String name) {
    return new Poster(ledger, trail, run(name), time);
  }

  private Run run(String name) {
    return new Run(name, time, LEASE);
  }
}
