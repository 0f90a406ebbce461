// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.posting.intacct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.hop.fixture.Ran;
import io.ledgerhop.hop.fixture.TransformBench;
import io.ledgerhop.hop.row.Carried;
import io.ledgerhop.hop.row.MappedLines;
import io.ledgerhop.hop.row.PlanRow;
import io.ledgerhop.hop.row.PlanRows;
import io.ledgerhop.hop.row.Rows;
import io.ledgerhop.plan.Plan;
import io.ledgerhop.posting.approval.RulesVersion;
import io.ledgerhop.posting.approval.SignOff;
import io.ledgerhop.posting.approval.Signature;
import io.ledgerhop.posting.trail.MemoryTrail;
import io.ledgerhop.posting.trail.SettlementStatus;
import io.ledgerhop.problem.Problem;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.apache.hop.core.exception.HopException;
import org.apache.hop.core.variables.Variables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** F94: the option of Intacct Output for approved rules. */
@Timeout(60)
class SignOffOptionTest {

  private final KeptLedger ledger = new KeptLedger();
  private final MemoryTrail trail = new MemoryTrail();
  private final KeptBooksMeta meta = new KeptBooksMeta(ledger, trail);
  private final Plan plan = MappedLines.settlement("1").plan();

  @TempDir private Path folder;

  @BeforeEach
  void setOptions() {
    meta.setFolder(folder.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Not required", "not REQUIRED"})
  void postsWithAnyRulesUnlessApprovalIsRequired(String option) throws Exception {
    meta.setSignOff(option);

    assertThat(ran().out().texts("status")).startsWith("posted");
  }

  @Test
  void previewsUntilTheRulesAreApproved() throws Exception {
    meta.setSignOff("required");

    Ran held = ran();
    assertThat(held.out().texts("status")).startsWith("held", "previewed").doesNotContain("posted");
    assertThat(held.out().texts("message").get(0)).contains(hash(), "ledgerhop approve");
    assertThat(folder.resolve("documents.csv")).content().contains("AMZ-1-1");
    assertThat(ledger.entries).isEmpty();
    assertThat(status()).isEqualTo(SettlementStatus.HELD);

    new SignOff(meta.approvals, Clock.systemUTC())
        .approve(
            "m.xlsx", new RulesVersion(hash(), List.of(), "Ann"), new Signature("Ben", "", ""));
    assertThat(ran().out().texts("status")).startsWith("posted");
    assertThat(status()).isEqualTo(SettlementStatus.FINISHED);
  }

  /** A preview says what a run would hold, and leaves the trail as it is. */
  @Test
  void saysInAPreviewThatTheRulesAreNotApproved() throws Exception {
    meta.setSignOff("Required");
    meta.setPreview("Y");

    assertThat(ran().out().texts("status")).startsWith("held", "previewed");
    assertThat(trail.settlement("US", "1")).isEmpty();
  }

  @Test
  void namesAWordThatIsNoneOfTheChoices() {
    meta.setSignOff("Yes");

    assertThat(meta.options("here", new Variables()).problems())
        .extracting(Problem::message)
        .containsExactly(
            "here, Sign-off: \"Yes\" is none of Not required, Required (choose one of them; nothing"
                + " was posted)");
    assertThatThrownBy(this::ran).isInstanceOf(HopException.class);
    assertThat(ledger.entries).isEmpty();
  }

  private SettlementStatus status() {
    return trail
        .settlement(plan.settlement().seller(), plan.settlement().settlementId())
        .orElseThrow()
        .status();
  }

  private String hash() {
    return plan.documents().stream()
        .flatMap(document -> document.lines().stream())
        .map(DocumentLine::origin)
        .map(origin -> origin.rulesHash())
        .filter(hash -> !hash.isEmpty())
        .findFirst()
        .orElseThrow();
  }

  private Ran ran() throws Exception {
    return ran(MappedLines.settlement("1").plan());
  }

  private Ran ran(Plan plan) throws Exception {
    List<Carried<PlanRow>> rows = PlanRow.of(plan).stream().map(Carried::value).toList();
    return Rows.into(TransformBench.of(meta), PlanRows.PLAN, rows).local();
  }
}
