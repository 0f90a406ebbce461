// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.store;

import static io.ledgerhop.store.Samples.BOOKS;
import static io.ledgerhop.store.Samples.KEY;
import static io.ledgerhop.store.Samples.NOON;
import static io.ledgerhop.store.Samples.SELLER;
import static io.ledgerhop.store.Samples.SETTLEMENT;
import static io.ledgerhop.store.Samples.journal;
import static io.ledgerhop.store.Samples.key;
import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.posting.trail.Lease;
import io.ledgerhop.posting.trail.PostingState;
import io.ledgerhop.posting.trail.SettlementStatus;
import io.ledgerhop.posting.trail.Trail;
import io.ledgerhop.posting.trail.TrailDocument;
import io.ledgerhop.posting.trail.TrailSettlement;
import io.ledgerhop.store.database.SqliteDialect;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs that are killed, and runs that start at the same time. */
@Timeout(120)
abstract class ProcessContract {

  /** The address of a trail that was never opened. */
  abstract String url();

  // F2, F64: kill the process at each step
  @ParameterizedTest
  @ValueSource(ints = {0, 3, 4, 5, 6, 8})
  void remembersEveryStepThatWasDoneBeforeTheRunDied(int steps)
      throws IOException, InterruptedException {
    String url = url();
    assertThat(ChildRun.start(url, "post", "" + steps).waitFor()).isEqualTo(ChildRun.DIED);
    try (Trail trail = ChildRun.open(url)) {
      assertThat(trail.report(SELLER, "r1").isPresent()).isEqualTo(steps >= 1);
      assertThat(trail.settlement(SELLER, SETTLEMENT).map(TrailSettlement::status))
          .isEqualTo(status(steps));
      assertThat(trail.lease(BOOKS, KEY, "next", new Lease(NOON.plusSeconds(59), NOON)))
          .isEqualTo(steps >= 3 ? "child" : "next");
      assertThat(trail.document(BOOKS, key(2)).isPresent()).isEqualTo(steps >= 4);
      assertThat(trail.document(BOOKS, key(1)).map(TrailDocument::state)).isEqualTo(state(steps));
      assertThat(trail.interrupted(BOOKS)).hasSize(steps == 5 || steps == 6 ? 1 : 0);
    }
    assertSealed(url);
  }

  private static Optional<SettlementStatus> status(int steps) {
    if (steps < 2) {
      return Optional.empty();
    }
    return Optional.of(steps == 8 ? SettlementStatus.FINISHED : SettlementStatus.SEEN);
  }

  private static Optional<PostingState> state(int steps) {
    return switch (steps) {
      case 0, 1, 2, 3 -> Optional.empty();
      case 4 -> Optional.of(PostingState.PREPARED);
      case 5 -> Optional.of(PostingState.SENT);
      case 6 -> Optional.of(PostingState.POSTED);
      default -> Optional.of(PostingState.VERIFIED);
    };
  }

  @Test
  void finishesADocumentOfADeadRunWithoutTheWorkbook() throws IOException, InterruptedException {
    String url = url();
    ChildRun.start(url, "post", "5").waitFor();
    try (Trail trail = ChildRun.open(url)) {
      TrailDocument left = trail.interrupted(BOOKS).get(0);
      assertThat(left.document()).isEqualTo(journal(1, "10.00"));
      TrailDocument again = trail.intend(BOOKS, List.of(journal(1, "10.00")), NOON).get(0);
      assertThat(again.controlId()).isEqualTo(left.controlId());
    }
  }

  @Test
  void givesEachSettlementToOneOfTheRunsThatStartTogether()
      throws IOException, InterruptedException {
    String url = url();
    List<Process> runs = new ArrayList<>();
    for (String name : List.of("first", "second", "third")) {
      runs.add(ChildRun.start(url, "take", name));
    }
    List<String> taken = new ArrayList<>();
    for (Process run : runs) {
      byte[] printed = run.getInputStream().readAllBytes();
      new String(printed, StandardCharsets.UTF_8).lines().forEach(taken::add);
      assertThat(run.waitFor()).isZero();
    }
    List<String> all =
        IntStream.rangeClosed(1, ChildRun.SETTLEMENTS).mapToObj(Integer::toString).toList();
    assertThat(taken).containsExactlyInAnyOrderElementsOf(all);
  }

  /** F98: what a dead run has written is sealed, and nothing else is. */
  private static void assertSealed(String url) {
    List<String> arguments =
        url.startsWith(SqliteDialect.PREFIX)
            ? List.of("--trail", url)
            : List.of("--trail", url, "--trail-user", "postgres");
    assertThat(SealFixture.say(VerifyTrail.command(Map.of()), arguments).text())
        .contains("All is as LedgerHop wrote it.");
  }
}
