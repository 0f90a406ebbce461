// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.Dimensions;
import io.ledgerhop.document.Side;
import io.ledgerhop.mapping.Assignment;
import io.ledgerhop.mapping.PostAs;
import io.ledgerhop.mapping.Presentation;
import io.ledgerhop.mapping.TaxTreatment;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The document line to which a posting is added. */
class LineKeysTest {

  private final LineKeys keys = new LineKeys();

  @Test
  void sharesTheKeyOfAnAssignment() {
    Assignment sale = assignment("sale", Presentation.GROSS);

    LineKey first = keys.of(sale, Side.CREDIT, false);

    assertThat(keys.of(sale, Side.CREDIT, false)).isSameAs(first);
    assertThat(keys.of(assignment("sale", Presentation.GROSS), Side.CREDIT, false))
        .isEqualTo(first)
        .hasSameHashCodeAs(first);
  }

  @Test
  void separatesTheSidesOfGrossLinesOnly() {
    Assignment gross = assignment("sale", Presentation.GROSS);
    Assignment net = assignment("sale", Presentation.NET);

    assertThat(keys.of(gross, Side.CREDIT, false)).isNotEqualTo(keys.of(gross, Side.DEBIT, false));
    assertThat(keys.of(net, Side.CREDIT, false)).isEqualTo(keys.of(net, Side.DEBIT, false));
  }

  @Test
  void separatesBillsFromTheJournal() {
    assertThat(keys.of(assignment("fee", Presentation.GROSS), Side.DEBIT, true))
        .isNotEqualTo(keys.of(assignment("fee", Presentation.GROSS), Side.DEBIT, false));
  }

  /** Memos with an order number make an assignment for each order. */
  @Test
  void givesTheRightKeyToMoreAssignmentsThanItRemembers() {
    for (int order = 0; order < 2_500; order++) {
      Assignment sale = assignment("sale " + order, Presentation.GROSS);
      assertThat(keys.of(sale, Side.CREDIT, false).memo()).isEqualTo("sale " + order);
      assertThat(keys.of(sale, Side.CREDIT, false).memo()).isEqualTo("sale " + order);
    }
  }

  private static Assignment assignment(String memo, Presentation presentation) {
    return new Assignment(
        PostAs.JOURNAL,
        Optional.of(new AccountCode("4000")),
        Dimensions.NONE,
        TaxTreatment.NONE,
        memo,
        presentation,
        Example.RULE,
        "");
  }
}
