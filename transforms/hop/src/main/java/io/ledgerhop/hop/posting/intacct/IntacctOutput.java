// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.posting.intacct;

import static io.ledgerhop.hop.posting.intacct.PostingOptionProblem.FOLDER_UNWRITABLE;

import io.ledgerhop.hop.adapter.AdapterData;
import io.ledgerhop.hop.adapter.RowTransform;
import io.ledgerhop.hop.connection.IntacctConnection;
import io.ledgerhop.hop.report.file.RunFolder;
import io.ledgerhop.hop.report.file.VfsFolder;
import io.ledgerhop.hop.report.run.FolderClaim;
import io.ledgerhop.hop.row.Carried;
import io.ledgerhop.hop.row.OpenPlans;
import io.ledgerhop.hop.row.PlanRow;
import io.ledgerhop.hop.row.Result;
import io.ledgerhop.hop.wiring.Connections;
import io.ledgerhop.hop.wiring.HopPreview;
import io.ledgerhop.hop.wiring.ProcessPlace;
import io.ledgerhop.hop.wiring.RunName;
import io.ledgerhop.hop.wiring.Services;
import io.ledgerhop.hop.wiring.SingleInstance;
import io.ledgerhop.plan.Plan;
import io.ledgerhop.posting.AttachmentSource;
import io.ledgerhop.posting.Poster;
import io.ledgerhop.posting.approval.Approvals;
import io.ledgerhop.posting.report.CallTally;
import io.ledgerhop.posting.report.Receipt;
import io.ledgerhop.posting.report.ReceiptStatus;
import io.ledgerhop.posting.trail.MemoryTrail;
import io.ledgerhop.posting.trail.Trail;
import io.ledgerhop.posting.vendor.VendorRule;
import io.ledgerhop.problem.CauseText;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.proof.SettlementBalances;
import io.ledgerhop.settlement.SettlementHeader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.hop.core.IRowSet;
import org.apache.hop.core.exception.HopTransformException;
import org.apache.hop.core.row.IRowMeta;
import org.apache.hop.pipeline.Pipeline;
import org.apache.hop.pipeline.PipelineMeta;
import org.apache.hop.pipeline.transform.TransformMeta;
import org.jspecify.annotations.Nullable;

/** Posts the documents of each settlement exactly once; one result for each document and hold. */
public class IntacctOutput extends RowTransform<IntacctOutputMeta, Carried<PlanRow>, Result> {

  private final OpenPlans plans = new OpenPlans();
  private final CallTally tally = new CallTally();
  private final PostingProgress told = new PostingProgress(progress());
  private @Nullable PostingRun run;
  private Supplier<SortedMap<String, Long>> counted = TreeMap::new;

  public IntacctOutput(
      TransformMeta transformMeta,
      IntacctOutputMeta meta,
      AdapterData data,
      int copyNr,
      PipelineMeta pipelineMeta,
      Pipeline pipeline) {
    super(transformMeta, meta, data, copyNr, pipelineMeta, pipeline);
  }

  @Override
  protected void open() {
    keep(SingleInstance.of(this));
    PostingContext context = postingContext(HopPreview.of(this) || options().preview().value());
    String name = RunName.of(ProcessPlace.name(), getLogChannelId());
    keep(FolderClaim.of(this, new VfsFolder(folder(), this), name));
    DocumentFiles files = keep(written(folder -> new DocumentFiles(folder, context.journal())));
    ImportFiles imports =
        keep(written(folder -> ImportFiles.in(folder, options().importTemplates(), context)));
    Poster poster = context.poster();
    run =
        new PostingRun(
            poster,
            told.over(context.posting(poster)),
            context.proof(),
            files,
            imports,
            context.preview());
  }

  /** Without a trail there is no archive, and without a folder nothing is attached. */
  private AttachmentSource attachments(Services services) {
    String folder = options().attachmentFolder().value();
    return folder.isEmpty() || meta.getTrail().isBlank()
        ? AttachmentSource.NONE
        : new SettlementAttachment(services.archive(meta.getTrail()), folder, journal());
  }

  /** A preview without a trail knows no approvals, and shows what would be posted with them. */
  private Optional<Approvals> approvals(Services services) {
    return options().signOff().value() && !meta.getTrail().isBlank()
        ? Optional.of(services.trail(meta.getTrail()).approvals())
        : Optional.empty();
  }

