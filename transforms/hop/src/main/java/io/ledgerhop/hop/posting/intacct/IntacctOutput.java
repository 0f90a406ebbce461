// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.posting.intacct;

import static io.ledgerhop.hop.posting.intacct.PostingOptionProblem.FOLDER_UNWRITABLE;

import io.ledgerhop.hop.adapter.AdapterData;
import io.ledgerhop.hop.adapter.RowTransform;
import io.ledgerhop.hop.connection.IntacctConnection;
import io.ledgerhop.hop.report.file.VfsFolder;
import io.ledgerhop.hop.row.Carried;
import io.ledgerhop.hop.row.PlanRow;
import io.ledgerhop.hop.row.Result;
import io.ledgerhop.hop.wiring.Connections;
import io.ledgerhop.hop.wiring.Services;
import io.ledgerhop.posting.report.Receipt;
import io.ledgerhop.posting.report.ReceiptStatus;
import io.ledgerhop.posting.trail.MemoryTrail;
import io.ledgerhop.problem.ConnectorException;
import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.hop.pipeline.Pipeline;
import org.apache.hop.pipeline.PipelineMeta;
import org.apache.hop.pipeline.transform.TransformMeta;
import org.jspecify.annotations.Nullable;

/** Posts the documents of each settlement exactly once; one result for each document and hold. */
public class IntacctOutput extends RowTransform<IntacctOutputMeta, Carried<PlanRow>, Result> {

  private @Nullable PlanPosting posting;
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
    PostingContext context = postingContext(meta.isPreview(this).orElseThrow());
    DocumentFiles files = keep(documentFiles(context.journal()));
    posting = new PlanPosting(context.poster(), files, !context.preview());
  }

  /** The ledger and the trail that the options name; a preview does not change the trail. */
  PostingContext postingContext(boolean preview) {
    Services services = keep(Services.of(this));
    counted = services::callsToIntacct;
    return new PostingContext(
        services.ledger(meta.getCompany()),
        preview ? new MemoryTrail() : services.trail(meta.getTrail()),
        preview,
        journal(),
        getPipeline().getLogChannelId(),
        services.clock(),
        services.sleeper());
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

  @Override
  protected List<Result> take(Carried<PlanRow> carried) throws IOException {
    return results(posting().take(carried));
  }

  @Override
  protected List<Result> inputEnded() throws IOException {
    return results(posting().close());
  }

  @Override
  protected String copyTo(Result result) {
    ReceiptStatus status = result.receipt().status();
    boolean rejected = status == ReceiptStatus.REJECTED || status == ReceiptStatus.UNKNOWN;
    return rejected ? meta.getRejectsTarget() : "";
  }

  private DocumentFiles documentFiles(String journal) {
    String folder = meta.folder(getTransformName(), this).value();
    try {
      return new DocumentFiles(new VfsFolder(folder, this), journal);
    } catch (IOException e) {
      throw new ConnectorException(
          FOLDER_UNWRITABLE.at(getTransformName(), folder, String.valueOf(e.getMessage())), e);
    }
  }

  private List<Result> results(List<Receipt> receipts) {
    for (Receipt receipt : receipts) {
      if (receipt.status() == ReceiptStatus.POSTED) {
        incrementLinesOutput();
      }
    }
    SortedMap<String, Long> calls = counted.get();
    return receipts.stream().map(receipt -> new Result(receipt, calls)).toList();
  }

  private PlanPosting posting() {
    PlanPosting opened = posting;
    if (opened == null) {
      throw new IllegalStateException("not opened");
    }
    return opened;
  }
}
