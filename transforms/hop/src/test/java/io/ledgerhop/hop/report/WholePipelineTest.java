// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerhop.hop.mapping.documents.LedgerDocumentsMeta;
import io.ledgerhop.hop.mapping.rules.LedgerRulesMeta;
import io.ledgerhop.hop.mapping.rules.SmallWorkbook;
import io.ledgerhop.hop.posting.intacct.KeptBooksMeta;
import io.ledgerhop.hop.posting.intacct.KeptLedger;
import io.ledgerhop.hop.row.Carried;
import io.ledgerhop.hop.row.MappedLines;
import io.ledgerhop.hop.row.SettlementRows;
import io.ledgerhop.mapping.sheet.WorkbookReader;
import io.ledgerhop.posting.trail.MemoryTrail;
import io.ledgerhop.posting.trail.SettlementStatus;
import io.ledgerhop.settlement.MoneyLine;
import io.ledgerhop.settlement.SettlementHeader;
import io.ledgerhop.settlement.UnreadSettlement;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.hop.core.HopEnvironment;
import org.apache.hop.core.exception.HopException;
import org.apache.hop.core.logging.HopLogStore;
import org.apache.hop.core.row.IRowMeta;
import org.apache.hop.core.row.RowMeta;
import org.apache.hop.core.variables.Variables;
import org.apache.hop.metadata.serializer.memory.MemoryMetadataProvider;
import org.apache.hop.pipeline.PipelineHopMeta;
import org.apache.hop.pipeline.PipelineMeta;
import org.apache.hop.pipeline.RowProducer;
import org.apache.hop.pipeline.engines.local.LocalPipelineEngine;
import org.apache.hop.pipeline.transform.ITransformMeta;
import org.apache.hop.pipeline.transform.TransformMeta;
import org.apache.hop.pipeline.transforms.injector.InjectorMeta;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The transforms of the main pipeline after its source, with a ledger in memory. */
@Timeout(120)
class WholePipelineTest {

  private final KeptLedger ledger = new KeptLedger();
  private final MemoryTrail trail = new MemoryTrail();

  @TempDir private Path folder;

  @BeforeAll
  static void startHop() throws HopException {
    HopEnvironment.init();
  }

  /**
   * F1, F71: one settlement posted, one file unreadable: the worst result is held, so the exit code
   * is 3.
   */
  @Test
  void postsMoneyLinesAndReportsTheResult() throws Exception {
    List<Carried<MoneyLine>> lines = new ArrayList<>();
    MappedLines.settlement("1").lines().forEach(line -> lines.add(Carried.value(line)));
    lines.add(
        Carried.unread(
            new UnreadSettlement(
                "US", "", "ab12", "off.txt", "SUM_DIFFERS", "off.txt:1: 642.18 is not 642.17")));

    run(SmallWorkbook.complete(), lines);

    assertThat(ledger.entries()).hasSize(1);
    assertThat(file("run.json")).contains("\"exitCode\" : 3", "\"recordNumber\" : \"100\"");
    assertThat(file("held.csv"))
        .contains("off.txt,,,0,SUM_DIFFERS,off.txt:1: 642.18 is not 642.17");
    assertThat(file("documents.csv").lines()).hasSize(6);
    assertThat(file("report.html")).contains("AMZ-1-1", "balanced", "642.18 is not 642.17");
  }

  /** Issue 8, point 14: it was only logged, and was read again in every run. */
  @Test
  void finishesAnEmptySettlement() throws Exception {
    SettlementHeader nothing = MappedLines.empty("77", "0.00", "USD", 0).header();

    run(SmallWorkbook.complete(), List.of(Carried.empty(nothing)));

    assertThat(ledger.entries()).isEmpty();
    assertThat(file("run.json"))
        .contains("\"exitCode\" : 0", "\"settlement\" : \"77\"", "\"nothing_to_post\" : 1")
        .contains("settlement 77: it has no money to post, so it is finished without a document");
    assertThat(file("results.csv")).contains(",77,,NOTHING_TO_POST,");
    assertThat(file("held.csv").lines()).hasSize(1);
    assertThat(file("report.html")).contains("Nothing to post", "it has no money to post");
    assertThat(trail.settlement(nothing.seller(), "77"))
        .hasValueSatisfying(
            settlement -> assertThat(settlement.status()).isEqualTo(SettlementStatus.FINISHED));
  }

