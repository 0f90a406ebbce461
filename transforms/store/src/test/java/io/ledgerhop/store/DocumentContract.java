// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.store;

import static io.ledgerhop.posting.trail.PostingState.ABSENT;
import static io.ledgerhop.posting.trail.PostingState.POSTED;
import static io.ledgerhop.posting.trail.PostingState.PREPARED;
import static io.ledgerhop.posting.trail.PostingState.REJECTED;
import static io.ledgerhop.posting.trail.PostingState.REVERSED;
import static io.ledgerhop.posting.trail.PostingState.SENT;
import static io.ledgerhop.posting.trail.PostingState.UNKNOWN;
import static io.ledgerhop.posting.trail.PostingState.VERIFIED;
import static io.ledgerhop.store.Samples.BOOKS;
import static io.ledgerhop.store.Samples.NOON;
import static io.ledgerhop.store.Samples.journal;
import static io.ledgerhop.store.Samples.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentKind;
import io.ledgerhop.posting.trail.Books;
import io.ledgerhop.posting.trail.ContentHash;
import io.ledgerhop.posting.trail.ControlId;
import io.ledgerhop.posting.trail.MoveProblem;
import io.ledgerhop.posting.trail.PostingState;
import io.ledgerhop.posting.trail.SettlementKey;
import io.ledgerhop.posting.trail.TrailDocument;
import io.ledgerhop.posting.trail.TrailMove;
import io.ledgerhop.problem.ConnectorException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every trail must do with documents. */
abstract class DocumentContract extends LinkContract {

  private static final Instant LATER = NOON.plusSeconds(86_400);

  // F20: the file of a settlement that may be in a ledger is never replaced
  @Test
  void replacesTheFileOfASettlementUntilOneOfItsDocumentsIsSent() {
    String id = journal(1, "10.00").key().settlementId();
    trail.noteSettlement(Samples.header(id, "f11e"), NOON);
    intend(journal(1, "10.00"));
    assertThat(trail.replaceSettlement(Samples.header(id, "0ther"), NOON).fileHash())
        .isEqualTo("0ther");

    trail.move(BOOKS, Samples.move(1, PostingState.SENT), NOON);
    assertThat(trail.replaceSettlement(Samples.header(id, "th1rd"), NOON).fileHash())
        .isEqualTo("0ther");

    trail.move(BOOKS, Samples.move(1, PostingState.REJECTED), NOON);
    assertThat(trail.replaceSettlement(Samples.header(id, "th1rd"), NOON).fileHash())
        .isEqualTo("th1rd");
  }

  @Test
  void storesIntendedDocumentsInOrderAndWithAllLines() {
    Document first = journal(2, "10.00");
    Document second = journal(1, "20.00");
    List<TrailDocument> noted = trail.intend(BOOKS, List.of(first, second), NOON);
    assertThat(noted).containsExactly(prepared(first), prepared(second));
    assertThat(trail.document(BOOKS, key(2))).contains(prepared(first));
    assertThat(trail.document(BOOKS, key(3))).isEmpty();
    assertThat(trail.document(new Books("acme", ""), key(2))).isEmpty();
  }

  // F16: a bill that was interrupted is sent on from the trail alone
  @ParameterizedTest
  @EnumSource
  void restoresDocumentsOfEveryKindWithTheLinesOnPayables(DocumentKind kind) {
    Document document = Samples.of(kind);
    intend(document);

    assertThat(trail.document(BOOKS, document.key())).contains(prepared(document));
  }

  // F19: a document, what reverses it and what replaces it have a row each
  @Test
  void keepsAllVersionsOfADocumentApart() {
    List<Document> versions =
        Stream.of(1, -1, 2, -2, 3)
            .map(version -> Samples.version(journal(1, version + 10 + ".00"), version))
            .toList();
    versions.forEach(this::intend);
    intend(journal(2, "20.00"));

    SettlementKey settlement = new SettlementKey(key(1).seller(), key(1).settlementId());
    assertThat(trail.documents(BOOKS, settlement))
        .extracting(TrailDocument::document)
        .containsExactlyElementsOf(
            Stream.concat(versions.stream(), Stream.of(journal(2, "20.00"))).toList());
    assertThat(trail.document(BOOKS, key(1).ofVersion(-2))).contains(prepared(versions.get(3)));
    assertThat(trail.documents(new Books("acme", ""), settlement)).isEmpty();
    assertThat(trail.documents(BOOKS, new SettlementKey("another", settlement.settlementId())))
        .isEmpty();
  }

