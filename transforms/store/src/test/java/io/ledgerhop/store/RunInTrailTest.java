// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.store;

import static io.ledgerhop.store.Samples.BOOKS;
import static io.ledgerhop.store.Samples.NOON;
import static io.ledgerhop.store.Samples.SELLER;
import static io.ledgerhop.store.Samples.header;
import static io.ledgerhop.store.Samples.journal;
import static io.ledgerhop.store.Samples.move;
import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.posting.trail.PostingState;
import io.ledgerhop.posting.trail.SettlementStatus;
import io.ledgerhop.store.database.SqliteDialect;
import io.ledgerhop.store.run.RunInTrail.ReadSettlement;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Issue 13: what the trail knows of a run that has ended. */
@Timeout(60)
class RunInTrailTest {

  private static final Instant ONE_O_CLOCK = NOON.plusSeconds(3_600);

  @TempDir private Path folder;
  private JdbcTrail trail;

  @BeforeEach
  void open() {
    trail = JdbcTrail.open(SqliteDialect.PREFIX + folder.resolve("trail.db"), "", "");
    trail.intend(BOOKS, List.of(journal(1, "10.00"), journal(2, "10.00")), NOON);
    trail.move(BOOKS, move(1, PostingState.SENT), NOON);
  }

  @AfterEach
  void close() {
    trail.close();
  }

  @Test
  void tellsWhetherADocumentWasEnteredSinceTheRunBegan() {
    assertThat(trail.run(NOON).isAnythingEntered()).isFalse();

    trail.move(BOOKS, move(1, PostingState.POSTED), NOON);

    assertThat(trail.run(NOON).isAnythingEntered()).isTrue();
    assertThat(trail.run(ONE_O_CLOCK).isAnythingEntered()).isFalse();

    trail.move(BOOKS, move(1, PostingState.VERIFIED), ONE_O_CLOCK);

    assertThat(trail.run(ONE_O_CLOCK).isAnythingEntered()).isTrue();
  }

  @Test
  void namesTheDocumentsOfUnknownOutcomeOfAnyRun() {
    assertThat(trail.run(ONE_O_CLOCK).unclear()).isEmpty();

    trail.move(BOOKS, move(1, PostingState.UNKNOWN), NOON);

    assertThat(trail.run(ONE_O_CLOCK).unclear()).containsExactly(journal(1, "10.00").number());
  }

  @Test
  void namesTheSettlementsThatWereReadWithoutAResult() {
    trail.noteSettlement(header("90000000001", "a".repeat(64)), NOON);
    trail.noteSettlement(header("90000000002", "b".repeat(64)), NOON);
    trail.noteSettlement(header("90000000003", "c".repeat(64)), NOON);
    conclude("90000000001", SettlementStatus.FINISHED);
    conclude("90000000003", SettlementStatus.HELD);

    assertThat(trail.run(ONE_O_CLOCK).unfinished())
        .containsExactly(
            new ReadSettlement(
                SELLER, "90000000002", header("90000000002", "b".repeat(64)).fileName()));
  }

  /** Each transform is a pipeline of its own on the Beam engine, and notes its calls again. */
  @Test
  void addsUpTheCallsThatPipelinesHaveNotedSinceTheRunBegan() {
    trail.run(NOON).noteCalls("yesterday's", calls("Amazon getReports", 5), NOON);
    trail.run(NOON).noteCalls("list", calls("Amazon getReports", 2), ONE_O_CLOCK);
    trail.run(NOON).noteCalls("list", calls("Amazon getReports", 3), ONE_O_CLOCK);
    trail.run(NOON).noteCalls("read", calls("Amazon getReports", 1), ONE_O_CLOCK);
    trail.run(NOON).noteCalls("post", calls("Intacct", 9), ONE_O_CLOCK);

    assertThat(trail.run(ONE_O_CLOCK).calls())
        .isEqualTo(new TreeMap<>(Map.of("Amazon getReports", 4L, "Intacct", 9L)));
  }

  @Test
  void forgetsTheCallsOfRunsAMonthAgo() {
    trail.run(NOON).noteCalls("old", calls("Intacct", 1), NOON);

    trail.run(NOON).noteCalls("new", calls("Intacct", 2), NOON.plus(Duration.ofDays(31)));

    assertThat(trail.run(NOON).calls()).containsExactly(Map.entry("Intacct", 2L));
  }

  private static SortedMap<String, Long> calls(String service, long count) {
    return new TreeMap<>(Map.of(service, count));
  }

  private void conclude(String settlement, SettlementStatus status) {
    trail.concludeSettlement(SELLER, settlement, status, "", NOON);
  }
}
