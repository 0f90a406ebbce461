// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.mapping.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.hop.row.MappedLines;
import io.ledgerhop.mapping.Posting;
import io.ledgerhop.plan.Hold;
import io.ledgerhop.plan.Plan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class OpenSettlementsTest {

  private final OpenSettlements settlements = new OpenSettlements(MappedLines.planner());

  /** F75: lines of several settlements, in any order, give the same documents. */
  @RepeatedTest(10)
  void recognisesACompleteSettlementByCounting(RepetitionInfo repetition) {
    List<MappedLines> lines =
        List.of(
            MappedLines.settlement("1"), MappedLines.unmapped("2"), MappedLines.settlement("3"));
    List<Posting> postings =
        new ArrayList<>(lines.stream().flatMap(one -> one.postings().stream()).toList());
    Collections.shuffle(postings, new Random(repetition.getCurrentRepetition()));

    List<Plan> plans = postings.stream().map(settlements::add).flatMap(Optional::stream).toList();

    assertThat(plans)
        .containsExactlyInAnyOrderElementsOf(lines.stream().map(MappedLines::plan).toList());
    assertThat(settlements.close()).isEmpty();
  }

  @Test
  void holdsASettlementOfWhichALineWasLost() {
    MappedLines.settlement("1").postings().stream().skip(1).forEach(settlements::add);

    assertThat(settlements.close())
        .flatExtracting(Plan::holds)
        .extracting(Hold::code, Hold::message)
        .hasSize(1)
        .first()
        .asString()
        .contains("INCOMPLETE", "settlement 1: only 3 of 4 lines arrived");
  }

  @Test
  void removesASettlementAfterHoldingIt() {
    MappedLines.settlement("1").postings().stream().skip(1).forEach(settlements::add);
    settlements.close();

    assertThat(settlements.close()).isEmpty();
  }
}
