// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting;

import static io.ledgerhop.posting.Mishap.KILLED_BEFORE;
import static io.ledgerhop.posting.Mishap.NONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerhop.plan.Plan;
import io.ledgerhop.posting.BookkeepingLedger.Killed;
import io.ledgerhop.posting.report.Receipt;
import io.ledgerhop.posting.report.ReceiptStatus;
import io.ledgerhop.posting.trail.EnteredTypes;
import io.ledgerhop.posting.trail.Lease;
import io.ledgerhop.posting.trail.MemoryTrail;
import io.ledgerhop.posting.trail.SettlementKey;
import io.ledgerhop.problem.ProblemCode;
import io.ledgerhop.settlement.LineType;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** F49: settlements with types of money lines that no posted one had are drafts. */
class NewTypesTest extends NewTypesFixture {

  @Test
  void draftsTheFirstSettlementAndSaysThatItIsTheFirst() {
    List<Receipt> receipts = draft(plan("1", SALE, FEE));

    assertThat(statuses(receipts)).containsExactly(ReceiptStatus.DRAFTED, ReceiptStatus.WARNING);
    assertThat(receipts.get(1).message())
        .isEqualTo(
            "settlement 1: it is the first settlement of seller account US whose types of money"
                + " lines are recorded, or those before it are still drafts in Intacct, so all its"
                + " 2 types are new and all its documents have to be drafts (check the drafts, and"
                + " post them in Intacct; then these types count as known)");
    assertThat(ledger.drafts).containsExactly("AMZ-1-1");
  }

  @Test
  void draftsTheWholeSettlementOfANewTypeAndNamesIt() {
    post(plan("1", SALE));

    List<Receipt> receipts = draft(FeeSettlement.of(false).plan().typed(totals(SALE, FEE)));

    assertThat(statuses(receipts))
        .containsExactly(ReceiptStatus.DRAFTED, ReceiptStatus.DRAFTED, ReceiptStatus.WARNING);
    assertThat(receipts.get(2).message())
        .isEqualTo(
            "settlement 7: no settlement of seller account US that is posted in Intacct has money"
                + " lines of the type Order / ItemFees / Commission in Amazon.com (2 rows, 20.00"
                + " USD), so all its documents have to be drafts (check the account of these lines"
                + " in the drafts, and post the drafts in Intacct; then the type counts as known)");
  }

  @Test
  void postsWithoutAskingWhenAllTypesAreKnown() {
    post(plan("1", SALE, FEE));
    post(plan("2", TAX));

    assertThat(statuses(draft(plan("3", FEE, TAX)))).containsExactly(ReceiptStatus.POSTED);
    assertThat(ledger.drafts).isEmpty();
    assertThat(ledger.asked).isEmpty();
    assertThat(trail.enteredTypes(books.books(), "US")).hasSize(4);
  }

  /** The types of drafts are new until a person has looked at all of them. */
  @Test
  void countsTypesAsKnownOnceAPersonHasPostedTheDrafts() {
    draft(plan("1", SALE));
    assertThat(statuses(draft(plan("2", SALE)))).contains(ReceiptStatus.DRAFTED);

    ledger.drafts.remove("AMZ-2-1");

    assertThat(statuses(draft(plan("3", SALE)))).containsExactly(ReceiptStatus.POSTED);
    assertThat(statuses(draft(plan("4", SALE)))).containsExactly(ReceiptStatus.POSTED);
    assertThat(ledger.asked).containsExactly(1, 2);
  }

  @Test
  void knowsNoTypesOfDraftsThatAPersonHasDeletedOrPostedInPart() {
    draft(plan("1", SALE));
    draft(FeeSettlement.of(false).plan().typed(totals(SALE)));
    ledger.drafts.remove("AMZ-1-1");
    ledger.drafts.remove("AMZ-7-1");
    books.entries.removeIf(entry -> entry.number().equals("AMZ-1-1"));

    assertThat(codes(draft(plan("3", SALE)))).containsExactly(PostingProblem.FIRST_TYPES);
  }

  /** A run of several settlements asks once about each that an earlier run has entered. */
  @Test
  void asksOnceInARunAndNeverAboutItsOwnDrafts() {
    draft(plan("1", SALE));
    draft(plan("2", FEE));
    Poster poster = poster(DRAFTS);

    for (String id : List.of("3", "4", "5")) {
      assertThat(statuses(poster.post(plan(id, SALE)))).contains(ReceiptStatus.DRAFTED);
    }
    assertThat(ledger.asked).containsExactly(1);
  }

  /** The trail of an older version has settlements that are finished, and no types. */
  @Test
  void draftsTheFirstSettlementAfterAnUpdateOnly() {
    post(Plans.plan("1", "10.00", "4000"));

    assertThat(codes(draft(plan("2", SALE)))).containsExactly(PostingProblem.FIRST_TYPES);
    ledger.drafts.clear();
    assertThat(statuses(draft(plan("3", SALE)))).containsExactly(ReceiptStatus.POSTED);
  }

