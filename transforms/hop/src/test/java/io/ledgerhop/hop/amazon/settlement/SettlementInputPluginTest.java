// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.hop.connection.TrailConnection;
import io.ledgerhop.hop.fixture.Ran;
import io.ledgerhop.hop.fixture.TransformBench;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** F50, F61: old layouts, several settlements in a file and unknown columns arrive as rows. */
@Timeout(120)
class SettlementInputPluginTest {

  private static final String DATES =
      "2026-08-14T22:07:18+00:00\t2026-08-28T22:07:19+00:00\t2026-08-30T22:07:19+00:00";

  private static final String NEXT_DATES =
      "2026-08-28T22:07:19+00:00\t2026-09-11T22:07:19+00:00\t2026-09-13T22:07:19+00:00";

  private static final String HEADER =
      "settlement-id\tsettlement-start-date\tsettlement-end-date\tdeposit-date\ttotal-amount"
          + "\tcurrency\ttransaction-type\tposted-date\titem-related-fee-type"
          + "\titem-related-fee-amount\tother-fee-amount\tother-fee-reason-description"
          + "\tother-amount\tTax Office\n";

  private static final String POSTED = "\t\t\t\t\t\tServiceFee\t2026-08-20T09:00:00+00:00\t";

  @TempDir private Path home;

  @Test
  void sendsARowForEachAmountOfTwoOldSettlementsInOneFile() throws Exception {
    Path file =
        Files.writeString(
            home.resolve("old.txt"), HEADER + one("71", DATES) + one("72", NEXT_DATES));
    SettlementInputMeta meta = new SettlementInputMeta();
    meta.setTrail("main trail");
    meta.setFiles(file.toString());
    meta.setFileSeller("Shop CA");

    Ran ran = TransformBench.of(meta).metadata(TrailConnection.class, trail()).local();

    assertThat(ran.errors()).isZero();
    assertThat(ran.out().texts("settlement_id")).containsExactly("71", "71", "72", "72");
    assertThat(ran.out().texts("file_line")).containsExactly("3", "3", "5", "5");
    assertThat(ran.out().texts("amount_type")).containsOnly("Cost of Advertising");
    assertThat(ran.out().texts("amount_description"))
        .containsExactly(
            "TransactionTotalAmount", "TaxAmount", "TransactionTotalAmount", "TaxAmount");
    assertThat(ran.out().texts("other_columns")).containsOnly("Tax Office=York");
  }

  private static String one(String id, String dates) {
    return id
        + "\t"
        + dates
        + "\t-22.96\tCAD\n"
        + id
        + POSTED
        + "Cost of Advertising\t-20.50\t-2.46\tTaxAmount\t\tYork\n";
  }

  private TrailConnection trail() {
    TrailConnection trail = new TrailConnection();
    trail.setName("main trail");
    trail.setUrl("jdbc:sqlite:" + home.resolve("state/trail.db"));
    trail.setArchive(home.resolve("state/archive").toString());
    return trail;
  }
}