  // F24: an entry that was interrupted is sent on at the rate that it was planned with
  @Test
  void restoresTheRateDateOfAJournal() {
    Document dated = Samples.atRateOf(journal(1, "10.00"), LocalDate.of(2026, 1, 14));
    intend(dated);
    assertThat(trail.document(BOOKS, key(1))).contains(prepared(dated));

    Document again = Samples.atRateOf(journal(1, "10.00"), LocalDate.of(2026, 1, 15));
    intend(again);
    assertThat(trail.document(BOOKS, key(1))).contains(prepared(again));

    intend(journal(1, "10.00"));
    assertThat(trail.document(BOOKS, key(1))).contains(prepared(journal(1, "10.00")));
  }

  // S11: an order that was interrupted is sent on as it was planned
  @Test
  void replacesGoodsUntilTheyAreSent() {
    intend(Samples.order(DocumentKind.PURCHASING, "4.125"));
    Document dearer = Samples.order(DocumentKind.PURCHASING, "4.25");
    intend(dearer);

    assertThat(trail.document(BOOKS, dearer.key())).contains(prepared(dearer));
  }

  private static TrailDocument prepared(Document document) {
    String hash = ContentHash.of(document);
    ControlId controlId = ControlId.of(BOOKS, document.key(), hash, NOON);
    return new TrailDocument(document, hash, controlId, PREPARED, "", "");
  }

  // F21: the same settlement from several sources is posted once
  @Test
  void keepsTheRowAndControlIdOfADocumentThatComesAgain() {
    TrailDocument noted = intend(journal(1, "10.00"));
    assertThat(trail.intend(BOOKS, List.of(journal(1, "10.00")), LATER)).containsExactly(noted);
  }

  @Test
  void replacesTheContentOfADocumentThatWasNeverSent() {
    TrailDocument noted = intend(journal(1, "10.00"));
    TrailDocument again = trail.intend(BOOKS, List.of(journal(1, "11.00")), LATER).get(0);
    assertThat(again).isEqualTo(prepared(journal(1, "11.00")));
    assertThat(again.controlId()).isNotEqualTo(noted.controlId());
    assertThat(trail.document(BOOKS, key(1))).contains(again);
  }

  @Test
  void replacesTheContentOfARejectedDocumentAndRemembersTheRejection() {
    intend(journal(1, "10.00"));
    move(SENT);
    trail.move(BOOKS, new TrailMove(key(1), REJECTED, "", "", "account is closed"), NOON);
    TrailDocument again = trail.intend(BOOKS, List.of(journal(1, "11.00")), LATER).get(0);
    assertThat(again.document()).isEqualTo(journal(1, "11.00"));
    assertThat(again.state()).isEqualTo(REJECTED);
    assertThat(again.problem()).isEqualTo("account is closed");
  }

  // The same key with other content is reported as a conflict.
  @Test
  void keepsTheContentOfADocumentThatWasSent() {
    intend(journal(1, "10.00"));
    for (PostingState state : List.of(SENT, UNKNOWN, UNKNOWN, POSTED, VERIFIED, REVERSED)) {
      move(state);
      TrailDocument again = trail.intend(BOOKS, List.of(journal(1, "11.00")), LATER).get(0);
      assertThat(again.document()).isEqualTo(journal(1, "10.00"));
      assertThat(again.contentHash()).isEqualTo(ContentHash.of(journal(1, "10.00")));
      assertThat(again.state()).isEqualTo(state);
    }
  }

  /** Issue 8, point 1: other content and another control id, even if the content is the same. */
  @Test
  void replacesTheContentOfADocumentThatWasDeclaredAbsent() {
    TrailDocument first = intend(journal(1, "10.00"));
    moveTo(1, List.of(SENT, UNKNOWN));
    trail.move(BOOKS, new TrailMove(key(1), ABSENT, "", "", "declared absent by me: no"), LATER);
    assertThat(noted().controlId())
        .isNotEqualTo(first.controlId())
        .isEqualTo(ControlId.of(BOOKS, key(1), first.contentHash(), LATER));
    assertThat(noted().problem()).isEqualTo("declared absent by me: no");
    assertThat(trail.interrupted(BOOKS)).isEmpty();

    TrailDocument again = trail.intend(BOOKS, List.of(journal(1, "11.00")), NOON).get(0);
    assertThat(again.document()).isEqualTo(journal(1, "11.00"));
    assertThat(again.state()).isEqualTo(ABSENT);
    assertThat(again.controlId())
        .isEqualTo(ControlId.of(BOOKS, key(1), again.contentHash(), LATER));
  }

