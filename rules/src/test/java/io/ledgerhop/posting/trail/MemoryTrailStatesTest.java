// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerhop.document.BusinessKey;
import io.ledgerhop.document.Document;
import io.ledgerhop.masking.Masking;
import io.ledgerhop.money.Money;
import io.ledgerhop.posting.Plans;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.settlement.SettlementHeader;
import io.ledgerhop.settlement.SettlementPeriod;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a trail remembers of documents, settlements and leases, at the edges. */
class MemoryTrailStatesTest {

  private static final Books BOOKS = new Books("acme", "");
  private static final Books OTHER_BOOKS = new Books("acme", "US");
  private static final Instant NOON = Instant.parse("2026-11-15T12:00:00Z");
  private static final Document DOCUMENT = Plans.document("7", "10.00", "4000");
  private static final SettlementKey KEY = new SettlementKey("US", "7");

  private final MemoryTrail trail = new MemoryTrail();

  @Test
  void keepsTheContentOfADocumentThatWasSent() {
    TrailDocument noted = intend(DOCUMENT);
    move(PostingState.SENT, "");
    TrailDocument again = intend(Plans.document("7", "11.00", "4000"));

    assertThat(again.contentHash()).isEqualTo(noted.contentHash());
    assertThat(again.document()).isEqualTo(DOCUMENT);
    assertThat(again.state()).isEqualTo(PostingState.SENT);
  }

  @Test
  void replacesTheContentOfADocumentThatWasRefused() {
    TrailDocument noted = intend(DOCUMENT);
    move(PostingState.SENT, "");
    move(PostingState.REJECTED, "");
    TrailDocument again = intend(Plans.document("7", "11.00", "4000"));

    assertThat(again.contentHash()).isNotEqualTo(noted.contentHash());
    assertThat(again.controlId()).isNotEqualTo(noted.controlId());
    assertThat(again.state()).isEqualTo(PostingState.REJECTED);
  }

  /** The ledger takes the same control id for a repetition, which it is. */
  @Test
  void keepsTheControlIdOfTheSameContentHoweverLateItComesAgain() {
    TrailDocument noted = intend(DOCUMENT);
    List<TrailDocument> later = trail.intend(BOOKS, List.of(DOCUMENT), NOON.plusSeconds(99));

    assertThat(later).containsExactly(noted);
  }

  @Test
  void keepsARecordNumberUntilAStepBringsAnother() {
    intend(DOCUMENT);
    move(PostingState.POSTED, "8");
    move(PostingState.VERIFIED, "");

    assertThat(trail.document(BOOKS, DOCUMENT.key()).orElseThrow().recordNo()).isEqualTo("8");
    TrailMove further = new TrailMove(DOCUMENT.key(), PostingState.POSTED, "9", "", "");
    assertThat(further.recordNoAfter("8")).isEqualTo("9");
  }

  @Test
  void refusesAStepThatIsOutOfTurn() {
    intend(DOCUMENT);

    assertThatThrownBy(() -> move(PostingState.VERIFIED, ""))
        .isInstanceOf(ConnectorException.class)
        .hasMessage(
            "AMZ-7-1: the trail has it as PREPARED, so it cannot become VERIFIED (another run may"
                + " have worked on it at the same time; run again when that one has ended)");
    assertThat(trail.document(BOOKS, DOCUMENT.key()).orElseThrow().state())
        .isEqualTo(PostingState.PREPARED);
  }

  @Test
  void refusesAStepOfADocumentThatOtherBooksHave() {
    intend(DOCUMENT);
    TrailMove sent = new TrailMove(DOCUMENT.key(), PostingState.SENT, "", "", "");

    assertThatIllegalStateException()
        .isThrownBy(() -> trail.move(OTHER_BOOKS, sent, NOON))
        .withMessage("US/7/1/JOURNAL/1 was never noted in the trail");
    assertThat(trail.document(OTHER_BOOKS, DOCUMENT.key())).isEmpty();
  }

  @Test
  void listsWhatWasLeftHalfWayInTheOrderInWhichItWasIntended() {
    Document later = Plans.document("8", "10.00", "4000");
    Document prepared = Plans.document("9", "10.00", "4000");
    trail.intend(BOOKS, List.of(later, DOCUMENT, prepared), NOON);
    move(DOCUMENT.key(), PostingState.SENT, "");
    move(later.key(), PostingState.POSTED, "8");

    assertThat(trail.interrupted(BOOKS))
        .extracting(noted -> noted.document().number())
        .containsExactly("AMZ-8-1", "AMZ-7-1");
    assertThat(trail.interrupted(OTHER_BOOKS)).isEmpty();
  }

  @Test
  void masksWhatAStepKeeps() {
    Masking.hide("s3cr3t of MemoryTrailStatesTest");
    TrailMove move =
        new TrailMove(
            DOCUMENT.key(),
            PostingState.SENT,
            "",
            "<p>s3cr3t of MemoryTrailStatesTest</p>",
            "no s3cr3t of MemoryTrailStatesTest");

    assertThat(move.request()).isEqualTo("<p>***</p>");
    assertThat(move.problem()).isEqualTo("no ***");
  }

