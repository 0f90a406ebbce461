// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.posting.intacct;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.hop.fixture.Ran;
import io.ledgerhop.hop.fixture.TransformBench;
import io.ledgerhop.hop.row.Carried;
import io.ledgerhop.hop.row.MappedLines;
import io.ledgerhop.hop.row.PlanRow;
import io.ledgerhop.hop.row.PlanRows;
import io.ledgerhop.hop.row.Rows;
import io.ledgerhop.posting.ledger.LedgerEntry;
import io.ledgerhop.posting.reversal.ChangedDocuments;
import io.ledgerhop.posting.trail.MemoryTrail;
import io.ledgerhop.problem.Problem;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.hop.core.variables.Variables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** F19: the options of Intacct Output for what was posted with other content. */
@Timeout(60)
class ChangedDocumentsOptionTest {

  private final KeptLedger ledger = new KeptLedger();
  private final KeptBooksMeta meta = new KeptBooksMeta(ledger, new MemoryTrail());

  @TempDir private Path folder;

  @BeforeEach
  void setFolder() {
    meta.setFolder(folder.toString());
  }

  @Test
  void refusesWhatWasPostedWithOtherContent() throws Exception {
    run("4000", "Refuse");

    assertThat(run("4010", "Refuse").out().texts("code")).contains("CONTENT_CONFLICT");
    assertThat(ledger.entries).hasSize(1);
  }

  @Test
  void reversesItAndPostsItAgain() throws Exception {
    run("4000", "");

    Ran ran = run("4010", "reverse and post again");

    assertThat(ran.out().texts("status")).startsWith("reversed", "posted");
    assertThat(ran.out().texts("document")).startsWith("AMZ-1-1r1", "AMZ-1-1v2");
    assertThat(ran.out().texts("message"))
        .startsWith("reverses AMZ-1-1, record 100", "replaces AMZ-1-1");
    assertThat(ledger.entries)
        .extracting(LedgerEntry::number)
        .containsExactly("AMZ-1-1", "AMZ-1-1r1", "AMZ-1-1v2");
    assertThat(folder.resolve("documents.csv")).content().contains("AMZ-1-1r1", "AMZ-1-1v2");
  }

  @Test
  void readsTheDayAndTheSettlements() {
    meta.setChangedDocuments("Reverse and post again");
    meta.setReversalDate("2026-11-30");
    meta.setReversalSettlements("90000000001, 90000000002");

    assertThat(meta.options("test", new Variables()).changed().value())
        .isEqualTo(
            new ChangedDocuments(
                true,
                Optional.of(LocalDate.of(2026, 11, 30)),
                Set.of("90000000001", "90000000002")));
  }

  @Test
  void namesEachWordThatItDoesNotKnow() {
    meta.setChangedDocuments("Overwrite");
    meta.setReversalDate("30.11.2026");

    assertThat(meta.options("test", new Variables()).problems())
        .extracting(Problem::message)
        .containsExactly(
            "test, Changed documents: \"Overwrite\" is none of Refuse, Reverse and post again"
                + " (choose one of them; nothing was posted)",
            "test, Date of reversals: \"30.11.2026\" is no day (write it like 2026-11-30; nothing"
                + " was posted)");
  }

  private Ran run(String account, String word) throws Exception {
    meta.setChangedDocuments(word);
    List<Carried<PlanRow>> rows =
        PlanRow.of(
                MappedLines.empty("1", "10.00", "USD", 1)
                    .posted("Principal", account, "10.00")
                    .plan())
            .stream()
            .map(Carried::value)
            .toList();
    return Rows.into(TransformBench.of(meta), PlanRows.PLAN, rows).local();
  }
}
