// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerhop.plan.Plan;
import io.ledgerhop.posting.ledger.LedgerEntry;
import io.ledgerhop.posting.report.Receipt;
import io.ledgerhop.posting.report.ReceiptStatus;
import io.ledgerhop.posting.reversal.ChangedDocuments;
import io.ledgerhop.posting.trail.MemoryTrail;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** F19: only the changed slice is reversed, and posted again as its next version. */
class ChangedSlicesTest {

  private static final ChangedDocuments REVERSED =
      new ChangedDocuments(true, Optional.empty(), Set.of());

  private final FakeTime time = new FakeTime();
  private final BookkeepingLedger ledger = new BookkeepingLedger(time);
  private final MemoryTrail trail = new MemoryTrail();

  @Test
  void refusesChangedContentUnlessTheRunMayReverse() {
    post("monday", before(false));

    for (ChangedDocuments policy :
        List.of(
            ChangedDocuments.REFUSED,
            new ChangedDocuments(true, Optional.empty(), Set.of("another")))) {
      assertThat(post("tuesday", after(false), policy))
          .extracting(Receipt::code)
          .containsExactly("CONTENT_CONFLICT");
    }
    assertThat(ledger.entries).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void reversesAndPostsOnlyTheChangedSlice(boolean billed) {
    post("monday", before(billed));

    assertThat(post("tuesday", after(billed), REVERSED))
        .filteredOn(receipt -> receipt.status() == ReceiptStatus.ALREADY_POSTED)
        .extracting(receipt -> receipt.document().orElseThrow().key().slice())
        .containsOnly(1);
    assertThat(ledger.kept.accounts()).isEqualTo(alone(billed).kept.accounts());
    assertThat(ledger.kept.open()).isEmpty();

    int sent = ledger.sent;
    assertThat(post("wednesday", after(billed), REVERSED))
        .extracting(Receipt::status)
        .containsOnly(ReceiptStatus.ALREADY_POSTED);
    assertThat(ledger.sent).isEqualTo(sent);
  }

  @Test
  void namesWhatReversesAndWhatReplaces() {
    post("monday", before(false));

    assertThat(post("tuesday", after(false), REVERSED))
        .extracting(
            receipt ->
                receipt.status()
                    + " "
                    + receipt.document().orElseThrow().number()
                    + " "
                    + receipt.message())
        .containsExactly(
            "REVERSED AMZ-7-2r1 reverses AMZ-7-2, record 2",
            "ALREADY_POSTED AMZ-7-1 ",
            "POSTED AMZ-7-2v2 replaces AMZ-7-2");
  }

  @ParameterizedTest
  @MethodSource("kills")
  void endsRightWhereverARunIsKilled(boolean billed, int index, Mishap mishap) {
    post("monday", before(billed));
    ledger.mishaps.addAll(Collections.nCopies(index, Mishap.NONE));
    ledger.mishaps.add(mishap);
    assertThatThrownBy(() -> post("tuesday", after(billed), REVERSED))
        .isInstanceOf(BookkeepingLedger.Killed.class);
    time.passes(Duration.ofMinutes(11));

    assertThat(post("wednesday", after(billed), REVERSED))
        .extracting(Receipt::code)
        .containsOnly("");
    assertThat(ledger.entries)
        .hasSize(billed ? 19 : 4)
        .extracting(LedgerEntry::number)
        .doesNotHaveDuplicates();
    assertThat(ledger.kept.accounts()).isEqualTo(alone(billed).kept.accounts());
    assertThat(ledger.kept.open()).isEmpty();
  }

  static Stream<Arguments> kills() {
    return Stream.of(true, false)
        .flatMap(
            billed ->
                IntStream.range(0, billed ? 10 : 2)
                    .boxed()
                    .flatMap(
                        index ->
                            Stream.of(Mishap.KILLED_BEFORE, Mishap.KILLED_AFTER)
                                .map(mishap -> Arguments.of(billed, index, mishap))));
  }

  @Test
  void reversesNothingWhenTheLedgerWouldNotTakeTheNewDocuments() {
    post("monday", before(false));

    assertThat(post("tuesday", FeeSettlement.of(false).withNovemberOn("6010").plan(), REVERSED))
        .extracting(Receipt::code)
        .containsExactly("INACTIVE_ACCOUNT");
    assertThat(ledger.entries).hasSize(2);
  }

  @Test
  void reversesNothingWhenTheNewDocumentsAreOfAClosedDay() {
    post("monday", before(false));
    ledger.closed = Optional.of(LocalDate.of(2026, 11, 30));

    assertThat(post("tuesday", after(false), REVERSED))
        .extracting(Receipt::status)
        .containsExactly(ReceiptStatus.HELD);
    assertThat(ledger.entries).hasSize(2);
  }

  @Test
  void postsAsBillsWhatWasInTheJournal() {
    post("monday", before(false));

    assertThat(post("tuesday", before(true), REVERSED)).extracting(Receipt::code).containsOnly("");
    assertThat(ledger.kept.accounts()).isEqualTo(aloneWith(before(true)).kept.accounts());
    assertThat(ledger.kept.open()).isEmpty();
  }

  @Test
  void reversesOnTheDayOfTheRun() {
    post("monday", before(false));
    LocalDate day = LocalDate.of(2026, 12, 1);
    post("tuesday", after(false), new ChangedDocuments(true, Optional.of(day), Set.of("7")));

    assertThat(ledger.entries)
        .extracting(entry -> entry.number() + " " + entry.date())
        .endsWith("AMZ-7-2r1 2026-12-01", "AMZ-7-2v2 2026-11-15");
  }

  @Test
  void reversesOnlyInThePlanOfARunThatWrites() {
    post("monday", before(false));
    Run run = run("tuesday", REVERSED);

    assertThat(new Poster(new PreviewLedger(ledger), trail, run, time).post(after(false)))
        .extracting(Receipt::code)
        .containsExactly("CONTENT_CONFLICT");
    assertThat(ledger.entries).hasSize(2);
  }

  private BookkeepingLedger alone(boolean billed) {
    return aloneWith(after(billed));
  }

  private BookkeepingLedger aloneWith(Plan plan) {
    BookkeepingLedger other = new BookkeepingLedger(time);
    new Poster(other, new MemoryTrail(), run("alone", ChangedDocuments.REFUSED), time).post(plan);
    return other;
  }

  private static Plan before(boolean billed) {
    return FeeSettlement.of(billed).plan();
  }

  private static Plan after(boolean billed) {
    return FeeSettlement.of(billed).withNovemberOn("4000").plan();
  }

  private List<Receipt> post(String name, Plan plan) {
    return post(name, plan, ChangedDocuments.REFUSED);
  }

  private List<Receipt> post(String name, Plan plan, ChangedDocuments policy) {
    return new Poster(ledger, trail, run(name, policy), time).post(plan);
  }

  private Run run(String name, ChangedDocuments policy) {
    return new Run(name, time, Duration.ofMinutes(10)).with(policy);
  }
}
