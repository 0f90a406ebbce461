// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting;

import static io.ledgerhop.posting.Mishap.ANSWER_LOST;
import static io.ledgerhop.posting.Mishap.KILLED_AFTER;
import static io.ledgerhop.posting.Mishap.NONE;
import static io.ledgerhop.posting.Mishap.REFUSED;
import static io.ledgerhop.posting.Mishap.REQUEST_LOST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.ledgerhop.document.BusinessKey;
import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentKind;
import io.ledgerhop.document.Journal;
import io.ledgerhop.plan.Plan;
import io.ledgerhop.posting.report.Receipt;
import io.ledgerhop.posting.report.ReceiptStatus;
import io.ledgerhop.posting.trail.MemoryTrail;
import io.ledgerhop.posting.trail.PostingState;
import io.ledgerhop.posting.trail.SettlementStatus;
import io.ledgerhop.problem.ConnectorException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** F77, F99: all documents of a settlement are looked up together, and read back together. */
class BatchedLookUpsTest {

  private final FakeTime time = new FakeTime();
  private final BookkeepingLedger ledger = new BookkeepingLedger(time);
  private final MemoryTrail trail = new MemoryTrail();

  @Test
  void looksOnceBeforeTheFirstSendAndOnceAfterTheLast() {
    assertThat(post(3)).extracting(Receipt::status).containsOnly(ReceiptStatus.POSTED);

    assertThat(ledger.lookUps).isEqualTo(2);
    assertThat(states()).containsOnly(PostingState.VERIFIED);
  }

  @Test
  void looksForNothingThatTheTrailKnowsAsPosted() {
    post(3);
    ledger.lookUps = 0;

    assertThat(post(3)).extracting(Receipt::status).containsOnly(ReceiptStatus.ALREADY_POSTED);
    assertThat(ledger.lookUps).isZero();
  }

  /** F99: the trail is lost, or is an old one that knows the first document only. */
  @Test
  void adoptsWhatTheLedgerHasAndPostsTheRest() {
    ledger.keep(document(1));
    ledger.keep(document(2));

    assertThat(post(3))
        .extracting(Receipt::status)
        .containsExactly(
            ReceiptStatus.ALREADY_POSTED, ReceiptStatus.ALREADY_POSTED, ReceiptStatus.POSTED);
    assertThat(ledger.sent).isEqualTo(1);
    assertThat(ledger.lookUps).isEqualTo(2);
  }

  /** F15: one that differs does not hide that the others are as they were sent. */
  @Test
  void readsAllBackWhenOneOfThemDiffers() {
    ledger.unreadable.add("AMZ-7-2");

    assertThat(post(3))
        .extracting(Receipt::status, Receipt::code, Receipt::recordNo)
        .containsExactly(
            tuple(ReceiptStatus.POSTED, "", "1"),
            tuple(ReceiptStatus.UNKNOWN, "ENTRY_UNREADABLE", "2"),
            tuple(ReceiptStatus.POSTED, "", "3"));
    assertThat(states())
        .containsExactly(PostingState.VERIFIED, PostingState.POSTED, PostingState.VERIFIED);
    assertThat(trail.settlement("US", "7").orElseThrow().status()).isEqualTo(SettlementStatus.OPEN);
  }

  /** In the next run, nothing new is sent before that document was read back. */
  @Test
  void sendsNothingNewBeforeAConfirmedDocumentWasReadBack() {
    ledger.unreadable.add("AMZ-7-2");
    post(2);

    assertThat(post(3))
        .extracting(Receipt::code)
        .containsExactlyInAnyOrder("ENTRY_UNREADABLE", "NOT_SENT", "NOT_SENT");
    assertThat(ledger.sent).isEqualTo(2);

    ledger.unreadable.clear();
    assertThat(post(3)).extracting(Receipt::code).containsOnly("");
    assertThat(ledger.sent).isEqualTo(3);
  }

  @Test
  void readsBackWhatWasSentBeforeARefusal() {
    ledger.mishaps.addAll(List.of(NONE, NONE, REFUSED));

    assertThat(post(4)).extracting(Receipt::code).containsExactly("", "", "NO", "NOT_SENT");
    assertThat(states())
        .containsExactly(
            PostingState.VERIFIED,
            PostingState.VERIFIED,
            PostingState.REJECTED,
            PostingState.PREPARED);
  }

