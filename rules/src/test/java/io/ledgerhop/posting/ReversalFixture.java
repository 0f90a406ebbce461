// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.plan.Plan;
import io.ledgerhop.posting.ledger.LedgerEntry;
import io.ledgerhop.posting.report.Receipt;
import io.ledgerhop.posting.trail.MemoryTrail;
import io.ledgerhop.posting.trail.PostingState;
import io.ledgerhop.posting.trail.SettlementKey;
import io.ledgerhop.posting.trail.TrailDocument;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** A settlement of two slices that is posted and reversed in a ledger and a trail in memory. */
abstract class ReversalFixture {

  static final SettlementKey SETTLEMENT = new SettlementKey("US", "7");

  final FakeTime time = new FakeTime();
  final BookkeepingLedger ledger = new BookkeepingLedger(time);
  final MemoryTrail trail = new MemoryTrail();

  void assertNothingReversed(int posted) {
    assertThat(ledger.entries).hasSize(posted);
    assertThat(trail.documents(ledger.books(), SETTLEMENT))
        .hasSize(posted)
        .extracting(TrailDocument::state)
        .containsOnly(PostingState.VERIFIED);
  }

  Map<PostingState, List<TrailDocument>> states(int slice) {
    return trail.documents(ledger.books(), SETTLEMENT).stream()
        .filter(noted -> noted.document().key().slice() == slice)
        .collect(groupingBy(TrailDocument::state));
  }

  Stream<String> numbers() {
    return ledger.entries.stream().map(LedgerEntry::number);
  }

  BookkeepingLedger alone(boolean billed) {
    BookkeepingLedger other = new BookkeepingLedger(time);
    new Poster(other, new MemoryTrail(), run("alone"), time).post(plan(billed));
    return other;
  }

  static Plan plan(boolean billed) {
    return FeeSettlement.of(billed).plan();
  }

  void post(boolean billed) {
    poster("monday").post(plan(billed));
  }

  Poster poster(String name) {
    return new Poster(ledger, trail, run(name), time);
  }

  Run run(String name) {
    return new Run(name, time, Duration.ofMinutes(10));
  }

  List<Receipt> reverse(String name) {
    return reverse(name, OptionalInt.empty(), Optional.empty());
  }

  List<Receipt> reverse(String name, OptionalInt slice, Optional<LocalDate> date) {
    return new SettlementReversal(ledger, trail, run(name), time).reverse(SETTLEMENT, slice, date);
  }
}
