// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.plan.Plan;
import io.ledgerhop.posting.Plans;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** F77: calls are counted and printed. */
class CallTallyTest {

  private final CallTally tally = new CallTally();

  @Test
  void saysThatThereWasNothing() {
    tally.add(Receipt.nothingToPost(Subject.of(Plans.plan("1.00").settlement())));

    assertThat(tally.words(Map.of("Amazon", 3L)))
        .isEqualTo("0 calls to Intacct for 0 documents of 0 settlements");
  }

  @Test
  void countsADocumentOnceHoweverManyReceiptsItHas() {
    tally.add(receipt("7"));
    tally.add(receipt("7"));
    assertThat(tally.words(Map.of("Intacct", 1L)))
        .isEqualTo("1 call to Intacct for 1 document of 1 settlement");

    tally.add(receipt("8"));
    assertThat(tally.words(Map.of("Intacct", 9L)))
        .isEqualTo("9 calls to Intacct for 2 documents of 2 settlements");
  }

  @Test
  void countsNoSettlementForDocumentsOfTheUsersRows() {
    tally.add(receipt("DOC-P-4711"));
    assertThat(tally.words(Map.of("Intacct", 5L))).isEqualTo("5 calls to Intacct for 1 document");

    tally.add(receipt("7"));
    assertThat(tally.words(Map.of("Intacct", 9L)))
        .isEqualTo("9 calls to Intacct for 2 documents of 1 settlement");
  }

  private static Receipt receipt(String settlement) {
    Plan plan = Plans.plan(settlement, "1.00", "4000");
    return Receipt.of(
        Subject.of(plan.settlement()), ReceiptStatus.POSTED, plan.documents().get(0), "1");
  }
}
