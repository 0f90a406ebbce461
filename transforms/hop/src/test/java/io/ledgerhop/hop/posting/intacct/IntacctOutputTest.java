// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.posting.intacct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerhop.hop.fixture.BeamBox;
import io.ledgerhop.hop.fixture.Ran;
import io.ledgerhop.hop.fixture.TransformBench;
import io.ledgerhop.hop.row.Carried;
import io.ledgerhop.hop.row.MappedLines;
import io.ledgerhop.hop.row.PlanRow;
import io.ledgerhop.hop.row.PlanRows;
import io.ledgerhop.hop.row.Rows;
import io.ledgerhop.plan.Plan;
import io.ledgerhop.posting.trail.MemoryTrail;
import io.ledgerhop.posting.trail.PostingState;
import io.ledgerhop.posting.trail.TrailMove;
import io.ledgerhop.settlement.Finding;
import io.ledgerhop.settlement.UnreadSettlement;
import io.ledgerhop.settlement.Warning;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.hop.core.exception.HopException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class IntacctOutputTest {

  private static final UnreadSettlement FILE =
      new UnreadSettlement("US", "", "ab12", "cut.txt", "NO_SUMMARY", "cut.txt:1: no sum");

  private final KeptLedger ledger = new KeptLedger();
  private final MemoryTrail trail = new MemoryTrail();
  private final KeptBooksMeta meta = new KeptBooksMeta(ledger, trail);

  @TempDir private Path folder;

  @BeforeEach
  void setOptions() {
    meta.setFolder("${OUT}");
  }

  @Test
  void postsEachSettlementOnceInAnyOrderOfItsRows() throws Exception {
    List<Carried<PlanRow>> rows = rows(MappedLines.settlement("1"), MappedLines.settlement("2"));
    Collections.shuffle(rows, new Random(3));

    Ran ran = bench(rows).local();

    assertThat(ran.errors()).isZero();
    assertThat(ran.out().texts("status"))
        .containsExactly("posted", "posted", "roll_forward", "roll_forward");
    assertThat(ran.out().texts("record_number"))
        .containsExactlyInAnyOrder("100", "101", null, null);
    assertThat(ran.out().texts("record_url"))
        .containsExactlyInAnyOrder(
            "https://ledger.example/100", "https://ledger.example/101", null, null);
    assertThat(ledger.entries).hasSize(2);
  }

  /** F75: sends results as soon as a plan is complete, because Beam does not signal the end. */
  @Test
  void postsOnBeamAsWell() throws Exception {
    Ran ran = bench(rows(MappedLines.settlement("1"))).singleThreaded();

    assertThat(ran.out().texts("status")).containsExactly("posted");
    assertThat(folder.resolve("documents.xlsx")).isNotEmptyFile();
  }

  /** Issue 13: on Beam, each of two instances would get only some of the rows. */
  @Test
  void refusesASecondInstanceOnBeam() throws Exception {
    TransformBench first = bench(rows(MappedLines.settlement("1"))).notTornDown();
    first.singleThreaded();

    assertThat(BeamBox.refused(bench(rows(MappedLines.settlement("1")))))
        .contains("tested: the Beam engine has made a second instance of this transform");

    first.tearDown();
    bench(rows(MappedLines.settlement("1"))).singleThreaded();
  }

  @Test
  void postsNothingTheSecondTime() throws Exception {
    bench(rows(MappedLines.settlement("1"))).local();

    Ran second = bench(rows(MappedLines.settlement("1"))).local();

    assertThat(second.out().texts("status")).containsExactly("already_posted", "roll_forward");
    assertThat(ledger.entries).hasSize(1);
  }

  @Test
  void continuesAfterOneRejectedDocumentAmongFive() throws Exception {
    meta.setRejectsTarget("rejects");
    ledger.refusedNumbers.add("AMZ-3-1");
    List<Carried<PlanRow>> rows = new ArrayList<>();
    for (String id : List.of("1", "2", "3", "4", "5")) {
      rows.addAll(rows(MappedLines.settlement(id)));
    }

    Ran ran = bench(rows).target("rejects").local();

    assertThat(ran.errors()).isZero();
    assertThat(ran.out().texts("status"))
        .startsWith("posted", "posted", "rejected", "posted", "posted", "roll_forward")
        .hasSize(9);
    assertThat(ran.at("rejects").texts("document")).containsExactly("AMZ-3-1");
    assertThat(ran.at("rejects").texts("message"))
        .containsExactly("AMZ-3-1: the period is closed (ask the administrator)");
    assertThat(ran.counters().output()).isEqualTo(4);
  }

  @Test
  void passesHoldsAndUnreadFilesOnWithoutPosting() throws Exception {
    List<Carried<PlanRow>> rows = rows(MappedLines.unmapped("2"));
    rows.add(Carried.unread(FILE));

    Ran ran = bench(rows).local();

    assertThat(ran.out().texts("status")).containsExactly("held", "held");
    assertThat(ran.out().texts("code")).containsExactly("UNMAPPED", "NO_SUMMARY");
    assertThat(ledger.entries).isEmpty();
  }

  // F82: another transform may have found it
  @Test
  void passesFindingsOnInAdditionToPosting() throws Exception {
    List<Carried<PlanRow>> rows = rows(MappedLines.settlement("1"));
    rows.add(0, Carried.finding(new Finding("US", "", "ODD", "event group G1: odd")));

    Ran ran = bench(rows).local();

    assertThat(ran.out().texts("status")).containsExactly("finding", "posted", "roll_forward");
    assertThat(ran.out().texts("message").get(0)).isEqualTo("event group G1: odd");
  }

  @Test
  void passesWarningsOnInAdditionToPosting() throws Exception {
    List<Carried<PlanRow>> rows = rows(MappedLines.settlement("1"));
    rows.add(0, Carried.warning(new Warning("US", "1", "july.txt", "ODD", "july.txt: odd")));

    Ran ran = bench(rows).local();

    assertThat(ran.out().texts("status")).containsExactly("warning", "posted", "roll_forward");
    assertThat(ran.out().texts("message")).containsExactly("july.txt: odd", null, null);
  }

  @Test
  void failsTheRunWhenTheSignInIsRefused() throws Exception {
    ledger.signInRefused = true;

    Ran ran = bench(rows(MappedLines.settlement("1"))).local();

    assertThat(ran.errors()).isPositive();
    assertThat(ran.log())
        .contains("Intacct company demo: the sign-in was refused (ask the administrator)");
  }

  @Test
  void finishesInterruptedDocumentsEvenWithoutNewRows() throws Exception {
    Plan plan = MappedLines.settlement("1").plan();
    trail.intend(ledger.books(), plan.documents(), Instant.EPOCH);
    trail.move(
        ledger.books(),
        new TrailMove(plan.documents().get(0).key(), PostingState.SENT, "", "", ""),
        Instant.EPOCH);

    Ran ran = bench(List.of()).local();

    assertThat(ran.out().texts("document")).containsExactly("AMZ-1-1");
    assertThat(ran.out().texts("status")).containsExactly("posted");
    assertThat(ledger.entries).hasSize(1);
  }

  /** F33: a preview writes the documents and the requests, and nothing else. */
  @Test
  void writesWhatItWouldPostInAPreview() throws Exception {
    meta.setPreview("Y");

    Ran ran = bench(rows(MappedLines.settlement("1"))).local();

    assertThat(ran.out().texts("status")).containsExactly("previewed", "roll_forward");
    assertThat(ledger.entries).isEmpty();
    assertThat(trail.settlement("US", "1")).isEmpty();
    assertThat(Files.readString(folder.resolve("requests/AMZ-1-1.xml")))
        .isEqualTo("<create><password>***</password>AMZ-1-1</create>");
    assertThat(Files.readAllLines(folder.resolve("documents.csv"))).hasSize(6);
    assertThat(Files.readString(folder.resolve("documents.csv")))
        .contains("1,1,AMZ-1-1,Journal,2026-11-05,GJ,,1,1150,,,,,,,Amazon settlement 1,70.00,,USD");
  }

  /** Hop starts the whole pipeline to show the rows of one transform. */
  @Test
  void postsNothingInAPreviewOfHop() throws Exception {
    Ran ran = bench(rows(MappedLines.settlement("1"))).asPreview().local();

    assertThat(ran.out().texts("status")).containsExactly("previewed", "roll_forward");
    assertThat(ran.out().texts("preview")).containsOnly("Y");
    assertThat(folder.resolve("preview/documents.csv")).isRegularFile();
    assertThat(folder.resolve("documents.csv")).doesNotExist();
    assertThat(ledger.entries).isEmpty();
    assertThat(trail.settlement("US", "1")).isEmpty();
  }

  @Test
  void holdsAPlanOfWhichARowWasLost() throws Exception {
    List<Carried<PlanRow>> rows = rows(MappedLines.settlement("1"));

    Ran ran = bench(rows.subList(1, rows.size())).local();

    assertThat(ran.out().texts("code")).containsExactly("PLAN_INCOMPLETE");
    assertThat(ledger.entries).isEmpty();
  }

  @Test
  void saysOfAHeldSettlementThatTheRunIsAPreview() throws Exception {
    List<Carried<PlanRow>> rows = rows(MappedLines.settlement("1"));
    meta.setPreview("Y");

    Ran ran = bench(rows.subList(1, rows.size())).local();

    assertThat(ran.out().texts("status")).containsExactly("held");
    assertThat(ran.out().texts("preview")).containsExactly("Y");
  }

  @Test
  void refusesToStartWhenItIsUnclearWhetherToPost() {
    meta.setPreview("perhaps");

    assertThatThrownBy(() -> bench(rows(MappedLines.settlement("1"))).local())
        .isInstanceOf(HopException.class);
    assertThat(ledger.entries).isEmpty();
  }

  @Test
  void saysWhichFolderCannotBeWritten() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    meta.setFolder(file + "/below");

    assertThatThrownBy(() -> bench(List.of()).local()).isInstanceOf(HopException.class);
  }

  private TransformBench bench(List<Carried<PlanRow>> rows) throws Exception {
    return Rows.into(
        TransformBench.of(meta).variable("OUT", folder.toString()), PlanRows.PLAN, rows);
  }

  private static List<Carried<PlanRow>> rows(MappedLines... settlements) {
    List<Carried<PlanRow>> rows = new ArrayList<>();
    for (MappedLines lines : settlements) {
      PlanRow.of(lines.plan()).forEach(row -> rows.add(Carried.value(row)));
    }
    return rows;
  }
}
