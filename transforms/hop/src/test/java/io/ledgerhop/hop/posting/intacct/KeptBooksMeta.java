// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.posting.intacct;

import io.ledgerhop.hop.adapter.AdapterData;
import io.ledgerhop.posting.AttachmentSource;
import io.ledgerhop.posting.approval.MemoryApprovals;
import io.ledgerhop.posting.trail.MemoryTrail;
import io.ledgerhop.posting.trail.Trail;
import java.time.Clock;
import java.util.Optional;
import org.apache.hop.core.variables.Variables;
import org.apache.hop.pipeline.Pipeline;
import org.apache.hop.pipeline.PipelineMeta;
import org.apache.hop.pipeline.transform.ITransform;
import org.apache.hop.pipeline.transform.ITransformData;
import org.apache.hop.pipeline.transform.TransformMeta;

/** Intacct Output with a ledger and a trail in memory. */
public final class KeptBooksMeta extends IntacctOutputMeta {

  private final KeptLedger ledger;
  private final Trail trail;
  final MemoryApprovals approvals = new MemoryApprovals();

  public KeptBooksMeta(KeptLedger ledger, Trail trail) {
    this.ledger = ledger;
    this.trail = trail;
  }

  @Override
  public ITransform createTransform(
      TransformMeta transformMeta,
      ITransformData data,
      int copyNr,
      PipelineMeta pipelineMeta,
      Pipeline pipeline) {
    return new IntacctOutput(
        transformMeta, this, (AdapterData) data, copyNr, pipelineMeta, pipeline) {
      @Override
      PostingContext postingContext(boolean preview) {
        return new PostingContext(
            ledger,
            preview ? new MemoryTrail() : trail,
            trail,
            preview,
            "GJ",
            "test",
            options("test", new Variables()).closedPeriod().value(),
            options("test", new Variables()).drafts().value(),
            vendors(),
            options("test", new Variables()).changed().value(),
            AttachmentSource.NONE,
            options("test", new Variables()).signOff().value()
                ? Optional.of(approvals)
                : Optional.empty(),
            Clock.systemUTC(),
            time -> {});
      }
    };
  }

  @Override
  public ITransformData createTransformData() {
    return new AdapterData();
  }
}
