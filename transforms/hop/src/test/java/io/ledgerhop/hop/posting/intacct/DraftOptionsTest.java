// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.posting.intacct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerhop.hop.fixture.Ran;
import io.ledgerhop.hop.fixture.TransformBench;
import io.ledgerhop.hop.row.Carried;
import io.ledgerhop.hop.row.MappedLines;
import io.ledgerhop.hop.row.PlanRow;
import io.ledgerhop.hop.row.PlanRows;
import io.ledgerhop.hop.row.Rows;
import io.ledgerhop.money.Money;
import io.ledgerhop.plan.Plan;
import io.ledgerhop.posting.trail.MemoryTrail;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.settlement.LineType;
import io.ledgerhop.settlement.TypeTotal;
import java.nio.file.Path;
import java.util.List;
import org.apache.hop.core.exception.HopException;
import org.apache.hop.core.variables.Variables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** F34 and F49: the options of Intacct Output for drafts. */
@Timeout(60)
class DraftOptionsTest {

  private final KeptLedger ledger = new KeptLedger();
  private final KeptBooksMeta meta = new KeptBooksMeta(ledger, new MemoryTrail());

  @TempDir private Path folder;

  @BeforeEach
  void setOptions() {
    meta.setFolder(folder.toString());
  }

  /** The document has a total of 105.50 USD. */
  @ParameterizedTest
  @CsvSource({
    "N, '', posted",
    "'', '', posted",
    "Y, '', drafted",
    "N, usd = 105.49; EUR=1, drafted",
    "N, USD=105.50, posted",
    "N, EUR=1;, posted"
  })
  void postsOrDrafts(String all, String limits, String status) throws Exception {
    meta.setPostAsDraft(all);
    meta.setLargestDocument(limits);

    assertThat(ran().out().texts("status")).startsWith(status).endsWith("roll_forward");
    assertThat(ledger.drafts).isEqualTo(status.equals("drafted") ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource({
    "perhaps, '', neither yes nor no",
    "N, USD, no amount of a currency",
    "N, USD=ten, no amount of a currency",
    "N, USD=1.005, no amount of a currency",
    "N, XYZ=10, no amount of a currency",
    "N, USD=1; USD=2, USD has two amounts"
  })
  void namesWhatIsWrong(String all, String limits, String fact) {
    meta.setPostAsDraft(all);
    meta.setLargestDocument(limits);

    assertThat(meta.options("here", new Variables()).drafts().problems())
        .extracting(Problem::fact)
        .singleElement()
        .asString()
        .contains(fact);
    assertThatThrownBy(this::ran).isInstanceOf(HopException.class);
    assertThat(ledger.entries).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"'', posted", "Post, posted", "post as DRAFT, drafted"})
  void postsOrDraftsTheFirstSettlementOfASeller(String newTypes, String status) throws Exception {
    meta.setNewTypes(newTypes);

    assertThat(ran().out().texts("status")).startsWith(status);
    assertThat(ran().out().texts("status")).startsWith("already_posted");
    assertThat(ledger.drafts).isEqualTo(status.equals("drafted") ? 1 : 0);
  }

  /** The types travel with the rows; those of a posted settlement are known to the next run. */
  @Test
  void draftsASettlementWithANewTypeOnly() throws Exception {
    ran();
    meta.setNewTypes("Post as draft");
    assertThat(ran(MappedLines.settlement("2").plan()).out().texts("status")).startsWith("posted");

    Plan plan = MappedLines.settlement("3").plan();
    LineType odd = new LineType("", "", "Order", "Odd", "Fee");
    Plan other = plan.typed(List.of(new TypeTotal(odd, 2, Money.of("1.00", "USD"))));
    Ran drafted = ran(other);

    assertThat(drafted.out().texts("status")).startsWith("drafted", "warning");
    assertThat(drafted.out().texts("message").get(1))
        .contains("Order / Odd / Fee (2 rows, 1.00 USD)");
  }

  @Test
  void namesAWordThatIsNoneOfTheChoicesForNewTypes() {
    meta.setNewTypes("Draft");

    assertThat(meta.options("here", new Variables()).problems())
        .extracting(Problem::message)
        .containsExactly(
            "here, New types: \"Draft\" is none of Post, Post as draft (choose one of them; nothing"
                + " was posted)");
    assertThatThrownBy(this::ran).isInstanceOf(HopException.class);
  }

  @Test
  void namesEverythingThatIsWrong() {
    meta.setPostAsDraft("perhaps");
    meta.setLargestDocument("USD; EUR");

    assertThat(meta.options("here", new Variables()).drafts().problems()).hasSize(3);
  }

  private Ran ran() throws Exception {
    return ran(MappedLines.settlement("1").plan());
  }

  private Ran ran(Plan plan) throws Exception {
    List<Carried<PlanRow>> rows = PlanRow.of(plan).stream().map(Carried::value).toList();
    return Rows.into(TransformBench.of(meta), PlanRows.PLAN, rows).local();
  }
}