  /** The documents that a killed run has sent are looked up together, and then the rest. */
  @Test
  void finishesAKilledRunWithThreeLookUps() {
    ledger.mishaps.addAll(List.of(NONE, NONE, KILLED_AFTER));
    assertThatThrownBy(() -> post(4)).isInstanceOf(BookkeepingLedger.Killed.class);
    assertThat(states())
        .containsExactly(
            PostingState.POSTED, PostingState.POSTED, PostingState.SENT, PostingState.PREPARED);
    ledger.lookUps = 0;

    assertThat(post(4)).extracting(Receipt::code).containsOnly("");
    assertThat(ledger.entries).hasSize(4);
    assertThat(ledger.lookUps).isEqualTo(3);
  }

  /** F2: a document whose request was lost is not sent again behind one that is not read back. */
  @Test
  void replaysNothingBehindADocumentThatIsNotReadBack() {
    ledger.unreadable.add("AMZ-7-1");
    ledger.mishaps.addAll(List.of(NONE, REQUEST_LOST, REQUEST_LOST));
    post(2);
    int sent = ledger.sent;

    assertThat(post(2))
        .extracting(Receipt::code)
        .containsExactly("ENTRY_UNREADABLE", "OUTCOME_UNKNOWN");
    assertThat(ledger.sent).isEqualTo(sent);

    ledger.unreadable.clear();
    assertThat(post(2)).extracting(Receipt::code).containsOnly("");
    assertThat(ledger.entries).hasSize(2);
  }

  /** After a pause, what follows is looked up once more before it is sent. */
  @Test
  void looksAgainAfterAPause() {
    ledger.delay = Duration.ofSeconds(5);
    ledger.mishaps.add(ANSWER_LOST);
    ledger.keep(document(2));

    assertThat(post(2))
        .extracting(Receipt::status)
        .containsExactly(ReceiptStatus.POSTED, ReceiptStatus.ALREADY_POSTED);
    assertThat(ledger.entries).hasSize(2);
  }

  @Test
  void looksForNothingBehindADocumentThatStaysOpen() {
    ledger.mishaps.addAll(List.of(REQUEST_LOST, REQUEST_LOST));

    assertThat(post(2)).extracting(Receipt::code).containsExactly("OUTCOME_UNKNOWN", "NOT_SENT");
    assertThat(ledger.lookUps).as("one for all, and six for the first").isEqualTo(7);
  }

  /**
   * What was sent is reported, with its record number, when the ledger cannot be asked any more.
   */
  @Test
  void reportsWhatItHasSentWhenTheLedgerIsAwayAtTheReadBack() {
    ledger.meanwhile.add(() -> {});
    ledger.meanwhile.add(
        () -> {
          throw new ConnectorException(PostingProblem.REVERSED.at("ledger"));
        });

    assertThat(post(2))
        .extracting(Receipt::status, Receipt::recordNo)
        .containsExactly(tuple(ReceiptStatus.UNKNOWN, "1"), tuple(ReceiptStatus.UNKNOWN, "2"));
    assertThat(states()).containsOnly(PostingState.POSTED);

    assertThat(post(2)).extracting(Receipt::status).containsOnly(ReceiptStatus.ALREADY_POSTED);
    assertThat(ledger.sent).isEqualTo(2);
  }

  private List<Receipt> post(int documents) {
    Run run = new Run("monday", time, Duration.ofMinutes(10));
    List<Document> all = IntStream.rangeClosed(1, documents).mapToObj(this::document).toList();
    Plan plan = Plan.of(Plans.plan("10.00").settlement(), all);
    return new Poster(ledger, trail, run, time).post(plan);
  }

  private List<PostingState> states() {
    return IntStream.rangeClosed(1, 4)
        .mapToObj(number -> trail.document(ledger.books(), document(number).key()))
        .flatMap(document -> document.stream())
        .map(document -> document.state())
        .toList();
  }

  private Document document(int number) {
    Document whole = Plans.document("7", "10.00", "4000");
    return new Journal(
        new BusinessKey("US", "7", 1, DocumentKind.JOURNAL, number),
        "AMZ-7-" + number,
        whole.date(),
        whole.currency(),
        whole.memo(),
        whole.lines());
  }
}