  /** Issue 8, point 14: all its rows have the amount 0.00. */
  @Test
  void finishesASettlementOfRowsWithoutMoney() throws Exception {
    List<MoneyLine> zeros =
        MappedLines.empty("78", "0.00", "USD", 1).posted("Principal", "4000", "0.00").lines();

    run(SmallWorkbook.complete(), List.of(Carried.value(zeros.get(0))));

    assertThat(file("run.json")).contains("\"exitCode\" : 0", "\"nothing_to_post\" : 1");
    assertThat(file("held.csv").lines()).hasSize(1);
  }

  /** F3: a combination that no row matches is written as a row for the workbook. */
  @Test
  void holdsTheSettlementWithUnmappedLines() throws Exception {
    List<Carried<MoneyLine>> lines =
        MappedLines.settlement("1").lines().stream().map(Carried::value).toList();

    run(new SmallWorkbook().row("yes", "Order", "ItemPrice", "*i*", "Journal", "4000"), lines);

    assertThat(ledger.entries()).isEmpty();
    assertThat(file("unmapped.csv"))
        .contains(
            "Yes,,,Amazon.com,USD,Order,ItemPrice,Refund,,,,,,Journal,",
            "\"1 line, -20.00 USD, in 1\"");
    assertThat(file("run.json")).contains("\"exitCode\" : 3");
  }

  /**
   * Issue 8, point 14: a row pasted as a whole was shifted by four columns, and caused the warning
   * that Amazon is not known to send a type that it had just sent.
   */
  @ParameterizedTest
  @ValueSource(strings = {"unmapped.csv", "unmapped.xlsx"})
  void mapsTheRowThatIsPastedIntoTheStarterWorkbook(String unmapped) throws Exception {
    String description = "Warehouse Tidying Fee; small";
    List<Carried<MoneyLine>> lines =
        MappedLines.empty("1", "89.75", "USD", 3)
            .posted("Principal", "4000", "100.00")
            .unknown(description, "-5.50")
            .unknown(description, "-4.75")
            .lines()
            .stream()
            .map(Carried::value)
            .toList();
    run(PastedRow.STARTER, lines);
    assertThat(ledger.entries()).isEmpty();

    Path workbook = PastedRow.from(folder.resolve(unmapped), "6090", folder.resolve("m.xlsx"));
    run(workbook, lines);

    assertThat(ledger.entries()).hasSize(1);
    assertThat(file("run.json")).contains("\"exitCode\" : 0");
    assertThat(file("documents.csv")).contains("6090", "10.25");
    try (InputStream in = Files.newInputStream(workbook)) {
      assertThat(new WorkbookReader().read(in, "m.xlsx").messages()).isEmpty();
    }
  }

  /**
   * Issue 8, point 17: a misspelt cell causes a warning, which names the values that it does not
   * match.
   */
  @Test
  void namesTheMisspeltCellThatLeavesALineUnmapped() throws Exception {
    List<Carried<MoneyLine>> lines =
        MappedLines.settlement("1").lines().stream().map(Carried::value).toList();
    SmallWorkbook workbook =
        new SmallWorkbook()
            .row("yes", "Order", "ItemPrice", "Comission", "Journal", "6010")
            .row("yes", "Order", "ItemPrice", "?rincipal; *i?g; *fund", "Journal", "4000");

    run(workbook, lines);

    assertThat(file("run.json"))
        .contains(
            "\"code\" : \"VALUE_UNKNOWN\"",
            "Mapping!D2: \\\"Comission\\\" is not a value Amazon is known to send");
    assertThat(file("held.csv"))
        .contains(
            "; nearest is Mapping!2, but its Amount description (D2) says \"\"Comission\"\" (correct that cell if");
    assertThat(file("report.html"))
        .contains("nearest is Mapping!2", "Mapping!D2: &quot;Comission&quot; is not a value");
  }

