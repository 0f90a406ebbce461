// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting;

import static io.ledgerhop.posting.Mishap.NONE;
import static io.ledgerhop.posting.Mishap.REFUSED;
import static io.ledgerhop.posting.Mishap.REQUEST_LOST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.ledgerhop.document.Account;
import io.ledgerhop.document.AccountClass;
import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.BusinessKey;
import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentKind;
import io.ledgerhop.document.Journal;
import io.ledgerhop.plan.Hold;
import io.ledgerhop.plan.Plan;
import io.ledgerhop.posting.report.Receipt;
import io.ledgerhop.posting.report.ReceiptStatus;
import io.ledgerhop.posting.report.Subject;
import io.ledgerhop.posting.trail.MemoryTrail;
import io.ledgerhop.posting.trail.PostingState;
import io.ledgerhop.posting.trail.SettlementStatus;
import io.ledgerhop.posting.trail.TrailDocument;
import io.ledgerhop.posting.trail.TrailMove;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The documents of a settlement are posted in order, and none behind one that is not settled. */
class SeveralDocumentsTest {

  private static final String BEHIND_THE_FIRST =
      "AMZ-7-2: was not sent, because document AMZ-7-1 of the same settlement comes first and is"
          + " not settled (see that document)";

  private final FakeTime time = new FakeTime();
  private final BookkeepingLedger ledger = new BookkeepingLedger(time);
  private final MemoryTrail trail = new MemoryTrail();

  @Test
  void postsAllInOrder() {
    assertThat(post(plan("4000", "4000", "4000")))
        .extracting(Receipt::status, Receipt::recordNo)
        .containsExactly(
            tuple(ReceiptStatus.POSTED, "1"),
            tuple(ReceiptStatus.POSTED, "2"),
            tuple(ReceiptStatus.POSTED, "3"));
    assertThat(trail.settlement("US", "7").orElseThrow().status())
        .isEqualTo(SettlementStatus.FINISHED);
  }

  @Test
  void sendsNothingBehindADocumentThatWasRefused() {
    ledger.mishaps.add(REFUSED);

    List<Receipt> receipts = post(plan("4000", "4000", "4000"));

    assertThat(receipts)
        .extracting(Receipt::status, Receipt::code)
        .containsExactly(
            tuple(ReceiptStatus.REJECTED, "NO"),
            tuple(ReceiptStatus.REJECTED, "NOT_SENT"),
            tuple(ReceiptStatus.REJECTED, "NOT_SENT"));
    assertThat(receipts.get(1).message()).isEqualTo(BEHIND_THE_FIRST);
    assertThat(ledger.sent).isEqualTo(1);
  }

  @Test
  void keepsWhatWasPostedBeforeTheRefusedOne() {
    ledger.mishaps.addAll(List.of(NONE, REFUSED));

    assertThat(post(plan("4000", "4000", "4000")))
        .extracting(Receipt::status, Receipt::code)
        .containsExactly(
            tuple(ReceiptStatus.POSTED, ""),
            tuple(ReceiptStatus.REJECTED, "NO"),
            tuple(ReceiptStatus.REJECTED, "NOT_SENT"));
    assertThat(trail.settlement("US", "7").orElseThrow().status()).isEqualTo(SettlementStatus.OPEN);

    assertThat(post(plan("4000", "4000", "4000")))
        .extracting(Receipt::status)
        .containsExactly(ReceiptStatus.ALREADY_POSTED, ReceiptStatus.POSTED, ReceiptStatus.POSTED);
    assertThat(ledger.entries).hasSize(3);
  }

  /** As long as the first is not settled, the second is neither noted nor sent. */
  @Test
  void sendsNothingNewWhileAnEarlierDocumentIsUnknown() {
    ledger.mishaps.addAll(List.of(REQUEST_LOST, REQUEST_LOST));
    post(plan("4000"));
    ledger.mishaps.addAll(List.of(REQUEST_LOST, REQUEST_LOST));

    List<Receipt> receipts = post(plan("4000", "4000"));

    assertThat(receipts)
        .extracting(Receipt::status, Receipt::code)
        .containsExactly(
            tuple(ReceiptStatus.UNKNOWN, "OUTCOME_UNKNOWN"),
            tuple(ReceiptStatus.REJECTED, "NOT_SENT"));
    assertThat(receipts.get(1).message()).isEqualTo(BEHIND_THE_FIRST);
    assertThat(trail.document(ledger.books(), key(2))).isEmpty();
  }

  @Test
  void refusesAllWhenOneNamesAnAccountThatTheChartLacks() {
    List<Receipt> receipts = post(plan("4000", "4001"));

    assertThat(receipts)
        .extracting(receipt -> receipt.document().orElseThrow().number(), Receipt::code)
        .containsExactly(tuple("AMZ-7-2", "UNKNOWN_ACCOUNT"));
    assertThat(ledger.sent).isZero();
  }

