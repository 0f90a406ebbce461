// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.document.Document;
import io.ledgerhop.hop.connection.TrailConnection;
import io.ledgerhop.hop.report.file.VfsFolder;
import io.ledgerhop.hop.report.run.RunFiles;
import io.ledgerhop.hop.report.run.RunRecord;
import io.ledgerhop.hop.row.MappedLines;
import io.ledgerhop.plan.Plan;
import io.ledgerhop.posting.trail.Books;
import io.ledgerhop.posting.trail.PostingState;
import io.ledgerhop.posting.trail.SettlementStatus;
import io.ledgerhop.posting.trail.TrailMove;
import io.ledgerhop.settlement.SettlementHeader;
import io.ledgerhop.store.JdbcTrail;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.hop.core.HopEnvironment;
import org.apache.hop.core.Result;
import org.apache.hop.core.variables.Variables;
import org.apache.hop.metadata.serializer.memory.MemoryMetadataProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Issue 13: the trail tells of the run what no transform could write. */
@Timeout(60)
class FinishRunTrailTest {

  private static final Books BOOKS = new Books("acme", "");
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-10T06:00:00Z"), ZoneOffset.UTC);

  private final Plan plan = MappedLines.settlement("1").plan();
  private final FinishRunAction action = new FinishRunAction(CLOCK);
  private final Result previous = new Result();

  @TempDir private Path folder;

  @BeforeAll
  static void start() throws Exception {
    HopEnvironment.init();
  }

  /** A run whose pipeline and report are done. */
  @BeforeEach
  void setOptions() throws Exception {
    TrailConnection trail = new TrailConnection();
    trail.setName("Trail");
    trail.setUrl(url());
    trail.setArchive(folder.resolve("archive").toString());
    MemoryMetadataProvider metadata = new MemoryMetadataProvider();
    metadata.getSerializer(TrailConnection.class).save(trail);
    action.setName("Finish");
    action.setMetadataProvider(metadata);
    action.setFolder(folder.toString());
    action.setTrail("Trail");
    action.setParentWorkflow(new BegunWorkflow(CLOCK.instant()));
    RunFiles files = new RunFiles(new VfsFolder(folder.toString(), new Variables()));
    RunRecord record = new RunRecord("run", files, CLOCK, TreeMap::new);
    record.begin();
    record.done();
    previous.setResult(true);
  }

  @Test
  void isDoneWhenEverySettlementOfTheTrailHasAResult() throws Exception {
    note(SettlementStatus.FINISHED);

    assertThat(action.execute(previous, 0).getExitStatus()).isZero();
    assertThat(run()).contains("\"findings\" : [ ]");
  }

  /** The Beam engine says no end of the input, so no transform can tell that lines are missing. */
  @Test
  void holdsASettlementWhoseLinesNeverBecameWhole() throws Exception {
    // docs/scheduling.md: the lines of a settlement never become whole
    try (JdbcTrail trail = JdbcTrail.open(url(), "", "")) {
      trail.noteSettlement(plan.settlement(), CLOCK.instant());
    }

    Result result = action.execute(previous, 0);

    assertThat(result.getResult()).isFalse();
    assertThat(result.getExitStatus()).isEqualTo(3);
    assertThat(run())
        .contains("\"state\" : \"done\"", "\"exit\" : \"held\"", "\"code\" : \"NEVER_WHOLE\"")
        .contains("settlement 1 of US: it was read from " + plan.settlement().fileName());
  }

  @Test
  void isFailedWhenTheOutcomeOfADocumentIsUnknown() throws Exception {
    // docs/scheduling.md: a document is of unknown outcome
    note(SettlementStatus.OPEN);
    move(PostingState.SENT, PostingState.UNKNOWN);

    assertThat(action.execute(previous, 0).getExitStatus()).isEqualTo(1);
    assertThat(run())
        .contains("Finish: document " + number() + ": its outcome is unknown")
        .contains("\"state\" : \"failed\"");
  }

  /**
   * The report of a run that could not even begin says nothing of what another transform posted.
   */
  @Test
  void isPartialWhenTheTrailHasWhatTheReportHasNot() throws Exception {
    previous.setNrErrors(1);
    note(SettlementStatus.FINISHED);
    move(PostingState.SENT, PostingState.POSTED);

    assertThat(action.execute(previous, 0).getExitStatus()).isEqualTo(2);
    assertThat(run()).contains("\"exit\" : \"partial\"");
  }

  @Test
  void isFailedWhenTheTrailCannotBeAsked() throws Exception {
    action.setTrail("Nowhere");

    assertThat(action.execute(previous, 0).getExitStatus()).isEqualTo(1);
    assertThat(run()).contains("\"state\" : \"failed\"", "Nowhere");
  }

  /** On the Beam engine, the report counts no call of another transform. */
  @Test
  void addsTheCallsThatOtherTransformsHaveNoted() throws Exception {
    try (JdbcTrail trail = JdbcTrail.open(url(), "", "")) {
      SortedMap<String, Long> calls = new TreeMap<>(Map.of("Amazon getReports", 7L));
      trail.run(CLOCK.instant()).noteCalls("the source", calls, CLOCK.instant());
    }

    assertThat(action.execute(previous, 0).getExitStatus()).isZero();
    assertThat(run()).contains("\"Amazon getReports\" : 7");
  }

  private void note(SettlementStatus status) {
    SettlementHeader header = plan.settlement();
    try (JdbcTrail trail = JdbcTrail.open(url(), "", "")) {
      trail.noteSettlement(header, CLOCK.instant());
      trail.concludeSettlement(header.seller(), header.settlementId(), status, "", CLOCK.instant());
    }
  }

  private void move(PostingState... states) {
    Document document = plan.documents().get(0);
    try (JdbcTrail trail = JdbcTrail.open(url(), "", "")) {
      trail.intend(BOOKS, List.of(document), CLOCK.instant());
      for (PostingState state : states) {
        trail.move(BOOKS, new TrailMove(document.key(), state, "", "", ""), CLOCK.instant());
      }
    }
  }

  private String number() {
    return plan.documents().get(0).number();
  }

  private String url() {
    return "jdbc:sqlite:" + folder.resolve("trail.db");
  }

  private String run() throws IOException {
    return Files.readString(folder.resolve("run.json"));
  }
}