  /** Issue 8, point 1: the record of an unclear send is never lost. */
  @ParameterizedTest
  @EnumSource(names = {"PREPARED", "SENT", "REJECTED", "VERIFIED", "REVERSED"})
  void keepsTheUnknownOutcome(PostingState state) {
    intend(journal(1, "10.00"));
    moveTo(1, List.of(SENT, UNKNOWN));

    assertThatThrownBy(() -> move(state)).hasMessageContaining("UNKNOWN");
    assertThat(noted().state()).isEqualTo(UNKNOWN);
  }

  @Test
  void listsSentButUnverifiedDocumentsInTheirOrder() {
    trail.intend(
        BOOKS,
        IntStream.of(6, 5, 4, 3, 2, 1).mapToObj(chunk -> journal(chunk, "10.00")).toList(),
        NOON);
    moveTo(5, List.of(SENT, POSTED));
    moveTo(4, List.of(SENT, POSTED, VERIFIED));
    moveTo(3, List.of(SENT, UNKNOWN));
    moveTo(2, List.of(SENT, REJECTED));
    moveTo(1, List.of(SENT));
    assertThat(trail.interrupted(BOOKS))
        .extracting(noted -> noted.document().key().chunk())
        .containsExactly(5, 3, 1);
    assertThat(trail.interrupted(BOOKS).get(1).document()).isEqualTo(journal(3, "10.00"));
    assertThat(trail.interrupted(new Books("other", ""))).isEmpty();
  }

  @Test
  void keepsTheRecordNumberAndTheLastMessage() {
    intend(journal(1, "10.00"));
    trail.move(BOOKS, new TrailMove(key(1), SENT, "", "<create/>", ""), NOON);
    trail.move(BOOKS, new TrailMove(key(1), UNKNOWN, "", "", "no answer"), NOON);
    assertThat(noted().problem()).isEqualTo("no answer");
    trail.move(BOOKS, new TrailMove(key(1), POSTED, "4711", "", ""), NOON);
    trail.move(BOOKS, new TrailMove(key(1), VERIFIED, "", "", ""), NOON);
    assertThat(noted().recordNo()).isEqualTo("4711");
    assertThat(noted().problem()).isEmpty();
  }

  @Test
  void refusesToSendWhatIsVerified() {
    intend(journal(1, "10.00"));
    moveTo(1, List.of(SENT, POSTED, VERIFIED));
    assertThatThrownBy(() -> move(SENT))
        .isInstanceOfSatisfying(
            ConnectorException.class,
            e -> assertThat(e.problem().code()).isEqualTo(MoveProblem.OUT_OF_STEP))
        .hasMessageContaining("AMZ-90000000001-1")
        .hasMessageContaining("VERIFIED")
        .hasMessageContaining("SENT");
    assertThat(noted().state()).isEqualTo(VERIFIED);
  }

  @Test
  void refusesToMoveAnUnknownDocument() {
    assertThatThrownBy(() -> move(SENT))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("never noted");
  }

  // F2: the second writer gets the row of the first
  @Test
  void givesAllThreadsTheSameDocument() throws InterruptedException, ExecutionException {
    Set<TrailDocument> noted = new HashSet<>();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<TrailDocument>> futures =
          IntStream.range(0, 40)
              .mapToObj(each -> threads.submit(() -> intend(journal(1, "10.00"))))
              .toList();
      for (Future<TrailDocument> future : futures) {
        noted.add(future.get());
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(noted).containsExactly(prepared(journal(1, "10.00")));
  }

  private TrailDocument intend(Document document) {
    return trail.intend(BOOKS, List.of(document), NOON).get(0);
  }

  private TrailDocument noted() {
    return trail.document(BOOKS, key(1)).orElseThrow();
  }

  private void move(PostingState to) {
    trail.move(BOOKS, Samples.move(1, to), NOON);
  }

  private void moveTo(int chunk, List<PostingState> steps) {
    steps.forEach(step -> trail.move(BOOKS, Samples.move(chunk, step), NOON));
  }
}
