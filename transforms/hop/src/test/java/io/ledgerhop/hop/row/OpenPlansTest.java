// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.row;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentHead;
import io.ledgerhop.plan.Hold;
import io.ledgerhop.plan.Plan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class OpenPlansTest {

  private final OpenPlans plans = new OpenPlans();

  /** F75: in whatever order an engine delivers the rows, the plans are the same. */
  @RepeatedTest(10)
  void assemblesPlansFromRowsInAnyOrder(RepetitionInfo repetition) {
    List<Plan> written =
        Stream.of(
                MappedLines.settlement("1"), MappedLines.unmapped("2"), MappedLines.settlement("3"))
            .map(OpenPlansTest::planInRows)
            .toList();
    List<PlanRow> rows =
        new ArrayList<>(written.stream().flatMap(plan -> PlanRow.of(plan).stream()).toList());
    Collections.shuffle(rows, new Random(repetition.getCurrentRepetition()));

    List<Plan> read = rows.stream().map(plans::add).flatMap(Optional::stream).toList();

    assertThat(read).containsExactlyInAnyOrderElementsOf(written);
    assertThat(plans.close()).isEmpty();
  }

  @Test
  void holdsAPlanOfWhichARowWasLost() {
    List<PlanRow> rows = PlanRow.of(MappedLines.settlement("1").plan());
    rows.stream().skip(1).forEach(plans::add);

    assertThat(plans.close())
        .flatExtracting(Plan::holds)
        .extracting(Hold::message)
        .containsExactly(
            "settlement 1: only 4 of 5 rows of its plan arrived (nothing of it was posted; look for a"
                + " transform between Ledger Documents and Intacct Output that drops rows)");
  }

  @Test
  void holdsAPlanWhoseAmountWasChangedOnTheWay() {
    List<PlanRow> rows = new ArrayList<>(PlanRow.of(MappedLines.settlement("1").plan()));
    PlanRow other =
        PlanRow.of(MappedLines.empty("1", "70.00", "USD", 4).posted("P", "4000", "70.00").plan())
            .get(0);
    PlanRow last = rows.remove(4);
    rows.add(
        new PlanRow(
            last.settlement(),
            last.balances(),
            last.count(),
            last.number(),
            other.entry(),
            other.hold(),
            last.types()));

    assertThat(rows.stream().map(plans::add).flatMap(Optional::stream))
        .flatExtracting(Plan::holds)
        .extracting(Hold::code)
        .containsExactly("PLAN_CHANGED");
  }

  /** F49: types that stand in the first row only, in whatever order the rows arrive. */
  @Test
  void bringsTheTypesOfASettlementBack() {
    Plan plan = MappedLines.settlement("1").plan();
    List<PlanRow> rows = new ArrayList<>(PlanRow.of(plan));
    Collections.reverse(rows);

    assertThat(rows).filteredOn(row -> !row.types().isEmpty()).hasSize(1);
    assertThat(rows.stream().map(plans::add).flatMap(Optional::stream))
        .flatExtracting(Plan::types)
        .isNotEmpty()
        .containsExactlyElementsOf(plan.types());
  }

  @Test
  void addsARepeatedRowOnce() {
    List<PlanRow> rows = PlanRow.of(MappedLines.settlement("1").plan());
    plans.add(rows.get(0));

    List<Plan> read = rows.stream().map(plans::add).flatMap(Optional::stream).toList();

    assertThat(read).containsExactly(planInRows(MappedLines.settlement("1")));
  }

  // F24: the entry is posted at the rate that was planned, not at that of its own day
  @Test
  void assemblesAJournalWithItsRateDate() {
    Plan plan = planInRows(MappedLines.settlement("1"));
    Document journal = plan.documents().get(0);
    LocalDate day = journal.date().minusDays(3);
    Document dated = DocumentHead.of(journal).withRateDate(day).with(journal.lines());

    List<Plan> read =
        PlanRow.of(Plan.of(plan.settlement(), List.of(dated))).stream()
            .map(plans::add)
            .flatMap(Optional::stream)
            .toList();

    assertThat(read).flatExtracting(Plan::documents).containsExactly(dated);
  }

  /** The warnings of a plan are sent in rows of their own. */
  private static Plan planInRows(MappedLines lines) {
    return lines.plan().with(List.of());
  }
}
