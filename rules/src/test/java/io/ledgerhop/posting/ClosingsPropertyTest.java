// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.document.BusinessKey;
import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentHead;
import io.ledgerhop.document.DocumentKind;
import io.ledgerhop.plan.Plan;
import io.ledgerhop.posting.BookkeepingLedger.Killed;
import io.ledgerhop.posting.ledger.LedgerEntry;
import io.ledgerhop.posting.trail.MemoryTrail;
import io.ledgerhop.problem.ConnectorException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/**
 * F18 and F2: whatever is closed, reopened, killed or lost between runs, nothing is there twice.
 */
class ClosingsPropertyTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 10, 31);
  private static final LocalDate SECOND = LocalDate.of(2026, 11, 5);

  private static final List<Mishap> MISHAPS = List.of(Mishap.values());
  private static final List<ClosedPeriod> POLICIES = List.of(ClosedPeriod.values());

  /** One run each: the day up to which the books are closed, the option, a mishap, the trail. */
  @Property(tries = 500)
  void neverTwoEntriesOfOneDocument(
      @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 0, max = 20_000) Integer> steps) {
    FakeTime time = new FakeTime();
    BookkeepingLedger ledger = new BookkeepingLedger(time);
    MemoryTrail trail = new MemoryTrail();
    for (int step : steps) {
      ledger.closed = Optional.of(FIRST.minusDays(5).plusDays(step % 15));
      ledger.mishaps.add(MISHAPS.get(step / 15 % MISHAPS.size()));
      trail = step % 11 == 0 ? new MemoryTrail() : trail;
      ClosedPeriod policy = POLICIES.get(step / 7 % POLICIES.size());
      Run run = new Run("run", time, Duration.ofMinutes(10), policy, DraftRule.NONE);
      post(new Poster(ledger, trail, run, time));
    }

    assertThat(ledger.entries).extracting(LedgerEntry::number).doesNotHaveDuplicates();
    assertThat(ledger.entries)
        .filteredOn(entry -> !List.of(FIRST, SECOND).contains(entry.date()))
        .allSatisfy(entry -> assertThat(entry.memo()).startsWith("memo, was 2026-"));
  }

  private static void post(Poster poster) {
    try {
      poster.post(
          Plan.of(
              Plans.plan("10.00").settlement(), List.of(planned(1, FIRST), planned(2, SECOND))));
    } catch (Killed | ConnectorException ended) {
      assertThat(ended).isNotNull();
    }
  }

  private static Document planned(int slice, LocalDate day) {
    Document one = Plans.document("7", "10.00", "4000");
    BusinessKey key = new BusinessKey("US", "7", slice, DocumentKind.JOURNAL, 1);
    return new DocumentHead(key, "AMZ-7-" + slice, day, one.currency(), one.memo())
        .with(one.lines());
  }
}
