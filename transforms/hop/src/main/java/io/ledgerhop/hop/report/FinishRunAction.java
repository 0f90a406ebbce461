// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report;

import static io.ledgerhop.hop.report.ReportProblem.FOLDER_UNWRITABLE;
import static io.ledgerhop.hop.report.ReportProblem.PAGE_MISSING;
import static io.ledgerhop.hop.report.ReportProblem.RESULT_MISSING;
import static io.ledgerhop.hop.report.ReportProblem.RESULT_UNFINISHED;
import static io.ledgerhop.hop.report.ReportProblem.RUN_IN_PROGRESS;

import io.ledgerhop.hop.adapter.AdapterMeta;
import io.ledgerhop.hop.adapter.OptionSection;
import io.ledgerhop.hop.adapter.OptionText;
import io.ledgerhop.hop.connection.TrailConnection;
import io.ledgerhop.hop.progress.RunProgress;
import io.ledgerhop.hop.report.file.VfsFolder;
import io.ledgerhop.hop.report.run.FolderClaim;
import io.ledgerhop.hop.wiring.ProcessPlace;
import io.ledgerhop.hop.wiring.Services;
import io.ledgerhop.posting.report.ExitCode;
import io.ledgerhop.problem.CauseText;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problem;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.apache.hop.core.Result;
import org.apache.hop.core.annotations.Action;
import org.apache.hop.core.gui.plugin.GuiElementType;
import org.apache.hop.core.gui.plugin.GuiPlugin;
import org.apache.hop.core.gui.plugin.GuiWidgetElement;
import org.apache.hop.i18n.BaseMessages;
import org.apache.hop.metadata.api.HopMetadataProperty;
import org.apache.hop.workflow.action.ActionBase;
import org.jspecify.annotations.Nullable;

/**
 * Writes how a run really ended, after its pipeline and whatever became of it. The result is true
 * if everything is done, and false if something failed or waits for a person; the exit status is
 * the exit code of the run.
 */
@Action(
    id = "LedgerHopFinishRun",
    name = "i18n::FinishRun.Name",
    description = "i18n::FinishRun.Description",
    image = "io/ledgerhop/hop/report/finish-run.svg",
    categoryDescription = AdapterMeta.CATEGORY,
    keywords = "i18n::FinishRun.Keywords",
    documentationUrl = "/workflow/actions/finish-run.html")
@GuiPlugin(description = "The options of Finish Run")
public class FinishRunAction extends ActionBase {

  @HopMetadataProperty(key = "folder")
  @GuiWidgetElement(
      order = "0100",
      type = GuiElementType.FOLDER,
      parentId = OptionSection.GENERAL,
      label = "i18n::FinishRun.Folder.Label",
      toolTip = "i18n::FinishRun.Folder.Help")
  private String folder = "";

  @HopMetadataProperty(key = "ledger_trail")
  @GuiWidgetElement(
      order = "0200",
      type = GuiElementType.METADATA,
      metadata = TrailConnection.class,
      parentId = OptionSection.GENERAL,
      label = "i18n::FinishRun.Trail.Label",
      toolTip = "i18n::FinishRun.Trail.Help")
  private String trail = "";

  private final Clock clock;

  public FinishRunAction() {
    this(Clock.systemUTC());
  }

  FinishRunAction(Clock clock) {
    super("", "");
    this.clock = clock;
  }

  /** A copy with the same options. */
  public FinishRunAction(FinishRunAction other) {
    super(other);
    this.clock = other.clock;
    this.folder = other.folder;
    this.trail = other.trail;
  }

  @Override
  public Object clone() {
    return new FinishRunAction(this);
  }

  /** There is one exit for a run that is done, and one for any other. */
  @Override
  public boolean isEvaluation() {
    return true;
  }

  @Override
  public String getDialogClassName() {
    return FinishRunAction.class.getName() + "Dialog";
  }