  /** The report is disposed before it has run, and still reports what was wrong. */
  @Test
  void reportsTheProblemsOfAWorkbookThatStopTheRunBeforeItBegins() {
    // docs/scheduling.md: a transform cannot start, for instance because of an option
    SmallWorkbook broken =
        new SmallWorkbook().row("yes", "Order", "ItemPrice", "Principal", "Jurnal", "4000");

    assertThatThrownBy(() -> run(broken, List.of())).isInstanceOf(HopException.class);

    assertThat(folder.resolve("run.json"))
        .content()
        .contains("\"state\" : \"failed\"", "\"exitCode\" : 1", "Mapping!E2")
        .doesNotContain("\\tat ");
  }

  /** docs/scheduling.md: documents.xlsx cannot be written at the end. */
  @Test
  void warnsThatTheSpreadsheetOfThePostedDocumentsIsMissing() throws Exception {
    // A folder in place of the unfinished file makes each attempt fail, as a full disk does.
    Files.createDirectories(folder.resolve("documents.xlsx.part/kept"));
    Files.writeString(folder.resolve("documents.xlsx"), "of yesterday");
    List<Carried<MoneyLine>> lines =
        MappedLines.settlement("1").lines().stream().map(Carried::value).toList();

    LocalPipelineEngine engine = ended(pipeline(SmallWorkbook.complete().in(folder)), lines);

    String warning =
        "documents.xlsx: the file could not be written at the end of the run, and nothing else of"
            + " the run is affected: Could not create file";
    assertThat(file("run.json"))
        .contains("\"state\" : \"done\"", "\"exitCode\" : 0", "\"recordNumber\" : \"100\"")
        .contains("\"code\" : \"COPY_UNWRITTEN\"", warning, "(documents.csv has the same; ");
    assertThat(file("report.html")).contains(warning);
    assertThat(folder.resolve("documents.xlsx")).doesNotExist();
    assertThat(engine.getErrors()).isZero();
    assertThat(HopLogStore.getAppender().getBuffer(engine.getLogChannelId(), true).toString())
        .doesNotContain("\tat ");
  }

  private String file(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  private void run(SmallWorkbook workbook, List<Carried<MoneyLine>> lines) throws Exception {
    run(workbook.in(folder), lines);
  }

  private void run(Path workbook, List<Carried<MoneyLine>> lines) throws Exception {
    assertThat(ended(pipeline(workbook), lines).getErrors()).isZero();
  }

  private PipelineMeta pipeline(Path workbook) {
    LedgerRulesMeta rules = new LedgerRulesMeta();
    rules.setWorkbook(workbook.toString());
    LedgerDocumentsMeta documents = new LedgerDocumentsMeta();
    documents.setClearingAccounts("USD=1150");
    KeptBooksMeta output = new KeptBooksMeta(ledger, trail);
    output.setFolder(folder.toString());
    LedgerReportMeta report = new LedgerReportMeta();
    report.setFolder(folder.toString());
    return pipeline(List.of(new InjectorMeta(), rules, documents, output, report));
  }

  private static PipelineMeta pipeline(List<ITransformMeta> metas) {
    PipelineMeta pipeline = new PipelineMeta();
    pipeline.setName("whole");
    pipeline.setMetadataProvider(new MemoryMetadataProvider());
    @Nullable TransformMeta before = null;
    for (ITransformMeta meta : metas) {
      TransformMeta transform = new TransformMeta(meta.getClass().getSimpleName(), meta);
      pipeline.addTransform(transform);
      if (before != null) {
        pipeline.addPipelineHop(new PipelineHopMeta(before, transform));
      }
      before = transform;
    }
    return pipeline;
  }

  private static LocalPipelineEngine ended(PipelineMeta pipeline, List<Carried<MoneyLine>> lines)
      throws HopException {
    IRowMeta meta = new RowMeta();
    SettlementRows.LINE.addTo(meta, "test");
    LocalPipelineEngine engine = new LocalPipelineEngine(pipeline, new Variables(), null);
    engine.setMetadataProvider(pipeline.getMetadataProvider());
    engine.prepareExecution();
    RowProducer rows = engine.addRowProducer("InjectorMeta", 0);
    engine.startThreads();
    var writer = SettlementRows.LINE.writer();
    for (Carried<MoneyLine> line : lines) {
      @Nullable Object[] row = new Object[meta.size()];
      writer.write(line, row, 0);
      rows.putRow(meta, row);
    }
    rows.finished();
    engine.waitUntilFinished();
    return engine;
  }
}
