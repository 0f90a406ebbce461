// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.Dimensions;
import io.ledgerhop.document.Document;
import io.ledgerhop.mapping.Assignment;
import io.ledgerhop.mapping.PostAs;
import io.ledgerhop.mapping.Presentation;
import io.ledgerhop.mapping.TaxTreatment;
import io.ledgerhop.money.Money;
import io.ledgerhop.settlement.SettlementHeader;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** F28: 200,000 rows whose grouping leaves 30,000 document lines. */
class ManyLinesTest {

  private static final int ROWS = 200_000;
  private static final int GROUPS = 30_000;

  @Test
  void splitsThirtyThousandLinesIntoPartsUnderTheLimit() {
    Plan plan = plan(new Company().linesMax(1_000));

    assertThat(plan.holds()).isEmpty();
    assertThat(plan.documents()).hasSize(31);
    assertThat(plan.documents()).allMatch(document -> document.lines().size() <= 1_000);
    assertThat(plan.documents().get(30).number()).isEqualTo("AMZ-90000000001-1/31");
    assertThat(plan.documents().get(30).memo()).endsWith("part 31 of 31");
    assertThat(Balances.of(plan.documents()).text("1150")).isEqualTo("200000.00");
    assertThat(rows(plan)).isEqualTo(ROWS);
  }

  @Test
  void holdsThemWithoutALimit() {
    assertThat(plan(new Company()).holds())
        .extracting(Hold::message)
        .containsExactly(
            "settlement 90000000001: document AMZ-90000000001-1 has 30001 lines, and a document of"
                + " more than 10000 is posted only in parts (give Ledger Documents a number in"
                + " Lines per document, or group by fewer values in the columns Group by and Memo"
                + " of the mapping)");
  }

  private static long rows(Plan plan) {
    return plan.documents().stream()
        .flatMap((Document document) -> document.lines().stream())
        .mapToLong(line -> line.origin().rows().count())
        .sum();
  }

  private static Plan plan(Company company) {
    SettlementHeader any = SamplePosting.settlement("200000.00", "USD");
    SettlementHeader settlement =
        new SettlementHeader(
            any.seller(),
            "90000000001",
            any.marketplace(),
            any.end(),
            any.end(),
            any.depositDate(),
            Money.of("200000.00", "USD"),
            ROWS,
            any.fileHash(),
            any.fileName());
    SettlementFold fold = new SettlementPlanner(company.settings()).begin(settlement);
    for (int row = 1; row <= ROWS; row++) {
      SamplePosting sample = SamplePosting.of("1.00").number(row).at(SamplePosting.END);
      fold.add(sample.posting(settlement, assignment(row % GROUPS)));
    }
    return fold.finish();
  }

  private static Assignment assignment(int group) {
    return new Assignment(
        PostAs.JOURNAL,
        Optional.of(new AccountCode("4000")),
        Dimensions.NONE,
        TaxTreatment.NONE,
        "SKU " + group,
        Presentation.GROSS,
        Example.RULE,
        "");
  }
}
