// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.posting.intacct;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.hop.row.MappedLines;
import io.ledgerhop.hop.wiring.Services;
import io.ledgerhop.posting.Poster;
import io.ledgerhop.posting.Run;
import io.ledgerhop.posting.SettlementReversal;
import io.ledgerhop.posting.ledger.LedgerEntry;
import io.ledgerhop.posting.trail.MemoryTrail;
import io.ledgerhop.posting.trail.SettlementStatus;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.hop.core.HopEnvironment;
import org.apache.hop.core.Result;
import org.apache.hop.core.logging.HopLogStore;
import org.apache.hop.metadata.serializer.memory.MemoryMetadataProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** F19: the workflow action that takes back what was posted for a settlement. */
@Timeout(60)
class ReverseSettlementActionTest {

  private final KeptLedger ledger = new KeptLedger();
  private final MemoryTrail trail = new MemoryTrail();
  private final ReverseSettlementAction action = new OfKeptBooks(ledger, trail);

  @TempDir private Path folder;

  /** The action with a ledger and a trail in memory. */
  private static final class OfKeptBooks extends ReverseSettlementAction {

    private final KeptLedger ledger;
    private final MemoryTrail trail;

    OfKeptBooks(KeptLedger ledger, MemoryTrail trail) {
      this.ledger = ledger;
      this.trail = trail;
    }

    @Override
    SettlementReversal reversal(Services services, ReversalOptions options) {
      return new SettlementReversal(ledger, trail, run(), time -> {});
    }
  }

  private static Run run() {
    return new Run("test", Clock.systemUTC(), Duration.ofMinutes(1));
  }

  @BeforeAll
  static void start() throws Exception {
    HopEnvironment.init();
  }

  @BeforeEach
  void post() {
    action.setName("Reverse");
    action.setMetadataProvider(new MemoryMetadataProvider());
    action.setSettlement("1");
    action.setFolder(folder.toString());
    new Poster(ledger, trail, run(), time -> {})
        .post(
            MappedLines.empty("1", "10.00", "USD", 1).posted("Principal", "4000", "10.00").plan());
  }

  @Test
  void reversesASettlementAndNamesEachDocument() throws Exception {
    Result result = action.execute(new Result(), 0);

    assertThat(result.getResult()).isTrue();
    assertThat(result.getNrErrors()).isZero();
    assertThat(log()).contains("AMZ-1-1r1, record 101: reversed, reverses AMZ-1-1, record 100");
    assertThat(folder.resolve("results.csv")).content().contains("AMZ-1-1r1", "REVERSED");
    assertThat(folder.resolve("run.json")).content().contains("\"exitCode\" : 0");
    assertThat(ledger.entries)
        .extracting(LedgerEntry::number)
        .containsExactly("AMZ-1-1", "AMZ-1-1r1");
  }

  @Test
  void isTrueAgainWhenEverythingWasReversedBefore() throws Exception {
    action.execute(new Result(), 0);

    assertThat(action.execute(new Result(), 0).getResult()).isTrue();
    assertThat(log()).contains("nothing was reversed: it was before, or the next run does it");
    assertThat(ledger.entries).hasSize(2);
  }

  @Test
  void leavesItToTheNextRunToReverseWhatHasChanged() {
    action.setScope("changed slices in the next run");

    assertThat(action.execute(new Result(), 0).getResult()).isTrue();
    assertThat(trail.settlement("US", "1").orElseThrow().status()).isEqualTo(SettlementStatus.OPEN);
    assertThat(ledger.entries).hasSize(1);
  }

  @Test
  void isFalseWithTheReasonWhenItIsRefused() throws Exception {
    ledger.closed = Optional.of(LocalDate.of(2026, 11, 30));

    Result result = action.execute(new Result(), 0);

    assertThat(result.getResult()).isFalse();
    assertThat(result.getNrErrors()).isEqualTo(1);
    assertThat(log())
        .contains("AMZ-1-1r1: its date is 2026-11-05, and the books are closed to 2026-11-30");
    assertThat(ledger.entries).hasSize(1);
  }

  @Test
  void isFalseForASettlementThatTheTrailDoesNotHave() throws Exception {
    action.setSettlement("2");
    action.setSeller("US");

    assertThat(action.execute(new Result(), 0).getResult()).isFalse();
    assertThat(log()).contains("settlement 2: the trail has nothing of it that was posted");
    assertThat(folder.resolve("run.json")).content().contains("\"exitCode\" : 1");
  }

  @Test
  void namesEveryOptionThatCannotBeRead() throws Exception {
    action.setSettlement("");
    action.setScope("Half of it");
    action.setSlice("0");
    action.setDate("soon");

    assertThat(action.execute(new Result(), 0).getResult()).isFalse();
    assertThat(log())
        .contains("Reverse, Settlement: ")
        .contains("Reverse, What is reversed: \"Half of it\" is none of Everything now,")
        .contains("Reverse, Slice: \"0\" is no slice")
        .contains("Reverse, Date of reversals: \"soon\" is no day");
    assertThat(ledger.entries).hasSize(1);
  }

  @Test
  void readsTheSliceTheDayAndTheCopyOfTheAction() {
    action.setSlice("2");
    action.setDate("2026-11-30");
    action.setSeller("US");

    ReverseSettlementAction copy =
        (ReverseSettlementAction) new ReverseSettlementAction(action).clone();
    copy.setName("Reverse");
    assertThat(ReversalOptions.of(copy).value()).isEqualTo(ReversalOptions.of(action).value());
    assertThat(ReversalOptions.of(copy).value().slice()).hasValue(2);
    assertThat(ReversalOptions.of(copy).value().date()).hasValue(LocalDate.of(2026, 11, 30));
  }

  private String log() {
    return HopLogStore.getAppender().getBuffer(action.getLogChannelId(), true).toString();
  }
}