  /** A lease that ends now is free for the other run. */
  @ParameterizedTest
  @CsvSource({"59, monday", "60, tuesday", "61, tuesday"})
  void keepsALeaseUntilItEnds(int seconds, String owner) {
    trail.lease(BOOKS, KEY, "monday", new Lease(NOON, NOON.plusSeconds(60)));
    Instant later = NOON.plusSeconds(seconds);

    assertThat(trail.lease(BOOKS, KEY, "tuesday", new Lease(later, later.plusSeconds(60))))
        .isEqualTo(owner);
  }

  @Test
  void leasesToItsOwnerAgainAndForEachBooksByItself() {
    trail.lease(BOOKS, KEY, "monday", new Lease(NOON, NOON.plusSeconds(60)));
    Lease longer = new Lease(NOON.plusSeconds(1), NOON.plusSeconds(90));

    assertThat(trail.lease(BOOKS, KEY, "monday", longer)).isEqualTo("monday");
    assertThat(trail.lease(BOOKS, KEY, "tuesday", new Lease(NOON.plusSeconds(70), NOON)))
        .isEqualTo("monday");
    assertThat(trail.lease(OTHER_BOOKS, KEY, "tuesday", longer)).isEqualTo("tuesday");
  }

  @Test
  void isReleasedByItsOwnerOnly() {
    Lease lease = new Lease(NOON, NOON.plusSeconds(60));
    trail.lease(BOOKS, KEY, "monday", lease);
    trail.release(BOOKS, KEY, "tuesday");
    assertThat(trail.lease(BOOKS, KEY, "tuesday", lease)).isEqualTo("monday");

    trail.release(BOOKS, KEY, "monday");
    assertThat(trail.lease(BOOKS, KEY, "tuesday", lease)).isEqualTo("tuesday");
  }

  @Test
  void refusesToConcludeASettlementThatItDoesNotKnow() {
    assertThatIllegalStateException()
        .isThrownBy(() -> trail.concludeSettlement("US", "7", SettlementStatus.FINISHED, "", NOON))
        .withMessage("SettlementKey[seller=US, settlementId=7] was never noted in the trail");
  }

  @Test
  void findsSettlementsThatOverlapInTheOrderOfTheirStart() {
    note(header("US", "1", 10, 20));
    note(header("US", "2", 0, 11));
    note(header("US", "3", 20, 30));
    note(header("CA", "4", 10, 20));
    trail.noteSettlement(header("US", "5", 10, 20), NOON);

    assertThat(trail.overlapping(header("US", "9", 10, 20)))
        .extracting(SettlementPeriod::settlementId)
        .containsExactly("2", "1");
    assertThat(trail.overlapping(header("US", "1", 10, 20)))
        .extracting(SettlementPeriod::settlementId)
        .containsExactly("2");
  }

  @Test
  void keepsTheFirstAccountTypeOfASettlement() {
    note(header("US", "1", 0, 10));
    trail.noteAccountType(new SettlementKey("US", "1"), "Standard Orders");
    trail.noteAccountType(new SettlementKey("US", "unknown"), "Standard Orders");

    assertThat(trail.overlapping(header("US", "9", 0, 10)))
        .extracting(SettlementPeriod::accountType)
        .containsExactly("Invoiced Orders");
  }

  @Test
  void givesAReportOfAFileWithSeveralSettlementsAPart() {
    TrailReport report = new TrailReport("US", "r1", "d1", "f00d", "a.txt", "7");

    assertThat(report.further("8").reportId()).isEqualTo("r1#8");
    assertThat(report.further("8").whole()).isEqualTo(report);
    assertThat(report.further("8").further("9").whole()).isEqualTo(report);
    assertThat(report.whole()).isSameAs(report);
    assertThat(report.withSettlementId("8"))
        .isEqualTo(new TrailReport("US", "r1", "d1", "f00d", "a.txt", "8"));
  }

  @Test
  void hashesNoTwoRowsOfValuesAlike() {
    Map<String, String> map = new LinkedHashMap<>(Map.of("a", "b"));

    assertThat(
            List.of(
                hash("ab", "c"),
                hash("a", "bc"),
                hash("abc"),
                hash("", "abc"),
                hash("abc", ""),
                hash("2:ab\nc"),
                hash(map),
                hash("a", "b")))
        .doesNotHaveDuplicates()
        .allMatch(hash -> hash.matches("[0-9a-f]{64}"));
  }

  private static String hash(Object... values) {
    Fingerprint fingerprint = new Fingerprint();
    fingerprint.add(values);
    return fingerprint.sha256();
  }

  private void note(SettlementHeader header) {
    trail.noteSettlement(header, NOON);
    trail.noteAccountType(
        new SettlementKey(header.seller(), header.settlementId()), "Invoiced Orders");
  }

  private static SettlementHeader header(String seller, String id, int from, int to) {
    return new SettlementHeader(
        seller,
        id,
        "Amazon.com",
        NOON.plusSeconds(from),
        NOON.plusSeconds(to),
        NOON.plusSeconds(to),
        Money.of("1.00", "USD"),
        1,
        "f00d",
        "a.txt");
  }

  private TrailDocument intend(Document document) {
    return trail.intend(BOOKS, List.of(document), NOON).get(0);
  }

  private void move(PostingState to, String recordNo) {
    move(DOCUMENT.key(), to, recordNo);
  }

  private void move(BusinessKey key, PostingState to, String recordNo) {
    trail.move(BOOKS, new TrailMove(key, to, recordNo, "", ""), NOON);
  }
}
