// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.mapping.rules;

import static io.ledgerhop.hop.mapping.MappingOptionProblem.COVERAGE_NEEDS_ONE_COPY;
import static io.ledgerhop.hop.mapping.MappingOptionProblem.ORDERS_INCOMPLETE;

import io.ledgerhop.hop.adapter.AdapterData;
import io.ledgerhop.hop.adapter.RowTransform;
import io.ledgerhop.hop.row.Carried;
import io.ledgerhop.mapping.answer.finding.CoverageFinding;
import io.ledgerhop.mapping.answer.finding.CoverageKind;
import io.ledgerhop.mapping.answer.finding.WorkbookFindings;
import io.ledgerhop.mapping.drools.file.RuleFile;
import io.ledgerhop.mapping.layer.LayerReading;
import io.ledgerhop.mapping.layer.OverridePaths;
import io.ledgerhop.mapping.layer.WorkbookLayers;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.settlement.CutOff;
import io.ledgerhop.settlement.MoneyLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.hop.core.exception.HopException;
import org.apache.hop.pipeline.Pipeline;
import org.apache.hop.pipeline.PipelineMeta;
import org.apache.hop.pipeline.transform.TransformMeta;
import org.jspecify.annotations.Nullable;

/**
 * Tells at the end of the rows what the workbook and the rule files do with their lines: one row
 * for each finding.
 */
public final class WorkbookCoverage
    extends RowTransform<WorkbookCoverageMeta, Carried<MoneyLine>, CoverageFinding> {

  private @Nullable WorkbookFindings findings;
  private Optional<WaitingOrders> waiting = Optional.empty();

  public WorkbookCoverage(
      TransformMeta transformMeta,
      WorkbookCoverageMeta meta,
      AdapterData data,
      int copyNr,
      PipelineMeta pipelineMeta,
      Pipeline pipeline) {
    super(transformMeta, meta, data, copyNr, pipelineMeta, pipeline);
  }

  /** All problems of the workbooks are reported together, and so are those of the rule files. */
  @Override
  protected void open() throws HopException {
    int copies = getTransformMeta().getCopies(this);
    if (copies > 1) {
      throw new ConnectorException(COVERAGE_NEEDS_ONE_COPY.at(getTransformName(), copies));
    }
    String place = getTransformName();
    OverridePaths overrides = meta.overrides(place, this).value();
    WorkbookLayers layers =
        valueOf(
            LayerReading.read(
                meta.workbook(place, this).value(), overrides, file -> Workbook.read(file, this)));
    List<RuleFile> files = valueOf(RuleFiles.read(meta.ruleFiles(place, this).value(), this));
    CutOff cutOff = meta.cutOff(place, this).value();
    WorkbookFindings compiled = keep(valueOf(WorkbookFindings.compile(layers, files, cutOff)));
    List<Problem> failures = compiled.failures();
    if (!failures.isEmpty()) {
      throw new HopException(Outcome.failed(failures).messages());
    }
    waiting = compiled.needsOrders() ? Optional.of(keep(new WaitingOrders())) : Optional.empty();
    findings = compiled;
  }

  private static <T> T valueOf(Outcome<T> outcome) throws HopException {
    if (!outcome.hasValue()) {
      throw new HopException(outcome.messages());
    }
    return outcome.value();
  }

  /** A file that could not be read is a finding at once; the lines are counted. */
  @Override
  protected List<CoverageFinding> take(Carried<MoneyLine> carried) throws Exception {
    if (carried instanceof Carried.Unread<MoneyLine> unread) {
      return List.of(FindingRows.unread(unread.file()));
    }
    if (carried instanceof Carried.Value<MoneyLine> value) {
      count(value.value());
    }
    return List.of();
  }

  private void count(MoneyLine line) throws Exception {
    if (waiting.isEmpty()) {
      findings().addOrders(List.of(line));
      return;
    }
    waiting.get().add(line, getInputRowMeta(), currentRow());
    if (line.reference().orderId().isEmpty()) {
      findings().addOrders(List.of(line));
    }
    Optional<OrderBuckets> whole = waiting.get().nextWhole();
    if (whole.isPresent()) {
      countOrders(whole.get());
    }
  }

  private void countOrders(OrderBuckets settlement) throws Exception {
    try (settlement) {
      for (int bucket = 0; bucket < settlement.size() && !isStopped(); bucket++) {
        List<MoneyLine> lines = new ArrayList<>();
        for (@Nullable Object[] row : settlement.take(bucket)) {
          lines.add(((Carried.Value<MoneyLine>) valueIn(row)).value());
        }
        findings().addOrders(lines);
      }
    }
  }

  @Override
  protected List<CoverageFinding> inputEnded() throws Exception {
    List<CoverageFinding> all = new ArrayList<>();
    if (waiting.isPresent()) {
      for (OrderBuckets settlement : waiting.get().incomplete()) {
        all.add(incomplete(settlement.settlement().settlementId()));
        settlement.close();
      }
    }
    all.addAll(findings().findings());
    logBasic(all.size() + " findings");
    return all;
  }

  /** The rules look at orders, and some of their lines have not come. */
  private CoverageFinding incomplete(String settlement) {
    Problem problem = ORDERS_INCOMPLETE.at(getTransformName(), settlement);
    return CoverageFinding.of(CoverageKind.UNREAD, settlement, problem.message());
  }

  private WorkbookFindings findings() {
    WorkbookFindings opened = findings;
    if (opened == null) {
      throw new IllegalStateException("not opened");
    }
    return opened;
  }
}