  /** The ledger and the trail that the options name; a preview does not change the trail. */
  PostingContext postingContext(boolean preview) {
    Services services = keep(Services.of(this));
    counted = services::callsToIntacct;
    boolean unnamed = preview && meta.getTrail().isBlank();
    Trail trail = unnamed ? new MemoryTrail() : services.trail(meta.getTrail());
    return new PostingContext(
        new ToldLedger(services.ledger(meta.getCompany()), told),
        preview ? new MemoryTrail() : trail,
        trail,
        preview,
        journal(),
        getPipeline().getLogChannelId(),
        options().closedPeriod().value(),
        options().drafts().value(),
        vendors(),
        options().changed().value(),
        attachments(services),
        approvals(services),
        services.clock(),
        services.sleeper());
  }

  /** Warnings about the vendors are logged; an error ends the run before it begins. */
  final VendorRule vendors() {
    Outcome<VendorRule> read = options().vendors();
    if (read.hasValue()) {
      read.problems().forEach(warning -> logBasic(warning.message()));
      return read.value();
    }
    read.problems().stream().skip(1).forEach(other -> logError(other.message()));
    return read.orThrow();
  }

  private PostingOptions options() {
    return meta.options(getTransformName(), this);
  }

  private String journal() {
    return new Connections(this, metadataProvider)
        .named(IntacctConnection.class, meta.getCompany())
        .value()
        .access(this)
        .value()
        .journal()
        .symbol();
  }

  /** Posts a plan as soon as its last row arrives; an engine need not signal the end. */
  @Override
  protected List<Result> take(Carried<PlanRow> carried) throws IOException {
    return results(receipts(carried, run()));
  }

  private List<Receipt> receipts(Carried<PlanRow> carried, PostingRun open) {
    if (carried instanceof Carried.Value<PlanRow> row) {
      return plans.add(row.value()).map(open::post).orElse(List.of());
    }
    if (carried instanceof Carried.Empty<PlanRow> empty) {
      SettlementHeader nothing = empty.settlement();
      return open.post(Plan.of(nothing, List.of()).carrying(SettlementBalances.none(nothing)));
    }
    if (carried instanceof Carried.Warned<PlanRow> warned) {
      return List.of(Receipt.warning(warned.warning()));
    }
    if (carried instanceof Carried.Found<PlanRow> found) {
      return List.of(Receipt.finding(found.finding()));
    }
    return List.of(Receipt.unread(((Carried.Unread<PlanRow>) carried).file()));
  }

  /** Holds incomplete plans, posts what earlier runs left, and proves that nothing is missing. */
  @Override
  protected List<Result> inputEnded() throws IOException {
    List<Receipt> receipts = new ArrayList<>();
    plans.close().forEach(plan -> receipts.addAll(run().post(plan)));
    if (!run().isPreview()) {
      receipts.addAll(run().poster().finishInterrupted());
    }
    receipts.addAll(run().proof().conclude());
    List<Result> results = new ArrayList<>(results(receipts));
    results.addAll(results(run().unwritten()));
    logBasic(tally.words(counted.get()));
    return results;
  }

  /** Hop drops the rows of a run that is stopped, but what was posted has to reach the report. */
  @Override
  public void putRow(IRowMeta meta, @Nullable Object[] row) throws HopTransformException {
    if (!isStopped()) {
      super.putRow(meta, row);
      return;
    }
    for (IRowSet hop : getOutputRowSets()) {
      hop.putRowWait(meta, row, 1, TimeUnit.SECONDS);
    }
  }

  @Override
  protected String copyTo(Result result) {
    ReceiptStatus status = result.receipt().status();
    boolean rejected = status == ReceiptStatus.REJECTED || status == ReceiptStatus.UNKNOWN;
    return rejected ? meta.getRejectsTarget() : "";
  }

  /** Opens files in the output folder. */
  private interface Opening<F> {
    F in(RunFolder folder) throws IOException;
  }

  private <F> F written(Opening<F> files) {
    try {
      return files.in(new VfsFolder(folder(), this));
    } catch (IOException e) {
      throw new ConnectorException(
          FOLDER_UNWRITABLE.at(getTransformName(), folder(), CauseText.of(e)), e);
    }
  }

  private String folder() {
    return HopPreview.folder(this, options().folder().value());
  }

  private List<Result> results(List<Receipt> posted) throws IOException {
    DocumentFiles files = run().files();
    List<Receipt> receipts = run().imports().with(posted);
    for (Receipt receipt : receipts) {
      files.add(receipt);
      tally.add(receipt);
      if (receipt.status().isEntered()) {
        incrementLinesOutput();
      }
    }
    files.flush();
    SortedMap<String, Long> calls = counted.get();
    return receipts.stream().map(receipt -> new Result(receipt, calls, run().isPreview())).toList();
  }

  private PostingRun run() {
    return Objects.requireNonNull(run, "not opened");
  }
}