  @Override
  public Result execute(Result previous, int number) {
    ExitCode code = ExitCode.FAILED;
    Outcome<String> read = folder();
    read.problems().forEach(problem -> logError(problem.message()));
    if (read.hasValue()) {
      try (Services services =
          Services.of(new HashMap<>(), this, getMetadataProvider(), getLogChannel())) {
        code = finish(services, read.value(), previous);
      } catch (ConnectorException e) {
        logError(e.problem().message());
      }
    }
    previous.setResult(code == ExitCode.DONE);
    previous.setNrErrors(code == ExitCode.DONE ? 0 : 1);
    previous.setExitStatus(code.number());
    return previous;
  }

  private ExitCode finish(Services services, String path, Result previous) {
    VfsFolder files = new VfsFolder(path, this);
    FolderClaim claim = FolderClaim.of(files, getName(), this, services.runName());
    try {
      return finish(services, files, path, previous);
    } catch (IOException e) {
      throw new ConnectorException(FOLDER_UNWRITABLE.at(getName(), path, CauseText.of(e)), e);
    } finally {
      claim.close();
    }
  }

  private ExitCode finish(Services services, VfsFolder files, String path, Result previous)
      throws IOException {
    Optional<WrittenRun> found = WrittenRun.read(files);
    boolean isOurs = found.isPresent() && isOfThisRun(found.get());
    if (found.isPresent() && found.get().isRunning() && !isOurs) {
      logError(RUN_IN_PROGRESS.at(getName(), path, found.get().run()).message());
      return ExitCode.FAILED;
    }
    WrittenRun reported =
        found.filter(run -> isOurs).orElseGet(() -> WrittenRun.none(services.runName(), begin()));
    Instant began = isOurs ? reported.started() : begin();
    PipelineEnd pipeline = PipelineEnd.of(getName(), previous, logged());
    TrailEnd trailEnd = trailEnd(services, began);
    reported.addCalls(trailEnd.calls());
    RunEnd end = RunEnd.of(pipeline, reported, missing(files, path, isOurs, reported), trailEnd);
    reported.end(end, clock.instant(), files);
    end.errors().forEach(this::logError);
    end.findings().forEach(finding -> logError(finding.message()));
    logBasic("The run ended with " + end.code().number() + ", " + end.code());
    return end.code();
  }

  /** The file of a run whose process has ended is nobody else's. */
  private boolean isOfThisRun(WrittenRun found) {
    return found.isSince(begin()) || found.isAbandoned(ProcessPlace.name());
  }

  private List<Problem> missing(VfsFolder files, String path, boolean isOurs, WrittenRun reported)
      throws IOException {
    if (!isOurs) {
      return List.of(RESULT_MISSING.at(getName(), path));
    }
    if (reported.isRunning()) {
      return List.of(RESULT_UNFINISHED.at(getName(), reported.started(), reported.run()));
    }
    return files.read("report.html").isPresent()
        ? List.of()
        : List.of(PAGE_MISSING.at(getName(), path));
  }

  private TrailEnd trailEnd(Services services, Instant began) {
    if (trail.isBlank()) {
      return TrailEnd.NOTHING;
    }
    try {
      return RunProgress.telling(
          getName(),
          "reading the trail",
          this::logBasic,
          () -> TrailEnd.of(getName(), services.trail(trail).run(began)));
    } catch (ConnectorException e) {
      return TrailEnd.failed(e.problem());
    }
  }

  /** When the workflow began; a result from before that is of another run. */
  private Instant begin() {
    return getParentWorkflow() == null || getParentWorkflow().getExecutionStartDate() == null
        ? clock.instant()
        : getParentWorkflow().getExecutionStartDate().toInstant();
  }

  private List<String> logged() {
    return getParentWorkflow() == null
        ? List.of()
        : LoggedErrors.of(getParentWorkflow().getLogChannelId());
  }

  private Outcome<String> folder() {
    String label = BaseMessages.getString(FinishRunAction.class, "FinishRun.Folder.Label");
    return OptionText.required(getName() + ", " + label, this, folder, "a folder");
  }

  public String getFolder() {
    return folder;
  }

  public void setFolder(@Nullable String folder) {
    this.folder = text(folder);
  }

  public String getTrail() {
    return trail;
  }

  public void setTrail(@Nullable String trail) {
    this.trail = text(trail);
  }

  private static String text(@Nullable String option) {
    return option == null ? "" : option;
  }
}
