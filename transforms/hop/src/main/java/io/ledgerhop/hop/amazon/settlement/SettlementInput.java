// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.settlement;

import io.ledgerhop.hop.adapter.AdapterData;
import io.ledgerhop.hop.adapter.SourceTransform;
import io.ledgerhop.hop.row.Carried;
import io.ledgerhop.settlement.MoneyLine;
import java.util.Collections;
import java.util.Iterator;
import org.apache.hop.pipeline.Pipeline;
import org.apache.hop.pipeline.PipelineMeta;
import org.apache.hop.pipeline.transform.TransformMeta;

/** Amazon Settlement Input: one row for each money line of each settlement. */
public final class SettlementInput
    extends SourceTransform<SettlementInputMeta, Carried<MoneyLine>> {

  public SettlementInput(
      TransformMeta transformMeta,
      SettlementInputMeta meta,
      AdapterData data,
      int copyNr,
      PipelineMeta pipelineMeta,
      Pipeline pipeline) {
    super(transformMeta, meta, data, copyNr, pipelineMeta, pipeline);
  }

  @Override
  protected Iterator<Carried<MoneyLine>> values() {
    return Collections.emptyIterator();
  }

  /** A file that became no settlement goes to the rejects as well. */
  @Override
  protected String copyTo(Carried<MoneyLine> row) {
    return row instanceof Carried.Unread<MoneyLine> ? meta.getRejectsTarget() : "";
  }
}
