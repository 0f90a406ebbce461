// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report;

import static io.ledgerhop.hop.report.ReportProblem.FOLDER_UNWRITABLE;
import static io.ledgerhop.hop.report.ReportProblem.RUN_STOPPED;

import io.ledgerhop.hop.adapter.AdapterData;
import io.ledgerhop.hop.adapter.RowTransform;
import io.ledgerhop.hop.progress.RunProgress;
import io.ledgerhop.hop.report.file.VfsFolder;
import io.ledgerhop.hop.report.page.AccountTitles;
import io.ledgerhop.hop.report.run.FolderClaim;
import io.ledgerhop.hop.report.run.RunFiles;
import io.ledgerhop.hop.report.run.RunRecord;
import io.ledgerhop.hop.row.Result;
import io.ledgerhop.hop.wiring.HopPreview;
import io.ledgerhop.hop.wiring.Services;
import io.ledgerhop.hop.wiring.SingleInstance;
import io.ledgerhop.problem.CauseText;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Outcome;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.TreeMap;
import org.apache.hop.pipeline.Pipeline;
import org.apache.hop.pipeline.PipelineMeta;
import org.apache.hop.pipeline.PipelineMeta.PipelineType;
import org.apache.hop.pipeline.transform.TransformMeta;
import org.jspecify.annotations.Nullable;

/** Writes the report of the run, even if it is stopped or fails, and passes the results on. */
public class LedgerReport extends RowTransform<LedgerReportMeta, Result, Result> {

  private @Nullable RunRecord open;

  /** Until it opens, or until its failure to open is in {@code run.json}. */
  private boolean isUnopened = true;

  public LedgerReport(
      TransformMeta transformMeta,
      LedgerReportMeta meta,
      AdapterData data,
      int copyNr,
      PipelineMeta pipelineMeta,
      Pipeline pipeline) {
    super(transformMeta, meta, data, copyNr, pipelineMeta, pipeline);
  }

  @Override
  protected void open() {
    isUnopened = false;
    keep(SingleInstance.of(this));
    String folder = HopPreview.folder(this, meta.folder(getTransformName(), this).value());
    String other = meta.otherReport(getTransformName(), this).value();
    Services services = keep(Services.of(this));
    VfsFolder written = new VfsFolder(folder, this);
    keep(FolderClaim.of(this, written, services.runName()));
    RunFiles files = new RunFiles(written, other, titles());
    RunProgress progress = RunProgress.of(getPipeline().getExtensionDataMap());
    RunRecord record =
        new RunRecord(services.runName(), files, Clock.systemUTC(), services::calls)
            .showing(progress::counts);
    open = record;
    keepWatchingTheProcess();
    keep(this::concludeUnlessDone);
    try {
      record.begin();
    } catch (IOException e) {
      throw new ConnectorException(
          FOLDER_UNWRITABLE.at(getTransformName(), folder, CauseText.of(e)), e);
    }
    Runnable counting = () -> count(record);
    progress.listen(counting);
    keep(() -> progress.unlisten(counting));
  }

  /** The Beam engine stops its workers itself, and a pipeline there has no stop of its own. */
  private void keepWatchingTheProcess() {
    if (getPipelineMeta().getPipelineType() == PipelineType.Normal) {
      keep(ProcessEnd.stopping(getPipeline()::stopAll));
    }
  }

  /**
   * Called by the thread that tells the progress. A failure is only logged: if it lasts, the next
   * result fails on it.
   */
  private void count(RunRecord record) {
    try {
      record.count();
    } catch (IOException e) {
      logDetailed("run.json keeps its older counts: " + CauseText.of(e));
    }
  }

  /** A report without titles is better than none, so a problem is only logged. */
  private AccountTitles titles() {
    Outcome<String> workbook = meta.workbook(getTransformName(), this);
    Outcome<AccountTitles> titles = WorkbookTitles.read(workbook.value(), this);
    titles.problems().forEach(problem -> logBasic(problem.message()));
    return titles.hasValue() ? titles.value() : AccountTitles.NONE;
  }

  @Override
  protected List<Result> take(Result result) throws IOException {
    if (open != null) {
      open.add(result);
      incrementLinesOutput();
    }
    return List.of(result);
  }

  @Override
  protected List<Result> inputEnded() throws IOException {
    if (getPipeline().getErrors() == 0) {
      conclude();
    }
    return List.of();
  }

  /**
   * Options that keep this transform from opening must not leave the result of yesterday, but that
   * of another run in progress.
   */
  @Override
  public void dispose() {
    Outcome<String> folder = meta.folder(getTransformName(), this);
    if (isUnopened && folder.hasValue()) {
      isUnopened = false;
      String place = HopPreview.folder(this, folder.value());
      try {
        tellWhatStoppedTheRun(place);
      } catch (IOException e) {
        logError(FOLDER_UNWRITABLE.at(getTransformName(), place, CauseText.of(e)).message());
      } catch (ConnectorException inUse) {
        logError(inUse.problem().message());
      }
    }
    super.dispose();
  }

  private void tellWhatStoppedTheRun(String folder) throws IOException {
    VfsFolder files = new VfsFolder(folder, this);
    FolderClaim claim = FolderClaim.of(this, files, "a run that is ending");
    try {
      new RunRecord("", new RunFiles(files), Clock.systemUTC(), TreeMap::new)
          .failed(whatStoppedTheRun());
    } finally {
      claim.close();
    }
  }

  /**
   * The Beam engine does not signal the end of the input; there, disposal without errors counts as
   * the end.
   */
  private void concludeUnlessDone() throws Exception {
    boolean clean = getPipeline().getErrors() == 0 && getErrors() == 0 && !isStopped();
    if (clean && getPipelineMeta().getPipelineType() == PipelineType.SingleThreaded) {
      conclude();
    }
    RunRecord unfinished = open;
    open = null;
    if (unfinished != null) {
      addRest(unfinished);
      unfinished.failed(whatStoppedTheRun());
    }
  }

  /** What was posted while the run was being stopped, also by the failure of another transform. */
  private void addRest(RunRecord unfinished) throws Exception {
    if (isStopped()) {
      for (Result result : rest()) {
        unfinished.add(result);
      }
    }
  }

  private void conclude() throws IOException {
    if (open != null) {
      progress().begin("writing the report");
      open.done();
      open = null;
    }
  }

  private List<String> whatStoppedTheRun() {
    List<String> errors = LoggedErrors.of(getPipeline().getLogChannelId());
    return errors.isEmpty() ? List.of(RUN_STOPPED.at(getTransformName()).message()) : errors;
  }
}
