// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.posting.intacct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.ledgerhop.hop.fixture.Ran;
import io.ledgerhop.hop.fixture.TransformBench;
import io.ledgerhop.hop.row.Carried;
import io.ledgerhop.hop.row.MappedLines;
import io.ledgerhop.hop.row.PlanRow;
import io.ledgerhop.hop.row.PlanRows;
import io.ledgerhop.hop.row.Rows;
import io.ledgerhop.posting.ledger.LedgerEntry;
import io.ledgerhop.posting.trail.MemoryTrail;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.hop.core.exception.HopException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** F18: the option of Intacct Output for documents of a closed period. */
@Timeout(60)
class ClosedPeriodOptionTest {

  private static final LocalDate CLOSED = LocalDate.of(2026, 11, 30);

  private final KeptLedger ledger = new KeptLedger();
  private final KeptBooksMeta meta = new KeptBooksMeta(ledger, new MemoryTrail());

  @TempDir private Path folder;

  @BeforeEach
  void setOptions() {
    meta.setFolder(folder.toString());
    ledger.closed = Optional.of(CLOSED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Hold", "hold"})
  void holdsTheSettlement(String word) throws Exception {
    meta.setClosedPeriod(word);

    Ran ran = ran();

    assertThat(ran.errors()).isZero();
    assertThat(ran.out().texts("status")).containsExactly("held");
    assertThat(ran.out().texts("code")).containsExactly("PERIOD_CLOSED");
    assertThat(ledger.entries).isEmpty();
  }

  @Test
  void postsOnTheNextOpenDay() throws Exception {
    meta.setClosedPeriod("Next open date");

    assertThat(ran().out().texts("status")).containsExactly("posted", "warning", "roll_forward");
    assertThat(ledger.entries)
        .extracting(LedgerEntry::date, LedgerEntry::memo)
        .containsExactly(
            tuple(
                LocalDate.of(2026, 12, 1),
                "Amazon settlement 1, 2026-10-22 to 2026-11-05, was 2026-11-05"));
    assertThat(folder.resolve("documents.csv")).content().contains("2026-12-01");
  }

  @Test
  void endsTheRunWithAnError() throws Exception {
    meta.setClosedPeriod("Stop");

    Ran ran = ran();

    assertThat(ran.errors()).isPositive();
    assertThat(ran.log())
        .contains("its date is 2026-11-05, and the books are closed to 2026-11-30");
    assertThat(ledger.entries).isEmpty();
  }

  @Test
  void refusesToStartWithAWordThatItDoesNotKnow() {
    meta.setClosedPeriod("Later");

    assertThatThrownBy(this::ran).isInstanceOf(HopException.class);
    assertThat(ledger.entries).isEmpty();
  }

  private Ran ran() throws Exception {
    List<Carried<PlanRow>> rows =
        PlanRow.of(MappedLines.settlement("1").plan()).stream().map(Carried::value).toList();
    return Rows.into(TransformBench.of(meta), PlanRows.PLAN, rows).local();
  }
}