  /** F20: with an empty trail, posted entries are found, adopted, and their types known again. */
  @Test
  void learnsTheTypesAgainFromWhatTheLedgerHasWhenTheTrailIsLost() {
    post(plan("1", SALE));
    MemoryTrail fresh = new MemoryTrail();

    assertThat(statuses(poster(fresh, DRAFTS).post(plan("1", SALE))))
        .containsExactly(ReceiptStatus.ALREADY_POSTED);
    assertThat(statuses(poster(fresh, DRAFTS).post(plan("2", SALE))))
        .containsExactly(ReceiptStatus.POSTED);
    assertThat(ledger.drafts).isEmpty();
  }

  @Test
  void answersTheSameInAPreviewAndRecordsNothing() {
    post(plan("1", SALE));
    draft(plan("2", FEE));
    ledger.drafts.clear();
    List<EnteredTypes> before = trail.enteredTypes(books.books(), "US");
    Run run = run(DRAFTS).after(trail);
    Poster preview = new Poster(new PreviewLedger(ledger), new MemoryTrail(), run, time);

    List<Receipt> known = preview.post(plan("3", SALE, FEE));
    List<Receipt> unknown = preview.post(plan("4", TAX));

    assertThat(known).extracting(Receipt::request).containsExactly("<create>AMZ-3-1</create>");
    assertThat(unknown.get(0).request()).isEqualTo("<create>AMZ-4-1</create>Draft");
    assertThat(codes(unknown)).containsExactly(PostingProblem.NEW_TYPE);
    assertThat(trail.enteredTypes(books.books(), "US")).isEqualTo(before);
    assertThat(statuses(draft(plan("3", SALE, FEE)))).containsExactly(ReceiptStatus.POSTED);
  }

  @Test
  void knowsTypesOfNoOtherSellerAccountOrMarketplace() {
    post(plan("1", SALE));
    LineType canadian =
        new LineType("", "Amazon.ca", SALE.transactionType(), SALE.amountType(), "Principal");

    assertThat(codes(draft(plan("2", canadian)))).containsExactly(PostingProblem.NEW_TYPE);
    assertThat(trail.enteredTypes(books.books(), "CA")).isEmpty();
  }

  /** The run is killed; the next one has no plan for the settlement, and finishes it as drafts. */
  @Test
  void sendsADocumentOfAKilledRunAgainAsADraft() {
    post(plan("1", SALE));
    books.mishaps.add(KILLED_BEFORE);
    assertThatThrownBy(() -> draft(plan("2", FEE))).isInstanceOf(Killed.class);

    assertThat(statuses(poster(DRAFTS).finishInterrupted())).containsExactly(ReceiptStatus.DRAFTED);
    assertThat(ledger.drafts).containsExactly("AMZ-2-1", "AMZ-2-1");
    assertThat(codes(draft(plan("3", FEE)))).containsExactly(PostingProblem.NEW_TYPE);
  }

  /** A settlement stays as it was begun, even if its types have become known meanwhile. */
  @Test
  void entersTheRestOfASettlementAsDraftsToo() {
    post(plan("1", SALE));
    books.mishaps.addAll(List.of(NONE, KILLED_BEFORE));
    Plan begun = FeeSettlement.of(false).plan().typed(totals(FEE));
    assertThatThrownBy(() -> draft(begun)).isInstanceOf(Killed.class);
    post(plan("2", FEE));

    draft(begun);

    assertThat(ledger.drafts).containsExactly("AMZ-7-1", "AMZ-7-2", "AMZ-7-2");
    assertThat(books.entries).hasSize(4);
  }

  @Test
  void leavesASettlementToTheRunThatHasIt() {
    Lease lease = new Lease(time.instant(), time.instant().plus(Duration.ofMinutes(5)));
    trail.lease(books.books(), new SettlementKey("US", "1"), "other", lease);

    assertThat(statuses(draft(plan("1", SALE)))).containsExactly(ReceiptStatus.SKIPPED);
    assertThat(trail.enteredTypes(books.books(), "US")).isEmpty();
  }

  /** Decision 32: what was posted once was looked at, whatever was reversed since. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void keepsTypesOfAReversedSettlement(boolean drafted) {
    poster(drafted ? DRAFTS : DraftRule.NONE).post(plan("1", SALE));
    ledger.drafts.clear();
    SettlementReversal reversal = new SettlementReversal(books, trail, run(DraftRule.NONE), time);
    assertThat(
            statuses(
                reversal.reverse(
                    new SettlementKey("US", "1"), OptionalInt.empty(), Optional.empty())))
        .containsExactly(ReceiptStatus.REVERSED);

    assertThat(statuses(draft(plan("1", SALE)))).containsExactly(ReceiptStatus.POSTED);
    assertThat(statuses(draft(plan("2", SALE)))).containsExactly(ReceiptStatus.POSTED);
  }

  @Test
  void neverKnowsWhatWasCountedTogether() {
    post(plan("1", SALE, LineType.OTHERS));

    assertThat(codes(draft(plan("2", SALE, LineType.OTHERS))))
        .containsExactly(PostingProblem.NEW_TYPE);
  }

  @Test
  void namesAHundredTypesAndSaysHowManyMoreThereAre() {
    post(plan("1", SALE));
    LineType[] many =
        IntStream.range(0, 102)
            .mapToObj(number -> new LineType("", "", "Odd", "Type", "" + number))
            .toArray(LineType[]::new);

    List<ProblemCode> codes = codes(draft(plan("2", many)));

    assertThat(codes).hasSize(101).endsWith(PostingProblem.MORE_NEW_TYPES);
  }
}