  /** What is there already needs no chart any more. */
  @Test
  void asksNoChartForDocumentsThatAreAllPosted() {
    post(plan("4000"));
    ledger.known.add(PostingProblem.REVERSED.at("AMZ-7-1"));

    assertThat(post(plan("4000")))
        .extracting(Receipt::status)
        .containsExactly(ReceiptStatus.ALREADY_POSTED);
  }

  /** The posted one is not called rejected, and does not keep the rest out of the ledger. */
  @Test
  void finishesASettlementAfterTheAccountOfAPostedDocumentWasClosed() {
    ledger.mishaps.addAll(List.of(NONE, REFUSED));
    post(plan("4000", "6020"));
    AccountCode posted = new AccountCode("4000");
    ledger.demanding.put(posted, new Account(posted, "title", AccountClass.PROFIT_AND_LOSS, false));

    assertThat(post(plan("4000", "6020")))
        .extracting(Receipt::status, Receipt::code)
        .containsExactly(tuple(ReceiptStatus.ALREADY_POSTED, ""), tuple(ReceiptStatus.POSTED, ""));
  }

  @Test
  void writesEachReasonOfADocumentOnALineOfItsOwn() {
    ledger.known.add(PostingProblem.REVERSED.at("AMZ-7-1"));
    ledger.known.add(PostingProblem.CONTENT_CONFLICT.at("AMZ-7-1"));
    ledger.known.add(PostingProblem.REVERSED.at("AMZ-7-1"));

    Receipt receipt = post(plan("4000")).get(0);

    assertThat(receipt.code()).isEqualTo("REVERSED");
    assertThat(receipt.message().lines())
        .containsExactly(
            "AMZ-7-1: was reversed by another run (run again, which posts what its settlement needs"
                + " as a new version)",
            "AMZ-7-1: an earlier run posted it with other content (nothing was posted again; if"
                + " the new mapping is the right one, choose Reverse and post again in the option"
                + " Changed documents of Intacct Output, or run samples/run reverse with --repost)");
  }

  @Test
  void postsNothingThatAnotherRunHasReversedMeanwhile() {
    post(plan("4000"));
    trail.move(ledger.books(), new TrailMove(key(1), PostingState.REVERSED, "", "", ""), Plans.NOW);
    TrailDocument reversed = trail.document(ledger.books(), key(1)).orElseThrow();

    Receipt receipt =
        new DocumentSequence(ledger, trail, time, new LookUps(ledger, time, time))
            .post(Subject.of(plan("4000").settlement()), List.of(reversed))
            .get(0);

    assertThat(receipt.status()).isEqualTo(ReceiptStatus.REJECTED);
    assertThat(receipt.code()).isEqualTo("REVERSED");
    assertThat(receipt.recordNo()).isEqualTo("1");
    assertThat(ledger.sent).isEqualTo(1);
  }

  @Test
  void givesAReceiptForEachHoldAndExplainsTheFirst() {
    List<Hold> holds =
        List.of(
            new Hold("UNMAPPED", "settlement 7: one", Optional.empty()),
            new Hold("SUM_DIFFERS", "settlement 7: two", Optional.empty()));

    List<Receipt> receipts = post(Plan.held(Plans.plan("10.00").settlement(), holds));

    assertThat(receipts)
        .extracting(Receipt::status, Receipt::code, Receipt::message)
        .containsExactly(
            tuple(ReceiptStatus.HELD, "UNMAPPED", "settlement 7: one"),
            tuple(ReceiptStatus.HELD, "SUM_DIFFERS", "settlement 7: two"));
    assertThat(trail.settlement("US", "7").orElseThrow().explanation())
        .isEqualTo("settlement 7: one");
  }

  private List<Receipt> post(Plan plan) {
    Run run = new Run("monday", time, Duration.ofMinutes(10));
    return new Poster(ledger, trail, run, time).post(plan);
  }

  private static Plan plan(String... accounts) {
    Document[] documents = new Document[accounts.length];
    for (int index = 0; index < accounts.length; index++) {
      documents[index] = chunk(index + 1, accounts[index]);
    }
    return Plan.of(Plans.plan("10.00").settlement(), List.of(documents));
  }

  private static Document chunk(int number, String account) {
    Document whole = Plans.document("7", "10.00", account);
    return new Journal(
        key(number),
        "AMZ-7-" + number,
        whole.date(),
        whole.currency(),
        whole.memo(),
        whole.lines());
  }

  private static BusinessKey key(int chunk) {
    return new BusinessKey("US", "7", 1, DocumentKind.JOURNAL, chunk);
  }
}
